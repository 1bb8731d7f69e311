/** How an adopted text compares with what was possible: 0 without a text, 1 at the best. */
import type { Outcome } from '../scenario/index.ts';
import { type Compiled, choiceOf, valueAt } from './compile.ts';
import { EPSILON } from './judge.ts';
import { gainsOf, scoreOf } from './objectives.ts';
import type { Optimum, ReferencePoints } from './points.ts';

export function surplusesAt(game: Compiled, outcome: Outcome): Float64Array {
  const choice = choiceOf(game, outcome);
  return Float64Array.from(
    { length: game.members },
    (_, seat) => valueAt(game, seat, choice) - (game.walkAway[seat] ?? 0),
  );
}

const over = (own: number, best: Optimum | null): number => (best === null || best.value <= 0 ? 0 : own / best.value);

/** Joint gain: below 0 where the table lost more than it won. */
export const surplusRatio = (game: Compiled, outcome: Outcome | null, points: ReferencePoints): number =>
  outcome === null ? 0 : over(scoreOf('sum', surplusesAt(game, outcome), gainsOf(game)), points.best);

/** 0 as soon as one member is not above its walk-away: an even number of losses must not look like a gain. */
export function nashRatio(game: Compiled, outcome: Outcome | null, points: ReferencePoints): number {
  if (outcome === null) return 0;
  const surplus = surplusesAt(game, outcome);
  if (surplus.some((own) => own <= EPSILON)) return 0;
  return over(
    surplus.reduce((product, own) => product * own, 1),
    points.nash,
  );
}

export function ksRatio(game: Compiled, outcome: Outcome | null, points: ReferencePoints): number {
  if (outcome === null) return 0;
  return Math.max(0, over(scoreOf('ks', surplusesAt(game, outcome), gainsOf(game)), points.kalaiSmorodinsky));
}
