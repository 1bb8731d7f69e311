import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore, openSqliteStore, type Store } from '../../server/log/index.ts';

/** `reopen` gives the store as a restarted process would see it; null where nothing outlives the process. */
export type Adapter = {
  readonly store: Store;
  readonly reopen: (() => Promise<Store>) | null;
  readonly done: () => Promise<void>;
};

export const ADAPTERS: Readonly<Record<string, () => Adapter>> = {
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
