import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore, openPostgresStore, openSqliteStore, type Store } from '../../server/log/index.ts';
import { connect } from '../../server/log/postgres-sql.ts';

/** `reopen` gives the store as a restarted process would see it; null where nothing outlives the process. */
export type Adapter = {
  readonly store: Store;
  readonly reopen: (() => Promise<Store>) | null;
  readonly done: () => Promise<void>;
};

const DATABASE = process.env['DATABASE_URL'] ?? '';
let schemas = 0;

/** Each store in a schema of its own, gone afterwards. */
async function postgres(): Promise<Adapter> {
  schemas += 1;
  const schema = `zd_test_${process.pid}_${schemas}`;
  let current = await openPostgresStore(DATABASE, schema);
  const reopen = async (): Promise<Store> => {
    await current.log.close();
    current = await openPostgresStore(DATABASE, schema);
    return current;
  };
  const done = async (): Promise<void> => {
    await current.log.close();
    const sql = connect(DATABASE);
    await sql.all(`drop schema ${schema} cascade`);
    await sql.close();
  };
  return { store: current, reopen, done };
}

/** Without DATABASE_URL the database is not tried; where tests must be complete, that is a failure. */
if (DATABASE === '' && process.env['CI'] === 'true') throw new Error('DATABASE_URL is needed where CI=true');

export const ADAPTERS: Readonly<Record<string, () => Adapter | Promise<Adapter>>> = {
  ...(DATABASE === '' ? {} : { postgres }),
  memory: () => ({ store: createMemoryStore(), reopen: null, done: async () => {} }),
  sqlite: () => {
    const dir = mkdtempSync(join(tmpdir(), 'zero-draft-log-'));
    let current = openSqliteStore(dir);
    const reopen = async (): Promise<Store> => {
      await current.log.close();
      current = openSqliteStore(dir);
      return current;
    };
    const done = async (): Promise<void> => {
      await current.log.close();
      rmSync(dir, { recursive: true });
    };
    return { store: current, reopen, done };
  },
};
