/** Branch and bound for games too large to enumerate: exact when it ends, else with the bound it stands under. */
import type { Found } from './ascent.ts';
import type { Choice, Compiled } from './compile.ts';
import { EPSILON } from './judge.ts';
import { type Goal, type Plane, scoreOf, type Terms } from './objectives.ts';
import { topCorner, weighted } from './relax.ts';
import { openAt, plant } from './tree.ts';
import { NEVER_STOP, type Watch, watchOf } from './watch.ts';

export type Branched = { readonly found: Found | null; readonly proven: boolean; readonly bound: number };

export type Task = {
  readonly goal: Goal;
  readonly game: Compiled;
  readonly open: Uint8Array;
  readonly plane: Plane;
  /** Who has to accept, and whose gains count. */
  readonly terms: Terms;
  /** Only better than this is looked for. */
  readonly start: Found | null;
  readonly nodes: number;
  /** What else a deal must fulfil. */
  readonly fits?: (choice: Choice) => boolean;
  readonly watch?: Watch;
};

/** Widest dimensions first, and in each the level that the plane likes best first. */
function planOf({ game, open, plane }: Task) {
  const worth = (dim: number, level: number): number => weighted(game, plane.weights, (game.offsets[dim] ?? 0) + level);
  const dims = [...Array(game.sizes.length).keys()];
  const levels = dims.map((dim) => openAt(game, open, dim).sort((a, b) => worth(dim, b) - worth(dim, a)));
  const spread = (dim: number): number =>
    worth(dim, levels[dim]?.[0] ?? 0) - worth(dim, levels[dim]?.at(-1) ?? 0) + jointSpread(game, plane, dim);
  return { order: dims.sort((a, b) => spread(b) - spread(a)), levels, weights: plane.weights };
}

/** How much the pairs of a dimension can move the plane. */
function jointSpread(game: Compiled, { weights }: Plane, dim: number): number {
  let sum = 0;
  for (const { a, b, worth } of game.pairs) {
    if (a !== dim && b !== dim) continue;
    const cells = worth.length / game.seats.length;
    for (const [at, own] of worth.entries()) sum += (Math.abs(own) * (weights[Math.floor(at / cells)] ?? 0)) / cells;
  }
  return sum;
}

/** What each member must still be able to reach; a worst share is looked for below walk-away too, to tell how far it is. */
function leastOf({ goal, game, terms }: Task): Float64Array {
  const least = new Float64Array(game.members + 1).fill(Number.NEGATIVE_INFINITY);
  for (let seat = 0; seat < game.members; seat++)
    if (goal !== 'ks' && terms.must[seat] === 1) least[seat] = (game.walkAway[seat] ?? 0) - EPSILON;
  return least;
}

export function branch(task: Task): Branched {
  const { goal, game, plane, fits } = task;
  const { gains, must, counts } = task.terms;
  const { members } = game;
  const least = leastOf(task);
  const tree = plant(game, { ...planOf(task), least });
  const dims = tree.order.length;
  const ends = tree.hopes.subarray(dims * tree.rows);
  const surplus = new Float64Array(members);
  const goOn = watchOf(task.watch ?? NEVER_STOP, tree);
  let found: Found | null = null;
  let left = task.nodes;

  // The last row is the plane's: a text must promise more than what has been found.
  const take = (better: Found): void => {
    found = better;
    least[members] = better.score + EPSILON - plane.constant;
  };
  if (task.start !== null) take(task.start);
  const arrive = (): void => {
    for (let seat = 0; seat < members; seat++) surplus[seat] = (ends[seat] as number) - (game.walkAway[seat] ?? 0);
    const score = scoreOf(goal, surplus, gains, must, counts);
    if ((found === null || score > found.score) && (fits?.(tree.choice) ?? true))
      take({ choice: tree.choice.slice(), score });
  };
  const descend = (depth: number): void => {
    if (--left < 0 || !goOn()) return;
    if (depth === dims) {
      arrive();
      return;
    }
    const levels = tree.levels[depth] as Uint8Array;
    for (let nth = 0; nth < levels.length && left >= 0; nth++)
      if (tree.choose(depth, levels[nth] as number)) descend(depth + 1);
  };
  if (tree.alive()) descend(0);
  return ended(task, found, left >= 0 && goOn());
}

function ended({ game, open, plane }: Task, found: Found | null, proven: boolean): Branched {
  const { bound } = topCorner(game, open, plane);
  return { found, proven, bound: proven ? (found?.score ?? bound) : Math.max(bound, found?.score ?? bound) };
}
