/** Events of one act, folded as they are written, so that each consequence sees what came before it. */
import type { Game } from '../../scenario/index.ts';
import type { Reader } from '../../text/index.ts';
import type { RoomId, SeatId } from '../../types/index.ts';
import type { Charts } from '../charts/index.ts';
import type { Actor, Audience, EventBody, NewEvent } from '../events.ts';
import { evolvePublic, evolveSealed, seatsAfter } from '../evolve/index.ts';
import type { PublicState, SealedState, SeatState } from '../state.ts';

/** The table as the server knows it: everybody's replica, each seat's own, and what is sealed. */
export type World = {
  readonly game: Game;
  readonly public: PublicState;
  readonly sealed: SealedState;
  readonly seats: Readonly<Record<SeatId, SeatState>>;
};

export type Batch = {
  readonly game: Game;
  readonly charts: Charts;
  /** Who acts; the table itself once naming the actor would open a secret. */
  actor: Actor;
  readonly at: number;
  readonly events: NewEvent[];
  /** By event: the state it happened to. */
  readonly before: PublicState[];
  /** Set: all of it happens in a closed room, before those who hear it; `state` is the room's stage. */
  readonly room: { readonly id: RoomId; readonly ears: readonly SeatId[] } | null;
  /** How many events have been answered by their consequences. */
  answered: number;
  /** Runs what follows so far, where what comes next depends on it. */
  readonly follow: (b: Batch) => void;
  readonly reader: Reader;
  state: PublicState;
  sealed: SealedState;
  seats: Readonly<Record<SeatId, SeatState>>;
  /** What the following events are consequences of: a command's type or a rule. */
  cause: string;
};

export type Made = {
  readonly charts: Charts;
  readonly reader: Reader;
  readonly actor: Actor;
  readonly at: number;
  readonly room: Batch['room'];
  readonly follow: Batch['follow'];
};

export function createBatch(world: World, made: Made, cause: string): Batch {
  const { game, public: state, sealed, seats } = world;
  return { ...made, game, events: [], before: [], answered: 0, state, sealed, seats, cause };
}

export function emit(b: Batch, body: EventBody, audience: Audience = 'all'): void {
  const where = b.room === null ? { audience } : { audience: { seats: b.room.ears }, room: b.room.id };
  const event = { ...body, v: 1, at: b.at, actor: b.actor, cause: b.cause, ...where } as NewEvent;
  b.events.push(event);
  b.before.push(b.state);
  if (b.room !== null || audience === 'all') b.state = evolvePublic(b.state, event);
  b.sealed = evolveSealed(b.sealed, event);
  b.seats = seatsAfter(b.seats, event);
}
