/** Malformed input of every kind, drawn anew each run; the seed is printed so that a failure can be played again (SEED=...). */
import { connect as connectRaw } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SCHEMAS } from '../../shared/engine/commands.ts';
import { COMMAND_TYPES } from '../../shared/engine/rights.ts';
import type { Session } from '../../shared/protocol/index.ts';
import { createRandom, ERRORS, hashOf, type Random } from '../../shared/types/index.ts';
import {
  ask,
  connect,
  enter,
  freshId,
  joinTable,
  type LiveClient,
  type LiveServer,
  liveServer,
  makeTable,
  NEW_TABLE,
} from '../support/serverLive.ts';

const seed = process.env['SEED'] ?? String(Date.now());
console.log(`malformed input: SEED=${seed}`);

let server: LiveServer;
let made: Session;
beforeAll(async () => {
  server = await liveServer();
  made = await makeTable(server.url);
});
afterAll(() => server.end());

const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const STRANGE: readonly unknown[] = [
  ...INHERITED,
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '../../x',
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  [[[[]]]],
  'x'.repeat(2001),
  { text: 'x' },
  { phrase: 'constructor', params: {} },
  { ready: '__proto__' },
  JSON.parse('{"__proto__":{"host":true},"text":"x"}'),
];

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random.next() * from.length)] as T;

function commandOf(random: Random): Record<string, unknown> {
  const type = pick(random, COMMAND_TYPES);
  const shape = Object.keys((SCHEMAS[type] as unknown as { def: { shape: object } }).def.shape);
  const params = shape.filter((key) => key !== 'type').map((key) => [key, pick(random, STRANGE)] as const);
  return { type, ...Object.fromEntries(params) };
}

/** What a refusal must be: a code of the table of codes, never a fault of ours. */
function checkRefused(answer: unknown, sent: unknown): void {
  const { ok, code } = answer as { ok: boolean; code?: string };
  if (ok) return;
  const known = code !== undefined && Object.hasOwn(ERRORS, code) && !code.startsWith('fault/');
  if (!known) throw new Error(`SEED=${seed}: ${JSON.stringify(answer)} for ${JSON.stringify(sent).slice(0, 400)}`);
}

const stateOf = async () => {
  const table = await server.hall.find(made.code);
  if (!table.ok) throw new Error('the table is gone');
  return table.value.state();
};

/** Ids that come into the public state from a command must be ones the table knows. */
async function expectSound(): Promise<void> {
  const state = await stateOf();
  expect(Object.keys(state.seats).sort()).toEqual([...state.order].sort());
  const paragraphs = state.paragraphs.map((p) => p.id);
  for (const paragraph of state.paragraphs)
    for (const seat of Object.keys(paragraph.stances)) expect(state.order).toContain(seat);
  for (const proposal of state.proposals) expect(paragraphs).toContain(proposal.paragraph);
  expect(({} as { host?: boolean }).host).toBeUndefined();
}

describe('commands of strange parameters, in every role and phase', () => {
  test('are accepted or refused by a known code, and the state stays sound', async () => {
    const random = createRandom(`commands/${seed}`);
    const host = await enter(server.url, made.code, made);
    const ana = await enter(server.url, made.code, await joinTable(server.url, made.code, 'Ana'));
    await ana.send({ type: 'seat.take', seat: host.replica?.public?.order[0] ?? '' }, 'person');
    const roles = ['host', 'chair', 'seat', 'person'] as const;
    for (const phase of ['lobby', 'opening', 'later', 'end'] as const) {
      if (phase === 'opening') await host.send({ type: 'table.start' }, 'host');
      if (phase === 'later') for (let i = 0; i < 3; i++) await host.send({ type: 'beat.close' }, 'chair');
      if (phase === 'end') await host.send({ type: 'table.end' }, 'host');
      for (let i = 0; i < 35; i++) {
        const command = commandOf(random);
        const sent = { cmdId: freshId(), as: pick(random, roles), command };
        const client: LiveClient = pick(random, [host, ana]);
        const answer = await client.raw('command', sent);
        checkRefused(answer, sent);
        if ((answer as { code?: string }).code === 'protocol/too-fast') await new Promise((r) => setTimeout(r, 60));
      }
      await expectSound();
    }
    for (const c of [host, ana]) c.close();
  }, 30_000);

  test('inherited names are no seats', async () => {
    const own = await makeTable(server.url);
    const host = await enter(server.url, own.code, own);
    const before = hashOf(host.replica?.public);
    const acts = INHERITED.flatMap((name) => [
      [{ type: 'seat.take', seat: name, share: true }, 'person'] as const,
      [{ type: 'seat.assign', person: own.person, seat: name }, 'host'] as const,
      [{ type: 'seat.hand', seat: name, to: 'bot' }, 'host'] as const,
      [{ type: 'head.name', seat: name, person: own.person }, 'host'] as const,
    ]);
    for (const [command, as] of acts)
      expect(await host.raw('command', { cmdId: freshId(), as, command })).toMatchObject({
        code: expect.stringMatching(/^(protocol\/malformed|rule\/unknown-seat)$/),
      });
    expect(hashOf(host.replica?.public)).toBe(before);
    host.close();
  });
});

describe('without an acknowledgement nothing is done (P7)', () => {
  test('a command sent without one is not carried out, and told so', async () => {
    const own = await makeTable(server.url);
    const host = await enter(server.url, own.code, own);
    host.socket.emit('command', { cmdId: freshId(), as: 'host', command: { type: 'message.say', text: 'unheard' } });
    await host.hello();
    expect(host.heard.filter((h) => h.name === 'notice')).toMatchObject([{ body: { code: 'protocol/malformed' } }]);
    expect(JSON.stringify(host.replica?.public?.room)).not.toContain('unheard');
    host.close();
  });
});

describe('raw bytes', () => {
  const raw = (text: string | Buffer): Promise<string> =>
    new Promise((resolve) => {
      const socket = connectRaw(server.port, '127.0.0.1');
      let got = '';
      socket.on('data', (chunk) => {
        got += chunk.toString('latin1');
      });
      socket.on('error', () => resolve(got));
      socket.on('close', () => resolve(got));
      socket.end(text);
    });
  /** Below Socket.IO, as a frame of its own. */
  const frame = (client: LiveClient, text: string): void => {
    const { engine } = client.socket.io;
    (engine as unknown as { transport: { ws: { send: (text: string) => void } } }).transport.ws.send(text);
  };

  test('Socket.IO packets of no sense end their own connection at most', async () => {
    const random = createRandom(`packets/${seed}`);
    const parts = [
      '4',
      '0',
      '2',
      '5',
      '1',
      '-',
      '[',
      ']',
      '"hello"',
      '"command"',
      ',',
      '{',
      '}',
      '"__proto__"',
      ':1',
      '9',
    ];
    const fixed = [
      '451-["command",{"_placeholder":true,"num":9}]',
      `4${'['.repeat(50_000)}`,
      '40\u001e41\u001e42[]',
      'b!!',
    ];
    const drawn = Array.from({ length: 30 }, () =>
      Array.from({ length: 1 + Math.floor(random.next() * 12) }, () => pick(random, parts)).join(''),
    );
    for (const packet of [...fixed, ...drawn]) {
      const client = await connect(server.url, made.code, null);
      frame(client, packet);
      const alive = await client.hello().catch(() => null);
      if (alive !== null) expect(alive.ok).toBe(true);
      client.close();
    }
    await enter(server.url, made.code, made).then((c) => c.close());
  });

  test('what is no HTTP', async () => {
    const random = createRandom(`bytes/${seed}`);
    const noise = Array.from({ length: 15 }, () => Buffer.from(Array.from({ length: 200 }, () => random.next() * 256)));
    const tricks = [
      'GET / HTTP/1.1\r\n\r\n',
      'POST /api/tables HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      'GET /socket.io/?EIO=4&transport=__proto__ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      'GET /socket.io/?EIO=4&transport=websocket&sid=constructor HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    ];
    for (const reply of await Promise.all([...noise, ...tricks].map(raw))) expect(reply).not.toContain('HTTP/1.1 5');
    expect((await ask(server.url, '/healthz')).status).toBe(200);
  });
});

describe('HTTP bodies and addresses', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    ask<{ code?: string }>(server.url, '/api/tables', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('any body is answered, never with a fault', async () => {
    const random = createRandom(`bodies/${seed}`);
    const keys = Object.keys(NEW_TABLE);
    const strange = Array.from({ length: 60 }, () => ({ ...NEW_TABLE, [pick(random, keys)]: pick(random, STRANGE) }));
    const texts = ['null', '5', '"x"', '[]', '{', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, '\ud800'];
    for (const body of [...texts, ...strange.map((one) => JSON.stringify(one))]) {
      const reply = await send(body);
      if (reply.status === 200) continue;
      expect(reply.status).toBeLessThan(500);
      checkRefused({ ok: false, ...reply.body }, body);
    }
    expect((await send('x', { 'content-encoding': 'gzip' })).body?.code).toBe('protocol/malformed');
  });

  test('inherited names are no lengths', async () => {
    const { body } = await ask<{ game: string }>(server.url, `/api/tables/${made.code}`);
    for (const name of INHERITED) {
      expect((await ask(server.url, `/api/games/${body.game}/${name}`)).status).toBe(404);
      expect((await send(JSON.stringify({ ...NEW_TABLE, length: name }))).status).toBe(400);
    }
  });

  test('clocks the game does not have are not carried along; a name of half characters is none', async () => {
    const clocks = { opening: 5000, ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`clock ${i}`, 1])) };
    const own = await makeTable(server.url, { settings: { clocks } });
    const table = await server.hall.find(own.code);
    const kept = table.ok ? table.value.state().settings.clocks : {};
    expect(kept['opening']).toBe(5000);
    expect(Object.keys(kept).filter((key) => key.startsWith('clock '))).toEqual([]);
    expect((await send(JSON.stringify({ ...NEW_TABLE, name: '\ud800' }))).body?.code).toBe('protocol/malformed');
  });
});

test('none of it was a fault of ours', () => {
  expect(server.notes.filter((note) => note.startsWith('error'))).toEqual([]);
});
