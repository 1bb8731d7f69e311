import type { EventLog } from '../log/index.ts';
import type { Meter } from '../sockets/index.ts';

export type Metrics = Meter & {
  readonly text: () => Promise<string>;
  /** The same log, timed. */
  readonly timed: (log: EventLog) => EventLog;
};

/** What is asked for only when somebody reads the numbers. */
export type Readings = {
  readonly tables: () => number;
  readonly connections: () => number;
  readonly ready: () => boolean;
};

const NONE: Metrics = { answered: () => {}, dropped: () => {}, text: async () => '', timed: (log) => log };

/** Counts only where somebody may read it; nothing of it is loaded elsewhere. */
export const openMetrics = async (token: string | null, readings: Readings): Promise<Metrics> =>
  token === null ? NONE : (await import('./prometheus.ts')).createMetrics(readings);
