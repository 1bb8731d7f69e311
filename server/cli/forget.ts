/** `npm run forget -- TABLE [--names]`: erases a table, or only the names of its people, to the last byte. */
import { cleanCode } from '../../shared/protocol/index.ts';
import { ConfigError, readConfig } from '../config.ts';
import { DatabaseError, DataDirError, openStore } from '../log/index.ts';

const USAGE = 'npm run forget -- TABLE [--names], where TABLE is the six characters of the table, as in ABC-234';

class UsageError extends Error {}

async function forget(typed: string, namesOnly: boolean): Promise<string> {
  const code = cleanCode(typed);
  if (code === null) throw new UsageError(`"${typed}" is no table code. ${USAGE}`);
  const { registry, log } = await openStore(readConfig(process.env));
  try {
    const table = await registry.tableByCode(code);
    if (table === null)
      throw new UsageError(`There is no table ${code} here. Are DATA_DIR and DATABASE_URL the server's?`);
    if (namesOnly) await registry.eraseNames(table.id);
    else await registry.forget([table.id]);
    return namesOnly ? `The names at table ${code} are erased.` : `Table ${code} is erased.`;
  } finally {
    await log.close();
  }
}

async function main(args: readonly string[]): Promise<void> {
  try {
    const [typed] = args.filter((one) => !one.startsWith('--'));
    if (typed === undefined) throw new UsageError(`Which table? ${USAGE}`);
    const done = await forget(typed, args.includes('--names'));
    console.log(`${done} A server that runs forgets what it has in memory when it is started again.`);
  } catch (error) {
    const known = [UsageError, ConfigError, DataDirError, DatabaseError].some((kind) => error instanceof kind);
    console.error(known && error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

await main(process.argv.slice(2));
