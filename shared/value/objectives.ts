/** The three things a deal may be best at, and for each a plane that no deal rises above. */
import type { Compiled } from './compile.ts';

// Read once: in a sandbox, as under Jest, each look-up of a global is dear.
const { log, max, min } = Math;

export type Goal = 'sum' | 'nash' | 'ks';

/** What each member could gain at most over its walk-away. */
export const gainsOf = (game: Compiled): Float64Array =>
  Float64Array.from({ length: game.members }, (_, seat) =>
    max(1e-9, (game.most[seat] ?? 0) - (game.walkAway[seat] ?? 0)),
  );

const TINY = 1e-12;

/** Whose gains make up the sum: everybody's. */
export const everyone = (game: Compiled): Float64Array => new Float64Array(game.members).fill(1);

/** `accepts` says whose gains count in a product or a share; in a consensus game everybody's do. */
export function scoreOf(
  goal: Goal,
  surplus: Float64Array,
  gains: Float64Array,
  accepts?: Uint8Array,
  counts?: Float64Array,
): number {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let seat = 0; seat < surplus.length; seat++) {
    const own = surplus[seat] ?? 0;
    if (goal === 'sum') {
      sum += counts === undefined ? own : own * (counts[seat] ?? 0);
      continue;
    }
    if (accepts?.[seat] === 0) continue;
    if (goal === 'nash') sum += log(max(own, TINY));
    else least = min(least, own / (gains[seat] ?? 1));
  }
  return goal === 'ks' ? least : sum;
}

/** Whom a deal must please, and how much each member's gain counts in the sum. */
export type Terms = { readonly gains: Float64Array; readonly must: Uint8Array; readonly counts: Float64Array };

export const termsOf = (game: Compiled): Terms => ({
  gains: gainsOf(game),
  must: new Uint8Array(game.members).fill(1),
  counts: everyone(game),
});

/** `score <= constant + weights . totals` for every outcome that all who must accept do. */
export type Plane = { readonly constant: number; readonly weights: Float64Array };

export function planeOf(goal: Goal, game: Compiled, terms: Terms, dual: Float64Array): Plane {
  const weights = new Float64Array(game.members);
  let constant = 0;
  for (let seat = 0; seat < game.members; seat++) {
    const own = terms.must[seat] === 1 ? (dual[seat] ?? 0) : 0;
    const weight =
      goal === 'sum' ? (terms.counts[seat] ?? 0) + own : goal === 'ks' ? own / (terms.gains[seat] ?? 1) : own;
    weights[seat] = weight;
    constant -= weight * (game.walkAway[seat] ?? 0);
    // log s <= w s - 1 - log w, touching where s = 1 / w
    if (goal === 'nash' && weight > 0) constant -= 1 + log(weight);
  }
  return { constant, weights };
}
