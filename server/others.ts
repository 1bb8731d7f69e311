/** The other processes over the same store: what they said of themselves, and how to wake them. */
import type { Registry } from './log/index.ts';
import type { Others } from './table/index.ts';

export const createOthers = (registry: Registry, wake: Others['wake'], self: () => string): Others => ({
  self,
  wake,
  tell: (table, here) => registry.putCompany(table, { ...here, process: self() }),
  forget: (table) => registry.dropCompany(table, self()),
  ask: async (table) => (await registry.companies(table)).filter((one) => one.process !== self()),
  people: (table) => registry.people(table),
});
