/** How an adopted text compares with what was possible: 0 without a text, 1 at the best. */
import type { Outcome } from '../scenario/index.ts';
import { type Compiled, choiceOf, valueAt } from './compile.ts';
import { acceptsOf, enough } from './exhaustive.ts';
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

/** Whose gains count: everybody's, or in a quorum game those of whoever accepts; null = they are not enough. */
function countedAt(game: Compiled, outcome: Outcome, surplus: Float64Array): Uint8Array | null {
  if (game.quorum === game.members) return new Uint8Array(game.members).fill(1);
  const accepts = acceptsOf(game, choiceOf(game, outcome), surplus);
  return enough(game, accepts) ? accepts : null;
}

/** 0 as soon as one who counts is not above its walk-away: an even number of losses must not look like a gain. */
export function nashRatio(game: Compiled, outcome: Outcome | null, points: ReferencePoints): number {
  if (outcome === null) return 0;
  const surplus = surplusesAt(game, outcome);
  const counted = countedAt(game, outcome, surplus);
  if (counted === null || surplus.some((own, seat) => counted[seat] === 1 && own <= EPSILON)) return 0;
  return over(
    surplus.reduce((product, own, seat) => (counted[seat] === 1 ? product * own : product), 1),
    points.nash,
  );
}

export function ksRatio(game: Compiled, outcome: Outcome | null, points: ReferencePoints): number {
  if (outcome === null) return 0;
  const surplus = surplusesAt(game, outcome);
  const counted = countedAt(game, outcome, surplus);
  if (counted === null) return 0;
  return Math.max(0, over(scoreOf('ks', surplus, gainsOf(game), counted), points.kalaiSmorodinsky));
}
