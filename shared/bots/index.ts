/** Bots: a delegate for a seat and a chair for the table. Both are pure: they keep nothing between two acts. */
export { type Belief, type Beliefs, beliefsOf } from './beliefs/index.ts';
export { nextForChair } from './chair/index.ts';
export { nextForSeat } from './delegate/index.ts';
export type { ChairInput, Delegate, SeatInput } from './input.ts';
export { instructed } from './instructed.ts';
export { judgeProposal, judgeStanding, type Verdict } from './judge/index.ts';
export { withoutTerm } from './neutral.ts';
export { type Signal, signalsOf } from './signals.ts';
export { PERSONAS, type Persona, type Style, styleOf } from './style.ts';
export { weighed } from './weighed.ts';
