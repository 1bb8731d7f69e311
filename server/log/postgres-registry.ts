import type { Pg } from './postgres-sql.ts';
import { companyOf, type PersonRecord, type Registry, type StoredCompany, type TableRecord } from './registry.ts';

type StoredTable = { id: string; code: string; scenario: string; length: string; created_at: number; closed: boolean };
type StoredPerson = { id: string; tbl: string; name: string; host: boolean };

const tableOf = ({ created_at, ...row }: StoredTable): TableRecord => ({ ...row, createdAt: created_at });
const personOf = ({ id, tbl, name, host }: StoredPerson): PersonRecord => ({ id, table: tbl, name, host });

const TABLES = 'select id, code, scenario, length, created_at, closed from tables';
const ADD_TABLE = 'insert into tables (id, code, scenario, length, created_at) values ($1, $2, $3, $4, $5)';
// One statement, so that of two at the same moment only one gets it.
const USE_KEY = 'update tables set host_key = null where id = $1 and host_key = $2 returning id';
const ADD_PERSON = `
with token as (insert into tokens (hash, person) values ($1, $2))
insert into people (id, tbl, name, host) values ($2, $3, $4, $5)`;
const BY_TOKEN = 'select p.id, p.tbl, p.name, p.host from tokens t join people p on p.id = t.person where t.hash = $1';

type Tables = Pick<Registry, 'addTable' | 'tableByCode' | 'tables' | 'closeTable' | 'setHostKey' | 'useHostKey'>;

const tablesIn = (pg: Pg): Tables => ({
  addTable: async (t) => {
    try {
      await pg.all(ADD_TABLE, [t.id, t.code, t.scenario, t.length, t.createdAt]);
      return true;
    } catch (error) {
      if (pg.isConflict(error)) return false;
      throw error;
    }
  },
  tableByCode: async (code) => {
    const [row] = await pg.all<StoredTable>(`${TABLES} where code = $1`, [code]);
    return row === undefined ? null : tableOf(row);
  },
  tables: async () => (await pg.all<StoredTable>(`${TABLES} order by created_at, id`)).map(tableOf),
  closeTable: async (table) => void (await pg.all('update tables set closed = true where id = $1', [table])),
  setHostKey: async (table, hash) =>
    void (await pg.all('update tables set host_key = $1 where id = $2', [hash, table])),
  useHostKey: async (table, hash) => (await pg.all(USE_KEY, [table, hash])).length === 1,
});

type People = Pick<Registry, 'addPerson' | 'addToken' | 'personByToken' | 'people'>;

const peopleIn = (pg: Pg): People => ({
  addPerson: async ({ id, table, name, host }, tokenHash) =>
    void (await pg.all(ADD_PERSON, [tokenHash, id, table, name, host])),
  addToken: async (person, tokenHash) =>
    void (await pg.all('insert into tokens (hash, person) values ($1, $2)', [tokenHash, person])),
  personByToken: async (tokenHash) => {
    const [row] = await pg.all<StoredPerson>(BY_TOKEN, [tokenHash]);
    return row === undefined ? null : personOf(row);
  },
  people: async (table) =>
    (await pg.all<StoredPerson>('select id, tbl, name, host from people where tbl = $1', [table])).map(personOf),
});

type Companies = Pick<Registry, 'putCompany' | 'dropCompany' | 'companies'>;

const PUT_COMPANY = `
insert into companies (tbl, process, at, people, spectators) values ($1, $2, $3, $4, $5) on conflict (tbl, process)
do update set at = excluded.at, people = excluded.people, spectators = excluded.spectators`;
const COMPANIES = 'select process, at, people, spectators from companies where tbl = $1';

const companiesIn = (pg: Pg): Companies => ({
  putCompany: async (table, { process, at, people, spectators }) =>
    void (await pg.all(PUT_COMPANY, [table, process, at, JSON.stringify(people), spectators])),
  dropCompany: async (table, process) =>
    void (await pg.all('delete from companies where tbl = $1 and process = $2', [table, process])),
  companies: async (table) => (await pg.all<StoredCompany>(COMPANIES, [table])).map(companyOf),
});

type Forgetting = Pick<Registry, 'lastAct' | 'eraseNames' | 'forget'>;
const OF_TABLE = ['events', 'acks', 'companies', 'people'] as const;
const ERASE_TOKENS = 'delete from tokens where person in (select id from people where tbl = $1)';
const LAST_ACT = "select (event::json ->> 'at')::bigint as at from events where tbl = $1 order by seq desc limit 1";

const forgettingIn = (pg: Pg): Forgetting => ({
  lastAct: async (table) => (await pg.all<{ at: number | null }>(LAST_ACT, [table]))[0]?.at ?? null,
  eraseNames: (table) =>
    pg.transaction(async (sql) => {
      await sql.all(ERASE_TOKENS, [table]);
      await sql.all("update people set name = '' where tbl = $1", [table]);
    }),
  forget: (gone) =>
    pg.transaction(async (sql) => {
      for (const table of gone) {
        await sql.all(ERASE_TOKENS, [table]);
        for (const one of OF_TABLE) await sql.all(`delete from ${one} where tbl = $1`, [table]);
        await sql.all('delete from tables where id = $1', [table]);
      }
    }),
});

export const createPostgresRegistry = (pg: Pg): Registry => ({
  putScenario: async (hash, content) =>
    void (await pg.all('insert into scenarios (hash, content) values ($1, $2) on conflict do nothing', [
      hash,
      content,
    ])),
  scenario: async (hash) =>
    (await pg.all<{ content: string }>('select content from scenarios where hash = $1', [hash]))[0]?.content ?? null,
  ...tablesIn(pg),
  ...peopleIn(pg),
  ...companiesIn(pg),
  ...forgettingIn(pg),
});
