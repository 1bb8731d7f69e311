export type Value = string | number | null;

/** All that the adapters use of the driver, so that this file alone knows it. */
export type Sql = {
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, ...values: Value[]) => void;
  readonly all: <T>(sql: string, ...values: Value[]) => readonly T[];
  readonly get: <T>(sql: string, ...values: Value[]) => T | undefined;
  /** Whether an error says that a unique index refused the row. */
  readonly isConflict: (error: unknown) => boolean;
  readonly close: () => void;
};
