/** Bounds by relaxation: the plane that lies lowest at its own highest corner. */
import { type Compiled, type CompiledPair, pairAt } from './compile.ts';
import { type Goal, type Plane, planeOf, type Terms } from './objectives.ts';
import { openAt } from './tree.ts';

// Read once: in a sandbox, as under Jest, each look-up of a global is dear.
const { exp, max, sqrt } = Math;

/**
 * The corner that a plane likes best: a level for every dimension, and the members' totals there. Pairs choose for
 * themselves, as if they were dimensions of their own: never less than what can really be had.
 */
export function topCorner(game: Compiled, open: Uint8Array, plane: Plane): { totals: Float64Array; bound: number } {
  const totals = new Float64Array(game.members);
  let bound = plane.constant;
  for (let dim = 0; dim < game.sizes.length; dim++) {
    const at = bestLevel(game, open, plane.weights, dim);
    for (let seat = 0; seat < game.members; seat++) {
      const worth = game.values[seat * game.width + at] ?? 0;
      totals[seat] = (totals[seat] ?? 0) + worth;
      bound += (plane.weights[seat] ?? 0) * worth;
    }
  }
  for (const pair of game.pairs) bound += topPair(game, open, plane.weights, pair, totals);
  return { totals, bound };
}

/** The cell of a pair that the plane likes best; adds to the totals. */
function topPair(game: Compiled, open: Uint8Array, weights: Float64Array, pair: CompiledPair, totals: Float64Array) {
  let most = Number.NEGATIVE_INFINITY;
  let cell: readonly [number, number] = [0, 0];
  for (const first of openAt(game, open, pair.a)) {
    for (const second of openAt(game, open, pair.b)) {
      let worth = 0;
      for (let seat = 0; seat < game.members; seat++)
        worth += (weights[seat] ?? 0) * pairAt(game, pair, seat, first, second);
      if (worth > most) [most, cell] = [worth, [first, second]];
    }
  }
  for (let seat = 0; seat < game.members; seat++)
    totals[seat] = (totals[seat] ?? 0) + pairAt(game, pair, seat, cell[0], cell[1]);
  return most;
}

export function weighted(game: Compiled, weights: Float64Array, at: number): number {
  let sum = 0;
  for (let seat = 0; seat < game.members; seat++)
    sum += (weights[seat] ?? 0) * (game.values[seat * game.width + at] ?? 0);
  return sum;
}

function bestLevel(game: Compiled, open: Uint8Array, weights: Float64Array, dim: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  const start = game.offsets[dim] ?? 0;
  for (let at = start; at < start + (game.sizes[dim] ?? 0); at++) {
    const worth = open[at] === 1 ? weighted(game, weights, at) : Number.NEGATIVE_INFINITY;
    if (worth > most) {
      most = worth;
      best = at;
    }
  }
  return best;
}

type Step = (dual: Float64Array, surplus: Float64Array, round: number) => void;

/** Nash: follow the averaged corners (Frank-Wolfe); its dual is one over each member's gain there. */
function nashStep(average: Float64Array): Step {
  return (dual, surplus, round) => {
    for (let seat = 0; seat < dual.length; seat++) {
      const move = (surplus[seat] ?? 0) - (average[seat] ?? 0);
      average[seat] = (average[seat] ?? 0) + (2 / (round + 3)) * move;
      dual[seat] = 1 / max(average[seat] ?? 0, 0.05);
    }
  };
}

/** Kalai-Smorodinsky: weight moves to whoever comes out worst. */
function ksStep(gains: Float64Array): Step {
  return (dual, surplus, round) => {
    let sum = 0;
    for (let seat = 0; seat < dual.length; seat++) {
      const share = (surplus[seat] ?? 0) / (gains[seat] ?? 1);
      dual[seat] = (dual[seat] ?? 0) * exp((-1.5 * share) / sqrt(round + 1));
      sum += dual[seat] ?? 0;
    }
    for (let seat = 0; seat < dual.length; seat++) dual[seat] = (dual[seat] ?? 0) / sum;
  };
}

/** Sum: whoever falls below its walk-away gets a price. */
const sumStep: Step = (dual, surplus, round) => {
  for (let seat = 0; seat < dual.length; seat++)
    dual[seat] = max(0, (dual[seat] ?? 0) - ((surplus[seat] ?? 0) * 0.05) / sqrt(round + 1));
};

/** One in all, in equal parts. */
function shared(must: Uint8Array): Float64Array {
  const many = must.reduce((sum, one) => sum + one, 0);
  return Float64Array.from(must, (one) => one / Math.max(1, many));
}

function startOf(goal: Goal, game: Compiled, { gains, must }: Terms): { dual: Float64Array; step: Step } {
  if (goal === 'sum') return { dual: new Float64Array(game.members), step: sumStep };
  if (goal === 'ks') return { dual: shared(must), step: ksStep(gains) };
  const average = gains.map((gain) => gain / 2);
  return { dual: average.map((own) => 1 / own), step: nashStep(average) };
}

const ROUNDS = 400;

export function lowestPlane(goal: Goal, game: Compiled, open: Uint8Array, terms: Terms, rounds = ROUNDS): Plane {
  const { dual, step } = startOf(goal, game, terms);
  let best = planeOf(goal, game, terms, dual);
  let lowest = topCorner(game, open, best).bound;
  for (let round = 0; round < rounds; round++) {
    const plane = planeOf(goal, game, terms, dual);
    const { totals, bound } = topCorner(game, open, plane);
    if (bound < lowest) [lowest, best] = [bound, plane];
    step(
      dual,
      totals.map((total, seat) => total - (game.walkAway[seat] ?? 0)),
      round,
    );
  }
  return best;
}
