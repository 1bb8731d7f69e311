/**
 * Tells the table what was committed. At once while it is quiet; joined for some milliseconds while it is busy, because
 * fan-out is the dearest thing a table does.
 */
import type { NewEvent } from '../../shared/engine/index.ts';
import { HASH_EVERY, type OwnEntry } from '../../shared/protocol/index.ts';
import { hashOf, type SeatId, type TableId } from '../../shared/types/index.ts';
import type { Row } from '../log/index.ts';
import type { Cancel, Connection, TablePorts } from './ports.ts';
import { eventOf, publicOf, type Standing } from './world.ts';

/** Above this many connections a table counts as large. */
const SMALL = 50;

type Room = {
  readonly standing: () => Standing;
  /** Connections of a seat, for its own feed. */
  readonly inSeat: (seat: SeatId) => readonly Connection[];
  readonly size: () => number;
};

export type Outbox = {
  readonly add: (row: Row, publicN: number) => void;
  readonly flush: () => void;
  readonly stop: () => void;
};

type Waiting = { first: number; events: NewEvent[]; own: Map<SeatId, { first: number; events: OwnEntry[] }> };
const nothing = (): Waiting => ({ first: 0, events: [], own: new Map() });

export function createOutbox(table: TableId, room: Room, ports: TablePorts): Outbox {
  const hashes = createHashes(table, room, ports);
  let waiting = nothing();
  let timer: Cancel | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;

  const flush = (): void => {
    timer?.();
    timer = null;
    const { first, events, own } = waiting;
    if (events.length === 0 && own.size === 0) return;
    waiting = nothing();
    // The own feed first: each of its events waits at the replica for the public number it follows (P9).
    for (const [seat, batch] of own) for (const c of room.inSeat(seat)) c.send('own', { seat, ...batch });
    if (events.length === 0) return;
    lastAt = ports.time.now(); // public ones only: a whisper must not delay what others see
    ports.broadcast(table, 'events', { first, events });
    hashes.told();
  };

  const schedule = (): void => {
    if (timer !== null) return;
    const { small, large } = ports.settings.joinMs;
    const wait = lastAt + (room.size() > SMALL ? large : small) - ports.time.now();
    if (wait <= 0) flush();
    else timer = ports.time.after(wait, flush);
  };

  const addOwn = (row: Row, publicN: number): void => {
    for (const [seat, n] of Object.entries(row.seats)) {
      const batch = waiting.own.get(seat) ?? { first: n, events: [] };
      batch.events.push({ after: publicN, event: eventOf(row) });
      waiting.own.set(seat, batch);
    }
  };

  let asked = false;
  return {
    add: (row, publicN) => {
      if (row.n !== null && waiting.events.length === 0) waiting.first = row.n;
      if (row.n !== null) waiting.events.push(eventOf(row));
      addOwn(row, publicN);
      if (asked) return;
      asked = true;
      // After the whole batch is in: events committed together leave together.
      queueMicrotask(() => {
        asked = false;
        schedule();
      });
    },
    flush,
    stop: () => {
      flush();
      hashes.stop();
    },
  };
}

/** P12: lets every replica check itself, every so many events or so much time of activity. */
function createHashes(table: TableId, room: Room, ports: TablePorts): { told: () => void; stop: () => void } {
  let lastN = 0;
  let timer: Cancel | null = null;
  const tell = (): void => {
    timer?.();
    timer = null;
    const standing = room.standing();
    lastN = standing.heads.n;
    if (room.size() > 0) ports.broadcast(table, 'hash', { n: lastN, hash: hashOf(publicOf(standing)) });
  };
  return {
    told: () => {
      if (room.standing().heads.n - lastN >= HASH_EVERY.events) tell();
      else timer ??= ports.time.after(HASH_EVERY.ms, tell);
    },
    stop: () => timer?.(),
  };
}
