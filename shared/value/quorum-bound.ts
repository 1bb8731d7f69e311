/** Bounds where too many sets of members may carry a text for each to be searched. */
import type { Compiled } from './compile.ts';
import { openLevels } from './enumerate.ts';
import { type Goal, type Plane, type Terms, termsOf } from './objectives.ts';
import { lowestPlane, topCorner } from './relax.ts';

const ROUNDS = 200;

/**
 * Where a line that is nowhere below 0 from this loss on first touches the logarithm: members who refuse count for
 * nothing, and the line must not count them for less.
 */
function touchFrom(loss: number): number {
  let touch = Math.E;
  while (Math.log(touch) - 1 + loss / touch < 0) touch *= 1.05;
  return touch;
}

/** The most a member can lose against its walk-away. */
function lossOf(game: Compiled, seat: number): number {
  let least = -(game.walkAway[seat] ?? 0);
  for (const [dim, size] of game.sizes.entries()) {
    const start = seat * game.width + (game.offsets[dim] ?? 0);
    least += Math.min(...game.values.subarray(start, start + size));
  }
  for (const { worth } of game.pairs) {
    const cells = worth.length / game.seats.length;
    least += Math.min(...worth.subarray(seat * cells, (seat + 1) * cells));
  }
  return Math.min(0, least);
}

/** Sum of logarithms of those who accept, whoever they are: lines above them, moved until they lie low. */
function productBound(game: Compiled, terms: Terms): number {
  const open = openLevels(game, { must: terms.must });
  const floor = Float64Array.from({ length: game.members }, (_, seat) =>
    terms.must[seat] === 1 ? 0.05 : touchFrom(lossOf(game, seat)),
  );
  const touch = terms.gains.map((gain, seat) => Math.max(floor[seat] ?? 1, gain / 2));
  let lowest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const plane: Plane = {
      weights: touch.map((at) => 1 / at),
      constant: touch.reduce((sum, at, seat) => sum - (game.walkAway[seat] ?? 0) / at - 1 + Math.log(at), 0),
    };
    const { totals, bound } = topCorner(game, open, plane);
    lowest = Math.min(lowest, bound);
    for (let seat = 0; seat < touch.length; seat++) {
      const gain = (totals[seat] ?? 0) - (game.walkAway[seat] ?? 0);
      const moved = (touch[seat] ?? 1) + (2 / (round + 3)) * (gain - (touch[seat] ?? 1));
      touch[seat] = Math.max(floor[seat] ?? 1, moved);
    }
  }
  return lowest;
}

/** The worst is no better than the mean of those who accept; what refusers lose may count for them. */
function meanBound(game: Compiled, { gains, must }: Terms): number {
  const weights = gains.map((gain) => 1 / gain);
  const constant = weights.reduce((sum, weight, seat) => sum - weight * (game.walkAway[seat] ?? 0), 0);
  const { bound } = topCorner(game, openLevels(game, { must }), { weights, constant });
  const losses = [...weights].map((weight, seat) => (must[seat] === 1 ? 0 : -lossOf(game, seat) * weight));
  const refused = losses.sort((a, b) => b - a).slice(0, game.members - game.quorum);
  return Math.max(0, refused.reduce((sum, loss) => sum + loss, bound) / game.quorum);
}

/** The worst share of those who accept is no better than that of the indispensable, nor than the mean. */
function shareBound(game: Compiled, terms: Terms): number {
  const mean = Math.min(1, meanBound(game, terms));
  if (!terms.must.includes(1)) return mean;
  const open = openLevels(game, { must: terms.must });
  return Math.min(mean, topCorner(game, open, lowestPlane('ks', game, open, terms)).bound);
}

/** No deal scores more, whoever accepts it. */
export function looseBound(game: Compiled, goal: Goal): number {
  const terms: Terms = { ...termsOf(game), must: game.indispensable.slice(0, game.members) };
  return goal === 'ks' ? shareBound(game, terms) : productBound(game, terms);
}
