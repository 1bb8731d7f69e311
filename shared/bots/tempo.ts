/** How far a negotiation has come, as everybody can see it. */
import type { PublicState } from '../engine/index.ts';

/** Long tables are played as if they had so many rounds: nobody waits for round 200 to move. */
const HORIZON = 8;

/** From here on only what cannot be brought home is refused; two rounds of it, where there are three or more. */
const lateFrom = (rounds: number): number => Math.min(HORIZON, Math.max(2, rounds - 1), rounds);

/** 0 in the first round, 1 from the first late round on. */
export function progressOf(state: PublicState): number {
  const last = lateFrom(state.rounds);
  if (state.round >= last || !state.phase.startsWith('round')) return state.round === 0 ? 0 : 1;
  return last <= 1 ? 1 : Math.max(0, state.round - 1) / (last - 1);
}

export const isLate = (state: PublicState): boolean => progressOf(state) >= 1;
export const isLastRound = (state: PublicState): boolean => state.round >= state.rounds;
