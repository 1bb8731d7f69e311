/** `npm run host -- TABLE`: a new host link for a table, while the server runs or not. */
import { cleanCode } from '../../shared/protocol/index.ts';
import { addressesOf } from '../addresses.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { ids } from '../ids.ts';
import { DatabaseError, DataDirError, openStore } from '../log/index.ts';

const USAGE = 'npm run host -- TABLE, where TABLE is the six characters of the table, as in ABC-234';

class UsageError extends Error {}

/** The key stands in the fragment, which no server and no log ever sees. */
export const hostLink = (address: string, code: string, key: string): string => `${address}/t/${code}/desk#host=${key}`;

async function newKey(config: Config, typed: string): Promise<readonly string[]> {
  const code = cleanCode(typed);
  if (code === null) throw new UsageError(`"${typed}" is no table code. ${USAGE}`);
  const store = await openStore(config);
  try {
    const table = await store.registry.tableByCode(code);
    if (table === null)
      throw new UsageError(`There is no table ${code} here. Are DATA_DIR and DATABASE_URL the server's?`);
    const key = ids.secret();
    await store.registry.setHostKey(table.id, ids.fingerprint(key));
    return addressesOf(config.host, config.port).map((address) => hostLink(address, code, key));
  } finally {
    await store.log.close();
  }
}

async function main(typed: string | undefined): Promise<void> {
  try {
    if (typed === undefined) throw new UsageError(`Which table? ${USAGE}`);
    const links = await newKey(readConfig(process.env), typed);
    console.log(
      ['', 'Whoever opens one of these links is the host; older links no longer work.', '', ...links, ''].join('\n'),
    );
  } catch (error) {
    const known = [UsageError, ConfigError, DataDirError, DatabaseError].some((kind) => error instanceof kind);
    console.error(known && error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

await main(process.argv[2]);
