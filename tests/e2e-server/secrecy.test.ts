import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NewEvent } from '../../shared/engine/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import {
  ask,
  bearer,
  enter,
  joinTable,
  type LiveClient,
  type LiveServer,
  liveServer,
  makeTable,
  post,
  until,
} from '../support/serverLive.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await liveServer();
});
afterAll(() => server.end());

/** Who may know a secret; everybody else's bytes are searched for it. */
type Secret = { readonly marker: string; readonly knows: readonly string[] };

const marker = (what: string): string => `secret-${what}-${Math.floor(Math.random() * 1e12).toString(36)}`;

describe('a secret reaches nobody else, by any road', () => {
  test('instructions, face-down stances, notes, silence-breakers and the seed', async () => {
    const made = await makeTable(server.url, { length: 'short' });
    const clients: Record<string, LiveClient> = {};
    const bytes: Record<string, string[]> = {};
    const host = await enter(server.url, made.code, made);
    clients['host'] = host;
    const seats = (host.replica?.public?.order ?? []).slice(0, 3);
    for (const seat of seats) {
      const client = await enter(server.url, made.code, await joinTable(server.url, made.code, `name of ${seat}`));
      await client.send({ type: 'seat.take', seat }, 'person');
      clients[seat] = client;
    }
    clients['press'] = await enter(server.url, made.code, null);
    const [a, b, c] = seats as [string, string, string];
    const secrets: Secret[] = [];
    const keep = (what: string, ...knows: string[]): string => {
      const text = marker(what);
      secrets.push({ marker: text, knows });
      return text;
    };
    const send = async (who: string, ...args: Parameters<LiveClient['send']>): Promise<void> => {
      const answer = await clients[who]!.send(...args);
      if (!answer.ok) throw new Error(`${who}: ${JSON.stringify(answer)} for ${JSON.stringify(args[0])}`);
    };

    // Instructions: each client fetches its own, and tries to get the others'.
    for (const [who, client] of Object.entries(clients)) {
      const init = client.session === null ? {} : bearer(client.session.token);
      const roads = ['brief', 'debrief', ''].map((road) => ask(server.url, `/api/tables/${made.code}/${road}`, init));
      bytes[who] = (await Promise.all(roads)).map((reply) => reply.text);
    }
    const found = await server.hall.find(made.code);
    if (!found.ok) throw new Error('no table');
    const { game } = found.value;
    for (const seat of game.open.parties.map((p) => p.id)) {
      secrets.push({ marker: JSON.stringify(game.sealed.briefs[seat]?.youAre), knows: [seat] });
      if (game.sealed.sheets) secrets.push({ marker: JSON.stringify(game.sealed.sheets[seat]?.values), knows: [seat] });
    }

    await send(a, { type: 'note.send', to: [b], text: keep('note', a, b) });
    await send('host', { type: 'table.start' }, 'host');
    while (found.value.state().phase !== 'round.reading') await send('host', { type: 'beat.close' }, 'chair');
    const paragraph = found.value.state().paragraphs[0]?.id ?? '';
    const reason = keep('face-down', a);
    await send(a, { type: 'stance.take', paragraph, stance: 'object', reason: { text: reason } });
    // Somebody reloads, somebody comes late, somebody changes places.
    await clients[b]!.hello({ seen: null });
    clients['late'] = await enter(server.url, made.code, await joinTable(server.url, made.code, 'late'));
    await send(b, { type: 'note.send', to: [c], text: keep('second note', b, c) });
    check();

    // Shown together: from here on it is no secret.
    secrets.splice(
      secrets.findIndex((s) => s.marker === reason),
      1,
    );
    await send('host', { type: 'beat.close' }, 'chair');
    await until('the cards are shown', () => clients[c]!.bytes.join('').includes(reason));
    const table = found.value;
    await send(a, { type: 'stance.drop', paragraph });
    for (let i = 0; i < 30 && table.state().phase !== 'silence'; i++) {
      const { phase } = table.state();
      await send('host', { type: phase === 'consultation' ? 'silence.open' : 'beat.close' }, 'chair');
    }
    expect(table.state().phase).toBe('silence');
    const events = async () => (await server.store.log.read(table.record.id, 0)).map((row) => row.event as NewEvent);
    await send(c, { type: 'silence.break', paragraph, reason: { text: 'We cannot let this pass.' } });
    const breaking = (await events()).filter((e) => e.type.startsWith('silence.'));
    const open = breaking.filter((e) => e.audience === 'all');
    for (const event of open) expect(JSON.stringify(event)).not.toContain(c);
    secrets.push({
      marker: (await events()).flatMap((e) => (e.type === 'table.seeded' ? [e.seed] : []))[0] ?? '',
      knows: [],
    });
    check();

    // Nothing is open before the host opens it; then the briefs are, but notes stay with their two ends.
    if (table.state().phase !== 'closed') await send('host', { type: 'table.end' }, 'host');
    const road = `/api/tables/${made.code}/debrief`;
    expect((await ask(server.url, road)).status).toBe(409);
    await send('host', { type: 'debrief.open' }, 'host');
    const debrief = await ask<{ silence: { breakers: unknown } }>(server.url, road);
    expect(debrief.text).toContain(JSON.stringify(game.sealed.briefs[a]?.youAre));
    expect(debrief.body.silence.breakers).toBeNull();
    for (const { marker: text } of secrets) if (text.startsWith('secret-')) expect(debrief.text).not.toContain(text);
    for (const [who, client] of Object.entries(clients))
      if (who !== c) expect(client.bytes.join('')).not.toContain('silence.objected');

    // A guess is its seat's own, by socket and by debrief, before and after everybody has made one.
    for (const [seat, stars] of [
      [a, 1],
      [b, 3],
    ] as const)
      await send(seat, { type: 'guess.make', sign: true, stars, hardest: c });
    const read = (client?: LiveClient) =>
      ask<{ viewer: string | null; guess: { stars: number } | null; silence: { breakers: unknown } }>(
        server.url,
        road,
        client?.session ? bearer(client.session.token) : {},
      );
    expect((await read(clients[a])).body).toMatchObject({ viewer: a, guess: { stars: 1 } });
    expect((await read(clients[b])).body).toMatchObject({ viewer: b, guess: { stars: 3 } });
    for (const who of [c, 'host', 'press', 'late']) expect((await read(clients[who])).body.guess).toBeNull();
    for (const [who, client] of Object.entries(clients)) {
      const guesses = client.bytes.join('').split('guess.made').length - 1;
      expect([who, guesses]).toEqual([who, who === a || who === b ? 1 : 0]);
      const all = (await read(client)).text;
      for (const { marker: text } of secrets) if (text.startsWith('secret-')) expect(all).not.toContain(text);
      expect((await read(client)).body.silence.breakers).toBeNull();
    }
    // Only the host shows who broke the silence.
    expect((await clients[a]!.send({ type: 'debrief.reveal', what: 'silence-breaker' }, 'person')).ok).toBe(false);
    await send('host', { type: 'debrief.reveal', what: 'silence-breaker' }, 'host');
    expect((await read()).body.silence.breakers).toEqual([c]);

    function check(): void {
      for (const [who, client] of Object.entries(clients)) {
        const all = [...client.bytes, ...(bytes[who] ?? [])].join('\n');
        for (const { marker: text, knows } of secrets) {
          const quoted = JSON.stringify(text).slice(1, -1);
          const has = all.includes(text) || all.includes(quoted);
          if (has && !knows.includes(who)) throw new Error(`${who} was sent ${text}`);
        }
      }
      // And the owners did get theirs, so the search is not in vain.
      expect(clients[b]!.bytes.join('')).toContain(secrets.find((s) => s.marker.startsWith('secret-note'))?.marker);
    }
    // Names travel in presence only, tokens never.
    const log = JSON.stringify(await events());
    expect(log).not.toContain('name of');
    expect(server.notes.join('\n')).not.toContain('name of');
    for (const client of Object.values(clients)) {
      for (const other of Object.values(clients))
        if (other.session) expect(client.bytes.join('')).not.toContain(other.session.token);
      client.close();
    }
  });

  test('instructions and sheets are in nothing that the client is made from', async () => {
    const game = [scenarioGame('hld-2013', 'full'), scenarioGame('first-steps', 'short')];
    const secret = game.flatMap((g) =>
      g.open.parties.flatMap((p) => [
        g.sealed.briefs[p.id]?.youAre ?? '',
        JSON.stringify(g.sealed.sheets?.[p.id] ?? p.id),
      ]),
    );
    const folders = ['client', 'shared', join('build', 'client')].filter((folder) => existsSync(folder));
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(join(file.parentPath, file.name), 'utf8');
      for (const one of secret) if (one.length > 20) expect(text.includes(one) ? file.name : '').toBe('');
      await new Promise((resolve) => setImmediate(resolve)); // the server in this process must not seem gone
    }
  });

  test('a token is not in the data folder, only what it is known by', async () => {
    const made = await makeTable(server.url);
    const row = await server.store.registry.personByToken(made.token);
    expect(row).toBeNull();
    const bad = await post(server.url, `/api/tables/${made.code}/host`, { key: made.token });
    expect(bad.status).toBe(401);
  });
});
