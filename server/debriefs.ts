import type { NewEvent } from '../shared/engine/index.ts';
import { debriefOf } from '../shared/figures/index.ts';
import type { SeatId } from '../shared/types/index.ts';
import type { EventLog } from './log/index.ts';
import type { Table } from './table/index.ts';

/** Computed once for each reader and each state of the log: a class opens it all at the same moment. */
export function createDebriefs(log: EventLog): (table: Table, viewer: SeatId | null) => Promise<unknown> {
  const kept = new Map<string, Promise<unknown>>();
  const compute = async (table: Table, viewer: SeatId | null): Promise<unknown> => {
    const rows = await log.read(table.record.id, 0);
    return debriefOf({ game: table.game, log: rows.map((row) => row.event as NewEvent), viewer });
  };
  return (table, viewer) => {
    const key = `${table.record.id}/${table.standing().heads.seq}/${viewer ?? ''}`;
    const found = kept.get(key) ?? compute(table, viewer);
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > 64 && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}
