/** Puts the parts together. The store and the minds come from outside, so tests bring their own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sharedAddresses } from './addresses.ts';
import type { Config } from './config.ts';
import { createDebriefs } from './debriefs.ts';
import { createGames } from './games.ts';
import { createApp, readAssets } from './http/index.ts';
import { ids } from './ids.ts';
import { createLibrary } from './library.ts';
import type { Store } from './log/index.ts';
import { createOthers } from './others.ts';
import { createSockets, openBus } from './sockets/index.ts';
import { createHall, type Hall, type Minds, type Note, type Time } from './table/index.ts';
import { createTime } from './time.ts';
import { createTries } from './tries.ts';

export type Running = {
  readonly port: number;
  readonly hall: Hall;
  /** Tells everybody, finishes what was begun, and lets go of port and store. */
  readonly stop: () => Promise<void>;
};

export type StartPorts = { readonly store: Store; readonly minds: Minds; readonly note: Note; readonly root: string };

/** Down for longer than this is time the tables get back. */
const UNNOTICED_MS = 3000;
const BEAT_MS = 1000;
const PEOPLE_PER_TABLE = 400;

/** The table's time continues where the last sign of life left it, even when the wall clock was set back meanwhile. */
async function continueTime(store: Store): Promise<{ time: Time; awayMs: number }> {
  const last = await store.log.lastBeat();
  const time = createTime(Math.max(Date.now(), (last ?? 0) + 1));
  const away = last === null ? 0 : time.now() - last;
  return { time, awayMs: away > UNNOTICED_MS ? away : 0 };
}

const listen = (http: Server, { port, host }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });

function beat(store: Store, time: Time, process: string, note: Note): () => void {
  const write = (): void => {
    store.log.beat(process, time.now()).catch((error: unknown) => note('error', 'heartbeat failed', { error }));
  };
  write();
  const timer = setInterval(write, BEAT_MS);
  return () => clearInterval(timer);
}

export async function start(config: Config, { store, minds, note, root }: StartPorts): Promise<Running> {
  const { time, awayMs } = await continueTime(store);
  const library = createLibrary(root);
  const games = createGames(library, store.registry);
  const tries = createTries(time.now);
  const debriefs = createDebriefs({ store, games, note });
  let healthy = false;
  const http = createServer((request, response) => app(request, response));
  const bus = config.redisUrl === null ? null : await openBus(config.redisUrl, note);
  const sockets = createSockets(http, { allowedOrigins: config.allowedOrigins, note, bus });
  let self = '';
  const hall = createHall({
    log: store.log,
    registry: store.registry,
    time,
    chance: Math.random,
    broadcast: sockets.broadcast,
    minds,
    note,
    settings: {
      standInAfterMs: config.standInAfterMs,
      botPaceMs: config.botPaceMs,
      joinMs: { small: 20, large: 50 },
      pollMs: config.pollMs,
    },
    ...(store.shared ? { others: createOthers(store.registry, sockets.wake, () => self) } : {}),
    closed: (table) => {
      store.registry.closeTable(table).catch((error: unknown) => note('error', 'closing failed', { table, error }));
    },
    games,
    ids,
    limits: { tables: config.maxTables, peoplePerTable: PEOPLE_PER_TABLE },
  });
  const app = createApp({
    hall,
    games,
    scenarios: library.summaries,
    tries,
    debrief: debriefs,
    note,
    assets: readAssets(join(root, 'build', 'client')),
    healthy: () => healthy,
    addresses: () => sharedAddresses(config.host, (http.address() as AddressInfo | null)?.port ?? config.port),
  });
  // The port first: a second server on the same data must fail here, before it touches a table.
  const port = await listen(http, config);
  self = `${hostname()}/${port}`;
  const stopBeating = beat(store, time, self, note);
  await hall.start(awayMs);
  sockets.serve({ hall, tries, now: time.now, woken: hall.woken });
  healthy = true;
  return {
    port,
    hall,
    stop: async () => {
      healthy = false;
      hall.tell({ kind: 'draining', retryAfterMs: 1000 });
      await hall.stop();
      stopBeating();
      await sockets.close();
      await store.log.close();
    },
  };
}
