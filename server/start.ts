/** Puts the parts together. The store and the minds come from outside, so tests bring their own. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sharedAddresses } from './addresses.ts';
import { createCallerOf } from './caller.ts';
import type { Config } from './config.ts';
import { createDebriefs } from './debriefs.ts';
import { createGames } from './games.ts';
import { createApp, type Readiness, readAssets } from './http/index.ts';
import { ids } from './ids.ts';
import { createLibrary } from './library.ts';
import type { Store } from './log/index.ts';
import { openMetrics } from './metrics/index.ts';
import { createOthers } from './others.ts';
import { createRetention, type Retention } from './retention.ts';
import { createSockets, openBus, type Sockets } from './sockets/index.ts';
import { createHall, type Hall, type Minds, type Note, type Settings, type Time } from './table/index.ts';
import { createTime } from './time.ts';
import { createTries, TABLES_MADE } from './tries.ts';

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
/** Without a heartbeat written for so long players are better sent elsewhere. */
const UNWRITTEN_MS = 5000;
/** What is still being asked when the server goes gets so long. */
const LAST_ANSWERS_MS = 1000;
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

type Beats = { readonly stop: () => void /** Whether the log took one lately. */; readonly written: () => boolean };

/** A sign of life every second, which shows also whether the log can be written. */
function beat(store: Store, time: Time, process: string, note: Note): Beats {
  let last = time.now();
  let failing = false;
  const failed = (error: unknown): void => {
    if (!failing) note('error', 'heartbeat failed', { error });
    failing = true;
  };
  const write = (): void => {
    store.log.beat(process, time.now()).then(() => {
      last = time.now();
      failing = false;
    }, failed);
  };
  write();
  const timer = setInterval(write, BEAT_MS);
  return { stop: () => clearInterval(timer), written: () => time.now() - last < UNWRITTEN_MS };
}

const LOOK_FOR_OLD_MS = 3_600_000;

/** Forgets what is too old, at the start and every hour; whoever sits at an old table keeps it. */
function forgetOld(retention: Retention, store: Store, hall: Hall, time: Time, note: Note): () => void {
  const look = async (): Promise<void> => {
    const gone = await hall.release(await retention.due(time.now()));
    if (gone.length === 0) return;
    await store.registry.forget(gone.map(({ id }) => id));
    note('info', 'old tables forgotten', { tables: gone.length });
  };
  const safely = (): void => void look().catch((error: unknown) => note('error', 'forgetting failed', { error }));
  safely();
  const timer = setInterval(safely, LOOK_FOR_OLD_MS);
  return () => clearInterval(timer);
}

/** Headers and bodies that trickle in hold a socket; an honest one needs a moment. */
function createHttp(handle: RequestListener): Server {
  return createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, handle);
}

type Parts = {
  readonly http: Server;
  readonly hall: Hall;
  readonly sockets: Sockets;
  readonly store: Store;
  readonly beats: Beats | null;
};

/** What was begun is finished and answered; everybody is told to come back, perhaps to another; then the log is closed. */
async function leave({ http, hall, sockets, store, beats }: Parts): Promise<void> {
  hall.tell({ kind: 'draining', retryAfterMs: 1000 });
  await hall.stop();
  beats?.stop();
  const closed = sockets.close();
  setTimeout(() => http.closeAllConnections(), LAST_ANSWERS_MS).unref();
  await closed;
  await store.log.close();
}

type Phase = 'starting' | 'serving' | 'draining';

const readinessOf = (phase: Phase, log: boolean): Readiness => ({
  ok: phase === 'serving' && log,
  draining: phase === 'draining',
  log,
});

const closer = (store: Store, note: Note) => (table: string) => {
  store.registry.closeTable(table).catch((error: unknown) => note('error', 'closing failed', { table, error }));
};

const settingsOf = ({ standInAfterMs, botPaceMs, pollMs }: Config): Settings => ({
  standInAfterMs,
  botPaceMs,
  joinMs: { small: 20, large: 50 },
  pollMs,
});

export async function start(config: Config, { store, minds, note, root }: StartPorts): Promise<Running> {
  const { time, awayMs } = await continueTime(store);
  const library = createLibrary(root);
  const games = createGames(library, store.registry);
  const tries = createTries(time.now);
  const callerOf = createCallerOf(config.trustProxy);
  let phase: Phase = 'starting';
  let beats: Beats | null = null;
  const readiness = (): Readiness => readinessOf(phase, beats?.written() ?? false);
  const metrics = await openMetrics(config.metricsToken, {
    tables: () => hall.size(),
    connections: () => sockets.connections(),
    ready: () => readiness().ok,
  });
  const retention = createRetention(store.registry, config.retentionDays);
  const debriefs = createDebriefs({ store, games, note });
  const http = createHttp((request, response) => app(request, response));
  const bus = config.redisUrl === null ? null : await openBus(config.redisUrl, note);
  const sockets = createSockets(http, { ...config, callerOf, note, meter: metrics, bus });
  let self = '';
  const hall = createHall({
    log: metrics.timed(store.log),
    registry: store.registry,
    time,
    chance: Math.random,
    broadcast: sockets.broadcast,
    minds,
    note,
    settings: settingsOf(config),
    ...(store.shared ? { others: createOthers(store.registry, sockets.wake, () => self) } : {}),
    closed: closer(store, note),
    games,
    ids,
    limits: { tables: config.maxTables, peoplePerTable: PEOPLE_PER_TABLE },
  });
  const draining = (): boolean => phase === 'draining';
  const app = createApp({
    hall,
    games,
    scenarios: library.summaries,
    tries,
    makers: createTries(time.now, TABLES_MADE),
    callerOf,
    draining,
    keptUntil: retention.keptUntil,
    debrief: debriefs,
    note,
    assets: readAssets(join(root, 'build', 'client')),
    ready: readiness,
    metrics: config.metricsToken === null ? null : { token: config.metricsToken, text: metrics.text },
    addresses: () => sharedAddresses(config.host, (http.address() as AddressInfo | null)?.port ?? config.port),
  });
  // The port first: a second server on the same data must fail here, before it touches a table.
  const port = await listen(http, config);
  self = `${hostname()}/${port}`;
  beats = beat(store, time, self, note);
  await hall.start(awayMs);
  sockets.serve({ hall, tries, now: time.now, draining, woken: hall.woken });
  phase = 'serving';
  const stopForgetting = forgetOld(retention, store, hall, time, note);
  const stop = (): Promise<void> => {
    phase = 'draining';
    stopForgetting();
    return leave({ http, hall, sockets, store, beats });
  };
  return { port, hall, stop };
}
