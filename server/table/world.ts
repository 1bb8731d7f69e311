/** The committed state of one table: the folds of its log, and how far every feed has come. */
import {
  CHAIR_FEED,
  evolveWorld,
  type NewEvent,
  openWorld,
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
  readonly heads: Heads;
  /** Time of the newest event; a table's time never goes back. */
  readonly at: number;
};

export const newStanding = (game: Game): Standing => ({
  game,
  world: null,
  heads: NO_HEADS,
  at: 0,
});

export const eventOf = (row: Row): NewEvent => row.event as NewEvent;

export const worldOf = (standing: Standing): World => must(standing.world, 'a table is used after its first event');
/** A seat's own fold; null before the table's first event, or for no such seat. */
export const ownOf = (standing: Standing, seat: SeatId): SeatState | null => standing.world?.seats[seat] ?? null;
export const publicOf = (standing: Standing): PublicState => worldOf(standing).public;

function worldAfter({ game, world }: Standing, event: NewEvent): World | null {
  if (event.type === 'table.opened') return openWorld(game, event);
  return world && evolveWorld(world, event);
}

/** The same as folding the rows one by one: the act has done so already. */
export const stoodAt = (standing: Standing, rows: readonly Row[], world: World): Standing => ({
  game: standing.game,
  world,
  heads: rows.reduce(headsAfter, standing.heads),
  at: rows.reduce((at, row) => Math.max(at, eventOf(row).at), standing.at),
});

export function fold(standing: Standing, row: Row): Standing {
  const event = eventOf(row);
  return {
    game: standing.game,
    world: worldAfter(standing, event),
    heads: headsAfter(standing.heads, row),
    at: Math.max(standing.at, event.at),
  };
}

/** Whose own feed a person's connections get: their seat's, or the chair's where they preside and sit nowhere (R13.24). */
export const feedOfPerson = (state: PublicState, person: PersonId): SeatId | null =>
  seatOfPerson(state, person) ?? (state.chair.person === person ? CHAIR_FEED : null);

export const seatOfPerson = (state: PublicState, person: PersonId): SeatId | null =>
  state.order.find((seat) => state.seats[seat]?.persons.includes(person)) ?? null;
