import type { PersonId, TableId } from '../../shared/types/index.ts';
import type { EventLog } from './port.ts';

export type TableRecord = {
  readonly id: TableId;
  /** Six characters, what people type to come in. */
  readonly code: string;
  readonly scenario: string;
  readonly length: string;
  readonly createdAt: number;
  readonly closed: boolean;
};

export type PersonRecord = {
  readonly id: PersonId;
  readonly table: TableId;
  readonly name: string;
  readonly host: boolean;
};

/** Who is connected to a table through one process, as that process last said. */
export type Company = {
  readonly process: string;
  /** By person: since when, ms. */
  readonly people: Readonly<Record<PersonId, number>>;
  readonly spectators: number;
  /** When it was said: a process that died says no more. */
  readonly at: number;
};

export type StoredCompany = Omit<Company, 'people'> & { readonly people: string };
export const companyOf = ({ people, ...row }: StoredCompany): Company => ({
  ...row,
  people: JSON.parse(people) as Company['people'],
});

/**
 * What is beside the logs: which tables there are, the scenarios they are played on, and who the people are.
 * Names and tokens live here only, so erasing a person leaves every log valid.
 */
export interface Registry {
  putScenario(hash: string, content: string): Promise<void>;
  scenario(hash: string): Promise<string | null>;
  /** False when the id or the code is taken. */
  addTable(table: Omit<TableRecord, 'closed'>): Promise<boolean>;
  tableByCode(code: string): Promise<TableRecord | null>;
  tables(): Promise<readonly TableRecord[]>;
  closeTable(table: TableId): Promise<void>;
  addPerson(person: PersonRecord, tokenHash: string): Promise<void>;
  addToken(person: PersonId, tokenHash: string): Promise<void>;
  personByToken(tokenHash: string): Promise<PersonRecord | null>;
  people(table: TableId): Promise<readonly PersonRecord[]>;
  /** A newer key replaces the older one. */
  setHostKey(table: TableId, keyHash: string): Promise<void>;
  /** True for the newest key, once: a link found later opens nothing. */
  useHostKey(table: TableId, keyHash: string): Promise<boolean>;
  /** When a table's newest event was written; null = it has none. */
  lastAct(table: TableId): Promise<number | null>;
  /** The names of a table's people and the tokens they came in with, for good; the log stays valid without them. */
  eraseNames(table: TableId): Promise<void>;
  /** Everything of these tables, for good. */
  forget(tables: readonly TableId[]): Promise<void>;
  /** Replaces what the same process said before. */
  putCompany(table: TableId, company: Company): Promise<void>;
  dropCompany(table: TableId, process: string): Promise<void>;
  companies(table: TableId): Promise<readonly Company[]>;
}

export type Store = {
  readonly log: EventLog;
  readonly registry: Registry;
  /** Whether other processes may keep the same tables. */
  readonly shared: boolean;
};
