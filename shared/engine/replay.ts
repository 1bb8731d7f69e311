/** The three folds over a whole log. */
import type { Game } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import type { World } from './decide/index.ts';
import type { EventOf, NewEvent } from './events.ts';
import {
  emptySealed,
  emptySeat,
  evolvePublic,
  evolveSealed,
  evolveSeat,
  openTable,
  seatsAfter,
} from './evolve/index.ts';
import type { SeatState } from './state.ts';
import { CHAIR_FEED } from './vocabulary.ts';

/** @throws when the log does not begin with `table.opened`: that is a broken log, not a refusal. */
export function replay(game: Game, events: readonly NewEvent[]): World {
  const [first, ...rest] = events;
  if (first?.type !== 'table.opened') throw new Error('a log begins with table.opened');
  return rest.reduce(evolveWorld, openWorld(game, first));
}

export function evolveWorld(world: World, event: NewEvent): World {
  return {
    game: world.game,
    public: event.audience === 'all' ? evolvePublic(world.public, event) : world.public,
    sealed: evolveSealed(world.sealed, event),
    seats: seatsAfter(world.seats, event),
  };
}

/** The table after its first event. */
export const openWorld = (game: Game, event: EventOf<'table.opened'>): World => ({
  game,
  public: openTable(game.open, event),
  sealed: emptySealed,
  // The chair's own feed beside the seats' (R13.24).
  seats: Object.fromEntries([...game.open.parties.map((p) => p.id), CHAIR_FEED].map((id) => [id, emptySeat(id)])),
});

/** Is the event on this seat's screen: by its own feed or by the public one? */
export const reaches = (event: NewEvent, seat: SeatId): boolean =>
  event.audience === 'all' || (typeof event.audience === 'object' && event.audience.seats.includes(seat));

export const replaySeat = (seat: SeatId, events: readonly NewEvent[]): SeatState =>
  events.filter((e) => reaches(e, seat)).reduce(evolveSeat, emptySeat(seat));
