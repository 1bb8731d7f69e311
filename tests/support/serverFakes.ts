/** A table over fakes: a clock that only the test turns, connections that are plain objects, a log in memory. */

import {
  createMemoryLog,
  type EventLog,
  NO_HEADS,
  numberEvents,
  type PersonRecord,
  type TableRecord,
} from '../../server/log/index.ts';
import {
  type Answer,
  type Connection,
  loadTable,
  type Minds,
  type Others,
  type Table,
  type TablePorts,
} from '../../server/table/index.ts';
import { type Command, openingEvents, type SettingsInput } from '../../shared/engine/index.ts';
import {
  applyOwn,
  applyPublic,
  applySeated,
  applyWelcome,
  emptyReplica,
  type Hello,
  type Notice,
  type Replica,
  type ServerMessageName,
  type ServerMessages,
  type WireRole,
} from '../../shared/protocol/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { hashOf } from '../../shared/types/index.ts';
import { smallGame } from './game.ts';

/** Lets everything that waits for promises alone come to rest. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve));
}

export type FakeTime = TablePorts['time'] & { readonly advance: (ms: number) => Promise<void> };

export function createFakeTime(start = 1_000_000): FakeTime {
  let now = start;
  let timers: { at: number; run: () => void }[] = [];
  const next = (until: number) =>
    timers
      .filter((t) => t.at <= until)
      .reduce<(typeof timers)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((t) => t !== timer);
      };
    },
    advance: async (ms) => {
      const until = now + ms;
      await settle();
      for (let timer = next(until); timer !== undefined; timer = next(until)) {
        const due = timer;
        timers = timers.filter((t) => t !== due);
        now = Math.max(now, due.at);
        due.run();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}

export type Heard = { [N in ServerMessageName]: { name: N; message: ServerMessages[N] } }[ServerMessageName];

/** One person at one screen: everything heard is kept as text, and folded as a client folds it. */
export type FakeClient = {
  readonly person: PersonRecord | null;
  readonly heard: Heard[];
  readonly notices: Notice[];
  replica: Replica;
  resyncs: number;
  connected: boolean;
  /** Says hello; `fresh` forgets what was seen. */
  readonly arrive: (fresh?: boolean) => void;
  readonly drop: () => void;
  readonly send: (command: Command, as?: WireRole, cmdId?: string) => Promise<Answer>;
  /** `ok` or the refusal's code. */
  readonly try: (command: Command, as?: WireRole, cmdId?: string) => Promise<string>;
};

export const SILENT: Minds = { seat: () => () => null, chair: () => () => null };

export type FakeTable = {
  table: Table;
  readonly log: EventLog;
  readonly time: FakeTime;
  readonly notes: { level: string; what: string; facts: Readonly<Record<string, unknown>> }[];
  readonly client: (name: string | null, host?: boolean) => FakeClient;
  /** As after a crash: everything from the log, all connections gone. */
  readonly restart: () => Promise<void>;
};

export type FakeOptions = {
  readonly log?: EventLog;
  readonly minds?: Minds;
  readonly settings?: Partial<TablePorts['settings']>;
  readonly rules?: SettingsInput;
  readonly game?: Game;
  readonly solo?: boolean;
  readonly seats?: Readonly<Record<string, 'people' | 'bot'>>;
  readonly time?: FakeTime;
  readonly others?: Others;
};

const RECORD: TableRecord = {
  id: 't1',
  code: 'ABC234',
  scenario: 'small',
  length: 'short',
  createdAt: 0,
  closed: false,
};
const ALL_PEOPLE = { ada: 'people', bel: 'people', cor: 'people', obs: 'people' } as const;

let ids = 0;
export const newCmdId = (): string => (++ids).toString(16).padStart(32, '0');

async function writeOpening(log: EventLog, game: Game, at: number, options: FakeOptions): Promise<void> {
  if ((await log.read(RECORD.id, 0)).length > 0) return;
  const command = {
    type: 'table.open',
    table: RECORD.id,
    scenario: 'small',
    seats: options.seats ?? ALL_PEOPLE,
    chair: 'person',
    solo: options.solo ?? false,
    settings: options.rules ?? { putMs: 0 },
    seed: 'seed',
  } as const;
  await log.append({ table: RECORD.id, rows: numberEvents(NO_HEADS, openingEvents(game, command, at)).rows, acks: [] });
}

export async function fakeTable(options: FakeOptions = {}): Promise<FakeTable> {
  const log = options.log ?? createMemoryLog();
  const time = options.time ?? createFakeTime();
  const game = options.game ?? smallGame;
  const notes: FakeTable['notes'] = [];
  const clients: FakeClient[] = [];
  const ports: TablePorts = {
    log,
    time,
    chance: () => 0.5,
    broadcast: (_table, name, message) => {
      for (const c of clients) if (c.connected) hear(c, name, message);
    },
    minds: options.minds ?? SILENT,
    note: (level, what, facts) => void notes.push({ level, what, facts }),
    settings: {
      standInAfterMs: 60_000,
      botPaceMs: 0,
      joinMs: { small: 0, large: 0 },
      pollMs: 1000,
      ...options.settings,
    },
    closed: () => {},
    ...(options.others === undefined ? {} : { others: options.others }),
  };
  await writeOpening(log, game, time.now(), options);
  const fake: FakeTable = {
    table: await loadTable(RECORD, game, [], ports),
    log,
    time,
    notes,
    client: (name, host = false) => {
      const person = name === null ? null : { id: `person-${name}`, table: RECORD.id, name, host };
      const made = createClient(person, fake, game);
      clients.push(made);
      return made;
    },
    restart: async () => {
      for (const c of clients) c.connected = false;
      await fake.table.stop();
      fake.table = await loadTable(RECORD, game, [], ports);
    },
  };
  return fake;
}

/** What a real client does with each message; a gap or a strange hash makes it say hello again. */
function hear<N extends ServerMessageName>(c: FakeClient, name: N, raw: ServerMessages[N]): void {
  const heard = JSON.parse(JSON.stringify({ name, message: raw ?? null })) as Heard;
  c.heard.push(heard);
  const applied =
    heard.name === 'events'
      ? applyPublic(c.replica, heard.message)
      : heard.name === 'own'
        ? applyOwn(c.replica, heard.message)
        : heard.name === 'seated'
          ? applySeated(c.replica, heard.message)
          : c.replica;
  if (heard.name === 'notice') c.notices.push(heard.message);
  const differs =
    heard.name === 'hash' && heard.message.n === c.replica.n && heard.message.hash !== hashOf(c.replica.public);
  if (applied === 'resync' || differs) {
    c.resyncs += 1;
    c.arrive(true);
  } else c.replica = applied;
}

let connections = 0;

function createClient(person: PersonRecord | null, fake: FakeTable, game: Game): FakeClient {
  let connection: Connection | null = null;
  const client: FakeClient = {
    person,
    heard: [],
    notices: [],
    replica: emptyReplica(game.open),
    resyncs: 0,
    connected: false,
    arrive: (fresh = false) => {
      if (fresh) client.replica = emptyReplica(game.open);
      const { n, own } = client.replica;
      const seen: Hello['seen'] = n === 0 ? null : { n, own: own && { seat: own.seat, n: own.n } };
      const id = `c${++connections}`;
      connection = {
        id,
        person,
        send: (name, message) => hear(client, name, message),
        end: (notice) => {
          client.notices.push(notice);
          client.connected = false;
        },
      };
      const joined = JSON.parse(JSON.stringify(fake.table.join(connection, seen)));
      client.heard.push({ name: 'welcome', message: joined } as unknown as Heard);
      client.connected = true;
      const applied = applyWelcome(client.replica, joined);
      if (applied === 'resync') throw new Error('a welcome must always fit');
      client.replica = applied;
    },
    drop: () => {
      client.connected = false;
      if (connection !== null) fake.table.leave(connection);
    },
    send: async (command, as = 'seat', cmdId = newCmdId()) => {
      if (person === null) throw new Error('a spectator has no commands');
      const sent = fake.table.command(person, { cmdId, as, command });
      const answer = await sent;
      await settle();
      return answer;
    },
    try: async (command, as, cmdId) => {
      const answer = await client.send(command, as, cmdId);
      return answer.ok ? 'ok' : answer.refusal.code;
    },
  };
  return client;
}

/** A table in play: ada, bel and cor sit, the host presides, and the corridor's clock of a minute runs. */
export async function inCorridor(options: FakeOptions = {}) {
  const fake = await fakeTable(options);
  const host = fake.client('host', true);
  const [ada, bel, cor] = ['ada', 'bel', 'cor'].map((name) => fake.client(name)) as [
    FakeClient,
    FakeClient,
    FakeClient,
  ];
  for (const c of [host, ada, bel, cor]) c.arrive();
  for (const [c, seat] of [
    [ada, 'ada'],
    [bel, 'bel'],
    [cor, 'cor'],
  ] as const)
    await c.send({ type: 'seat.take', seat }, 'person');
  await host.send({ type: 'chair.hand', to: 'person', person: 'person-host' }, 'host');
  await host.send({ type: 'table.start' }, 'host');
  while (fake.table.state().phase !== 'round.corridor') {
    const answer = await host.send({ type: 'beat.close' }, 'chair');
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  }
  return { fake, host, ada, bel, cor };
}
