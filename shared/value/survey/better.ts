/** Is a deal beaten for everybody by a package that goes a little beyond the mandates? */
import { type Choice, type Compiled, valueAt, worthAt } from '../compile.ts';
import { EPSILON } from '../judge.ts';
import { plant } from '../tree.ts';

/** How far a package may go: levels beyond a mandate are one step, on so many issues a member. */
const ISSUES_BEYOND = 2;

const outsideAt = (game: Compiled, seat: number, dim: number, level: number): boolean =>
  game.outside[seat * game.width + (game.offsets[dim] ?? 0) + level] === 1;

function oneStepAtMost(game: Compiled, seat: number, dim: number, level: number): boolean {
  if (!outsideAt(game, seat, dim, level)) return true;
  const top = (game.sizes[dim] ?? 0) - 1;
  return (
    (level > 0 && !outsideAt(game, seat, dim, level - 1)) || (level < top && !outsideAt(game, seat, dim, level + 1))
  );
}

function allowed(game: Compiled, dim: number, level: number): boolean {
  for (let seat = 0; seat < game.members; seat++) {
    if (game.red[seat * game.width + (game.offsets[dim] ?? 0) + level] === 1) return false;
    if (!oneStepAtMost(game, seat, dim, level)) return false;
  }
  return true;
}

/** Levels of an issue that the package may take, best for all together first; the phrases stay as they are. */
function levelsOf(game: Compiled, base: Choice, dim: number): Uint8Array {
  if (dim >= game.issues.length) return base.slice(dim, dim + 1);
  const sum = (level: number): number => {
    let all = 0;
    for (let seat = 0; seat < game.members; seat++) all += worthAt(game, seat, dim, level);
    return all;
  };
  const levels = [...Array(game.sizes[dim] ?? 0).keys()].filter((level) => allowed(game, dim, level));
  return Uint8Array.from(levels.sort((a, b) => sum(b) - sum(a)));
}

export type Better = { readonly found: boolean; readonly choice: Choice | null; readonly settled: boolean };

/** Strictly better for every member with the same phrases, and beyond somebody's mandate; not `settled` = the search ran out. */
export function better(game: Compiled, base: Choice, nodes = 200_000): Better {
  const { members } = game;
  const order = [...Array(game.sizes.length).keys()];
  const least = Float64Array.from({ length: members }, (_, seat) => valueAt(game, seat, base) + 2 * EPSILON);
  const levels = order.map((dim) => levelsOf(game, base, dim));
  if (levels.some((open) => open.length === 0)) return { found: false, choice: null, settled: true };
  const tree = plant(game, { order, levels, least });
  const beyond = order.concat(0).map(() => new Uint8Array(members));
  let left = nodes;
  const goneBeyond = (dim: number, level: number): boolean => {
    const [now, next] = [beyond[dim] as Uint8Array, beyond[dim + 1] as Uint8Array];
    for (let seat = 0; seat < members; seat++)
      next[seat] = (now[seat] ?? 0) + Number(outsideAt(game, seat, dim, level));
    return next.every((issues) => issues <= ISSUES_BEYOND);
  };
  const descend = (dim: number): boolean => {
    if (--left < 0) return false;
    if (dim === order.length) return (beyond[dim] ?? []).some((issues) => issues > 0);
    return (levels[dim] ?? NO_LEVELS).some(
      (level) => tree.choose(dim, level) && goneBeyond(dim, level) && descend(dim + 1),
    );
  };
  const found = tree.alive() && descend(0);
  return { found, choice: found ? tree.choice : null, settled: found || left >= 0 };
}

const NO_LEVELS = new Uint8Array(0);
