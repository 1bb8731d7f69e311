/** Who is told what: the public feed to all, a seat's own to whoever sits there now, and who is present. */
import type { PublicState } from '../../shared/engine/index.ts';
import type { SeatId, TableId } from '../../shared/types/index.ts';
import { ownSnapshot } from './feeds.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { inSeat, type People } from './people.ts';
import type { Cancel, Connection, TablePorts } from './ports.ts';
import { feedOfPerson, publicOf, type Standing } from './world.ts';

/** A class that joins at once costs a few messages, not one a person to each person. */
const PRESENCE_MS = 100;

export type Telling = {
  readonly outbox: Outbox;
  readonly presence: () => void;
  /** The seat (or chair) whose feed this connection gets from now on. */
  readonly seat: (connection: Connection) => SeatId | null;
  readonly forget: (connection: Connection) => void;
  /** Whoever changed seats gets the new seat's feed, and nothing more of the old one's. */
  readonly reseat: () => void;
  readonly stop: () => void;
};

export function createTelling(table: TableId, standing: () => Standing, people: People, ports: TablePorts): Telling {
  const state = (): PublicState => publicOf(standing());
  const seats = new Map<string, SeatId | null>();
  const room = { standing, inSeat: (seat: SeatId) => inSeat(state(), seat, people), size: people.size };
  const outbox = createOutbox(table, room, ports);
  const seatOf = (c: Connection): SeatId | null => (c.person === null ? null : feedOfPerson(state(), c.person.id));

  const move = (c: Connection): void => {
    const seat = seatOf(c);
    if (seats.get(c.id) === seat) return;
    seats.set(c.id, seat);
    outbox.flush();
    c.send('seated', ownSnapshot(standing(), seat));
  };

  let presenceTimer: Cancel | null = null;
  const tellPresence = (): void => {
    presenceTimer = null;
    if (people.size() > 0) ports.broadcast(table, 'presence', people.presence(state()));
  };

  return {
    outbox,
    presence: () => {
      presenceTimer ??= ports.time.after(PRESENCE_MS, tellPresence);
    },
    seat: (c) => {
      const seat = seatOf(c);
      seats.set(c.id, seat);
      return seat;
    },
    forget: (c) => void seats.delete(c.id),
    reseat: () => people.connections().forEach(move),
    stop: () => {
      presenceTimer?.();
      outbox.stop();
    },
  };
}
