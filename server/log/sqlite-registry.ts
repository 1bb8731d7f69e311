import { companyOf, type PersonRecord, type Registry, type StoredCompany, type TableRecord } from './registry.ts';
import type { Sql } from './sql.ts';

type StoredTable = { id: string; code: string; scenario: string; length: string; created_at: number; closed: number };
type StoredPerson = { id: string; tbl: string; name: string; host: number };

const tableOf = (row: StoredTable): TableRecord => ({
  id: row.id,
  code: row.code,
  scenario: row.scenario,
  length: row.length,
  createdAt: row.created_at,
  closed: row.closed === 1,
});

const personOf = ({ id, tbl, name, host }: StoredPerson): PersonRecord => ({ id, table: tbl, name, host: host === 1 });

const INSERT_TABLE = 'insert into tables (id, code, scenario, length, created_at) values (?, ?, ?, ?, ?)';
const TABLES = 'select id, code, scenario, length, created_at, closed from tables';
// One statement, so that of two at the same moment only one gets it.
const USE_KEY = 'update tables set host_key = null where id = ? and host_key = ? returning id';
const INSERT_TOKEN = 'insert into tokens (hash, person) values (?, ?)';
const BY_TOKEN = 'select p.id, p.tbl, p.name, p.host from tokens t join people p on p.id = t.person where t.hash = ?';

type Tables = Pick<Registry, 'addTable' | 'tableByCode' | 'tables' | 'closeTable' | 'setHostKey' | 'useHostKey'>;

const tablesIn = (sql: Sql): Tables => ({
  addTable: async (t) => {
    try {
      sql.run(INSERT_TABLE, t.id, t.code, t.scenario, t.length, t.createdAt);
      return true;
    } catch (error) {
      if (sql.isConflict(error)) return false;
      throw error;
    }
  },
  tableByCode: async (code) => {
    const row = sql.get<StoredTable>(`${TABLES} where code = ?`, code);
    return row === undefined ? null : tableOf(row);
  },
  tables: async () => sql.all<StoredTable>(`${TABLES} order by created_at, id`).map(tableOf),
  closeTable: async (table) => sql.run('update tables set closed = 1 where id = ?', table),
  setHostKey: async (table, hash) => sql.run('update tables set host_key = ? where id = ?', hash, table),
  useHostKey: async (table, hash) => sql.all(USE_KEY, table, hash).length === 1,
});

type People = Pick<Registry, 'addPerson' | 'addToken' | 'personByToken' | 'people'>;

const peopleIn = (sql: Sql): People => ({
  addPerson: async ({ id, table, name, host }, tokenHash) => {
    // The token first: when the disk fills up between the two, it is a token of nobody and not a person without one.
    sql.run(INSERT_TOKEN, tokenHash, id);
    sql.run('insert into people (id, tbl, name, host) values (?, ?, ?, ?)', id, table, name, host ? 1 : 0);
  },
  addToken: async (person, tokenHash) => sql.run(INSERT_TOKEN, tokenHash, person),
  personByToken: async (tokenHash) => {
    const row = sql.get<StoredPerson>(BY_TOKEN, tokenHash);
    return row === undefined ? null : personOf(row);
  },
  people: async (table) =>
    sql.all<StoredPerson>('select id, tbl, name, host from people where tbl = ?', table).map(personOf),
});

type Companies = Pick<Registry, 'putCompany' | 'dropCompany' | 'companies'>;

const PUT_COMPANY = 'insert or replace into companies (tbl, process, at, people, spectators) values (?, ?, ?, ?, ?)';
const COMPANIES = 'select process, at, people, spectators from companies where tbl = ?';

const companiesIn = (sql: Sql): Companies => ({
  putCompany: async (table, { process, at, people, spectators }) =>
    sql.run(PUT_COMPANY, table, process, at, JSON.stringify(people), spectators),
  dropCompany: async (table, process) => sql.run('delete from companies where tbl = ? and process = ?', table, process),
  companies: async (table) => sql.all<StoredCompany>(COMPANIES, table).map(companyOf),
});

type Forgetting = Pick<Registry, 'lastAct' | 'eraseNames' | 'forget'>;
const OF_TABLE = ['events', 'acks', 'companies', 'people'] as const;

const forgettingIn = (sql: Sql): Forgetting => {
  const eraseTokens = (table: string): void =>
    sql.run('delete from tokens where person in (select id from people where tbl = ?)', table);
  /** Out of the file and its journal, not only out of sight. */
  const compact = (): void => {
    sql.exec('vacuum');
    sql.all('pragma wal_checkpoint(truncate)');
  };
  return {
    lastAct: async (table) => sql.get<{ at: number | null }>(LAST_ACT, table)?.at ?? null,
    eraseNames: async (table) => {
      eraseTokens(table);
      sql.run("update people set name = '' where tbl = ?", table);
      compact();
    },
    forget: async (gone) => {
      for (const table of gone) {
        eraseTokens(table);
        for (const one of OF_TABLE) sql.run(`delete from ${one} where tbl = ?`, table);
        sql.run('delete from tables where id = ?', table);
      }
      compact();
    },
  };
};
const LAST_ACT = "select json_extract(event, '$.at') as at from events where tbl = ? order by seq desc limit 1";

export const createSqliteRegistry = (sql: Sql): Registry => ({
  putScenario: async (hash, content) =>
    sql.run('insert or ignore into scenarios (hash, content) values (?, ?)', hash, content),
  scenario: async (hash) =>
    sql.get<{ content: string }>('select content from scenarios where hash = ?', hash)?.content ?? null,
  ...tablesIn(sql),
  ...peopleIn(sql),
  ...companiesIn(sql),
  ...forgettingIn(sql),
});
