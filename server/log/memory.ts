import type { PersonId, TableId } from '../../shared/types/index.ts';
import type { AckRow, Batch, EventLog, Row } from './port.ts';
import type { Company, PersonRecord, Registry, Store, TableRecord } from './registry.ts';

/** JSON both ways, as on disk: nobody can change a stored event through a reference. */
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Pages = { rows: Row[]; acks: (AckRow & { readonly seq: number })[] };

export function createMemoryLog(): EventLog {
  const tables = new Map<TableId, Pages>();
  let beat: number | null = null;
  const pages = (table: TableId): Pages => {
    const found = tables.get(table) ?? { rows: [], acks: [] };
    tables.set(table, found);
    return found;
  };
  const fits = (page: Pages, batch: Batch): boolean => {
    const repeated = (a: AckRow): boolean => page.acks.some((b) => b.person === a.person && b.cmdId === a.cmdId);
    return batch.rows.every((row, i) => row.seq === page.rows.length + 1 + i) && !batch.acks.some(repeated);
  };
  return {
    append: async (batch) => {
      const page = pages(batch.table);
      if (!fits(page, batch)) return 'conflict';
      page.rows.push(...copy(batch.rows));
      page.acks.push(...copy(batch.acks).map((ack) => ({ ...ack, seq: page.rows.length })));
      return 'ok';
    },
    read: async (table, after) => copy(pages(table).rows.slice(after)),
    acks: async (table, from) =>
      copy(pages(table).acks.filter((ack) => ack.seq >= from)).map(({ seq: _seq, ...ack }) => ack),
    erase: async (table) => void tables.delete(table),
    beat: async (_process, at) => {
      beat = Math.max(beat ?? at, at);
    },
    lastBeat: async () => beat,
    close: async () => {},
  };
}

export function createMemoryRegistry(log?: EventLog): Registry {
  const scenarios = new Map<string, string>();
  const tables = new Map<TableId, TableRecord>();
  const people = new Map<PersonId, PersonRecord>();
  const tokens = new Map<string, PersonId>();
  const keys = new Map<TableId, string>();
  const companies = new Map<string, { readonly table: TableId; readonly company: Company }>();
  const byCode = (code: string): TableRecord | null => [...tables.values()].find((t) => t.code === code) ?? null;
  const erase = (table: TableId): void => {
    for (const person of people.values()) if (person.table === table) people.set(person.id, { ...person, name: '' });
    for (const [hash, id] of tokens) if (people.get(id)?.table === table) tokens.delete(hash);
  };
  return {
    putScenario: async (hash, content) => void scenarios.set(hash, content),
    scenario: async (hash) => scenarios.get(hash) ?? null,
    addTable: async (table) => {
      if (tables.has(table.id) || byCode(table.code) !== null) return false;
      tables.set(table.id, { ...table, closed: false });
      return true;
    },
    tableByCode: async (code) => byCode(code),
    tables: async () => [...tables.values()],
    closeTable: async (id) => {
      const table = tables.get(id);
      if (table) tables.set(id, { ...table, closed: true });
    },
    addPerson: async (person, tokenHash) => {
      people.set(person.id, person);
      tokens.set(tokenHash, person.id);
    },
    addToken: async (person, tokenHash) => void tokens.set(tokenHash, person),
    personByToken: async (tokenHash) => people.get(tokens.get(tokenHash) ?? '') ?? null,
    people: async (table) => [...people.values()].filter((p) => p.table === table),
    setHostKey: async (table, keyHash) => void keys.set(table, keyHash),
    useHostKey: async (table, keyHash) => keys.get(table) === keyHash && keys.delete(table),
    lastAct: async (table) => {
      const rows = (await log?.read(table, 0)) ?? [];
      return (rows.at(-1)?.event as { at?: number } | undefined)?.at ?? null;
    },
    eraseNames: async (table) => void erase(table),
    forget: async (gone) => {
      for (const table of gone) {
        erase(table);
        for (const person of people.values()) if (person.table === table) people.delete(person.id);
        tables.delete(table);
        keys.delete(table);
        await log?.erase(table);
      }
    },
    putCompany: async (table, company) =>
      void companies.set(`${table} ${company.process}`, { table, company: copy(company) }),
    dropCompany: async (table, process) => void companies.delete(`${table} ${process}`),
    companies: async (table) =>
      [...companies.values()].filter((one) => one.table === table).map(({ company }) => copy(company)),
  };
}

export function createMemoryStore(): Store {
  const log = createMemoryLog();
  return { log, registry: createMemoryRegistry(log), shared: false };
}
