/** Every acceptable outcome, without visiting those that can no longer become one. */
import type { Choice, Compiled } from './compile.ts';
import { EPSILON } from './judge.ts';
import { openAt, plant, type Tree } from './tree.ts';
import { NEVER_STOP, type Watch, watchOf } from './watch.ts';

export const outcomeCount = (game: Compiled): number => game.sizes.reduce((product, size) => product * size, 1);

export type Visit = (choice: Choice, totals: Float64Array) => void;
export type Limits = {
  /** Only levels inside every member's mandate. */
  readonly inMandates?: boolean;
  /** Only these levels of a dimension may be taken; default all. */
  readonly allowed?: (dim: number, level: number) => boolean;
  /** 1 for each member that has to accept; default: all of them where the decision is by consensus. */
  readonly must?: Uint8Array;
};

const NOBODY = new Uint8Array(0);

/** Whom the decision rule asks in any case. */
export const mustOf = (game: Compiled): Uint8Array =>
  game.quorum === game.members ? new Uint8Array(game.members).fill(1) : NOBODY;

/** Which levels of which dimensions may be taken at all. */
export function openLevels(game: Compiled, limits: Limits): Uint8Array {
  const open = new Uint8Array(game.width).fill(1);
  const must = limits.must ?? mustOf(game);
  for (let dim = 0; dim < game.sizes.length; dim++) {
    for (let level = 0; level < (game.sizes[dim] ?? 0); level++) {
      const at = (game.offsets[dim] ?? 0) + level;
      if (limits.allowed !== undefined && !limits.allowed(dim, level)) open[at] = 0;
      for (let seat = 0; seat < game.members; seat++) {
        if (must[seat] === 1 && game.red[seat * game.width + at] === 1) open[at] = 0;
        if (limits.inMandates && game.outside[seat * game.width + at] === 1) open[at] = 0;
      }
    }
  }
  return open;
}

/** An issue on which nothing may be chosen: no deal at all. */
export const closedSomewhere = (game: Compiled, open: Uint8Array): boolean =>
  game.sizes.some((_, dim) => openAt(game, open, dim).length === 0);

type Alive = (depth: number) => boolean;

/** In a game by consensus the tree itself knows when somebody has too little left. */
const ALWAYS: Alive = () => true;

/** Whether enough members, and the indispensable ones, can still come to their walk-away without a red line. */
function enoughHope(game: Compiled, { hopes, choice, order }: Tree): Alive {
  const { members } = game;
  const crossed = (seat: number, depth: number): boolean =>
    order
      .slice(0, depth)
      .some((dim) => game.red[seat * game.width + (game.offsets[dim] ?? 0) + (choice[dim] ?? 0)] === 1);
  const reds = Uint8Array.from({ length: members }, (_, seat) =>
    Number(game.red.subarray(seat * game.width, (seat + 1) * game.width).includes(1)),
  );
  return (depth) => {
    let standing = 0;
    for (let seat = 0; seat < members; seat++) {
      const short = (hopes[depth * members + seat] as number) < (game.walkAway[seat] ?? 0) - EPSILON;
      const lost = short || (reds[seat] === 1 && crossed(seat, depth));
      if (lost && game.indispensable[seat] === 1) return false;
      if (!lost) standing++;
    }
    return standing >= game.quorum;
  };
}

export type Planted = { readonly tree: Tree; readonly alive: (depth: number) => boolean };

/** The tree of all acceptable outcomes, in the order of the dimensions; null = an issue on which nothing may be chosen. */
export function plantAcceptable(game: Compiled, limits: Limits = {}): Planted | null {
  const open = openLevels(game, limits);
  if (closedSomewhere(game, open)) return null;
  const order = [...Array(game.sizes.length).keys()];
  const unanimous = game.quorum === game.members;
  const least = unanimous && { least: game.walkAway.slice(0, game.members).map((own) => own - EPSILON) };
  const tree = plant(game, { order, levels: order.map((dim) => openAt(game, open, dim)), ...least });
  return { tree, alive: unanimous ? ALWAYS : enoughHope(game, tree) };
}

/** `totals` and `choice` are reused from visit to visit: copy what should last. False = stopped by the watch. */
export function forEachAcceptable(
  game: Compiled,
  visit: Visit,
  limits: Limits = {},
  watch: Watch = NEVER_STOP,
): boolean {
  const planted = plantAcceptable(game, limits);
  if (planted === null) return true;
  const { tree, alive } = planted;
  const dims = game.sizes.length;
  const totals = tree.hopes.subarray(dims * game.members);
  const goOn = watchOf(watch, tree);
  const descend = (depth: number): boolean => {
    if (!alive(depth)) return true;
    if (depth === dims) {
      visit(tree.choice, totals);
      return true;
    }
    const levels = tree.levels[depth] as Uint8Array;
    for (let nth = 0; nth < levels.length; nth++)
      if (tree.choose(depth, levels[nth] as number) && (!goOn() || !descend(depth + 1))) return false;
    return true;
  };
  return !tree.alive() || descend(0);
}
