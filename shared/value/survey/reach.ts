/** How far each member can come, and which levels any deal can have: proven where probes cannot show it. */
import type { IssueId, SeatId } from '../../types/index.ts';
import { extremeOf } from '../better-off.ts';
import type { Compiled } from '../compile.ts';
import { EPSILON } from '../judge.ts';
import { type Effort, searched, USUAL } from '../search.ts';
import type { Tally } from './tally.ts';

const QUICK: Effort = { ...USUAL, restarts: 4, nodes: 60_000 };

export type Reach = {
  readonly seat: SeatId;
  /** Points over the walk-away, the others at theirs or above. */
  readonly worst: number;
  readonly best: number;
  /** Nothing beyond `worst` and `best` can be had; else they are what has been seen. */
  readonly proven: boolean;
  readonly mean: number;
  readonly well: number;
};

/** Where deals were counted they are known; else by search, which knows decisions by consensus only. */
export function reachOf(game: Compiled, tally: Tally): readonly Reach[] {
  const searchable = !tally.exact && game.quorum === game.members && tally.share > 0;
  return tally.seats.map(({ mean, well, worst, best }, index) => {
    const seat = game.seats[index] ?? '';
    if (!searchable) return { seat, worst, best, proven: tally.exact, mean, well };
    const least = game.walkAway[index] ?? 0;
    const [low, high] = [extremeOf(game, index, -1), extremeOf(game, index, 1)];
    return {
      seat,
      worst: Math.min(worst, (low.value ?? least + worst) - least),
      best: Math.max(best, (high.value ?? least + best) - least),
      // Nobody who accepts has less than its walk-away.
      proven: high.proven && (low.proven || worst <= EPSILON),
      mean,
      well,
    };
  });
}

export type Slack = {
  readonly issue: IssueId;
  /** Levels that some acceptable outcome has. */
  readonly open: readonly number[];
  /** Levels of which that is not known. */
  readonly unknown: readonly number[];
};

/** Whether some acceptable outcome has this level there; null = not found out. */
export function canHave(game: Compiled, dim: number, level: number): boolean | null {
  const limits = { allowed: (at: number, other: number) => at !== dim || other === level };
  const { found, proven } = searched(game, 'sum', { limits }, QUICK);
  return found !== null ? true : proven ? false : null;
}

export function slackOf(game: Compiled, tally: Tally): readonly Slack[] {
  const searchable = !tally.exact && game.quorum === game.members;
  return game.issues.map((issue, dim) => {
    const open: number[] = [];
    const unknown: number[] = [];
    for (const [level, seen] of (tally.seen[dim] ?? []).entries()) {
      const can = seen === 1 ? true : tally.exact ? false : searchable ? canHave(game, dim, level) : null;
      if (can === true) open.push(level);
      if (can === null) unknown.push(level);
    }
    return { issue, open, unknown };
  });
}

export type Odds = {
  readonly seats: readonly [SeatId, SeatId];
  /** Of what the two have over all outcomes: -1 what one wins the other loses, 1 they want the same. */
  readonly likeness: number;
  /** Whether a text exists that both accept, whatever the others say; null = not found out. */
  readonly together: boolean | null;
};

/** Over all outcomes alike, each issue by itself; what pairs add is left out. */
function covariance(game: Compiled, a: number, b: number): number {
  let sum = 0;
  for (const [dim, size] of game.sizes.entries()) {
    const at = (seat: number, level: number): number =>
      game.values[seat * game.width + (game.offsets[dim] ?? 0) + level] ?? 0;
    let [first, second, both] = [0, 0, 0];
    for (let level = 0; level < size; level++) {
      first += at(a, level) / size;
      second += at(b, level) / size;
      both += (at(a, level) * at(b, level)) / size;
    }
    sum += both - first * second;
  }
  return sum;
}

/** The game as if only these members were asked. */
function among(game: Compiled, seats: readonly number[]): Compiled {
  const others = [...Array(game.members).keys()].filter((seat) => !seats.includes(seat));
  const red = game.red.slice();
  const walkAway = game.walkAway.slice();
  for (const seat of others) {
    red.fill(0, seat * game.width, (seat + 1) * game.width);
    walkAway[seat] = Number.MIN_SAFE_INTEGER / 1e6;
  }
  return { ...game, red, walkAway, quorum: game.members };
}

function together(game: Compiled, a: number, b: number): boolean | null {
  const { found, proven } = searched(among(game, [a, b]), 'sum', {}, { ...QUICK, restarts: 2, nodes: 20_000 });
  return found !== null ? true : proven ? false : null;
}

/** The most opposed two first; any two that cannot agree on any text come before them. */
export function oddsOf(game: Compiled): readonly Odds[] {
  const own = Array.from({ length: game.members }, (_, seat) => Math.sqrt(covariance(game, seat, seat)));
  const couples = own.flatMap((_, a) => own.slice(a + 1).map((_unused, nth) => [a, a + 1 + nth] as const));
  const all = couples.map(([a, b]) => {
    const spread = (own[a] ?? 0) * (own[b] ?? 0);
    return { a, b, likeness: spread < EPSILON ? 0 : covariance(game, a, b) / spread };
  });
  const opposed = all.sort((x, y) => x.likeness - y.likeness).slice(0, MOST_OPPOSED);
  const told = opposed.map(({ a, b, likeness }): Odds => {
    return { seats: [game.seats[a] ?? '', game.seats[b] ?? ''], likeness, together: together(game, a, b) };
  });
  return told.sort((x, y) => Number(x.together !== false) - Number(y.together !== false));
}

const MOST_OPPOSED = 12;
