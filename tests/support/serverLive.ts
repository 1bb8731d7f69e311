/** A whole server on a free port inside the test's process, and clients that keep every byte they are sent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { type Config, readConfig } from '../../server/config.ts';
import { openSqliteStore, type Store } from '../../server/log/index.ts';
import { projectRoot } from '../../server/root.ts';
import { type Running, start } from '../../server/start.ts';
import type { Minds } from '../../server/table/index.ts';
import type { Command } from '../../shared/engine/index.ts';
import {
  type Ack,
  applyOwn,
  applyPublic,
  applySeated,
  applyWelcome,
  emptyReplica,
  FOLD_VERSION,
  type HelloAnswer,
  type NewTable,
  type OwnBatch,
  PROTOCOL_VERSION,
  type PublicBatch,
  type Replica,
  type Seated,
  type Session,
  type WireRole,
} from '../../shared/protocol/index.ts';
import type { OpenGame } from '../../shared/scenario/index.ts';
import { SILENT } from './serverFakes.ts';

let ids = 0;
export const freshId = (): string => `${process.pid.toString(16)}${(++ids).toString(16)}`.padStart(32, '0');

export type LiveServer = Running & {
  readonly url: string;
  readonly store: Store;
  readonly notes: string[];
  readonly end: () => Promise<void>;
};

export async function liveServer(
  minds: Minds = SILENT,
  env: Record<string, string> = {},
  around: (store: Store) => Store = (store) => store,
): Promise<LiveServer> {
  const dir = mkdtempSync(join(tmpdir(), 'zero-draft-'));
  const config: Config = readConfig({ PORT: '0', HOST: '127.0.0.1', BOT_PACE_MS: '0', ...env });
  const store = around(openSqliteStore(dir));
  const notes: string[] = [];
  const note = (level: string, what: string, facts: object): void =>
    void notes.push(`${level} ${what} ${JSON.stringify(facts, (_k, v) => (v instanceof Error ? v.stack : v))}`);
  const running = await start(config, { store, minds, note, root: projectRoot() });
  const end = async (): Promise<void> => {
    await running.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { ...running, url: `http://127.0.0.1:${running.port}`, store, notes, end };
}

export type Reply<T = unknown> = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
};

export async function ask<T = unknown>(url: string, path: string, init: RequestInit = {}): Promise<Reply<T>> {
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, text, body: (json ? JSON.parse(text) : null) as T };
}

export const post = <T = unknown>(url: string, path: string, body: unknown): Promise<Reply<T>> =>
  ask<T>(url, path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const bearer = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

export const NEW_TABLE: NewTable = {
  scenario: 'first-steps',
  length: 'short',
  name: 'Teacher',
  seats: 'people',
  chair: 'person',
};

export async function makeTable(url: string, wish: Partial<NewTable> = {}): Promise<Session> {
  const made = await post<Session>(url, '/api/tables', { ...NEW_TABLE, ...wish });
  if (made.status !== 200) throw new Error(made.text);
  return made.body;
}

export async function joinTable(url: string, code: string, name: string): Promise<Session> {
  const joined = await post<Session>(url, `/api/tables/${code}/people`, { name });
  if (joined.status !== 200) throw new Error(joined.text);
  return joined.body;
}

/** A client without a screen. */
export type LiveClient = {
  readonly socket: Socket;
  readonly session: Session | null;
  /** Everything the socket ever received, as text. */
  readonly bytes: string[];
  readonly heard: { name: string; body: unknown }[];
  replica: Replica | null;
  readonly hello: (change?: Record<string, unknown>) => Promise<HelloAnswer>;
  readonly raw: (name: string, ...args: unknown[]) => Promise<unknown>;
  readonly send: (command: Command, as?: WireRole, cmdId?: string) => Promise<Ack>;
  readonly close: () => void;
};

const PATIENCE_MS = 8000;

export async function connect(url: string, code: string, session: Session | null): Promise<LiveClient> {
  const socket = io(url, { transports: ['websocket'], reconnection: false, forceNew: true, autoConnect: false });
  const bytes: string[] = [];
  const heard: LiveClient['heard'] = [];
  socket.io.on('open', () => socket.io.engine.on('data', (data: unknown) => void bytes.push(String(data))));
  let open: OpenGame | null = null;
  const client: LiveClient = {
    socket,
    session,
    bytes,
    heard,
    replica: null,
    raw: (name, ...args) => socket.timeout(PATIENCE_MS).emitWithAck(name, ...args),
    hello: async (change = {}) => {
      const { replica } = client;
      const seen = replica && { n: replica.n, own: replica.own && { seat: replica.own.seat, n: replica.own.n } };
      const hello = {
        protocol: PROTOCOL_VERSION,
        fold: FOLD_VERSION,
        code,
        token: session?.token ?? null,
        seen,
        ...change,
      };
      const answer = (await client.raw('hello', hello)) as HelloAnswer;
      if (!answer.ok) return answer;
      open ??= (await ask<OpenGame>(url, `/api/games/${answer.table.game}/${answer.table.length}`)).body;
      take(applyWelcome(replica ?? emptyReplica(open), answer));
      for (const one of early.splice(0)) fold(one.name, one.body);
      return answer;
    },
    send: async (command, as = 'seat', cmdId = freshId()) =>
      (await client.raw('command', { cmdId, as, command })) as Ack,
    close: () => void socket.disconnect(),
  };
  /** What comes while the game is being fetched. */
  const early: LiveClient['heard'] = [];
  const take = (applied: Replica | 'resync'): void => {
    if (applied === 'resync') throw new Error('a gap on a healthy line');
    client.replica = applied;
  };
  const fold = (name: string, body: unknown): void => {
    const { replica } = client;
    if (replica === null) return void early.push({ name, body });
    if (name === 'events') take(applyPublic(replica, body as PublicBatch));
    if (name === 'own') take(applyOwn(replica, body as OwnBatch));
    if (name === 'seated') take(applySeated(replica, body as Seated));
  };
  socket.onAny((name: string, body: unknown) => {
    heard.push({ name, body });
    fold(name, body);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
    socket.connect();
  });
  return client;
}

/** Connected and greeted. */
export async function enter(url: string, code: string, session: Session | null): Promise<LiveClient> {
  const client = await connect(url, code, session);
  const answer = await client.hello();
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return client;
}

/** Waits for something to become true; what it waits for is said when it never does. */
export async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
