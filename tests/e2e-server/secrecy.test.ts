import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NewEvent } from '../../shared/engine/index.ts';
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
    expect(JSON.stringify(clients['press']?.bytes)).not.toContain('silence.objected');

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

  test('a token is not in the data folder, only what it is known by', async () => {
    const made = await makeTable(server.url);
    const row = await server.store.registry.personByToken(made.token);
    expect(row).toBeNull();
    const bad = await post(server.url, `/api/tables/${made.code}/host`, { key: made.token });
    expect(bad.status).toBe(401);
  });
});
