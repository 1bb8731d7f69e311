/** Every acceptable outcome, without visiting those that can no longer become one. */
import type { Choice, Compiled } from './compile.ts';
import { EPSILON } from './judge.ts';

export const outcomeCount = (game: Compiled): number => game.sizes.reduce((product, size) => product * size, 1);

export type Visit = (choice: Choice, totals: Float64Array) => void;
export type Limits = {
  /** Only levels inside every member's mandate. */
  readonly inMandates?: boolean;
  /** Only these levels of a dimension may be taken; default all. */
  readonly allowed?: (dim: number, level: number) => boolean;
};

/** Which levels of which dimensions may be taken at all. */
export function openLevels(game: Compiled, limits: Limits): Uint8Array {
  const open = new Uint8Array(game.width).fill(1);
  const unanimous = game.quorum === game.members;
  for (let dim = 0; dim < game.sizes.length; dim++) {
    for (let level = 0; level < (game.sizes[dim] ?? 0); level++) {
      const at = (game.offsets[dim] ?? 0) + level;
      if (limits.allowed !== undefined && !limits.allowed(dim, level)) open[at] = 0;
      for (let seat = 0; seat < game.members; seat++) {
        if (unanimous && game.red[seat * game.width + at] === 1) open[at] = 0;
        if (limits.inMandates && game.outside[seat * game.width + at] === 1) open[at] = 0;
      }
    }
  }
  return open;
}

/** By dimension and member: the most that the dimensions from there on can still give. */
export function bestRest(game: Compiled, open: Uint8Array): Float64Array {
  const { members, sizes } = game;
  const rest = new Float64Array((sizes.length + 1) * members);
  for (let dim = sizes.length - 1; dim >= 0; dim--) {
    for (let seat = 0; seat < members; seat++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let level = 0; level < (sizes[dim] ?? 0); level++) {
        const at = (game.offsets[dim] ?? 0) + level;
        if (open[at] === 1) best = Math.max(best, game.values[seat * game.width + at] ?? 0);
      }
      rest[dim * members + seat] = best + (rest[(dim + 1) * members + seat] ?? 0);
    }
  }
  return rest;
}

/** Whether enough members, and the indispensable ones, can still come to their walk-away without a red line. */
function alive(game: Compiled, sums: Float64Array, rest: Float64Array, dim: number, reds: Uint8Array): boolean {
  const { members } = game;
  let standing = 0;
  for (let seat = 0; seat < members; seat++) {
    const most = (sums[dim * members + seat] ?? 0) + (rest[dim * members + seat] ?? 0);
    const lost = most < (game.walkAway[seat] ?? 0) - EPSILON || reds[dim * members + seat] === 1;
    if (lost && game.indispensable[seat] === 1) return false;
    if (!lost) standing++;
  }
  return standing >= game.quorum;
}

/** `totals` and `choice` are reused from visit to visit: copy what should last. */
export function forEachAcceptable(game: Compiled, visit: Visit, limits: Limits = {}): void {
  const { members, sizes } = game;
  const dims = sizes.length;
  const open = openLevels(game, limits);
  const rest = bestRest(game, open);
  const sums = new Float64Array((dims + 1) * members);
  const reds = new Uint8Array((dims + 1) * members);
  const choice = new Uint8Array(dims);
  const totals = sums.subarray(dims * members);
  const step = (dim: number, at: number): void => {
    for (let seat = 0; seat < members; seat++) {
      const here = dim * members + seat;
      sums[here + members] = (sums[here] ?? 0) + (game.values[seat * game.width + at] ?? 0);
      reds[here + members] = (reds[here] ?? 0) | (game.red[seat * game.width + at] ?? 0);
    }
  };
  const descend = (dim: number): void => {
    if (!alive(game, sums, rest, dim, reds)) return;
    if (dim === dims) {
      visit(choice, totals);
      return;
    }
    for (let level = 0; level < (sizes[dim] ?? 0); level++) {
      const at = (game.offsets[dim] ?? 0) + level;
      if (open[at] === 0) continue;
      choice[dim] = level;
      step(dim, at);
      descend(dim + 1);
    }
  };
  descend(0);
}
