import { createPostgresLog } from './postgres-log.ts';
import { createPostgresRegistry } from './postgres-registry.ts';
import { SCHEMA } from './postgres-schema.ts';
import { connect, type Pg } from './postgres-sql.ts';
import type { Store } from './registry.ts';
import { SCHEMA_VERSION } from './sqlite-schema.ts';

/** A database that cannot be used; the sentence is for the person who started the server. */
export class DatabaseError extends Error {}

/** Two processes that begin at once make the tables one after the other. */
const LAYOUT_LOCK = 20130_10_03;

async function layOut(pg: Pg, schema: string | undefined): Promise<void> {
  await pg.transaction(async (sql) => {
    await sql.all('select pg_advisory_xact_lock($1)', [LAYOUT_LOCK]);
    if (schema !== undefined) await sql.run(`create schema if not exists ${schema}`);
    await sql.run(SCHEMA);
    const [found] = await sql.all<{ value: string }>("select value from meta where key = 'schema'");
    if (found !== undefined && Number(found.value) !== SCHEMA_VERSION)
      throw new Error(`it was written by another version (layout ${found.value})`);
    await sql.all("insert into meta (key, value) values ('schema', $1) on conflict do nothing", [`${SCHEMA_VERSION}`]);
  });
}

/** `schema`: keeps several stores in one database apart. */
export async function openPostgresStore(url: string, schema?: string): Promise<Store> {
  const pg = connect(url, schema);
  try {
    await layOut(pg, schema);
  } catch (error) {
    await pg.close();
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `Cannot keep games in the database of DATABASE_URL: ${why}. Start it or correct the address, or leave DATABASE_URL out to keep games in a file.`,
    );
  }
  return { log: createPostgresLog(pg), registry: createPostgresRegistry(pg), shared: true };
}
