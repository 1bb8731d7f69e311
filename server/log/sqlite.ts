import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Store } from './registry.ts';
import type { Sql, Value } from './sql.ts';
import { createSqliteLog } from './sqlite-log.ts';
import { createSqliteRegistry } from './sqlite-registry.ts';
import { LATER_COLUMNS, SCHEMA, SCHEMA_VERSION } from './sqlite-schema.ts';

const CONFLICTS = ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'];

function createSql(db: Database.Database): Sql {
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const found = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
  return {
    exec: (sql) => void db.exec(sql),
    run: (sql, ...values) => void statement(sql).run(...values),
    all: <T>(sql: string, ...values: Value[]) => statement(sql).all(...values) as T[],
    // Not the driver's get(): its rows carry a stray `_metadata`.
    get: <T>(sql: string, ...values: Value[]) => (statement(sql).all(...values) as T[])[0],
    isConflict: (error) => CONFLICTS.includes((error as { code?: string } | null)?.code ?? ''),
    close: () => void db.close(),
  };
}

/** A data folder that cannot be used; the sentence is for the person who started the server. */
export class DataDirError extends Error {}

/** The file in `dir`, made where it is not there. */
export function openSqliteFile(dir: string): Sql {
  mkdirSync(dir, { recursive: true });
  const sql = createSql(new Database(join(dir, 'zero-draft.db')));
  sql.all('pragma journal_mode = wal');
  sql.all('pragma synchronous = full');
  sql.all('pragma busy_timeout = 5000');
  // What is deleted is overwritten.
  sql.all('pragma secure_delete = on');
  sql.exec(SCHEMA);
  for (const { table, column, add } of LATER_COLUMNS)
    if (!sql.all<{ name: string }>(`pragma table_info(${table})`).some((one) => one.name === column)) sql.exec(add);
  const found =
    sql.get<{ value: string }>("select value from meta where key = 'schema'")?.value ?? String(SCHEMA_VERSION);
  if (Number(found) !== SCHEMA_VERSION) throw new Error(`it was written by another version (layout ${found})`);
  sql.run("insert or replace into meta (key, value) values ('schema', ?)", String(SCHEMA_VERSION));
  return sql;
}

export const storeOn = (sql: Sql): Store => ({
  log: createSqliteLog(sql),
  registry: createSqliteRegistry(sql),
  shared: false,
});

/** Opens or makes the database in `dir`; writing at once shows an unusable folder at start, not in mid-game. */
export function openSqliteStore(dir: string): Store {
  try {
    return storeOn(openSqliteFile(dir));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DataDirError(
      `Cannot keep games in the folder "${dir}": ${why}. Make the folder writable, or set DATA_DIR to one that is.`,
    );
  }
}
