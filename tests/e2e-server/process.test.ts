import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Ack, Session } from '../../shared/protocol/index.ts';
import { hashOf } from '../../shared/types/index.ts';
import { enter, freshId, joinTable, type LiveClient, makeTable, post, until } from '../support/serverLive.ts';
import { runProcess, type ServerProcess, startProcess } from '../support/serverProcess.ts';

const dir = mkdtempSync(join(tmpdir(), 'zero-draft-process-'));
const running: ServerProcess[] = [];
const begin = async (env: Record<string, string>): Promise<ServerProcess> => {
  const server = await startProcess({ PORT: '0', DATA_DIR: join(dir, 'games'), ...env });
  running.push(server);
  return server;
};
afterAll(async () => {
  for (const server of running) await server.kill();
  rmSync(dir, { recursive: true, force: true });
});

type Said = { readonly cmdId: string; readonly text: string; ack: Ack | null };

/** Says things as fast as they are answered, until the server is gone. */
async function chatter(client: LiveClient, who: string, said: Said[], going: () => boolean): Promise<void> {
  for (let i = 0; going(); i++) {
    const one: Said = { cmdId: freshId(), text: `${who} ${i}`, ack: null };
    said.push(one);
    one.ack = await client.send({ type: 'message.say', text: one.text }, 'host', one.cmdId).catch(() => null);
    if (one.ack === null) return;
    await new Promise((resolve) => setTimeout(resolve, 55)); // within the pace of P18
  }
}

const texts = (client: LiveClient): string[] => (client.replica?.public?.room ?? []).flatMap((line) => line.text ?? []);

describe('kill -9 in the middle of play', () => {
  test('nothing acknowledged is lost, nothing is doubled, and the clients find one another again', async () => {
    let server = await begin({});
    const made = await makeTable(server.url);
    const sessions: Session[] = [made, await joinTable(server.url, made.code, 'Ana')];
    const said: Said[] = [];
    for (let round = 0; round < 3; round++) {
      const [host, ana] = (await Promise.all(sessions.map((s) => enter(server.url, made.code, s)))) as [
        LiveClient,
        LiveClient,
      ];
      // What was in the air when the server died is sent again under its old id.
      for (const one of said.filter((s) => s.ack === null))
        one.ack = await host.send({ type: 'message.say', text: one.text }, 'host', one.cmdId);
      let going = true;
      const talking = chatter(host, `round ${round}`, said, () => going);
      await until(
        'some talk',
        () => said.filter((s) => s.ack !== null && s.text.startsWith(`round ${round}`)).length > 5,
      );
      await server.kill();
      going = false;
      await talking;
      for (const c of [host, ana]) c.close();
      server = await begin({});
    }
    const [host, ana] = (await Promise.all(sessions.map((s) => enter(server.url, made.code, s)))) as [
      LiveClient,
      LiveClient,
    ];
    for (const { ack, text } of said) {
      const times = texts(host).filter((line) => line === text).length;
      if (ack === null) expect(times).toBeLessThanOrEqual(1);
      else expect(times).toBe(1);
    }
    expect(said.filter((s) => s.ack?.ok).length).toBeGreaterThan(15);
    expect(hashOf(host.replica?.public)).toBe(hashOf(ana.replica?.public));
    for (const c of [host, ana]) c.close();
  }, 60_000);

  test('running clocks get back the time the server was away', async () => {
    const server = await begin({ DATA_DIR: join(dir, 'clocks') });
    const made = await makeTable(server.url, { settings: { clocks: { opening: 60_000 } } });
    const host = await enter(server.url, made.code, made);
    await host.send({ type: 'table.start' }, 'host');
    await until('the opening', () => host.replica?.public?.clock !== null);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // one heartbeat after the start
    await server.kill();
    host.close();
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const again = await begin({ DATA_DIR: join(dir, 'clocks') });
    const back = await enter(again.url, made.code, made);
    const clock = back.replica?.public?.clock;
    const answer = await back.hello();
    if (!answer.ok || !clock?.runningSinceMs) throw new Error('no clock');
    // Away at least four seconds, of which at most one beat is charged to the table.
    const left = clock.leftMs - (answer.now - clock.runningSinceMs);
    expect(left).toBeGreaterThan(60_000 - 5000 + 1000);
    back.close();
  }, 60_000);
});

describe('what the server says about itself', () => {
  test('holds no name, no text and no token, however much it is asked to say', async () => {
    const server = await begin({ DATA_DIR: join(dir, 'quiet'), LOG_LEVEL: 'debug', BOT_PACE_MS: '1' });
    const secrets = ['Ana Marker', 'said-marker', 'noted-marker', 'typed-marker'];
    const made = await makeTable(server.url, { name: 'Ana Marker' });
    const host = await enter(server.url, made.code, made);
    const [seat = '', other = ''] = host.replica?.public?.order ?? [];
    await host.send({ type: 'seat.take', seat }, 'person');
    await host.send({ type: 'message.say', text: 'said-marker' }, 'host');
    expect((await host.send({ type: 'note.send', to: [other], text: 'noted-marker' })).ok).toBe(true);
    await host.raw('command', { typed: 'typed-marker' });
    host.socket.emit('command', 'typed-marker');
    const frames = host.socket.io.engine as unknown as { transport: { ws: { send: (text: string) => void } } };
    frames.transport.ws.send('42["typed-marker');
    await until('its end', () => !host.socket.connected);
    await post(server.url, '/api/tables', { scenario: 'typed-marker' });
    await post(server.url, `/api/tables/${made.code}/host`, { key: `typed-marker-${'x'.repeat(30)}` });
    expect(await server.stop()).toBe(0);
    for (const text of [...secrets, made.token, made.token.slice(0, 20)]) expect(server.said()).not.toContain(text);
  });
});

describe('leaving in order', () => {
  test('SIGTERM: clients are told when to come back, the process ends by itself', async () => {
    const server = await begin({ DATA_DIR: join(dir, 'drain') });
    const made = await makeTable(server.url);
    const host = await enter(server.url, made.code, made);
    expect(await server.stop()).toBe(0);
    expect(host.heard.find((h) => h.name === 'notice')?.body).toMatchObject({
      kind: 'draining',
      retryAfterMs: expect.any(Number),
    });
    host.close();
  });
});

describe('what keeps the server from starting is said in a sentence', () => {
  test('a busy port', async () => {
    const server = await begin({ DATA_DIR: join(dir, 'busy') });
    const second = await runProcess('main.js', [], { PORT: String(server.port), DATA_DIR: join(dir, 'other') });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`Port ${server.port} is taken`);
    expect(second.stderr).toContain(`PORT=${server.port + 1}`);
  });

  test('a data folder that cannot be written', async () => {
    const file = join(dir, 'a-file');
    writeFileSync(file, '');
    const result = await runProcess('main.js', [], { PORT: '0', DATA_DIR: join(file, 'games') });
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/Cannot keep games in the folder .*a-file.*DATA_DIR/);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a data file that is none', async () => {
    const broken = mkdtempSync(join(dir, 'broken-'));
    writeFileSync(
      join(broken, 'zero-draft.db'),
      'this is not a database, but long enough to look like a file with content',
    );
    const result = await runProcess('main.js', [], { PORT: '0', DATA_DIR: broken });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('Cannot keep games in the folder');
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a whole number'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ ALLOWED_ORIGINS: 'play.example.org' }, 'ALLOWED_ORIGINS must list addresses like'],
    [{ HOST: '203.0.113.7' }, 'HOST is "203.0.113.7"'],
  ])('settings: %j', async (env, sentence) => {
    const result = await runProcess('main.js', [], {
      PORT: '0',
      DATA_DIR: join(dir, 'settings'),
      ...(env as Record<string, string>),
    });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(sentence);
  });
});

describe('npm run host -- TABLE', () => {
  test('prints a link whose key makes a host, while the server runs; the next link replaces it', async () => {
    const server = await begin({ DATA_DIR: join(dir, 'hosts') });
    const made = await makeTable(server.url);
    const env = { DATA_DIR: join(dir, 'hosts'), PORT: String(server.port) };
    const keyOf = async (): Promise<string> => {
      const { stdout, code } = await runProcess('cli/host.js', [made.code.toLowerCase()], env);
      expect(code).toBe(0);
      return /#host=([\w-]+)/.exec(stdout)?.[1] ?? '';
    };
    const first = await keyOf();
    const claim = (key: string) => post<Session>(server.url, `/api/tables/${made.code}/host`, { key });
    const session = (await claim(first)).body;
    expect(session).toMatchObject({ host: true, person: made.person });
    const host = await enter(server.url, made.code, session);
    expect((await host.send({ type: 'table.start' }, 'host')).ok).toBe(true);
    host.close();
    const second = await keyOf();
    expect((await claim(first)).status).toBe(401);
    expect((await claim(second)).status).toBe(200);
  });

  test.each([
    [[], 'Which table?'],
    [['what'], '"what" is no table code'],
    [['ZZZZZZ'], 'There is no table ZZZZZZ'],
  ])('%j is told what to write', async (args, sentence) => {
    const result = await runProcess('cli/host.js', args, { DATA_DIR: join(dir, 'hosts') });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(sentence);
  });
});
