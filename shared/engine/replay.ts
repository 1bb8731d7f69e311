/** The three folds over a whole log. */
import type { Game } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import type { World } from './decide/index.ts';
import type { NewEvent } from './events.ts';
import { emptySealed, emptySeat, evolvePublic, evolveSealed, evolveSeat, openTable } from './evolve/index.ts';
import type { SeatState } from './state.ts';

/** @throws when the log does not begin with `table.opened`: that is a broken log, not a refusal. */
export function replay(game: Game, events: readonly NewEvent[]): World {
  const [first, ...rest] = events;
  if (first?.type !== 'table.opened') throw new Error('a log begins with table.opened');
  return rest.reduce(evolveWorld, { game, public: openTable(game.open, first), sealed: emptySealed });
}

export function evolveWorld(world: World, event: NewEvent): World {
  return {
    game: world.game,
    public: event.audience === 'all' ? evolvePublic(world.public, event) : world.public,
    sealed: evolveSealed(world.sealed, event),
  };
}

/** Is the event on this seat's screen: by its own feed or by the public one? */
export const reaches = (event: NewEvent, seat: SeatId): boolean =>
  event.audience === 'all' || (typeof event.audience === 'object' && event.audience.seats.includes(seat));

export const replaySeat = (seat: SeatId, events: readonly NewEvent[]): SeatState =>
  events.filter((e) => reaches(e, seat)).reduce(evolveSeat, emptySeat(seat));
