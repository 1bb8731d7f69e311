/** What one deal is beside all others: could all have had more, and how far could each have come alone? */
import type { Outcome } from '../scenario/index.ts';
import { type Compiled, choiceOf, outcomeFrom, valueAt } from './compile.ts';
import { forEachAcceptable, outcomeCount } from './enumerate.ts';
import { EPSILON } from './judge.ts';
import { type Terms, termsOf } from './objectives.ts';
import { type Effort, searched, USUAL } from './search.ts';

export type Improvement = {
  /** Nobody has less in it, somebody has more. */
  readonly outcome: Outcome;
  /** What all members together gain by it; the most there is, where `proven`. */
  readonly total: number;
  readonly proven: boolean;
};

const NODES = 200_000;

/**
 * The best deal for all members together in which none has less than in this one and no red line is crossed; null = there
 * is none: the deal is not dominated. The other half of a Pareto test without the Pareto set.
 */
export function improvementOn(game: Compiled, outcome: Outcome, nodes = NODES): Improvement | null {
  const choice = choiceOf(game, outcome);
  const walkAway = Float64Array.from(game.walkAway, (own, seat) =>
    seat < game.members ? valueAt(game, seat, choice) : own,
  );
  const raised: Compiled = { ...game, walkAway, quorum: game.members };
  const { found, proven } = searched(raised, 'sum', {}, { ...USUAL, restarts: 8, nodes });
  if (found === null || found.score <= 1e-6) return null;
  return { outcome: outcomeFrom(game, found.choice), total: found.score, proven };
}

export type Reachable = {
  /** The most this member can have while every other keeps its walk-away; null = no such deal. */
  readonly value: number | null;
  /** No deal gives it more; `value` reaches it where proven. */
  readonly bound: number;
  readonly proven: boolean;
};

const ENUMERABLE = 300_000;

function enumerated(game: Compiled): Reachable[] {
  const best = new Float64Array(game.members).fill(Number.NEGATIVE_INFINITY);
  forEachAcceptable(game, (_, totals) => {
    for (let seat = 0; seat < best.length; seat++) {
      const own = totals[seat] ?? 0;
      if (own >= (game.walkAway[seat] ?? 0) - EPSILON && own > (best[seat] ?? 0)) best[seat] = own;
    }
  });
  return [...best].map((value) => ({
    value: value === Number.NEGATIVE_INFINITY ? null : value,
    bound: value,
    proven: true,
  }));
}

/** Only this member's gain counts; all have to accept. */
export const only = (game: Compiled, seat: number, sign: 1 | -1 = 1): Terms => {
  const counts = new Float64Array(game.members);
  counts[seat] = sign;
  return { ...termsOf(game), counts };
};

const QUICK: Effort = { ...USUAL, restarts: 4, nodes: 60_000 };

/** The most, or the least, that a deal acceptable to all gives one member. */
export function extremeOf(game: Compiled, seat: number, sign: 1 | -1, effort: Effort = QUICK): Reachable {
  const { found, proven, bound } = searched(game, 'sum', { terms: only(game, seat, sign) }, effort);
  const least = game.walkAway[seat] ?? 0;
  const at = (score: number): number => least + sign * score;
  return { value: found === null ? null : at(found.score), bound: at(bound), proven };
}

const byMember = (game: Compiled): Reachable[] =>
  Array.from({ length: game.members }, (_, seat) => extremeOf(game, seat, 1));

/** By member, in the order of `game.seats`: exact where every outcome can be looked at, else the best found under a bound. */
export const bestReachable = (game: Compiled): readonly Reachable[] =>
  outcomeCount(game) <= ENUMERABLE ? enumerated(game) : byMember({ ...game, quorum: game.members });
