/** Everything a table needs from outside. Nothing here is Node's, so a table runs wherever these can be had. */
import type { Notice, ServerMessageName, ServerMessages } from '../../shared/protocol/index.ts';
import type { PersonId, SeatId, TableId } from '../../shared/types/index.ts';
import type { Company, EventLog, PersonRecord } from '../log/index.ts';
import type { Minds } from './minds.ts';

export type Cancel = () => void;

export type Time = {
  /** ms; never goes back, and does not jump when somebody sets the wall clock. */
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => Cancel;
};

export type Send = <N extends ServerMessageName>(name: N, message: ServerMessages[N]) => void;

/** One open socket that said hello. `person` is null for a spectator. */
export type Connection = {
  readonly id: string;
  readonly person: PersonRecord | null;
  readonly send: Send;
  /** Sends the notice and closes. */
  readonly end: (notice: Notice) => void;
};

/** Ids and numbers only: no names, no texts. */
export type Note = (level: 'info' | 'warn' | 'error', what: string, facts: Readonly<Record<string, unknown>>) => void;

export type Settings = {
  /** Absence after which a stand-in keeps a seat, ms. */
  readonly standInAfterMs: number;
  /** A bot's mean time between two acts, ms; 0 = at once. */
  readonly botPaceMs: number;
  /** Events are joined for so long while a table is busy: up to 50 connections, and above. */
  readonly joinMs: { readonly small: number; readonly large: number };
  /** What other processes wrote is looked for this often while somebody here looks on, ms; a wake-up comes before. */
  readonly pollMs: number;
};

/** The other processes that may keep the same tables. A wake-up may be lost: whatever it would have told is in the store. */
export type Others = {
  readonly self: () => string;
  readonly wake: (table: TableId) => void;
  readonly tell: (table: TableId, here: Omit<Company, 'process'>) => Promise<void>;
  readonly forget: (table: TableId) => Promise<void>;
  /** Without this process itself. */
  readonly ask: (table: TableId) => Promise<readonly Company[]>;
  readonly people: (table: TableId) => Promise<readonly PersonRecord[]>;
};

export type TablePorts = {
  readonly log: EventLog;
  readonly time: Time;
  /** In [0, 1): for pace only, never for play. */
  readonly chance: () => number;
  /** To every connection of the table, encoded once. */
  readonly broadcast: <N extends ServerMessageName>(table: TableId, name: N, message: ServerMessages[N]) => void;
  readonly minds: Minds;
  readonly note: Note;
  readonly settings: Settings;
  /** Absent where this process is the only one. */
  readonly others?: Others;
  /** The table came to its end. */
  readonly closed: (table: TableId) => void;
};

export type SeatOf = (person: PersonId) => SeatId | null;
