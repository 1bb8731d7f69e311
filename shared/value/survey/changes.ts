/** A change to a scenario, and what it would do: nothing is advised that has not been worked out. */
import type { IssueId, SeatId } from '../../types/index.ts';
import type { Compiled } from '../compile.ts';
import { type Looks, type Tally, tally } from './tally.ts';

export type Change =
  | { readonly kind: 'walk-away'; readonly seat: SeatId; readonly from: number; readonly to: number }
  | { readonly kind: 'walk-aways'; readonly by: number }
  | { readonly kind: 'red-line'; readonly seat: SeatId; readonly issue: IssueId; readonly level: number }
  | { readonly kind: 'mandate'; readonly seats: readonly SeatId[]; readonly issue: IssueId; readonly level: number };

/** Compiled games are cheap to change. */
export function changedBy(game: Compiled, change: Change): Compiled {
  if (change.kind === 'walk-aways')
    return { ...game, walkAway: game.walkAway.map((own, seat) => (seat < game.members ? own + change.by : own)) };
  if (change.kind === 'walk-away') {
    const walkAway = game.walkAway.slice();
    walkAway[game.seats.indexOf(change.seat)] = change.to;
    return { ...game, walkAway };
  }
  const at = (game.offsets[game.issues.indexOf(change.issue)] ?? 0) + change.level;
  const table = (change.kind === 'mandate' ? game.outside : game.red).slice();
  for (const seat of change.kind === 'mandate' ? change.seats : [change.seat])
    table[game.seats.indexOf(seat) * game.width + at] = 0;
  return change.kind === 'mandate' ? { ...game, outside: table } : { ...game, red: table };
}

/** Fewer looks than the survey takes: many changes are tried. */
const LOOKS: Looks = { countable: 1_000_000, probes: 5_000 };

export const after = (game: Compiled, change: Change, looks: Looks = LOOKS): Tally =>
  tally(changedBy(game, change), looks);

/** Every red line of every member. */
export const redLines = (game: Compiled): Extract<Change, { kind: 'red-line' }>[] =>
  game.seats
    .slice(0, game.members)
    .flatMap((seat, index) =>
      game.issues.flatMap((issue, dim) =>
        [...Array(game.sizes[dim] ?? 0).keys()]
          .filter((level) => game.red[index * game.width + (game.offsets[dim] ?? 0) + level] === 1)
          .map((level) => ({ kind: 'red-line' as const, seat, issue, level })),
      ),
    );
