/** One running table: its queue, its clocks, its people, its bots and what it tells them. */
import type { Command, PublicState } from '../../shared/engine/index.ts';
import type { Envelope, Hello, Notice, Presence, PublicFeed, Seated } from '../../shared/protocol/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import type { TableId } from '../../shared/types/index.ts';
import type { PersonRecord, TableRecord } from '../log/index.ts';
import { actorOf } from './access.ts';
import type { Act, Answer } from './act.ts';
import { createBots } from './bots.ts';
import { type Care, createCare } from './care.ts';
import { type CompanyKeeper, createCompany } from './company.ts';
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
  /** No more spectators than this. */
  readonly crowd: number;
  readonly crowded: () => boolean;
  /** Nobody is connected here. */
  readonly empty: () => boolean;
  /** Synchronous, so that nothing is told between the welcome and the first broadcast. */
  readonly join: (connection: Connection, seen: Hello['seen']) => Joined;
  readonly leave: (connection: Connection) => void;
  readonly tell: (notice: Notice) => void;
  /** Takes in what other processes have written. */
  readonly refresh: () => Promise<void>;
  /** Another process says that there is news. */
  readonly woken: () => void;
  /** Finishes what was begun and falls silent. */
  readonly stop: () => Promise<void>;
};

/** Screens on the wall and the press; everybody else has a name. */
const CROWD = 100;

type Parts = {
  readonly queue: Queue;
  readonly people: People;
  readonly feeds: Feeds;
  readonly telling: Telling;
  readonly care: Care;
  readonly company: CompanyKeeper;
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
    if (change.own) ports.others?.wake(table.id);
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

/** Looks for what other processes did: when woken, and now and then while somebody here looks on. */
function createWatch(table: TableId, parts: Watched, ports: TablePorts, moved: () => void): Watch {
  const { queue, people, company } = parts;
  let cancel: (() => void) | null = null;
  let looking: Promise<void> | null = null;
  let again = false;

  const lookOnce = async (): Promise<void> => {
    await queue.refresh();
    company.tell();
    if (!(await company.hear())) return;
    const known = people.strangers() ? await ports.others?.people(table) : [];
    for (const person of known ?? []) people.know(person);
    moved();
  };

  /** One look at a time; what happens meanwhile is looked for once more. */
  const look = async (): Promise<void> => {
    do {
      again = false;
      try {
        await lookOnce();
      } catch (error) {
        ports.note('error', 'looking around failed', { error });
      }
    } while (again);
    looking = null;
  };
  const now = (): void => {
    if (people.size() === 0) return;
    again = looking !== null;
    looking ??= look();
  };
  const poll = (): void => {
    cancel = null;
    if (people.size() === 0) return;
    now();
    cancel = ports.time.after(ports.settings.pollMs, poll);
  };
  return {
    begin: () => {
      cancel ??= ports.time.after(ports.settings.pollMs, poll);
    },
    now,
    stop: async () => {
      cancel?.();
      await looking;
    },
  };
}
type Watched = Pick<Parts, 'queue' | 'people' | 'company'>;
type Watch = { readonly begin: () => void; readonly now: () => void; readonly stop: () => Promise<void> };

function assemble(table: TableRecord, queue: Queue, people: People, ports: TablePorts): Parts {
  const { standing } = queue;
  const submit = (act: Omit<Act, 'at'>): Promise<Answer> => queue.submit({ ...act, at: ports.time.now() });
  const company = createCompany(table.id, people, ports);
  const telling = createTelling(table.id, standing, people, ports);
  const care = createCare({ standing, people, submit: queue.submit }, ports);
  const bots = createBots({ standing, watched: () => people.size() > 0 && company.leads(), submit }, ports);
  const watch = createWatch(table.id, { queue, people, company }, ports, () => {
    telling.presence();
    look({ care, bots });
  });
  return { queue, people, submit, company, watch, feeds: createFeeds(), telling, care, bots };
}

function look({ care, bots }: Pick<Parts, 'care' | 'bots'>): void {
  care.look();
  bots.wake();
}

function join(parts: Parts, connection: Connection, seen: Hello['seen'], at: number): Joined {
  const { person } = connection;
  const { people, telling, queue } = parts;
  if (person !== null) people.know(person);
  people.enter(connection, at);
  parts.watch.begin();
  parts.company.tell();
  parts.watch.now();
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
  parts.company.tell();
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
    crowd: CROWD,
    crowded: () => people.company().spectators >= CROWD,
    empty: () => people.size() === 0,
    join: (connection, seen) => join(parts, connection, seen, ports.time.now()),
    leave: (connection) => leave(parts, connection, ports.time.now()),
    tell: (notice) => ports.broadcast(table.id, 'notice', notice),
    refresh: queue.refresh,
    woken: parts.watch.now,
    stop: async () => {
      parts.bots.stop();
      parts.care.stop();
      await parts.watch.stop();
      await parts.company.stop();
      await queue.idle();
      telling.stop();
    },
  };
}
