/** What one socket may do: say hello, then send commands. Knows no transport. */
import {
  type Ack,
  FOLD_VERSION,
  type Hello,
  type HelloAnswer,
  PROTOCOL_VERSION,
  parseEnvelope,
  parseHello,
  type Refused,
} from '../../shared/protocol/index.ts';
import { err, ok, type Refusal, type Result, refuse } from '../../shared/types/index.ts';
import type { PersonRecord } from '../log/index.ts';
import type { Connection, Hall, Table } from '../table/index.ts';
import type { Tries } from '../tries.ts';

export type Wire = {
  readonly id: string;
  readonly address: string;
  /** False once the other side is gone, also while an answer is being prepared. */
  readonly open: () => boolean;
  readonly send: Connection['send'];
  readonly end: Connection['end'];
  /** From now on the table's broadcasts reach this socket. */
  readonly enter: (table: string) => void;
  readonly exit: (table: string) => void;
};

export type SessionPorts = {
  readonly hall: Hall;
  readonly tries: Tries;
  readonly now: () => number;
  /** True once this process is going away: whoever comes now had better come to another. */
  readonly draining: () => boolean;
};

export type WireSession = {
  readonly hello: (raw: unknown) => Promise<HelloAnswer>;
  readonly command: (raw: unknown) => Promise<Ack>;
  readonly gone: () => void;
  /** Who speaks here; null before hello, and for a spectator. */
  readonly person: () => string | null;
  readonly greeted: () => boolean;
};

type Place = { readonly table: Table; readonly connection: Connection };

export const refused = ({ code, params, rule }: Refusal): Refused =>
  rule === undefined ? { ok: false, code, params } : { ok: false, code, params, rule };

/** A good token always passes; who has guessed too often is not told whether this guess was right. */
async function admit(hello: Hello, wire: Wire, { hall, tries }: SessionPorts): Promise<Result<Admitted, Refusal>> {
  if (hello.protocol !== PROTOCOL_VERSION) return err(refuse('session/version', { server: PROTOCOL_VERSION }));
  const blocked = err(refuse('session/too-many-tries'));
  if (hello.token === null && tries.blocked(wire.address)) return blocked;
  const table = await hall.find(hello.code);
  if (table.ok && hello.token === null)
    return table.value.crowded()
      ? err(refuse('session/table-full', { max: table.value.crowd }))
      : ok({ table: table.value, person: null });
  const person = table.ok ? await hall.person(table.value, hello.token ?? '') : table;
  if (table.ok && person.ok) return ok({ table: table.value, person: person.value });
  if (tries.blocked(wire.address)) return blocked;
  tries.failed(wire.address);
  return person.ok ? err(refuse('session/unknown-table')) : person;
}
type Admitted = { readonly table: Table; readonly person: PersonRecord | null };

export function createWireSession(wire: Wire, ports: SessionPorts): WireSession {
  let place: Place | null = null;

  const leave = (): void => {
    if (place === null) return;
    wire.exit(place.table.record.id);
    place.table.leave(place.connection);
    place = null;
  };

  const welcome = ({ table, person }: Admitted, hello: Hello): HelloAnswer => {
    if (place !== null && place.table !== table) leave();
    const connection: Connection = { id: wire.id, person, send: wire.send, end: wire.end };
    const seen = hello.fold === FOLD_VERSION ? hello.seen : null;
    const joined = table.join(connection, seen);
    place = { table, connection };
    wire.enter(table.record.id);
    const { code, scenario, length } = table.record;
    return {
      ok: true,
      protocol: PROTOCOL_VERSION,
      fold: FOLD_VERSION,
      now: ports.now(),
      table: { code, title: table.game.open.title, game: scenario, length },
      you: person && { person: person.id, name: person.name, host: person.host },
      ...joined,
    };
  };

  return {
    hello: async (raw) => {
      if (ports.draining()) return refused(refuse('protocol/busy'));
      const hello = parseHello(raw);
      if (!hello.ok) return refused(hello.error);
      const admitted = await admit(hello.value, wire, ports);
      if (!admitted.ok) return refused(admitted.error);
      return wire.open() ? welcome(admitted.value, hello.value) : refused(refuse('session/no-token'));
    },
    command: async (raw) => {
      const envelope = parseEnvelope(raw);
      if (!envelope.ok) return refused(envelope.error);
      if (place === null || place.connection.person === null) return refused(refuse('session/no-token'));
      const answer = await place.table.command(place.connection.person, envelope.value);
      return answer.ok ? { ok: true, ...answer.ack } : refused(answer.refusal);
    },
    gone: leave,
    person: () => place?.connection.person?.id ?? null,
    greeted: () => place !== null,
  };
}
