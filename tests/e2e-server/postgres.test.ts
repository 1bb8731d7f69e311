/** Two server processes over one PostgreSQL: any of them decides any command, and each hears of the other's. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../server/log/postgres-sql.ts';
import { hashOf } from '../../shared/types/index.ts';
import { enter, freshId, joinTable, type LiveClient, makeTable, until } from '../support/serverLive.ts';
import { runProcess, type ServerProcess, startProcess } from '../support/serverProcess.ts';

const DATABASE = process.env['DATABASE_URL'] ?? '';
if (DATABASE === '' && process.env['CI'] === 'true') throw new Error('DATABASE_URL is needed where CI=true');
const SCHEMA = `zd_two_${process.pid}`;
const url = `${DATABASE}${DATABASE.includes('?') ? '&' : '?'}options=-c%20search_path%3D${SCHEMA}`;
const running: ServerProcess[] = [];
const begin = async (): Promise<ServerProcess> => {
  const server = await startProcess({ PORT: '0', DATABASE_URL: url });
  running.push(server);
  return server;
};

const asked = async (sql: string): Promise<void> => {
  const pg = connect(DATABASE);
  await pg.all(sql);
  await pg.close();
};

const lines = (c: LiveClient): string[] => (c.replica?.public?.room ?? []).flatMap((line) => line.text ?? []);

(DATABASE === '' ? describe.skip : describe)('two processes on one database', () => {
  beforeAll(() => asked(`create schema ${SCHEMA}`));
  afterAll(async () => {
    for (const server of running) await server.kill();
    await asked(`drop schema ${SCHEMA} cascade`);
  });

  test('what is said at one is read at the other, in one order, and survives the one that is killed', async () => {
    const [one, two] = [await begin(), await begin()];
    const made = await makeTable(one.url);
    const guest = await joinTable(two.url, made.code, 'Ana');
    const host = await enter(one.url, made.code, made);
    const ana = await enter(two.url, made.code, guest);
    const seat = host.replica?.public?.order[0] ?? '';
    expect(await ana.send({ type: 'seat.take', seat }, 'person')).toMatchObject({ ok: true });
    const said: string[] = [];
    for (let i = 0; i < 12; i++) {
      const text = `line ${i}`;
      const [client, role] = i % 2 === 0 ? ([host, 'host'] as const) : ([ana, 'seat'] as const);
      const ack = await client.send({ type: 'message.say', text }, role, freshId());
      expect(ack).toMatchObject({ ok: true });
      said.push(text);
    }
    await until('both have read all', () => [host, ana].every((c) => said.every((text) => lines(c).includes(text))));
    expect(hashOf(ana.replica?.public)).toBe(hashOf(host.replica?.public));
    await one.kill();
    host.close();
    const back = await enter(two.url, made.code, made);
    for (const text of said) expect(lines(back).filter((line) => line === text)).toHaveLength(1);
    expect(await back.send({ type: 'message.say', text: 'still here' }, 'host', freshId())).toMatchObject({ ok: true });
    for (const c of [ana, back]) c.close();
  }, 60_000);

  test('both at once, on one table: every line once', async () => {
    const [one, two] = [await begin(), await begin()];
    const made = await makeTable(one.url);
    const clients = await Promise.all([one, two].map((server) => enter(server.url, made.code, made)));
    const said = Array.from({ length: 24 }, (_, i) => `crossing ${i}`);
    const acks = await Promise.all(
      said.map(async (text, i) => {
        await new Promise((resolve) => setTimeout(resolve, 60 * Math.floor(i / 2)));
        return (clients[i % 2] as LiveClient).send({ type: 'message.say', text }, 'host', freshId());
      }),
    );
    expect(acks.filter((ack) => !ack.ok)).toEqual([]);
    await until('both have read all', () => clients.every((c) => said.every((text) => lines(c).includes(text))));
    for (const c of clients) for (const text of said) expect(lines(c).filter((line) => line === text)).toHaveLength(1);
    for (const c of clients) c.close();
  }, 60_000);
});

test('a database that is not there stops the start with a sentence, and without the password', async () => {
  const { code, stderr } = await runProcess('main.js', [], {
    PORT: '0',
    DATABASE_URL: 'postgres://ana:s3cret@127.0.0.1:1/none',
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/DATABASE_URL/);
  expect(stderr).not.toMatch(/s3cret/);
});
