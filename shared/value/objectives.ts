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

/** `accepts` says whose gains count; in a consensus game everybody's do. */
export function scoreOf(goal: Goal, surplus: Float64Array, gains: Float64Array, accepts?: Uint8Array): number {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let seat = 0; seat < surplus.length; seat++) {
    const own = surplus[seat] ?? 0;
    if (goal !== 'sum' && accepts?.[seat] === 0) continue;
    sum += goal === 'nash' ? log(max(own, TINY)) : own;
    least = min(least, own / (gains[seat] ?? 1));
  }
  return goal === 'ks' ? least : sum;
}

/** `score <= constant + weights . totals` for every outcome that all accept. */
export type Plane = { readonly constant: number; readonly weights: Float64Array };

export function planeOf(goal: Goal, game: Compiled, gains: Float64Array, dual: Float64Array): Plane {
  const weights = new Float64Array(game.members);
  let constant = 0;
  for (let seat = 0; seat < game.members; seat++) {
    const own = dual[seat] ?? 0;
    const weight = goal === 'sum' ? 1 + own : goal === 'ks' ? own / (gains[seat] ?? 1) : own;
    weights[seat] = weight;
    constant -= weight * (game.walkAway[seat] ?? 0);
    // log s <= w s - 1 - log w, touching where s = 1 / w
    if (goal === 'nash') constant -= 1 + log(weight);
  }
  return { constant, weights };
}
