import { openPostgresStore } from './postgres.ts';
import type { Store } from './registry.ts';
import { openSqliteStore } from './sqlite.ts';

/** A database server where one is named, else one file in the data folder. */
export const openStore = async (where: { databaseUrl: string | null; dataDir: string }): Promise<Store> =>
  where.databaseUrl === null ? openSqliteStore(where.dataDir) : openPostgresStore(where.databaseUrl);
