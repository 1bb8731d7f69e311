/** `npm run cluster`: processes behind a balancer, with WebSockets and long polling through it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { io } from 'socket.io-client';
import { connect } from '../../server/log/postgres-sql.ts';
import { ask, enter, freshId, joinTable, type LiveClient, makeTable, until } from '../support/serverLive.ts';
import { freePort, runProcess, type ServerProcess, startProcess } from '../support/serverProcess.ts';

const DATABASE = process.env['DATABASE_URL'] ?? '';
if (DATABASE === '' && process.env['CI'] === 'true') throw new Error('DATABASE_URL is needed where CI=true');
const SCHEMA = `zd_cluster_${process.pid}`;
const url = `${DATABASE}${DATABASE.includes('?') ? '&' : '?'}options=-c%20search_path%3D${SCHEMA}`;
const asked = async (sql: string): Promise<void> => {
  const pg = connect(DATABASE);
  await pg.all(sql);
  await pg.close();
};

const lines = (c: LiveClient): string[] => (c.replica?.public?.room ?? []).flatMap((line) => line.text ?? []);
const say = (c: LiveClient, text: string, cmdId = freshId()) => c.send({ type: 'message.say', text }, 'host', cmdId);

(DATABASE === '' ? describe.skip : describe)('two processes and a balancer', () => {
  let cluster: ServerProcess;
  beforeAll(async () => {
    await asked(`create schema ${SCHEMA}`);
    const env = { PORT: String(await freePort()), DATABASE_URL: url, REDIS_URL: process.env['REDIS_URL'] ?? '' };
    cluster = await startProcess(env, 'cli/cluster.js');
  }, 30_000);
  afterAll(async () => {
    expect(await cluster.stop()).toBe(0);
    await asked(`drop schema ${SCHEMA} cascade`);
  });

  test('players meet whichever process they are at, and go on when one is killed', async () => {
    const made = await makeTable(cluster.url);
    const guest = await joinTable(cluster.url, made.code, 'Ana');
    let host = await enter(cluster.url, made.code, made);
    const press = [await enter(cluster.url, made.code, null), await enter(cluster.url, made.code, null)];
    const ana = await enter(cluster.url, made.code, guest);
    expect((await say(host, 'before')).ok).toBe(true);
    await until('all have read it', () => [...press, ana].every((c) => lines(c).includes('before')));

    const pids = [...cluster.said().matchAll(/pid (\d+)/g)].map((found) => Number(found[1]));
    expect(pids).toHaveLength(2);
    process.kill(pids[0] ?? 0, 'SIGKILL');
    await until('those who were there are cut off', () => [host, ana, ...press].some((c) => !c.socket.connected));
    // Sent again under its id by whoever comes back, as a client does.
    const cmdId = freshId();
    const heard = async (): Promise<boolean> => {
      if (!host.socket.connected) host = await enter(cluster.url, made.code, made);
      return say(host, 'after', cmdId).then(
        (ack) => ack.ok,
        () => false,
      );
    };
    await until('it is answered', heard);
    for (const c of [host, ana, ...press].filter((one) => one.socket.connected))
      await until('the rest have read it', () => ['before', 'after'].every((text) => lines(c).includes(text)));
    for (const c of [host, ana, ...press]) c.close();
    await until('it begins again', () => /begins again/.test(cluster.said()));
  }, 60_000);

  test('long polling passes through it, with a cookie that keeps a browser where it is', async () => {
    const first = await ask(cluster.url, '/healthz');
    expect(first.headers.get('set-cookie')).toMatch(/^zd-process=\d; Path=\/; HttpOnly; SameSite=Strict$/);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    const socket = io(cluster.url, { transports: ['polling'], forceNew: true, extraHeaders: { cookie } });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
    expect(await socket.emitWithAck('hello', {})).toMatchObject({ ok: false, code: 'protocol/malformed' });
    socket.disconnect();
  });
});

test('without a database it says what it needs', async () => {
  const { code, stderr } = await runProcess('cli/cluster.js', [], {});
  expect(code).toBe(1);
  expect(stderr).toMatch(/Several processes share one database.*\n.*DATABASE_URL=/);
});
