/** Is a deal beaten for everybody by a package that goes a little beyond the mandates? */
import { type Choice, type Compiled, worthAt } from '../compile.ts';

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

type Option = { readonly level: number; readonly gain: Float64Array; readonly beyond: Uint8Array };

/** What each permitted level gives each member over the deal, best for all together first. */
function optionsOf(game: Compiled, base: Choice, dim: number): Option[] {
  const levels = Array.from({ length: game.sizes[dim] ?? 0 }, (_, level) => level);
  const options = levels
    .filter((level) => allowed(game, dim, level))
    .map((level) => {
      const gain = (seat: number): number => worthAt(game, seat, dim, level) - worthAt(game, seat, dim, base[dim] ?? 0);
      const beyond = (seat: number): number => Number(outsideAt(game, seat, dim, level));
      const members = { length: game.members };
      return {
        level,
        gain: Float64Array.from(members, (_, seat) => gain(seat)),
        beyond: Uint8Array.from(members, (_, seat) => beyond(seat)),
      };
    });
  const sum = (option: Option): number => option.gain.reduce((all, own) => all + own, 0);
  return options.sort((a, b) => sum(b) - sum(a));
}

function restsOf(options: readonly Option[][], members: number): Float64Array[] {
  const rests = [new Float64Array(members)];
  for (const levels of [...options].reverse()) {
    const after = rests[0] ?? new Float64Array(members);
    rests.unshift(after.map((rest, seat) => rest + Math.max(...levels.map((option) => option.gain[seat] ?? 0))));
  }
  return rests;
}

export type Better = { readonly found: boolean; readonly choice: Choice | null; readonly settled: boolean };

/** Strictly better for every member with the same phrases, and beyond somebody's mandate; not `settled` = the search ran out. */
export function better(game: Compiled, base: Choice, nodes = 200_000): Better {
  const { members } = game;
  const options = game.issues.map((_, dim) => optionsOf(game, base, dim));
  const rests = restsOf(options, members);
  const sums = options.concat([[]]).map(() => new Float64Array(members));
  const beyond = sums.map(() => new Uint8Array(members));
  const choice = base.slice();
  let left = nodes;
  const hopeful = (dim: number): boolean => {
    for (let seat = 0; seat < members; seat++) {
      if ((sums[dim]?.[seat] ?? 0) + (rests[dim]?.[seat] ?? 0) <= 1e-9) return false;
      if ((beyond[dim]?.[seat] ?? 0) > ISSUES_BEYOND) return false;
    }
    return true;
  };
  const descend = (dim: number): boolean => {
    if (--left < 0 || !hopeful(dim)) return false;
    if (dim === options.length) return (beyond[dim] ?? []).some((issues) => issues > 0);
    return (options[dim] ?? []).some((option) => {
      for (let seat = 0; seat < members; seat++) {
        (sums[dim + 1] as Float64Array)[seat] = (sums[dim]?.[seat] ?? 0) + (option.gain[seat] ?? 0);
        (beyond[dim + 1] as Uint8Array)[seat] = (beyond[dim]?.[seat] ?? 0) + (option.beyond[seat] ?? 0);
      }
      choice[dim] = option.level;
      return descend(dim + 1);
    });
  };
  const found = descend(0);
  return { found, choice: found ? choice : null, settled: found || left >= 0 };
}
