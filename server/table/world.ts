/** The committed state of one table: the folds of its log, and how far every feed has come. */
import {
  emptySealed,
  emptySeat,
  evolveSeat,
  evolveWorld,
  type NewEvent,
  openTable,
  type PublicState,
  type SeatState,
  type World,
} from '../../shared/engine/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { must, type PersonId, type SeatId } from '../../shared/types/index.ts';
import type { Row } from '../log/index.ts';
import { type Heads, headsAfter, NO_HEADS } from '../log/numbering.ts';

export type Standing = {
  readonly game: Game;
  /** What `decide` judges on; null until the table's first event. */
  readonly world: World | null;
  readonly seats: Readonly<Record<SeatId, SeatState>>;
  readonly heads: Heads;
  /** Time of the newest event; a table's time never goes back. */
  readonly at: number;
};

export const newStanding = (game: Game): Standing => ({
  game,
  world: null,
  seats: Object.fromEntries(game.open.parties.map((party) => [party.id, emptySeat(party.id)])),
  heads: NO_HEADS,
  at: 0,
});

export const eventOf = (row: Row): NewEvent => row.event as NewEvent;

export const worldOf = (standing: Standing): World => must(standing.world, 'a table is used after its first event');
export const publicOf = (standing: Standing): PublicState => worldOf(standing).public;

function worldAfter({ game, world }: Standing, event: NewEvent): World | null {
  if (event.type === 'table.opened') return { game, public: openTable(game.open, event), sealed: emptySealed };
  return world && evolveWorld(world, event);
}

/** A seat's fold takes its own feed, and the public one where that ends something private. */
function seatsAfter(seats: Standing['seats'], event: NewEvent): Standing['seats'] {
  if (event.audience === 'sealed') return seats;
  const named = event.audience === 'all' ? Object.keys(seats) : event.audience.seats;
  const changed = named.flatMap((seat) => {
    const own = seats[seat];
    const next = own && evolveSeat(own, event);
    return next === undefined || next === own ? [] : [[seat, next] as const];
  });
  return changed.length === 0 ? seats : { ...seats, ...Object.fromEntries(changed) };
}

export function fold(standing: Standing, row: Row): Standing {
  const event = eventOf(row);
  return {
    game: standing.game,
    world: worldAfter(standing, event),
    seats: seatsAfter(standing.seats, event),
    heads: headsAfter(standing.heads, row),
    at: Math.max(standing.at, event.at),
  };
}

export const seatOfPerson = (state: PublicState, person: PersonId): SeatId | null =>
  state.order.find((seat) => state.seats[seat]?.persons.includes(person)) ?? null;
