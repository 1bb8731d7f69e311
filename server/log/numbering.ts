import type { SeatId } from '../../shared/types/index.ts';
import type { Loggable, Row } from './port.ts';

/** The newest numbers of a table: of the log, of the public feed, of each seat's own feed. */
export type Heads = { readonly seq: number; readonly n: number; readonly seats: Readonly<Record<SeatId, number>> };

export const NO_HEADS: Heads = { seq: 0, n: 0, seats: {} };

export const headsAfter = (heads: Heads, row: Row): Heads => ({
  seq: row.seq,
  n: row.n ?? heads.n,
  seats: Object.keys(row.seats).length === 0 ? heads.seats : { ...heads.seats, ...row.seats },
});

function rowAfter(heads: Heads, event: Loggable): Row {
  const seq = heads.seq + 1;
  if (event.audience === 'all') return { seq, event, n: heads.n + 1, seats: {} };
  if (event.audience === 'sealed') return { seq, event, n: null, seats: {} };
  const seats = Object.fromEntries(event.audience.seats.map((seat) => [seat, (heads.seats[seat] ?? 0) + 1]));
  return { seq, event, n: null, seats };
}

/** Numbers every feed densely, so a whisper leaves no gap that others could count. */
export function numberEvents(heads: Heads, events: readonly Loggable[]): { rows: readonly Row[]; heads: Heads } {
  const rows: Row[] = [];
  let now = heads;
  for (const event of events) {
    const row = rowAfter(now, event);
    rows.push(row);
    now = headsAfter(now, row);
  }
  return { rows, heads: now };
}
