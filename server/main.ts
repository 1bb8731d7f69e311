/** The composition root: settings, store, minds, server; and a sentence for whatever keeps them from starting. */
import { banner } from './cli/banner.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DatabaseError, DataDirError, openStore } from './log/index.ts';
import { minds } from './minds.ts';
import { createNotes } from './notes.ts';
import { projectRoot } from './root.ts';
import { type Running, start } from './start.ts';
import type { Note } from './table/index.ts';

function sentenceOf(error: unknown, config: Config | null): string {
  if (error instanceof ConfigError || error instanceof DataDirError || error instanceof DatabaseError)
    return error.message;
  const { code } = error as { code?: string };
  const port = config?.port ?? 0;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken, perhaps by another Zero Draft. Stop that program, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} needs rights this user has not. Choose one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${config?.host}", which is no address of this machine. Leave it out to listen on all of them.`;
  return `Zero Draft cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** A stop that hangs must not keep the port. */
const STOP_WITHIN_MS = 8000;

function stopOnSignals(running: Running, note: Note): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        note('error', 'stopping failed', { error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function main(): Promise<void> {
  let config: Config | null = null;
  try {
    config = readConfig(process.env);
    const note = createNotes(config.logLevel);
    process.on('unhandledRejection', (error) => note('error', 'unhandled rejection', { error }));
    const running = await start(config, { store: await openStore(config), minds, note, root: projectRoot() });
    stopOnSignals(running, note);
    console.log(banner(config.host, running.port));
  } catch (error) {
    console.error(sentenceOf(error, config));
    process.exit(1);
  }
}

await main();
