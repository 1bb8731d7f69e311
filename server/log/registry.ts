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
}

export type Store = { readonly log: EventLog; readonly registry: Registry };
