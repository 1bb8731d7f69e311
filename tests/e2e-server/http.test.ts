import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { networkAddresses, sharedAddresses } from '../../server/addresses.ts';
import type { LobbyFacts, NewsList, OwnBrief, ScenarioSummary, Session } from '../../shared/protocol/index.ts';
import type { OpenGame } from '../../shared/scenario/index.ts';
import { ask, bearer, enter, type LiveServer, liveServer, makeTable, NEW_TABLE, post } from '../support/serverLive.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await liveServer();
});
afterAll(() => server.end());

const refusal = (reply: { status: number; body: unknown }) => [reply.status, (reply.body as { code?: string }).code];

describe('what can be asked (H1 to H9)', () => {
  test('scenarios, with what a start page shows', async () => {
    const { body } = await ask<{ scenarios: ScenarioSummary[] }>(server.url, '/api/scenarios');
    const first = body.scenarios.find((one) => one.id === 'first-steps');
    expect(first?.lengths[0]).toMatchObject({ id: 'short', minutes: expect.any(Number), rounds: expect.any(Number) });
    expect(first?.lengths[0]?.parties.length).toBeGreaterThan(2);
  });

  test('a table is made, found by its code however typed, and joined', async () => {
    const made = await makeTable(server.url);
    expect(made).toMatchObject({ host: true, code: expect.stringMatching(/^[A-HJ-NP-Z2-9]{6}$/) });
    const typed = `${made.code.slice(0, 3).toLowerCase()}-${made.code.slice(3)}`;
    const lobby = await ask<LobbyFacts>(server.url, `/api/tables/${typed}`);
    expect(lobby.body).toMatchObject({ code: made.code, phase: 'lobby', solo: false, people: 0 });
    const joined = await post<Session>(server.url, `/api/tables/${made.code}/people`, { name: ' Ana\u202e ' });
    expect(joined.body).toMatchObject({ host: false, code: made.code });
    expect(joined.body.token).not.toBe(made.token);
  });

  test('the open half of a game by its hash, kept for ever; the sealed half nowhere in it', async () => {
    const made = await makeTable(server.url);
    const { body: lobby } = await ask<LobbyFacts>(server.url, `/api/tables/${made.code}`);
    const game = await ask<OpenGame>(server.url, `/api/games/${lobby.game}/${lobby.length}`);
    expect(game.body.issues.length).toBeGreaterThan(0);
    expect(game.headers.get('cache-control')).toContain('immutable');
    expect(Object.keys(game.body)).not.toContain('sheets');
    expect(refusal(await ask(server.url, '/api/games/0000/short'))).toEqual([404, 'scenario/unknown']);
    expect(refusal(await ask(server.url, `/api/games/${lobby.game}/endless`))).toEqual([404, 'scenario/unknown']);
  });

  test('the brief of the own seat, for whoever sits in it', async () => {
    const { body } = await ask<{ scenarios: ScenarioSummary[] }>(server.url, '/api/scenarios');
    const seat = body.scenarios.find((s) => s.id === 'first-steps')?.lengths[0]?.parties[0]?.id ?? '';
    const made = await makeTable(server.url, { seat });
    const brief = await ask<OwnBrief>(server.url, `/api/tables/${made.code}/brief`, bearer(made.token));
    expect(brief.body).toMatchObject({ seat, brief: { youAre: expect.any(String) } });
    const joined = await post<Session>(server.url, `/api/tables/${made.code}/people`, { name: 'Ben' });
    const path = `/api/tables/${made.code}/brief`;
    expect(refusal(await ask(server.url, path, bearer(joined.body.token)))).toEqual([409, 'rule/not-in-seat']);
    expect(refusal(await ask(server.url, path))).toEqual([401, 'session/no-token']);
    expect(refusal(await ask(server.url, path, bearer('x')))).toEqual([401, 'session/bad-token']);
    const other = await makeTable(server.url);
    expect(refusal(await ask(server.url, path, bearer(other.token)))).toEqual([401, 'session/bad-token']);
  });

  test('what is to come, to the host alone (H12); in a seat, only what goes to all', async () => {
    const made = await makeTable(server.url, { scenario: 'hld-2013', length: 'short' });
    const path = `/api/tables/${made.code}/news`;
    const list = async (): Promise<readonly string[]> => {
      const { body } = await ask<NewsList>(server.url, path, bearer(made.token));
      return body.news.map(({ id, status }) => `${id} ${status}`);
    };
    expect(await list()).toEqual(
      ['shipwreck', 'programme', 'gulf-line', 'washington-line'].map((id) => `${id} to-come`),
    );
    const joined = await post<Session>(server.url, `/api/tables/${made.code}/people`, { name: 'Ben' });
    expect(refusal(await ask(server.url, path, bearer(joined.body.token)))[1]).toBe('session/not-host');
    expect(refusal(await ask(server.url, path))).toEqual([401, 'session/no-token']);
    const host = await enter(server.url, made.code, made);
    expect((await host.send({ type: 'table.start' }, 'host')).ok).toBe(true);
    expect((await host.send({ type: 'inject.release', inject: 'gulf-line' }, 'host')).ok).toBe(true);
    expect((await host.send({ type: 'inject.skip', inject: 'shipwreck' }, 'host')).ok).toBe(true);
    expect(await list()).toEqual([
      'shipwreck skipped',
      'programme to-come',
      'gulf-line released',
      'washington-line to-come',
    ]);
    expect((await host.send({ type: 'seat.take', seat: 'mexico' }, 'person')).ok).toBe(true);
    expect(await list()).toEqual(['shipwreck skipped', 'programme to-come']);
    host.close();
  });

  test('no debrief before the host opens it', async () => {
    const made = await makeTable(server.url);
    const reply = await ask(server.url, `/api/tables/${made.code}/debrief`, bearer(made.token));
    expect(refusal(reply)).toEqual([409, 'rule/not-now']);
  });

  test('the debrief, once opened', async () => {
    const made = await makeTable(server.url);
    const host = await enter(server.url, made.code, made);
    expect((await host.send({ type: 'table.start' }, 'host')).ok).toBe(true);
    expect((await host.send({ type: 'table.end' }, 'host')).ok).toBe(true);
    expect((await host.send({ type: 'debrief.open' }, 'host')).ok).toBe(true);
    const reply = await ask<{ ending: unknown }>(server.url, `/api/tables/${made.code}/debrief`);
    expect(reply.body.ending).toMatchObject({ kind: 'summary' });
    host.close();
  });

  test('where others on the network find it (H11): nowhere while it serves its own machine', async () => {
    expect((await ask(server.url, '/api/addresses')).body).toEqual({ addresses: [] });
    expect(sharedAddresses('192.168.1.20', 80)).toEqual(['http://192.168.1.20:80']);
    expect(sharedAddresses('0.0.0.0', 3000)).toEqual(networkAddresses().map((name) => `http://${name}:3000`));
    for (const local of ['localhost', '127.0.0.1', '::1']) expect(sharedAddresses(local, 3000)).toEqual([]);
  });
});

describe('bad input changes nothing and is told so', () => {
  test.each([
    ['unknown scenario', { scenario: 'nowhere' }, [404, 'scenario/unknown']],
    ['a path for a scenario', { scenario: '../../etc/passwd' }, [404, 'scenario/unknown']],
    ['unknown length', { length: 'endless' }, [404, 'scenario/unknown-length']],
    ['unknown seat', { seats: { atlantis: 'people' } }, [400, 'rule/unknown-seat']],
    ['own seat unknown', { seat: 'atlantis' }, [400, 'rule/unknown-seat']],
    ['no name', { name: ' \u200b ' }, [400, 'protocol/malformed']],
    ['long name', { name: 'x'.repeat(5000) }, [400, 'protocol/too-long']],
    ['strange chair', { chair: 'king' }, [400, 'protocol/malformed']],
    ['extra key', { host: true }, [400, 'protocol/malformed']],
  ] as const)('%s', async (_what, change, [, code]) => {
    const before = (await server.store.registry.tables()).length;
    const reply = await post(server.url, '/api/tables', { ...NEW_TABLE, ...change });
    expect((reply.body as { code: string }).code).toBe(code);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect((await server.store.registry.tables()).length).toBe(before);
  });

  test('what is no JSON, too large, or no route', async () => {
    const headers = { 'content-type': 'application/json' };
    const bad = await ask(server.url, '/api/tables', { method: 'POST', headers, body: '{"scenario":' });
    expect(refusal(bad)).toEqual([400, 'protocol/malformed']);
    const large = await ask(server.url, '/api/tables', {
      method: 'POST',
      headers,
      body: `{"x":"${'y'.repeat(70_000)}"}`,
    });
    expect(refusal(large)).toEqual([413, 'protocol/too-large']);
    expect(refusal(await post(server.url, '/api/tables', [1]))).toEqual([400, 'protocol/malformed']);
    expect(refusal(await ask(server.url, '/api/tables', { method: 'POST' }))).toEqual([400, 'protocol/malformed']);
    expect(refusal(await ask(server.url, '/api/nope'))).toEqual([404, 'protocol/unknown-command']);
    expect(refusal(await ask(server.url, '/api/tables', { method: 'DELETE' }))).toEqual([
      404,
      'protocol/unknown-command',
    ]);
    expect(refusal(await ask(server.url, '/api/tables/%E0%A4%A'))).toEqual([400, 'protocol/malformed']);
  });

  test('addresses cannot climb out of the built client', async () => {
    const path = await new Promise<string>((resolve, reject) => {
      const target = new URL(server.url);
      const raw = request(
        { host: target.hostname, port: target.port, path: '/assets/../../../package.json' },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
          });
          response.on('end', () => resolve(text));
        },
      );
      raw.on('error', reject);
      raw.end();
    });
    expect(path).not.toContain('"dependencies"');
  });
});

describe('headers', () => {
  test('a policy that works on plain http in a local network', async () => {
    const { headers } = await ask(server.url, '/healthz');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toContain('unsafe');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('guessing (H10)', () => {
  test('ten wrong codes and it is over for a minute; good tokens and the others go on', async () => {
    const own = await liveServer();
    const made = await makeTable(own.url);
    const wrong = () => ask(own.url, '/api/tables/ZZZZZZ');
    for (let i = 0; i < 10; i++) expect(refusal(await wrong())).toEqual([404, 'session/unknown-table']);
    expect(refusal(await wrong())).toEqual([429, 'session/too-many-tries']);
    expect(refusal(await ask(own.url, `/api/tables/${made.code}`))).toEqual([429, 'session/too-many-tries']);
    const client = await enter(own.url, made.code, made);
    client.close();
    await own.end();
  });

  test('a class that joins from one address is no guesser', async () => {
    const made = await makeTable(server.url);
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, i) => post(server.url, `/api/tables/${made.code}/people`, { name: `P${i}` })),
    );
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200]));
  });
});
