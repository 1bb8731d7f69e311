/** How long tables are kept, counted from the last act at them. */
import type { Registry, TableRecord } from './log/index.ts';

const DAY_MS = 86_400_000;

export type Retention = {
  /** When this table will be forgotten unless something happens at it; null = it is kept. */
  readonly keptUntil: (table: TableRecord) => Promise<number | null>;
  /** Those whose time is over. */
  readonly due: (now: number) => Promise<readonly TableRecord[]>;
};

/** `days`: 0 = for ever. */
export function createRetention(registry: Registry, days: number): Retention {
  const keptUntil = async (table: TableRecord): Promise<number | null> =>
    days === 0 ? null : ((await registry.lastAct(table.id)) ?? table.createdAt) + days * DAY_MS;
  return {
    keptUntil,
    due: async (now) => {
      if (days === 0) return [];
      const over: TableRecord[] = [];
      for (const table of await registry.tables()) if (((await keptUntil(table)) ?? now) < now) over.push(table);
      return over;
    },
  };
}
