/** Branch and bound for games too large to enumerate: exact when it ends, else with the bound it stands under. */

import type { Found } from './ascent.ts';
import type { Compiled } from './compile.ts';
import { bestRest } from './enumerate.ts';
import { EPSILON } from './judge.ts';
import { type Goal, gainsOf, type Plane, scoreOf } from './objectives.ts';
import { topCorner, weighted } from './relax.ts';

export type Branched = { readonly found: Found | null; readonly proven: boolean; readonly bound: number };

type Ladder = { readonly dim: number; readonly levels: readonly { readonly level: number; readonly worth: number }[] };

/** Widest dimensions first, and in each the level that the plane likes best first. */
function laddersOf(game: Compiled, open: Uint8Array, plane: Plane): Ladder[] {
  const ladders = [...game.sizes].map((size, dim): Ladder => {
    const start = game.offsets[dim] ?? 0;
    const levels = Array.from({ length: size }, (_, level) => ({
      level,
      worth: weighted(game, plane.weights, start + level),
    })).filter(({ level }) => open[start + level] === 1);
    return { dim, levels: levels.sort((a, b) => b.worth - a.worth) };
  });
  const spread = ({ levels }: Ladder): number => (levels[0]?.worth ?? 0) - (levels.at(-1)?.worth ?? 0);
  return ladders.sort((a, b) => spread(b) - spread(a));
}

/** By depth: the most that the plane can still gain, and per member what its own best rest is. */
function restsOf(game: Compiled, open: Uint8Array, ladders: readonly Ladder[]) {
  const byDim = bestRest(game, open);
  const members = game.members;
  const plane = new Float64Array(ladders.length + 1);
  const own = new Float64Array((ladders.length + 1) * members);
  for (let depth = ladders.length - 1; depth >= 0; depth--) {
    const ladder = ladders[depth];
    if (ladder === undefined) continue;
    plane[depth] = (plane[depth + 1] ?? 0) + (ladder.levels[0]?.worth ?? Number.NEGATIVE_INFINITY);
    for (let seat = 0; seat < members; seat++) {
      const here = (byDim[ladder.dim * members + seat] ?? 0) - (byDim[(ladder.dim + 1) * members + seat] ?? 0);
      own[depth * members + seat] = (own[(depth + 1) * members + seat] ?? 0) + here;
    }
  }
  return { plane, own };
}

export type Task = {
  readonly goal: Goal;
  readonly game: Compiled;
  readonly open: Uint8Array;
  readonly plane: Plane;
  readonly start: Found | null;
  readonly nodes: number;
};

export function branch(task: Task): Branched {
  const { goal, game, open, plane, nodes } = task;
  const { members } = game;
  const gains = gainsOf(game);
  const ladders = laddersOf(game, open, plane);
  const rests = restsOf(game, open, ladders);
  const sums = new Float64Array((ladders.length + 1) * members);
  for (let seat = 0; seat < members; seat++) sums[seat] = -(game.walkAway[seat] ?? 0);
  const choice = new Uint8Array(ladders.length);
  let found = task.start;
  let left = nodes;

  const reachable = (depth: number): boolean => {
    for (let seat = 0; seat < members; seat++) {
      const at = depth * members + seat;
      if ((sums[at] ?? 0) + (rests.own[at] ?? 0) < -EPSILON) return false;
    }
    return true;
  };
  const arrive = (depth: number): void => {
    const score = scoreOf(goal, sums.subarray(depth * members, (depth + 1) * members), gains);
    if (found === null || score > found.score) found = { choice: choice.slice(), score };
  };
  const descend = (depth: number, height: number): void => {
    if (--left < 0 || (found !== null && height + (rests.plane[depth] ?? 0) <= found.score + EPSILON)) return;
    if (goal !== 'ks' && !reachable(depth)) return;
    const ladder = ladders[depth];
    if (ladder === undefined) {
      arrive(depth);
      return;
    }
    for (const { level, worth } of ladder.levels) {
      const at = (game.offsets[ladder.dim] ?? 0) + level;
      for (let seat = 0; seat < members; seat++)
        sums[(depth + 1) * members + seat] =
          (sums[depth * members + seat] ?? 0) + (game.values[seat * game.width + at] ?? 0);
      choice[ladder.dim] = level;
      descend(depth + 1, height + worth);
    }
  };
  descend(0, plane.constant);
  const proven = left >= 0;
  return { found, proven, bound: proven ? (found?.score ?? 0) : topCorner(game, open, plane).bound };
}
