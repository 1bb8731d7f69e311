/** All that the adapter uses of the driver, so that this file alone knows it. */
import pg from 'pg';

export type Transaction = {
  readonly all: <T>(sql: string, values?: readonly unknown[]) => Promise<readonly T[]>;
  readonly run: (sql: string) => Promise<void>;
  /** Whether an error says that a unique index refused the row. */
  readonly isConflict: (error: unknown) => boolean;
};

export type Pg = Pick<Transaction, 'all' | 'isConflict'> & {
  /** Committed when `work` resolves, undone when it rejects. */
  readonly transaction: (work: (sql: Transaction) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
};

const UNIQUE_VIOLATION = '23505';
const isConflict = (error: unknown): boolean => (error as { code?: string } | null)?.code === UNIQUE_VIOLATION;

/** Counts and times stay far below 2^53. */
const INT8 = 20;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

const transactionOn = (client: pg.PoolClient): Transaction => ({
  all: async <T>(sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows as T[],
  run: async (sql) => void (await client.query(sql)),
  isConflict,
});

/** `schema`: keeps the tables of several stores in one database apart; tests use it. */
export function connect(url: string, schema?: string): Pg {
  const options = schema === undefined ? {} : { options: `-c search_path=${schema}` };
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000, types, ...options });
  // A connection that dies while it rests is replaced by the next query; unheard, the error would end the process.
  pool.on('error', () => {});
  const transaction: Pg['transaction'] = async (work) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      await work(transactionOn(client));
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch((failed: unknown) => {
        broken = failed instanceof Error ? failed : new Error(String(failed));
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    all: async <T>(sql: string, values: readonly unknown[] = []) => (await pool.query(sql, [...values])).rows as T[],
    isConflict,
    transaction,
    close: () => pool.end(),
  };
}
