/** One running table: its queue, its clocks, its people, its bots and what it tells them. */
import type { Command, PublicState } from '../../shared/engine/index.ts';
import type { Envelope, Hello, Notice, Presence, PublicFeed, Seated } from '../../shared/protocol/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import type { PersonRecord, TableRecord } from '../log/index.ts';
import { actorOf } from './access.ts';
import type { Act, Answer } from './act.ts';
import { createBots } from './bots.ts';
import { type Care, createCare } from './care.ts';
import { createFeeds, type Feeds } from './feeds.ts';
import { createPeople, type People } from './people.ts';
import type { Connection, TablePorts } from './ports.ts';
import { type Committed, createQueue, type Queue } from './queue.ts';
import { createTelling, type Telling } from './telling.ts';
import { eventOf, newStanding, publicOf, type Standing } from './world.ts';

export type Joined = { readonly public: PublicFeed; readonly own: Seated; readonly presence: Presence };

export type Table = {
  readonly record: TableRecord;
  readonly game: Game;
  readonly standing: () => Standing;
  readonly state: () => PublicState;
  /** A person's command from the wire. */
  readonly command: (person: PersonRecord, envelope: Envelope) => Promise<Answer>;
  /** The server's own bookkeeping, under an id of its making. */
  readonly keep: (command: Command, id: string) => Promise<Answer>;
  readonly know: (person: PersonRecord) => void;
  /** Synchronous, so that nothing is told between the welcome and the first broadcast. */
  readonly join: (connection: Connection, seen: Hello['seen']) => Joined;
  readonly leave: (connection: Connection) => void;
  readonly tell: (notice: Notice) => void;
  /** Finishes what was begun and falls silent. */
  readonly stop: () => Promise<void>;
};

type Parts = {
  readonly queue: Queue;
  readonly people: People;
  readonly feeds: Feeds;
  readonly telling: Telling;
  readonly care: Care;
  readonly watch: Watch;
  readonly bots: { readonly wake: () => void; readonly stop: () => void };
  readonly submit: (act: Omit<Act, 'at'>) => Promise<Answer>;
};

/** Numbers what was committed into the feeds; `publicN` is where the public feed stood at each row. */
function record(parts: Pick<Parts, 'feeds' | 'telling'>, { before, rows }: Committed, tell: boolean): void {
  let publicN = before.heads.n;
  for (const row of rows) {
    publicN = row.n ?? publicN;
    parts.feeds.add(row, publicN);
    if (tell) parts.telling.outbox.add(row, publicN);
  }
}

const PEOPLE_MOVED = ['person.seated', 'person.left'];

/** Reads the table's log, which has at least its first event. */
export async function loadTable(
  table: TableRecord,
  game: Game,
  known: readonly PersonRecord[],
  ports: TablePorts,
): Promise<Table> {
  let live = false;
  const onCommitted = (change: Committed): void => {
    record(parts, change, live);
    if (!live) return;
    parts.telling.reseat();
    if (change.rows.some((row) => PEOPLE_MOVED.includes(eventOf(row).type))) parts.telling.presence();
    if (change.rows.some((row) => eventOf(row).type === 'table.closed')) ports.closed(table.id);
    look(parts);
  };
  const queue = createQueue(table.id, newStanding(game), ports, onCommitted);
  const parts = assemble(table, queue, createPeople(known), ports);
  await queue.load();
  live = true;
  return doors(table, game, parts, ports);
}

/** Another process may keep the same table: what it wrote is taken in this often, while somebody here looks on. */
const REFRESH_MS = 1000;

/** Begins with the first connection, ends with the last. */
function createWatch({ queue, people }: Pick<Parts, 'queue' | 'people'>, { time }: TablePorts): Watch {
  let cancel: (() => void) | null = null;
  const again = (): void => {
    cancel = null;
    if (people.size() === 0) return;
    queue.refresh();
    cancel = time.after(REFRESH_MS, again);
  };
  return {
    begin: () => {
      cancel ??= time.after(REFRESH_MS, again);
    },
    stop: () => cancel?.(),
  };
}
type Watch = { readonly begin: () => void; readonly stop: () => void };

function assemble(table: TableRecord, queue: Queue, people: People, ports: TablePorts): Parts {
  const { standing } = queue;
  const submit = (act: Omit<Act, 'at'>): Promise<Answer> => queue.submit({ ...act, at: ports.time.now() });
  return {
    queue,
    people,
    submit,
    watch: createWatch({ queue, people }, ports),
    feeds: createFeeds(),
    telling: createTelling(table.id, standing, people, ports),
    care: createCare({ standing, people, submit: queue.submit }, ports),
    bots: createBots({ standing, watched: () => people.size() > 0, submit }, ports),
  };
}

function look({ care, bots }: Parts): void {
  care.look();
  bots.wake();
}

function join(parts: Parts, connection: Connection, seen: Hello['seen']): Joined {
  const { person } = connection;
  const { people, telling, queue } = parts;
  if (person !== null) people.know(person);
  people.enter(connection);
  parts.watch.begin();
  telling.outbox.flush();
  const seat = telling.seat(connection);
  if (person !== null) parts.care.back(person.id);
  telling.presence();
  look(parts);
  const standing = queue.standing();
  return { ...parts.feeds.catchUp(standing, seat, seen), presence: people.presence(publicOf(standing)) };
}

function leave(parts: Parts, connection: Connection, at: number): void {
  parts.telling.forget(connection);
  if (!parts.people.leave(connection, at)) return;
  parts.telling.presence();
  look(parts);
}

function doors(table: TableRecord, game: Game, parts: Parts, ports: TablePorts): Table {
  const { queue, people, telling, submit } = parts;
  return {
    record: table,
    game,
    standing: queue.standing,
    state: () => publicOf(queue.standing()),
    // The role is held against the state the command is decided on, not the one it was sent from.
    command: (person, { cmdId, as, command }) =>
      submit({ command, actor: (state) => actorOf(state, person, as), cmdId, by: person.id }),
    keep: (command, id) => submit({ command, actor: { role: 'table', by: 'server' }, cmdId: id, by: 'table' }),
    know: (person) => {
      people.know(person);
      telling.presence();
    },
    join: (connection, seen) => join(parts, connection, seen),
    leave: (connection) => leave(parts, connection, ports.time.now()),
    tell: (notice) => ports.broadcast(table.id, 'notice', notice),
    stop: async () => {
      parts.bots.stop();
      parts.care.stop();
      parts.watch.stop();
      await queue.idle();
      telling.stop();
    },
  };
}
