import type { AckRow, Batch, EventLog, Row } from './port.ts';
import type { Sql } from './sql.ts';

type Waiting = { batch: Batch; resolve: (outcome: 'ok' | 'conflict') => void; reject: (error: unknown) => void };
type StoredRow = { seq: number; n: number | null; seats: string; event: string };

const INSERT_EVENT = 'insert into events (tbl, seq, n, seats, audience, event) values (?, ?, ?, ?, ?, ?)';
const INSERT_ACK = 'insert into acks (tbl, person, cmd, feed, n, seq) values (?, ?, ?, ?, ?, ?)';
const NEWEST = 'select max(seq) as head from events where tbl = ?';

function insert(sql: Sql, batch: Batch): 'ok' | 'conflict' {
  const head = sql.get<{ head: number | null }>(NEWEST, batch.table)?.head ?? 0;
  if (batch.rows.some((row, i) => row.seq !== head + 1 + i)) return 'conflict';
  for (const { seq, n, seats, event } of batch.rows) {
    const audience = typeof event.audience === 'string' ? event.audience : event.audience.seats.join(' ');
    sql.run(INSERT_EVENT, batch.table, seq, n, JSON.stringify(seats), audience, JSON.stringify(event));
  }
  const stands = head + batch.rows.length;
  for (const { person, cmdId, ack } of batch.acks)
    sql.run(INSERT_ACK, batch.table, person, cmdId, ack.feed, ack.n, stands);
  return 'ok';
}

/** One savepoint a batch, so that one table's conflict does not undo what others commit with it. */
function place(sql: Sql, batch: Batch): 'ok' | 'conflict' {
  sql.exec('savepoint batch');
  try {
    const outcome = insert(sql, batch);
    sql.exec('release batch');
    return outcome;
  } catch (error) {
    if (!sql.isConflict(error)) throw error; // the whole transaction is given up
    sql.exec('rollback to batch');
    sql.exec('release batch');
    return 'conflict';
  }
}

function commit(sql: Sql, waiting: readonly Waiting[]): readonly ('ok' | 'conflict')[] {
  sql.exec('begin immediate'); // outside the try: what did not begin cannot be rolled back
  try {
    const outcomes = waiting.map(({ batch }) => place(sql, batch));
    sql.exec('commit');
    return outcomes;
  } catch (error) {
    giveUp(sql);
    throw error;
  }
}

/** A full disk ends the transaction by itself; that this cannot be undone again must not hide why. */
function giveUp(sql: Sql): void {
  try {
    sql.exec('rollback');
  } catch {
    // nothing was open any more
  }
}

/** Group commit: what arrives in one turn of the event loop shares one transaction and one sync to disk. */
function createGroupCommit(sql: Sql): { add: EventLog['append']; flush: () => void } {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      const outcomes = commit(sql, group);
      group.forEach((one, i) => {
        one.resolve(outcomes[i] ?? 'conflict');
      });
    } catch (error) {
      for (const one of group) one.reject(error);
    }
  };
  const add: EventLog['append'] = (batch) =>
    new Promise((resolve, reject) => {
      waiting.push({ batch, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
  return { add, flush };
}

const rowOf = ({ seq, n, seats, event }: StoredRow): Row => ({
  seq,
  n,
  seats: JSON.parse(seats) as Row['seats'],
  event: JSON.parse(event) as Row['event'],
});

type StoredAck = { person: string; cmd: string; feed: 'public' | 'seat'; n: number };

const ackOf = ({ person, cmd, feed, n }: StoredAck): AckRow => ({ person, cmdId: cmd, ack: { feed, n } });

export function createSqliteLog(sql: Sql): EventLog {
  const group = createGroupCommit(sql);
  return {
    append: group.add,
    read: async (table, after) =>
      sql
        .all<StoredRow>('select seq, n, seats, event from events where tbl = ? and seq > ? order by seq', table, after)
        .map(rowOf),
    acks: async (table, from) =>
      sql.all<StoredAck>('select person, cmd, feed, n from acks where tbl = ? and seq >= ?', table, from).map(ackOf),
    erase: async (table) => {
      sql.run('delete from events where tbl = ?', table);
      sql.run('delete from acks where tbl = ?', table);
    },
    beat: async (process, at) => sql.run('insert or replace into beats (process, at) values (?, ?)', process, at),
    lastBeat: async () => sql.get<{ at: number | null }>('select max(at) as at from beats')?.at ?? null,
    close: async () => {
      group.flush();
      sql.close();
    },
  };
}
