/** The log over PostgreSQL: what waits shares one transaction, and unique (table, seq) and (table, person, cmd) decide. */
import type { AckRow, Batch, EventLog, Row } from './port.ts';
import type { Pg, Transaction } from './postgres-sql.ts';

type Waiting = { batch: Batch; resolve: (outcome: 'ok' | 'conflict') => void; reject: (error: unknown) => void };

/** One statement a batch: rows and acks go in together, and only behind the head they were written for. */
const INSERT = `
with head as (select coalesce(max(seq), 0) as seq from events where tbl = $1),
rows as (
  insert into events (tbl, seq, n, seats, audience, event)
  select $1, r.* from unnest($3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[]) r
  where (select seq from head) = $2 returning 1
),
answers as (
  insert into acks (tbl, person, cmd, feed, n, seq)
  select $1, a.*, $12::bigint from unnest($8::text[], $9::text[], $10::text[], $11::bigint[]) a
  where (select seq from head) = $2 returning 1
)
select (select count(*) from rows) + (select count(*) from answers) as written`;

const audienceOf = ({ event }: Row): string =>
  typeof event.audience === 'string' ? event.audience : event.audience.seats.join(' ');

function valuesOf({ table, rows, acks }: Batch, before: number): unknown[] {
  return [
    table,
    before,
    rows.map((r) => r.seq),
    rows.map((r) => r.n),
    rows.map((r) => JSON.stringify(r.seats)),
    rows.map(audienceOf),
    rows.map((r) => JSON.stringify(r.event)),
    acks.map((a) => a.person),
    acks.map((a) => a.cmdId),
    acks.map((a) => a.ack.feed),
    acks.map((a) => a.ack.n),
    before + rows.length,
  ];
}

async function insert(sql: Transaction, batch: Batch): Promise<'ok' | 'conflict'> {
  const first = batch.rows[0]?.seq;
  if (batch.rows.some((row, i) => row.seq !== (first ?? 0) + i)) return 'conflict';
  // An act without events has no place to lose: it stands behind whatever is the head.
  const before = first === undefined ? await headOf(sql, batch.table) : first - 1;
  const [done] = await sql.all<{ written: number }>(INSERT, valuesOf(batch, before));
  return done?.written === batch.rows.length + batch.acks.length ? 'ok' : 'conflict';
}

const headOf = async (sql: Transaction, table: string): Promise<number> =>
  (await sql.all<{ seq: number }>('select coalesce(max(seq), 0) as seq from events where tbl = $1', [table]))[0]?.seq ??
  0;

/** One savepoint a batch, so that one table's conflict does not undo what others commit with it. */
async function place(sql: Transaction, batch: Batch): Promise<'ok' | 'conflict'> {
  await sql.run('savepoint batch');
  try {
    const outcome = await insert(sql, batch);
    await sql.run(outcome === 'ok' ? 'release savepoint batch' : 'rollback to savepoint batch');
    return outcome;
  } catch (error) {
    if (!sql.isConflict(error)) throw error;
    await sql.run('rollback to savepoint batch');
    return 'conflict';
  }
}

/** In the order of the tables, so that two processes never wait for one another in a circle. */
async function commit(pg: Pg, group: readonly Waiting[]): Promise<void> {
  const outcomes = new Map<Waiting, 'ok' | 'conflict'>();
  const sorted = [...group].sort((a, b) => (a.batch.table < b.batch.table ? -1 : 1));
  await pg.transaction(async (sql) => {
    for (const one of sorted) outcomes.set(one, await place(sql, one.batch));
  });
  for (const one of group) one.resolve(outcomes.get(one) ?? 'conflict');
}

/** While one group is being committed the next gathers. */
function createGroupCommit(pg: Pg): { add: EventLog['append']; idle: () => Promise<void> } {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  const drain = async (): Promise<void> => {
    await Promise.resolve(); // what arrives in this turn shares the transaction
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await commit(pg, group);
      } catch (error) {
        for (const one of group) one.reject(error);
      }
    }
    running = null;
  };
  const add: EventLog['append'] = (batch) =>
    new Promise((resolve, reject) => {
      waiting.push({ batch, resolve, reject });
      running ??= drain();
    });
  return { add, idle: async () => void (await running) };
}

type StoredRow = { seq: number; n: number | null; seats: string; event: string };
type StoredAck = { person: string; cmd: string; feed: 'public' | 'seat'; n: number };

const rowOf = ({ seq, n, seats, event }: StoredRow): Row => ({
  seq,
  n,
  seats: JSON.parse(seats) as Row['seats'],
  event: JSON.parse(event) as Row['event'],
});
const ackOf = ({ person, cmd, feed, n }: StoredAck): AckRow => ({ person, cmdId: cmd, ack: { feed, n } });

const READ = 'select seq, n, seats, event from events where tbl = $1 and seq > $2 order by seq';
const BEAT = 'insert into beats (process, at) values ($1, $2) on conflict (process) do update set at = excluded.at';

export function createPostgresLog(pg: Pg): EventLog {
  const group = createGroupCommit(pg);
  return {
    append: group.add,
    read: async (table, after) => (await pg.all<StoredRow>(READ, [table, after])).map(rowOf),
    acks: async (table, from) =>
      (
        await pg.all<StoredAck>('select person, cmd, feed, n from acks where tbl = $1 and seq >= $2', [table, from])
      ).map(ackOf),
    erase: async (table) => {
      await pg.all('delete from events where tbl = $1', [table]);
      await pg.all('delete from acks where tbl = $1', [table]);
    },
    beat: async (process, at) => void (await pg.all(BEAT, [process, at])),
    lastBeat: async () => (await pg.all<{ at: number | null }>('select max(at) as at from beats'))[0]?.at ?? null,
    close: async () => {
      await group.idle();
      await pg.close();
    },
  };
}
