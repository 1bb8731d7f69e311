/** What one deal is beside all others: could all have had more, and how far could each have come alone? */
import type { Outcome } from '../scenario/index.ts';
import { ascend, type Found } from './ascent.ts';
import { branch } from './branch.ts';
import { type Compiled, choiceOf, outcomeFrom, valueAt } from './compile.ts';
import { forEachAcceptable, openLevels, outcomeCount } from './enumerate.ts';
import { EPSILON } from './judge.ts';
import { gainsOf, type Plane } from './objectives.ts';
import { lowestPlane, topCorner } from './relax.ts';

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
  const open = openLevels(raised, {});
  const plane = lowestPlane('sum', raised, open, gainsOf(raised));
  const start = ascend('sum', raised, open, 8);
  const { found, proven } = branch({ goal: 'sum', game: raised, open, plane, start, nodes });
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

/** Above this no difference between two deals matters to anybody. */
const WEIGHT = 1000;
const STEPS = 300;

/** A price on the others' shortfalls, moved until the relaxed best can hardly fall any further. */
function boundFor(game: Compiled, open: Uint8Array, seat: number): number {
  const weights = new Float64Array(game.members);
  weights[seat] = 1;
  let lowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS; step++) {
    const constant = weights.reduce((sum, w, other) => sum - (other === seat ? 0 : w * (game.walkAway[other] ?? 0)), 0);
    const plane: Plane = { constant, weights };
    const { totals, bound } = topCorner(game, open, plane);
    lowest = Math.min(lowest, bound);
    for (let other = 0; other < weights.length; other++) {
      const short = (game.walkAway[other] ?? 0) - (totals[other] ?? 0);
      if (other !== seat) weights[other] = Math.max(0, (weights[other] ?? 0) + (short * 0.05) / Math.sqrt(step + 1));
    }
  }
  return lowest;
}

function climbed(game: Compiled, open: Uint8Array, seat: number): Found | null {
  const heavy = (values: Float64Array, width: number): Float64Array =>
    values.map((value, at) => (Math.floor(at / width) === seat ? value * WEIGHT : value));
  const tilted = {
    ...game,
    values: heavy(game.values, game.width),
    walkAway: heavy(game.walkAway, 1),
    most: heavy(game.most, 1),
  };
  return ascend('sum', tilted, open, 4);
}

function searched(game: Compiled): Reachable[] {
  const open = openLevels(game, {});
  return Array.from({ length: game.members }, (_, seat) => {
    const found = climbed(game, open, seat);
    const value = found === null ? null : valueAt(game, seat, found.choice);
    const bound = boundFor(game, open, seat);
    return { value, bound, proven: value !== null && bound - value < 0.5 };
  });
}

/** By member, in the order of `game.seats`: exact where every outcome can be looked at, else the best found under a bound. */
export const bestReachable = (game: Compiled): readonly Reachable[] =>
  outcomeCount(game) <= ENUMERABLE ? enumerated(game) : searched({ ...game, quorum: game.members });
