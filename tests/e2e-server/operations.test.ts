/** What whoever runs the server needs: health, readiness, numbers, a log without secrets, an orderly end. */

import { mkdtempSync, rmSync } from 'node:fs';
import { connect as connectRaw } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createCallerOf } from '../../server/caller.ts';
import { readConfig } from '../../server/config.ts';
import { openSqliteStore, type Store } from '../../server/log/index.ts';
import { createNotes } from '../../server/notes.ts';
import type { Ack } from '../../shared/protocol/index.ts';
import {
  ask,
  bearer,
  connect,
  enter,
  freshId,
  joinTable,
  type LiveClient,
  liveServer,
  makeTable,
  until,
} from '../support/serverLive.ts';
import { runProcess, startProcess } from '../support/serverProcess.ts';

const SECRET = 'a-token-for-the-numbers';
const dir = mkdtempSync(join(tmpdir(), 'zero-draft-operations-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('health and readiness (H9, H13)', () => {
  test('alive and ready, and no longer ready when the log cannot be written', async () => {
    let broken = false;
    const server = await liveServer(undefined, {}, (store) => ({
      ...store,
      log: {
        ...store.log,
        beat: (...args) => (broken ? Promise.reject(new Error('disk')) : store.log.beat(...args)),
      },
    }));
    expect((await ask(server.url, '/healthz')).body).toEqual({ ok: true });
    expect((await ask(server.url, '/readyz')).body).toEqual({ ok: true, draining: false, log: true });
    broken = true;
    await until('no longer ready', async () => (await ask(server.url, '/readyz')).status === 503);
    expect((await ask(server.url, '/readyz')).body).toEqual({ ok: false, draining: false, log: false });
    expect((await ask(server.url, '/healthz')).status).toBe(200);
    expect(server.notes.filter((note) => note.includes('heartbeat'))).toHaveLength(1);
    await server.end();
  }, 20_000);
});

describe('numbers (H14)', () => {
  test('there are none unless asked for in the settings, and none without the token', async () => {
    const plain = await liveServer();
    expect((await ask(plain.url, '/metrics')).status).toBe(404);
    await plain.end();
    const server = await liveServer(undefined, { METRICS_TOKEN: SECRET });
    expect((await ask(server.url, '/metrics')).status).toBe(401);
    expect((await ask(server.url, '/metrics', bearer('something else'))).status).toBe(401);
    await server.end();
  });

  test('what happens is counted; no name, no text and no code of a table is among it', async () => {
    const server = await liveServer(undefined, { METRICS_TOKEN: SECRET });
    const made = await makeTable(server.url, { name: 'marker-name' });
    const host = await enter(server.url, made.code, made);
    await host.send({ type: 'message.say', text: 'marker-text' }, 'host');
    await host.send({ type: 'beat.close' }, 'host');
    await host.raw('marker-message', {});
    const { text } = await ask(server.url, '/metrics', bearer(SECRET));
    expect(text).toMatch(/^zd_tables 1$/m);
    expect(text).toMatch(/^zd_connections 1$/m);
    expect(text).toMatch(/^zd_ready 1$/m);
    expect(text).toMatch(/^zd_answers_total\{message="command",outcome="ok"\} 1$/m);
    expect(text).toMatch(/^zd_answers_total\{message="command",outcome="rule\/[\w-]+"\} 1$/m);
    expect(text).toMatch(/^zd_answers_total\{message="other",outcome="protocol\/unknown-command"\} 1$/m);
    expect(text).toMatch(/^zd_append_seconds_count\{outcome="ok"\} [1-9]/m);
    for (const secret of ['marker', made.code, made.table, made.person, made.token]) expect(text).not.toContain(secret);
    host.close();
    await server.end();
  });
});

test('an error is written down without what it quotes', () => {
  const lines: string[] = [];
  const note = createNotes('info', { write: (line) => void lines.push(line) });
  const row = Object.assign(new Error('bad input "marker"'), { code: '22P02', detail: 'row (marker)', body: 'marker' });
  note('error', 'append failed', { table: 't', error: row });
  const unread = (() => {
    try {
      return JSON.parse('marker');
    } catch (error) {
      return error;
    }
  })();
  note('error', 'request failed', { error: unread });
  note('error', 'request failed', { error: 'marker' });
  note('error', 'ours', { error: new Error('the scenario is not in the store') });
  note('error', 'system', { error: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }) });
  expect(lines.join('')).not.toContain('marker');
  expect(lines.join('')).toMatch(/22P02/);
  expect(lines.join('')).toMatch(/the scenario is not in the store/);
  expect(lines.join('')).toMatch(/connect ECONNREFUSED/);
  expect(lines[0]).toMatch(/operations\.test/);
});

describe('whose address it is (TRUST_PROXY)', () => {
  const from = (trusted: number, forwarded?: string, remote = '::ffff:10.0.0.1') =>
    createCallerOf(trusted)({
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: remote } as never,
    });

  test('what somebody says of themselves is not believed', () => {
    expect(from(0, '1.1.1.1')).toBe('10.0.0.1');
    expect(from(1, '1.1.1.1')).toBe('1.1.1.1');
    expect(from(1, '6.6.6.6, 1.1.1.1')).toBe('1.1.1.1');
    expect(from(2, '6.6.6.6, 1.1.1.1, 10.0.0.2')).toBe('1.1.1.1');
    expect(from(2, '1.1.1.1')).toBe('1.1.1.1');
    expect(from(1)).toBe('10.0.0.1');
  });

  test('behind a balancer guessing is counted by who guesses', async () => {
    const server = await liveServer(undefined, { TRUST_PROXY: '1' });
    const made = await makeTable(server.url);
    const wrong = (address: string) =>
      ask(server.url, '/api/tables/ZZZZZZ', { headers: { 'x-forwarded-for': `9.9.9.9, ${address}` } });
    for (let i = 0; i < 10; i++) expect((await wrong('1.1.1.1')).status).toBe(404);
    expect((await wrong('1.1.1.1')).status).toBe(429);
    expect((await wrong('2.2.2.2')).status).toBe(404);
    const guess = await connect(server.url, made.code, null);
    expect(await guess.hello({ code: 'ZZZZZZ' })).toMatchObject({ code: 'session/unknown-table' });
    guess.close();
    await server.end();
  });
});

describe('caps', () => {
  test('more connections than the server serves are told so in a sentence', async () => {
    const server = await liveServer(undefined, { MAX_CONNECTIONS: '2' });
    const made = await makeTable(server.url);
    const [host, press] = [await enter(server.url, made.code, made), await enter(server.url, made.code, null)];
    const late = await connect(server.url, made.code, null);
    await until('its end', () => !late.socket.connected);
    expect(late.heard).toMatchObject([{ name: 'notice', body: { kind: 'refused', code: 'session/crowded' } }]);
    expect(host.socket.connected && press.socket.connected).toBe(true);
    for (const c of [host, press, late]) c.close();
    await server.end();
  });

  test('coming back anew gives a person no new reserve (P18)', async () => {
    const server = await liveServer();
    const made = await makeTable(server.url);
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 12; i++) {
      const client = await connect(server.url, made.code, made);
      codes.push(((await client.hello()) as { code?: string }).code);
      const answers = await Promise.all(Array.from({ length: 8 }, () => client.raw('dance', {})));
      codes.push(...answers.map((answer) => (answer as { code?: string }).code));
      client.close();
    }
    expect(codes).toContain('protocol/too-fast');
    await server.end();
  });

  test('settings: a token too short', () => {
    expect(() => readConfig({ METRICS_TOKEN: 'short' })).toThrow(/METRICS_TOKEN must have at least 16/);
  });
});

describe('how long tables are kept', () => {
  const old = (store: Store, ageMs: number): Store => ({
    ...store,
    registry: { ...store.registry, lastAct: async () => Date.now() - ageMs },
  });

  test('a lobby says until when; for ever unless the settings say otherwise', async () => {
    const forever = await liveServer();
    const kept = await makeTable(forever.url);
    expect((await ask(forever.url, `/api/tables/${kept.code}`)).body).toMatchObject({ keptUntil: null });
    await forever.end();
    const server = await liveServer(undefined, { RETENTION_DAYS: '30' });
    const made = await makeTable(server.url);
    const { keptUntil } = (await ask<{ keptUntil: number }>(server.url, `/api/tables/${made.code}`)).body;
    const last = (await server.store.registry.lastAct(made.table)) ?? 0;
    expect(keptUntil - last).toBe(30 * 86_400_000);
    await server.end();
  });

  test('what is older is forgotten at the next start, what is younger stays', async () => {
    const keep = mkdtempSync(join(dir, 'kept-'));
    const first = openSqliteStore(keep);
    const record = { id: 't', code: 'ABC234', scenario: 'h', length: 'short', createdAt: 1 };
    await first.registry.addTable(record);
    await first.log.close();
    for (const [age, left] of [
      [29, 1],
      [31, 0],
    ] as const) {
      const server = await liveServer(undefined, { RETENTION_DAYS: '30' }, (own) => {
        void own.log.close();
        return old(openSqliteStore(keep), age * 86_400_000);
      });
      await until('it has looked', async () => (await server.store.registry.tables()).length === left);
      await server.end();
    }
  });

  test('npm run forget erases a table, or its names', async () => {
    const env = { DATA_DIR: mkdtempSync(join(dir, 'forget-')) };
    const store = openSqliteStore(env.DATA_DIR);
    await store.registry.addTable({ id: 't', code: 'ABC234', scenario: 'h', length: 'short', createdAt: 1 });
    await store.registry.addPerson({ id: 'p', table: 't', name: 'Ana', host: true }, 'h');
    expect(await runProcess('cli/forget.js', ['abc-234', '--names'], env)).toMatchObject({ code: 0 });
    expect((await store.registry.people('t'))[0]?.name).toBe('');
    expect(await runProcess('cli/forget.js', ['abc-234'], env)).toMatchObject({ code: 0 });
    expect(await store.registry.tables()).toEqual([]);
    await store.log.close();
  });
});

describe('SIGTERM under load', () => {
  test('what was acknowledged is there afterwards, the rest can be sent again, and the process ends by itself', async () => {
    const env = { PORT: '0', DATA_DIR: join(dir, 'drain') };
    const server = await startProcess(env);
    const made = await makeTable(server.url);
    const clients = [await enter(server.url, made.code, made)];
    for (let i = 0; i < 3; i++) {
      const client = await enter(server.url, made.code, await joinTable(server.url, made.code, `P${i}`));
      clients.push(client);
    }
    const seats = clients[0]?.replica?.public?.order ?? [];
    await Promise.all(seats.map((seat, i) => clients[i + 1]?.send({ type: 'seat.take', seat }, 'person')));
    const slow = connectRaw(server.port, '127.0.0.1', () => slow.write('GET /healthz HTTP/1.1\r\nHost: x\r\n'));
    slow.on('error', () => {});
    type Said = { readonly by: LiveClient; readonly text: string; readonly cmdId: string; ack: Ack | null };
    const said: Said[] = [];
    const chatter = async (by: LiveClient, who: number): Promise<void> => {
      for (let i = 0; by.socket.connected; i++) {
        const one: Said = { by, text: `${who} says ${i}`, cmdId: freshId(), ack: null };
        said.push(one);
        const role = by.session?.host ? 'host' : 'seat';
        const sent = by.send({ type: 'message.say', text: one.text }, role, one.cmdId);
        one.ack = await Promise.race([sent, until('its end', () => !by.socket.connected).then(() => null)]).catch(
          () => null,
        );
        await new Promise((resolve) => setTimeout(resolve, 55));
      }
    };
    const talk = Promise.all(clients.map(chatter));
    await until('some talk', () => said.filter((one) => one.ack?.ok).length > 20);
    // Only an orderly end is a 0: whatever hangs is given up with a 1 before ten seconds are over.
    expect(await server.stop()).toBe(0);
    await talk;
    slow.destroy();
    for (const c of clients) expect(c.heard.find((h) => h.name === 'notice')?.body).toMatchObject({ kind: 'draining' });

    const again = await startProcess(env);
    for (const one of said.filter(({ ack }) => ack === null)) {
      const back = await enter(again.url, made.code, one.by.session);
      const role = one.by.session?.host ? 'host' : 'seat';
      one.ack = await back.send({ type: 'message.say', text: one.text }, role, one.cmdId);
      back.close();
    }
    const host = await enter(again.url, made.code, made);
    const lines = (host.replica?.public?.room ?? []).flatMap((line) => line.text ?? []);
    expect(said.filter((one) => !one.ack?.ok)).toEqual([]);
    for (const { text } of said) expect(lines.filter((line) => line === text)).toHaveLength(1);
    for (const c of [...clients, host]) c.close();
    expect(await again.stop()).toBe(0);
  }, 60_000);
});
