/**
 * Choosing one dimension after the other. What each member can still come to at most starts at its best and falls with
 * every choice; at the end it is what the member has. Pairs fall in two steps: when the first of the two is chosen, and
 * when the second is. One more row may hold a weighted sum of all members.
 */
import type { Choice, Compiled, CompiledPair } from './compile.ts';
import { pairAt } from './compile.ts';

// Read once: in a sandbox, as under Jest, each look-up of a global is dear.
const { max } = Math;

type Hook = { readonly falls: Float64Array; readonly other: number; readonly size: number };

export type Tree = {
  readonly rows: number;
  /** Dimensions in the order of choosing, and their levels in the order of trying. */
  readonly order: readonly number[];
  readonly levels: readonly Uint8Array[];
  /** By depth and row. */
  readonly hopes: Float64Array;
  readonly choice: Choice;
  /** Whether every row starts with as much hope as it needs. */
  readonly alive: () => boolean;
  /** Chooses a level at this depth and writes the hopes of the next; false = some row has too little left. */
  readonly choose: (depth: number, level: number) => boolean;
};

export type Plan = {
  readonly order: readonly number[];
  /** By dimension. */
  readonly levels: readonly Uint8Array[];
  /** Of the extra row; left out = no such row. */
  readonly weights?: Float64Array;
  /** By row: with less hope than this there is no going on. May rise on the way; left out = always on. */
  readonly least?: Float64Array;
};

export const openAt = (game: Compiled, open: Uint8Array, dim: number): Uint8Array =>
  Uint8Array.from([...Array(game.sizes[dim] ?? 0).keys()].filter((level) => open[(game.offsets[dim] ?? 0) + level]));

/** One number for every row out of one for every member. */
type Spread = (own: (seat: number) => number, row: number) => number;

function spreadOf(members: number, weights: Float64Array | undefined): Spread {
  return (own, row) => {
    if (row < members) return own(row);
    let sum = 0;
    for (let seat = 0; seat < members; seat++) sum += (weights?.[seat] ?? 0) * own(seat);
    return sum;
  };
}

type Soil = { readonly game: Compiled; readonly plan: Plan; readonly rows: number; readonly spread: Spread };

/** What a level takes from the best of its dimension, by level and row; adds the best to the hopes at the root. */
function fallsOf({ game, plan, rows, spread }: Soil, dim: number, root: Float64Array): Float64Array {
  const falls = new Float64Array((game.sizes[dim] ?? 0) * rows);
  const levels = plan.levels[dim] ?? [];
  for (let row = 0; row < rows; row++) {
    const worth = (level: number): number =>
      spread((seat) => game.values[seat * game.width + (game.offsets[dim] ?? 0) + level] ?? 0, row);
    let best = Number.NEGATIVE_INFINITY;
    for (const level of levels) best = max(best, worth(level));
    for (const level of levels) falls[level * rows + row] = worth(level) - best;
    root[row] = (root[row] ?? 0) + best;
  }
  return falls;
}

/** The same for a pair: what the first choice takes from its best, and the second from what was left. */
function pairFalls(soil: Soil, pair: CompiledPair, early: number, late: number, root: Float64Array) {
  const { game, plan, rows, spread } = soil;
  const [high, wide] = [game.sizes[early] ?? 0, game.sizes[late] ?? 0];
  const first = new Float64Array(high * rows);
  const second = new Float64Array(high * wide * rows);
  const worth = (row: number, one: number, two: number): number =>
    spread((seat) => pairAt(game, pair, seat, early === pair.a ? one : two, early === pair.a ? two : one), row);
  for (let row = 0; row < rows; row++) {
    let best = Number.NEGATIVE_INFINITY;
    for (const one of plan.levels[early] ?? []) {
      let most = Number.NEGATIVE_INFINITY;
      for (const two of plan.levels[late] ?? []) most = max(most, worth(row, one, two));
      for (const two of plan.levels[late] ?? []) second[(one * wide + two) * rows + row] = worth(row, one, two) - most;
      first[one * rows + row] = most;
      best = max(best, most);
    }
    for (const one of plan.levels[early] ?? []) first[one * rows + row] = (first[one * rows + row] ?? 0) - best;
    root[row] = (root[row] ?? 0) + best;
  }
  return { first, second, wide };
}

/** By depth: what the pairs of the dimension chosen there take. */
function hooksOf(soil: Soil, root: Float64Array): Hook[][] {
  const { order } = soil.plan;
  const hooks: Hook[][] = order.map(() => []);
  for (const pair of soil.game.pairs) {
    const [early = 0, late = 0] = order.indexOf(pair.a) < order.indexOf(pair.b) ? [pair.a, pair.b] : [pair.b, pair.a];
    const { first, second, wide } = pairFalls(soil, pair, early, late, root);
    hooks[order.indexOf(early)]?.push({ falls: first, other: -1, size: 0 });
    hooks[order.indexOf(late)]?.push({ falls: second, other: early, size: wide });
  }
  return hooks;
}

export function plant(game: Compiled, plan: Plan): Tree {
  const rows = game.members + (plan.weights === undefined ? 0 : 1);
  const soil: Soil = { game, plan, rows, spread: spreadOf(game.members, plan.weights) };
  const hopes = new Float64Array((plan.order.length + 1) * rows);
  const falls = plan.order.map((dim) => fallsOf(soil, dim, hopes));
  const hooks = hooksOf(soil, hopes);
  const choice = new Uint8Array(game.sizes.length);
  const least = plan.least ?? new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  const alive = (): boolean => least.every((own, row) => (hopes[row] as number) >= own);
  const joined = (hook: Hook, to: number, level: number): boolean => {
    const at = (hook.other < 0 ? level : (choice[hook.other] as number) * hook.size + level) * rows;
    for (let row = 0; row < rows; row++) {
      const left = (hopes[to + row] as number) + (hook.falls[at + row] as number);
      if (left < (least[row] as number)) return false;
      hopes[to + row] = left;
    }
    return true;
  };
  const choose = (depth: number, level: number): boolean => {
    const from = depth * rows;
    const to = from + rows;
    const own = falls[depth] as Float64Array;
    for (let row = 0, at = level * rows; row < rows; row++, at++) {
      const left = (hopes[from + row] as number) + (own[at] as number);
      if (left < (least[row] as number)) return false;
      hopes[to + row] = left;
    }
    for (const hook of hooks[depth] as Hook[]) if (!joined(hook, to, level)) return false;
    choice[plan.order[depth] as number] = level;
    return true;
  };
  const levels = plan.order.map((dim) => plan.levels[dim] as Uint8Array);
  return { rows, order: plan.order, levels, hopes, choice, alive, choose };
}
