import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { io } from 'socket.io-client';
import type { Session } from '../../shared/protocol/index.ts';
import { hashOf } from '../../shared/types/index.ts';
import { connect, enter, joinTable, type LiveServer, liveServer, makeTable, until } from '../support/serverLive.ts';

let server: LiveServer;
let made: Session;
beforeAll(async () => {
  server = await liveServer();
  made = await makeTable(server.url);
});
afterAll(() => server.end());

const code = (answer: unknown): string | undefined => (answer as { code?: string }).code;
const stateHash = async (): Promise<string> => {
  const table = await server.hall.find(made.code);
  return table.ok ? hashOf(table.value.state()) : 'none';
};

describe('hello (P1, P2, P4)', () => {
  test('a person, and a spectator who may do nothing', async () => {
    const host = await enter(server.url, made.code, made);
    expect(host.replica?.public?.phase).toBe('lobby');
    const press = await enter(server.url, made.code, null);
    expect(code(await press.send({ type: 'seat.leave' }, 'person'))).toBe('session/no-token');
    for (const c of [host, press]) c.close();
  });

  test.each([
    ['an old tab', { protocol: 0 }, 'session/version'],
    ['an unknown table', { code: 'ZZZZZZ' }, 'session/unknown-table'],
    ['no code at all', { code: 'what' }, 'session/unknown-table'],
    ['a wrong token', { token: 'a'.repeat(43) }, 'session/bad-token'],
    ['a token of no shape', { token: 'short' }, 'protocol/malformed'],
    ['something else', { seen: { n: -1, own: null } }, 'protocol/malformed'],
  ])('%s is told why', async (_what, change, expected) => {
    const client = await connect(server.url, made.code, made);
    expect(code(await client.hello(change))).toBe(expected);
    expect((await client.hello()).ok).toBe(true);
    client.close();
  });

  test('a token opens its own table only', async () => {
    const other = await makeTable(server.url);
    const client = await connect(server.url, other.code, made);
    expect(code(await client.hello())).toBe('session/bad-token');
    client.close();
  });

  test('a command before hello', async () => {
    const client = await connect(server.url, made.code, made);
    expect(code(await client.send({ type: 'table.start' }, 'host'))).toBe('session/no-token');
    client.close();
  });
});

describe('bad input is answered, changes nothing and kills nothing (P3)', () => {
  test('messages of no sense', async () => {
    const before = await stateHash();
    const client = await enter(server.url, made.code, made);
    expect(code(await client.raw('command'))).toBe('protocol/malformed');
    expect(code(await client.raw('command', null))).toBe('protocol/malformed');
    expect(code(await client.raw('command', 'x', 'y', 'z'))).toBe('protocol/malformed');
    expect(code(await client.raw('dance', {}))).toBe('protocol/unknown-command');
    expect(
      code(await client.raw('command', { cmdId: 'f'.repeat(32), as: 'host', command: { type: 'king.make' } })),
    ).toBe('protocol/unknown-command');
    client.socket.emit('command', { no: 'acknowledgement' });
    await until('a notice', () => client.heard.some((h) => h.name === 'notice'));
    client.close();
    expect(await stateHash()).toBe(before);
  });

  test('anything at all, many times over', async () => {
    const client = await enter(server.url, made.code, made);
    const honest = await enter(server.url, made.code, await joinTable(server.url, made.code, 'Honest'));
    const before = await stateHash();
    const json = fc.jsonValue({ maxDepth: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('hello', 'command', 'notice', 'x'),
        fc.oneof(json, fc.constant(Buffer.from('bin'))),
        async (name, raw) => {
          const answer = (await client.raw(name, raw)) as { ok?: boolean };
          expect(answer.ok).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
    expect(await stateHash()).toBe(before);
    expect((await honest.send({ type: 'seat.leave' }, 'person')).ok).toBe(false);
    for (const c of [client, honest]) c.close();
  });

  test('a message over 64 KB ends that connection and no other', async () => {
    const big = await enter(server.url, made.code, made);
    const honest = await enter(server.url, made.code, await joinTable(server.url, made.code, 'Quiet'));
    big.socket.emit('command', { text: 'x'.repeat(70_000) }, () => {});
    await until('the end of the big one', () => !big.socket.connected);
    expect(honest.socket.connected).toBe(true);
    expect((await honest.hello()).ok).toBe(true);
    honest.close();
  });

  test('raw frames that are no Socket.IO at all', async () => {
    const client = await enter(server.url, made.code, made);
    const { engine } = client.socket.io;
    (engine as unknown as { transport: { ws: { send: (text: string) => void } } }).transport.ws.send(
      '4999999[{"__proto__":',
    );
    await until('its end', () => !client.socket.connected);
    const next = await enter(server.url, made.code, made);
    next.close();
  });

  test('a flood is slowed down, not served (P18)', async () => {
    const client = await enter(server.url, made.code, made);
    const answers = await Promise.all(Array.from({ length: 120 }, () => client.raw('dance', {})));
    expect(answers.map(code)).toContain('protocol/too-fast');
    client.close();
  });

  test('nothing of it was a fault of ours', () => {
    expect(server.notes.filter((note) => note.startsWith('error'))).toEqual([]);
  });
});

describe('a taken seat', () => {
  test('is refused with its rule, sharing it is another matter', async () => {
    const table = await makeTable(server.url);
    const [ana, ben] = await Promise.all(
      ['Ana', 'Ben'].map(async (name) => enter(server.url, table.code, await joinTable(server.url, table.code, name))),
    );
    const seat = ana?.replica?.public?.order[0] ?? '';
    expect((await ana?.send({ type: 'seat.take', seat }, 'person'))?.ok).toBe(true);
    expect(await ben?.send({ type: 'seat.take', seat }, 'person')).toMatchObject({
      code: 'rule/seat-taken',
      rule: expect.any(String),
    });
    expect((await ben?.send({ type: 'seat.take', seat, share: true }, 'person'))?.ok).toBe(true);
    for (const c of [ana, ben]) c?.close();
  });
});

describe('one person, one connection (P13)', () => {
  test('the older one is told and closed', async () => {
    const older = await enter(server.url, made.code, made);
    const newer = await enter(server.url, made.code, made);
    await until('the end of the older', () => !older.socket.connected);
    expect(older.heard.filter((h) => h.name === 'notice')).toMatchObject([{ body: { kind: 'replaced' } }]);
    expect(newer.socket.connected).toBe(true);
    newer.close();
  });
});

describe('what travels', () => {
  test('large snapshots go compressed, what is told all the time goes as it is', async () => {
    const table = await makeTable(server.url);
    const host = await enter(server.url, table.code, table);
    for (let i = 0; i < 20; i++) await host.send({ type: 'message.say', text: `${i} ${'word '.repeat(390)}` }, 'host');
    // What is told to all may come a moment after its acknowledgement; it must not be counted with the snapshot.
    const told = () => host.replica?.public?.room.some((line) => line.text?.startsWith('19 '));
    for (let i = 0; i < 100 && told() !== true; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    const ws = (host.socket.io.engine as unknown as { transport: { ws: { _socket: { bytesRead: number } } } }).transport
      .ws;
    const before = ws._socket.bytesRead;
    const answer = await host.hello({ seen: null });
    const size = JSON.stringify(answer).length;
    expect(size).toBeGreaterThan(30_000);
    expect(ws._socket.bytesRead - before).toBeLessThan(size / 5);
    host.close();
  });
});

describe('somebody is taken out of a seat while acting', () => {
  test('what came before counts, what comes after is refused by a rule, and nothing is lost between', async () => {
    const table = await makeTable(server.url);
    const host = await enter(server.url, table.code, table);
    const session = await joinTable(server.url, table.code, 'Ana');
    const ana = await enter(server.url, table.code, session);
    const seat = host.replica?.public?.order[0] ?? '';
    await ana.send({ type: 'seat.take', seat }, 'person');
    const talk = (i: number) => ana.send({ type: 'message.say', text: `line ${i}` });
    const early = Array.from({ length: 10 }, (_, i) => talk(i));
    const out = host.send({ type: 'seat.assign', person: session.person, seat: null }, 'host');
    const answers = [...(await Promise.all(early)), ...(await out.then(() => Promise.all([talk(10), talk(11)])))];
    expect((await out).ok).toBe(true);
    expect(answers.slice(-2).map(code)).toEqual(['rule/not-in-seat', 'rule/not-in-seat']);
    await host.hello();
    const said = (host.replica?.public?.room ?? []).flatMap((line) => line.text ?? []);
    for (const [i, answer] of answers.entries())
      expect(said.filter((text) => text === `line ${i}`)).toHaveLength(answer.ok ? 1 : 0);
    for (const c of [host, ana]) c.close();
  });
});

describe('which pages may connect', () => {
  const tryFrom = (transport: 'websocket' | 'polling', headers: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const socket = io(server.url, {
        transports: [transport],
        reconnection: false,
        forceNew: true,
        extraHeaders: headers,
      });
      socket.on('connect', () => {
        socket.disconnect();
        resolve('open');
      });
      socket.on('connect_error', () => resolve('refused'));
    });

  test.each(['websocket', 'polling'] as const)('over %s', async (transport) => {
    const own = new URL(server.url).host;
    expect(await tryFrom(transport, { origin: `http://${own}` })).toBe('open');
    expect(await tryFrom(transport, {})).toBe('open');
    for (const origin of ['http://evil.example', 'null', `http://${own}.evil.example`, `http://evil.example/${own}`])
      expect(await tryFrom(transport, { origin })).toBe('refused');
    // A stranger's name that was pointed at this machine.
    expect(await tryFrom(transport, { origin: 'http://rebound.example', host: 'rebound.example' })).toBe('refused');
  });
});
