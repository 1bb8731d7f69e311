/** The questions asked over plain HTTP (PROTOCOL.md, H1 to H12). What changes a running table goes over the socket. */
import { json, type Request, Router } from 'express';
import {
  hostKeySchema,
  joinSchema,
  type LobbyFacts,
  MESSAGE_LIMIT,
  type NewsList,
  type NewTable,
  newTableSchema,
  type OwnBrief,
  parse,
  type ScenarioSummary,
  tokenSchema,
} from '../../shared/protocol/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { err, ok, type Refusal, type Result, refuse, type SeatId } from '../../shared/types/index.ts';
import type { CallerOf } from '../caller.ts';
import type { PersonRecord, TableRecord } from '../log/index.ts';
import type { Note } from '../table/index.ts';
import { type Games, type Hall, newsList, seatOfPerson, type Table } from '../table/index.ts';
import type { Tries } from '../tries.ts';
import { faults, route, unknownRoute } from './answer.ts';

export type ApiPorts = {
  readonly hall: Hall;
  readonly games: Games;
  readonly scenarios: () => readonly ScenarioSummary[];
  readonly tries: Tries;
  /** How many tables an address made lately. */
  readonly makers: Tries;
  readonly callerOf: CallerOf;
  /** True once this process is going away. */
  readonly draining: () => boolean;
  /** What everyone learns afterwards, with the reader's own guess; asked once the host has opened it. */
  readonly debrief: (table: Table, viewer: SeatId | null) => Promise<Result<unknown, Refusal>>;
  /** When a table will be forgotten; null = it is kept. */
  readonly keptUntil: (table: TableRecord) => Promise<number | null>;
  readonly note: Note;
  /** Where others on the network find this server. */
  readonly addresses: () => readonly string[];
};

const param = (request: Request, name: string): string => String(request.params[name] ?? '');

/** H10: failures are counted; who has too many is not told whether the next guess was right. */
async function counted<T>(
  request: Request,
  { tries, callerOf }: Pick<ApiPorts, 'tries' | 'callerOf'>,
  ask: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const address = callerOf(request);
  if (tries.blocked(address)) return err(refuse('session/too-many-tries'));
  const result = await ask();
  if (!result.ok && ['session/unknown-table', 'session/bad-token'].includes(result.error.code)) tries.failed(address);
  return result;
}

function tokenIn(request: Request): Result<string, Refusal> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || token === undefined) return err(refuse('session/no-token'));
  return parse(tokenSchema, token).ok ? ok(token) : err(refuse('session/bad-token'));
}

type Caller = { readonly table: Table; readonly person: PersonRecord };

/** A good token passes whatever others at its address have guessed. */
async function personOf(request: Request, ports: ApiPorts): Promise<Result<Caller, Refusal>> {
  const { hall } = ports;
  const token = tokenIn(request);
  if (!token.ok) return token;
  const table = await hall.find(param(request, 'code'));
  const person = table.ok ? await hall.person(table.value, token.value) : table;
  if (table.ok && person.ok) return ok({ table: table.value, person: person.value });
  return counted(request, ports, async () => (person.ok ? err(refuse('session/unknown-table')) : person));
}

/** Everybody may read an opened debrief; whoever shows a token finds their own seat in it. */
async function readerOf(
  request: Request,
  ports: ApiPorts,
): Promise<Result<{ table: Table; seat: SeatId | null }, Refusal>> {
  if (request.headers.authorization === undefined) {
    const table = await counted(request, ports, () => ports.hall.find(param(request, 'code')));
    return table.ok ? ok({ table: table.value, seat: null }) : table;
  }
  const caller = await personOf(request, ports);
  if (!caller.ok) return caller;
  const { table, person } = caller.value;
  return ok({ table, seat: seatOfPerson(table.state(), person.id) });
}

function lobbyFacts({ record, game, state }: Table, keptUntil: number | null): LobbyFacts {
  const { phase, solo, order, seats } = state();
  const facts = order.map((seat) => ({
    seat,
    player: seats[seat]?.player ?? 'bot',
    people: seats[seat]?.persons.length ?? 0,
  }));
  return {
    code: record.code,
    title: game.open.title,
    game: record.scenario,
    length: record.length,
    phase,
    keptUntil,
    solo,
    people: facts.reduce((sum, seat) => sum + seat.people, 0),
    seats: facts,
  };
}

function ownBrief({ table, person }: Caller): Result<OwnBrief, Refusal> {
  const seat = seatOfPerson(table.state(), person.id);
  const brief = seat === null ? undefined : table.game.sealed.briefs[seat];
  if (seat === null || brief === undefined) return err(refuse('rule/not-in-seat'));
  return ok({ seat, brief, sheet: table.game.sealed.sheets?.[seat] ?? null });
}

/** H12: what is to come is the host's to know and nobody else's. */
function comingNews({ table, person }: Caller): Result<NewsList, Refusal> {
  if (!person.host) return err(refuse('session/not-host'));
  return ok(newsList(table.standing(), seatOfPerson(table.state(), person.id) !== null));
}

async function openGame(request: Request, games: Games): Promise<Result<Game['open'], Refusal>> {
  const hash = param(request, 'hash');
  const game = await games.stored(hash, param(request, 'length'));
  return game === null ? err(refuse('scenario/unknown', { scenario: hash.slice(0, 64) })) : ok(game.open);
}

/** Counted when made, so that a wish that is refused costs nothing. */
async function makeTable(request: Request, wish: NewTable, { hall, makers, callerOf, draining }: ApiPorts) {
  if (draining()) return err(refuse('protocol/busy'));
  const address = callerOf(request);
  if (makers.blocked(address)) return err(refuse('session/tables-many'));
  const made = await hall.open(wish);
  if (made.ok) makers.failed(address);
  return made;
}

function tableRoutes(router: Router, ports: ApiPorts): void {
  const { hall } = ports;
  router.post(
    '/tables',
    route(async (request) => {
      const wish = parse(newTableSchema, request.body);
      return wish.ok ? makeTable(request, wish.value, ports) : wish;
    }),
  );
  router.get(
    '/tables/:code',
    route((request) =>
      counted(request, ports, async () => {
        const table = await hall.find(param(request, 'code'));
        return table.ok ? ok(lobbyFacts(table.value, await ports.keptUntil(table.value.record))) : table;
      }),
    ),
  );
  router.post(
    '/tables/:code/people',
    route(async (request) => {
      const body = parse(joinSchema, request.body);
      return body.ok ? counted(request, ports, () => hall.join(param(request, 'code'), body.value.name)) : body;
    }),
  );
  router.post(
    '/tables/:code/host',
    route(async (request) => {
      const body = parse(hostKeySchema, request.body);
      return body.ok ? counted(request, ports, () => hall.host(param(request, 'code'), body.value.key)) : body;
    }),
  );
}

function callerRoutes(router: Router, ports: ApiPorts): void {
  router.get(
    '/tables/:code/brief',
    route(async (request) => {
      const caller = await personOf(request, ports);
      return caller.ok ? ownBrief(caller.value) : caller;
    }),
  );
  router.get(
    '/tables/:code/news',
    route(async (request) => {
      const caller = await personOf(request, ports);
      return caller.ok ? comingNews(caller.value) : caller;
    }),
  );
  router.get(
    '/tables/:code/debrief',
    route(async (request) => {
      const reader = await readerOf(request, ports);
      if (!reader.ok) return reader;
      const { table, seat } = reader.value;
      const { debrief, phase } = table.state();
      return debrief === null ? err(refuse('rule/not-now', { phase })) : ports.debrief(table, seat);
    }),
  );
}

export function api(ports: ApiPorts): Router {
  const router = Router();
  router.use(json({ limit: MESSAGE_LIMIT, strict: true }));
  router.get(
    '/scenarios',
    route(async () => ok({ scenarios: ports.scenarios() })),
  );
  router.get(
    '/addresses',
    route(async () => ok({ addresses: ports.addresses() })),
  );
  router.get(
    '/games/:hash/:length',
    route(async (request, response) => {
      const game = await openGame(request, ports.games);
      // Named by its content, so it never changes.
      if (game.ok) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      return game;
    }),
  );
  tableRoutes(router, ports);
  callerRoutes(router, ports);
  router.use(unknownRoute);
  router.use(faults(ports.note));
  return router;
}
