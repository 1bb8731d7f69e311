export { onSeat } from './fold.ts';
export { hasFloor } from './meeting-floor.ts';
export { CONFIDENCE_MARKS, GOODWILL_CEILING, GOODWILL_START, openTable } from './open.ts';
export { emptySealed, emptySeat, evolveSealed, evolveSeat } from './private.ts';
export { evolvePublic } from './public.ts';
export { seatsAfter } from './seats.ts';
export { leftAt } from './time.ts';
