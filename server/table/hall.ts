/** All tables of this process: makes them, finds them by code, brings people in. */
import { openingEvents } from '../../shared/engine/index.ts';
import { cleanCode, cleanName, type NewTable, type Notice, type Session } from '../../shared/protocol/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { err, ok, type Refusal, type Result, refuse } from '../../shared/types/index.ts';
import type { PersonRecord, Registry, TableRecord } from '../log/index.ts';
import { NO_HEADS, numberEvents } from '../log/numbering.ts';
import type { TablePorts } from './ports.ts';
import { loadTable, type Table } from './table.ts';

export type Games = {
  /** From the scenario files, kept under its hash from now on. */
  readonly fresh: (scenario: string, length: string) => Promise<Result<{ hash: string; game: Game }, Refusal>>;
  /** As a table began with it. */
  readonly stored: (hash: string, length: string) => Promise<Game | null>;
};

export type Ids = {
  /** Unguessable and never shown: a token, a key, a seed. */
  readonly secret: () => string;
  readonly id: () => string;
  /** Six characters; another one on every call. */
  readonly code: () => string;
  /** What is stored in a secret's place. */
  readonly fingerprint: (secret: string) => string;
};

export type HallPorts = TablePorts & {
  readonly registry: Registry;
  readonly games: Games;
  readonly ids: Ids;
  readonly limits: { readonly tables: number; readonly peoplePerTable: number };
};

/** A table that nobody was at or asked about for so long is put away; it is read again when somebody comes. */
const ASLEEP_MS = 15 * 60_000;

export type Hall = {
  /** Tables in memory. */
  readonly size: () => number;
  readonly open: (wish: NewTable) => Promise<Result<Session, Refusal>>;
  readonly find: (code: string) => Promise<Result<Table, Refusal>>;
  readonly join: (code: string, name: string) => Promise<Result<Session, Refusal>>;
  /** A host link's key for a session of the host's. */
  readonly host: (code: string, key: string) => Promise<Result<Session, Refusal>>;
  /** Who holds this token, at this table. */
  readonly person: (table: Table, token: string) => Promise<Result<PersonRecord, Refusal>>;
  /** Loads the tables of the last hours; older ones load when asked for. All get back the time the server was away. */
  readonly start: (awayMs: number) => Promise<void>;
  /** Another process says that there is news of a table. */
  readonly woken: (table: string) => void;
  /** Lets go of tables that nobody is at; gives back those it has let go of. */
  readonly release: (tables: readonly TableRecord[]) => Promise<readonly TableRecord[]>;
  /** To every connection of every table. */
  readonly tell: (notice: Notice) => void;
  readonly stop: () => Promise<void>;
};

export function createHall(ports: HallPorts): Hall {
  const loading = new Map<string, Promise<Table>>();
  const ready = new Map<string, Table>();
  const used = new Map<string, number>();

  let absence: Absence = { since: ports.time.now(), ms: 0 };
  const resume = async (table: Table): Promise<Table> => {
    await giveBack(table, absence, ports);
    return table;
  };

  const load = (record: TableRecord): Promise<Table> => {
    used.set(record.id, ports.time.now());
    const found = loading.get(record.id) ?? loadRecord(record, ports).then(resume);
    loading.set(record.id, found);
    found.then(
      (table) => ready.set(record.id, table),
      () => loading.delete(record.id),
    );
    return found;
  };

  const find = async (raw: string): Promise<Result<Table, Refusal>> => {
    const code = cleanCode(raw);
    const record = code === null ? null : await ports.registry.tableByCode(code);
    const table = record && (await load(record));
    // The next question may be about what another process has just decided.
    if (ports.others !== undefined) await table?.refresh();
    return table && wasBegun(table) ? ok(table) : err(refuse('session/unknown-table'));
  };

  const putAway = async (id: string): Promise<void> => {
    const table = ready.get(id);
    for (const map of [loading, ready, used]) map.delete(id);
    await table?.stop();
  };
  const sweep = (): void => {
    for (const [id, table] of ready)
      if (table.empty() && ports.time.now() - (used.get(id) ?? 0) > ASLEEP_MS)
        putAway(id).catch((error: unknown) => broken(table.record, error, ports));
    cancelSweep = ports.time.after(ASLEEP_MS, sweep);
  };
  let cancelSweep = ports.time.after(ASLEEP_MS, sweep);

  return {
    size: () => ready.size,
    find,
    open: (wish) => openTable(wish, ports, load),
    join: async (code, name) => {
      const table = await find(code);
      return table.ok ? joinTable(table.value, name, false, ports) : table;
    },
    host: async (code, key) => {
      const table = await find(code);
      return table.ok ? hostTable(table.value, key, ports) : table;
    },
    person: async (table, token) => {
      const person = await ports.registry.personByToken(ports.ids.fingerprint(token));
      return person?.table === table.record.id ? ok(person) : err(refuse('session/bad-token'));
    },
    start: async (awayMs) => {
      absence = { ...absence, ms: awayMs };
      for (const record of await ports.registry.tables()) {
        if (record.closed || ports.time.now() - record.createdAt > LONG_MS) continue;
        await load(record).catch((error: unknown) => broken(record, error, ports));
      }
    },
    release: async (records) => {
      const free = records.filter(({ id }) => ready.get(id)?.empty() ?? true);
      for (const { id } of free) await putAway(id);
      return free;
    },
    woken: (table) => ready.get(table)?.woken(),
    tell: (notice) => {
      for (const table of ready.values()) table.tell(notice);
    },
    stop: async () => {
      cancelSweep();
      for (const table of ready.values()) await table.stop();
    },
  };
}

/** One table that cannot be read must not keep the others from play. */
function broken(record: TableRecord, error: unknown, ports: HallPorts): void {
  ports.note('error', 'table cannot be loaded', { table: record.id, error });
}

/** Killed between a table's registration and its first event: nobody was ever told its code. */
const wasBegun = (table: Table): boolean => table.standing().world !== null;

async function loadRecord(record: TableRecord, ports: HallPorts): Promise<Table> {
  const game = await ports.games.stored(record.scenario, record.length);
  if (game === null) throw new Error(`the scenario of table ${record.id} is not in the store`);
  return loadTable(record, game, await ports.registry.people(record.id), ports);
}

/** A table left for longer than this goes on as if it had been left a moment ago. */
const LONG_MS = 12 * 3_600_000;

type Absence = { readonly since: number; readonly ms: number };

/** The time nobody could play is given back, once; refused where the game is over, for no clock runs there. */
async function giveBack(table: Table, { since, ms }: Absence, ports: HallPorts): Promise<void> {
  if (!wasBegun(table)) return;
  const { at, heads } = table.standing();
  const rest = ports.time.now() - at;
  const byMs = rest > LONG_MS ? rest : at < since ? Math.min(ms, rest) : 0;
  if (byMs > 0) await table.keep({ type: 'clock.shift', byMs }, `shift/${heads.seq}`);
}

/** A code is drawn until one is free; with a billion of them the second draw is rare. */
async function register(wish: NewTable, scenario: string, ports: HallPorts): Promise<TableRecord> {
  for (;;) {
    const record = {
      id: ports.ids.id(),
      code: ports.ids.code(),
      scenario,
      length: wish.length,
      createdAt: ports.time.now(),
    };
    if (await ports.registry.addTable(record)) return { ...record, closed: false };
  }
}

function seatsOf(game: Game, wish: NewTable['seats']): Record<string, 'people' | 'bot'> {
  const player = (seat: string): 'people' | 'bot' =>
    wish === 'people' ? 'people' : wish === 'bots' ? 'bot' : (wish[seat] ?? 'bot');
  return Object.fromEntries(game.open.parties.map((party) => [party.id, player(party.id)]));
}

/** Clocks that the game has, and no others: what is sent in goes to everybody for as long as the table lasts. */
function knownClocks(game: Game, wish: NewTable): Record<string, number | null> {
  const wished = Object.entries(wish.settings?.clocks ?? {});
  return Object.fromEntries(wished.filter(([beat]) => Object.hasOwn(game.open.clocks, beat)));
}

/** Alone there is no hurry: only `ready` ends a beat, and shortens the gavel's moment (R5.4). */
function settingsOf(game: Game, wish: NewTable): NonNullable<NewTable['settings']> {
  const clocks = knownClocks(game, wish);
  if (!wish.solo) return { ...wish.settings, clocks };
  const none = Object.fromEntries(Object.keys(game.open.clocks).map((beat) => [beat, null]));
  const silence = game.open.clocks.silence === null ? null : Math.min(game.open.clocks.silence, SOLO_SILENCE_MS);
  return { ...wish.settings, clocks: { ...none, silence, ...clocks } };
}
const SOLO_SILENCE_MS = 60_000;

async function writeOpening(record: TableRecord, game: Game, wish: NewTable, ports: HallPorts): Promise<void> {
  const command = {
    type: 'table.open',
    table: record.id,
    scenario: record.scenario,
    seats: seatsOf(game, wish.seats),
    chair: wish.chair,
    solo: wish.solo ?? false,
    settings: settingsOf(game, wish),
    seed: ports.ids.secret(),
  } as const;
  const { rows } = numberEvents(NO_HEADS, openingEvents(game, command, ports.time.now()));
  await ports.log.append({ table: record.id, rows, acks: [] });
}

function unknownSeat(game: Game, wish: NewTable): string | undefined {
  const named = [...(typeof wish.seats === 'string' ? [] : Object.keys(wish.seats)), ...(wish.seat ? [wish.seat] : [])];
  return named.find((seat) => !game.open.parties.some((party) => party.id === seat));
}

async function refusalOf(wish: NewTable, ports: HallPorts): Promise<Refusal | null> {
  if (cleanName(wish.name) === '') return refuse('protocol/malformed', { path: 'name', problem: 'empty' });
  const since = ports.time.now() - LONG_MS;
  const open = (await ports.registry.tables()).filter((table) => !table.closed && table.createdAt > since).length;
  return open >= ports.limits.tables ? refuse('session/tables-full', { max: ports.limits.tables }) : null;
}

async function openTable(
  wish: NewTable,
  ports: HallPorts,
  load: (record: TableRecord) => Promise<Table>,
): Promise<Result<Session, Refusal>> {
  const refusal = await refusalOf(wish, ports);
  if (refusal !== null) return err(refusal);
  const fresh = await ports.games.fresh(wish.scenario, wish.length);
  if (!fresh.ok) return fresh;
  const { hash, game } = fresh.value;
  const stranger = unknownSeat(game, wish);
  if (stranger !== undefined) return err(refuse('rule/unknown-seat', { seat: stranger }));
  const record = await register(wish, hash, ports);
  await writeOpening(record, game, wish, ports);
  const table = await load(record);
  const session = await joinTable(table, wish.name, true, ports);
  if (session.ok) await settleHost(table, wish, { id: session.value.person, table: record.id, name: '', host: true });
  return session;
}

/** The maker takes the chair and the seat asked for, before anybody else can come in. */
async function settleHost(table: Table, wish: NewTable, host: PersonRecord): Promise<void> {
  if (wish.chair === 'person') await table.keep({ type: 'chair.hand', to: 'person', person: host.id }, 'open/chair');
  if (wish.seat === undefined) return;
  await table.command(host, { cmdId: 'open/seat', as: 'person', command: { type: 'seat.take', seat: wish.seat } });
}

async function joinTable(
  table: Table,
  rawName: string,
  host: boolean,
  ports: HallPorts,
): Promise<Result<Session, Refusal>> {
  const name = cleanName(rawName);
  if (name === '') return err(refuse('protocol/malformed', { path: 'name', problem: 'empty' }));
  const there = (await ports.registry.people(table.record.id)).length;
  if (there >= ports.limits.peoplePerTable)
    return err(refuse('session/table-full', { max: ports.limits.peoplePerTable }));
  const person = { id: ports.ids.id(), table: table.record.id, name, host };
  const token = ports.ids.secret();
  await ports.registry.addPerson(person, ports.ids.fingerprint(token));
  table.know(person);
  return ok(sessionOf(table, person, token));
}

async function hostTable(table: Table, key: string, ports: HallPorts): Promise<Result<Session, Refusal>> {
  const person = (await ports.registry.people(table.record.id)).find((one) => one.host);
  if (person === undefined || !(await ports.registry.useHostKey(table.record.id, ports.ids.fingerprint(key))))
    return err(refuse('session/bad-token'));
  const token = ports.ids.secret();
  await ports.registry.addToken(person.id, ports.ids.fingerprint(token));
  return ok(sessionOf(table, person, token));
}

const sessionOf = (table: Table, person: PersonRecord, token: string): Session => ({
  code: table.record.code,
  table: table.record.id,
  person: person.id,
  token,
  host: person.host,
});
