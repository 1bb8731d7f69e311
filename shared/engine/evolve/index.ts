export { onSeat } from './fold.ts';
export { openTable } from './open.ts';
export { leftAt } from './people.ts';
export { emptySealed, emptySeat, evolveSealed, evolveSeat } from './private.ts';
export { evolvePublic } from './public.ts';
