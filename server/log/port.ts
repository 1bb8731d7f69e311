import type { CmdId, PersonId, SeatId, TableId } from '../../shared/types/index.ts';

/** Fixed when the event happens. Whoever is not named never receives the event, by any road. */
export type Audience = 'all' | 'sealed' | { readonly seats: readonly SeatId[] };

/** What the log needs to know of an event; the rest is the engine's. */
export type Loggable = { readonly audience: Audience };

/** One event as stored. `seq` is the authority and never leaves the server; `n` and `seats` number the feeds, densely. */
export type Row = {
  readonly seq: number;
  readonly event: Loggable;
  /** Number in the public feed, null unless the audience is `all`. */
  readonly n: number | null;
  /** Number in each named seat's own feed. */
  readonly seats: Readonly<Record<SeatId, number>>;
};

/** Where the sender sees the act: the last event of it in that feed. */
export type Ack = { readonly feed: 'public' | 'seat'; readonly n: number };

export type AckRow = { readonly person: PersonId; readonly cmdId: CmdId; readonly ack: Ack };

/** Everything of one append is committed together or not at all. */
export type Batch = { readonly table: TableId; readonly rows: readonly Row[]; readonly acks: readonly AckRow[] };

export interface EventLog {
  /**
   * Resolves after the batch is durable. `conflict`: the first row is not the one after the table's newest,
   * or a (table, person, cmdId) is already there; nothing was written and the caller reads the tail.
   */
  append(batch: Batch): Promise<'ok' | 'conflict'>;
  /** The rows after `after`, in order. */
  read(table: TableId, after: number): Promise<readonly Row[]>;
  /** Those of acts placed when the log stood at `from` or later; what was placed at `from` itself may come twice. */
  acks(table: TableId, from: number): Promise<readonly AckRow[]>;
  /** Everything of a table, for good. */
  erase(table: TableId): Promise<void>;
  /** A sign of life of one process, ms. */
  beat(process: string, at: number): Promise<void>;
  /** The newest sign of life of any process. */
  lastBeat(): Promise<number | null>;
  close(): Promise<void>;
}
