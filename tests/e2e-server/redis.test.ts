/** Two server processes over one PostgreSQL, woken through Redis; either of them and Redis itself may go at any time. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../server/config.ts';
import { connect } from '../../server/log/postgres-sql.ts';
import type { Ack, Presence } from '../../shared/protocol/index.ts';
import { hashOf } from '../../shared/types/index.ts';
import { ask, bearer, enter, freshId, joinTable, type LiveClient, makeTable, until } from '../support/serverLive.ts';
import { freePort, type ServerProcess, startProcess, startRedis } from '../support/serverProcess.ts';

const DATABASE = process.env['DATABASE_URL'] ?? '';
const REDIS = process.env['REDIS_URL'] ?? '';
const here = DATABASE !== '' && REDIS !== '';
if (!here && process.env['CI'] === 'true') throw new Error('DATABASE_URL and REDIS_URL are needed where CI=true');
const SCHEMA = `zd_redis_${process.pid}`;
const url = `${DATABASE}${DATABASE.includes('?') ? '&' : '?'}options=-c%20search_path%3D${SCHEMA}`;

const running: ServerProcess[] = [];
const begin = async (env: Record<string, string>): Promise<ServerProcess> => {
  const server = await startProcess({ PORT: '0', DATABASE_URL: url, ...env });
  running.push(server);
  return server;
};
const asked = async (sql: string): Promise<void> => {
  const pg = connect(DATABASE);
  await pg.all(sql);
  await pg.close();
};

const lines = (c: LiveClient): string[] => (c.replica?.public?.room ?? []).flatMap((line) => line.text ?? []);
const say = (c: LiveClient, text: string, cmdId = freshId()): Promise<Ack> =>
  c.send({ type: 'message.say', text }, c.session?.host ? 'host' : 'seat', cmdId);
const present = (c: LiveClient): string[] => {
  const last = [...c.heard].reverse().find((h) => h.name === 'presence')?.body as Presence | undefined;
  return (last?.people ?? []).filter((p) => p.connected).map((p) => p.name);
};
/** What only a wake-up can bring. */
const NEVER = '3600000';

(here ? describe : describe.skip)('two processes woken through Redis', () => {
  beforeAll(() => asked(`create schema ${SCHEMA}`));
  afterAll(async () => {
    for (const server of running) await server.kill();
    await asked(`drop schema ${SCHEMA} cascade`);
  });

  test('each hears at once what is said and who comes at the other; one is killed and the table goes on', async () => {
    const env = { REDIS_URL: REDIS, POLL_MS: NEVER };
    const [one, two] = [await begin(env), await begin(env)];
    const made = await makeTable(one.url);
    const guest = await joinTable(two.url, made.code, 'Ana');
    const host = await enter(one.url, made.code, made);
    const ana = await enter(two.url, made.code, guest);
    await until('both know that both are here', () =>
      [host, ana].every((c) => ['Ana', 'Teacher'].every((name) => present(c).includes(name))),
    );
    const seat = host.replica?.public?.order[0] ?? '';
    expect(await ana.send({ type: 'seat.take', seat }, 'person')).toMatchObject({ ok: true });
    // Plain questions may reach the process that did not decide it.
    const brief = await ask<{ seat: string }>(one.url, `/api/tables/${made.code}/brief`, bearer(guest.token));
    expect(brief.body).toMatchObject({ seat });
    for (let i = 0; i < 6; i++) expect(await say(i % 2 ? ana : host, `line ${i}`)).toMatchObject({ ok: true });
    const said = Array.from({ length: 6 }, (_, i) => `line ${i}`);
    await until('both have read all', () => [host, ana].every((c) => said.every((text) => lines(c).includes(text))));
    expect(hashOf(ana.replica?.public)).toBe(hashOf(host.replica?.public));

    const moved = await enter(one.url, made.code, guest);
    await until('the end of the older connection', () => !ana.socket.connected);
    expect(ana.heard.filter((h) => h.name === 'notice')).toMatchObject([{ body: { kind: 'replaced' } }]);
    expect(moved.socket.connected).toBe(true);

    const cmdId = freshId();
    const first = await moved.send({ type: 'seat.leave' }, 'person', cmdId);
    expect(first.ok).toBe(true);
    await one.kill();
    const again = await enter(two.url, made.code, guest);
    // Sent again to the other process: the first answer, not a refusal for having left already.
    expect(await again.send({ type: 'seat.leave' }, 'person', cmdId)).toEqual(first);
    again.close();
    const back = await enter(two.url, made.code, made);
    for (const text of said) expect(lines(back).filter((line) => line === text)).toHaveLength(1);
    expect(await say(back, 'still here')).toMatchObject({ ok: true });
    for (const c of [host, moved, back]) c.close();
  }, 60_000);

  test('processes begin without Redis; it comes, is killed and comes again under load: nothing lost, nothing doubled, nobody dies', async () => {
    const port = await freePort();
    const env = { REDIS_URL: `redis://127.0.0.1:${port}`, POLL_MS: '200' };
    const [one, two] = [await begin(env), await begin(env)];
    await until('both have noticed that there is none yet', () =>
      [one, two].every((server) => /Redis is away/.test(server.said())),
    );
    const redis = await startRedis(port);
    const made = await makeTable(one.url);
    const guest = await joinTable(two.url, made.code, 'Ana');
    const [host, ana] = [await enter(one.url, made.code, made), await enter(two.url, made.code, guest)];
    await ana.send({ type: 'seat.take', seat: host.replica?.public?.order[0] ?? '' }, 'person');
    const said: string[] = [];
    const chatter = async (c: LiveClient, who: string): Promise<void> => {
      for (let i = 0; i < 30; i++) {
        const text = `${who} ${i}`;
        expect(await say(c, text)).toMatchObject({ ok: true });
        said.push(text);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    };
    const talk = Promise.all([chatter(host, 'host'), chatter(ana, 'ana')]);
    await until('some talk', () => said.length > 10);
    await redis.kill();
    await until('talk without Redis', () => said.length > 30);
    await redis.again();
    await talk;
    await until('both have read all', () => [host, ana].every((c) => said.every((text) => lines(c).includes(text))));
    for (const c of [host, ana])
      for (const text of said) expect(lines(c).filter((line) => line === text)).toHaveLength(1);
    expect([one, two].map((server) => server.child.exitCode)).toEqual([null, null]);
    expect([one, two].map((server) => server.said()).join()).not.toMatch(/unhandled/);
    for (const c of [host, ana]) c.close();
    expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0]);
    await redis.kill();
  }, 60_000);
});

test.each([
  [{ REDIS_URL: 'localhost' }, 'REDIS_URL must be an address like'],
  [{ REDIS_URL: 'redis://127.0.0.1:6379' }, 'set DATABASE_URL too'],
])('settings: %j', (env, sentence) => {
  expect(() => readConfig(env as Record<string, string>)).toThrow(sentence);
});
