import { describe, expect, test } from '@jest/globals';
import { createMemoryStore } from '../../server/log/index.ts';
import { minds } from '../../server/minds.ts';
import { createHall, type Hall, type Table } from '../../server/table/index.ts';
import type { NewEvent } from '../../shared/engine/index.ts';
import type { PublicBatch, Session } from '../../shared/protocol/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { createRandom, ok } from '../../shared/types/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { createFakeTime, type FakeTime, newCmdId } from '../support/serverFakes.ts';

const DEFAULT_PACE_MS = 700;

function openHall(game: Game, time: FakeTime, tell: (events: readonly NewEvent[]) => void): Hall {
  const store = createMemoryStore();
  const random = createRandom('a table at a human pace');
  let next = 0;
  return createHall({
    log: store.log,
    registry: store.registry,
    time,
    chance: () => random.next(),
    broadcast: (_table, name, message) => {
      if (name === 'events') tell((message as PublicBatch).events);
    },
    minds,
    note: () => {},
    settings: { standInAfterMs: 60_000, botPaceMs: DEFAULT_PACE_MS, joinMs: { small: 20, large: 50 }, pollMs: 1000 },
    closed: () => {},
    games: { fresh: async () => ok({ hash: 'h', game }), stored: async () => game },
    ids: { secret: () => `secret-${++next}`, id: () => `id-${++next}`, code: () => 'ABC234', fingerprint: (s) => s },
    limits: { tables: 3, peoplePerTable: 4 },
  });
}

type Beat = { readonly phase: string; readonly round: number; readonly ms: number };

/** A person alone who is ready at once in every beat: what is measured is the bots. */
async function playAlone(game: Game): Promise<readonly Beat[]> {
  const time = createFakeTime();
  const beats: Beat[] = [];
  let since = { phase: 'lobby', round: 0, at: time.now() };
  let here: { table: Table; made: Session } | null = null;
  const press = (type: 'ready.set' | 'table.start'): void => {
    const command = type === 'ready.set' ? { type, ready: true } : { type };
    const person = here && { id: here.made.person, table: here.made.table, name: 'Solo', host: true };
    if (here && person)
      void here.table.command(person, { cmdId: newCmdId(), as: type === 'ready.set' ? 'seat' : 'host', command });
  };
  const hall = openHall(game, time, (events) => {
    for (const event of events) {
      if (event.type !== 'phase.entered' && event.type !== 'table.closed') continue;
      beats.push({ phase: since.phase, round: since.round, ms: time.now() - since.at });
      since = event.type === 'table.closed' ? since : { phase: event.to, round: event.round, at: time.now() };
      if (event.type === 'phase.entered') press('ready.set');
    }
  });
  const seat = game.open.parties[0]?.id ?? '';
  const wish = { scenario: 's', length: 'l', name: 'Solo', seats: 'bots', chair: 'bot', solo: true, seat } as const;
  const made = await hall.open(wish);
  const found = made.ok ? await hall.find(made.value.code) : made;
  if (!made.ok || !found.ok) throw new Error('no table');
  here = { table: found.value, made: made.value };
  const person = { id: made.value.person, table: made.value.table, name: 'Solo', host: true };
  found.value.join({ id: 'c', person, send: () => {}, end: () => {} }, null);
  press('table.start');
  for (let i = 0; i < 1000 && found.value.state().phase !== 'closed'; i++) await time.advance(1000);
  expect(found.value.state().phase).toBe('closed');
  await hall.stop();
  return beats;
}

const CLOCKED = ['lobby', 'silence'];

describe('alone, at the default pace', () => {
  test.each(['short', 'full'])(
    'bots finish every beat of hld-2013 %s in under ten seconds',
    async (length) => {
      const beats = (await playAlone(scenarioGame('hld-2013', length))).filter((b) => !CLOCKED.includes(b.phase));
      expect(beats.length).toBeGreaterThan(8);
      expect(beats.filter((b) => b.ms >= 10_000)).toEqual([]);
      // And not in a flash either: a first reading is something to watch.
      expect(beats.find((b) => b.phase === 'round.reading')?.ms).toBeGreaterThan(2000);
    },
    60_000,
  );
});

/** What everybody sees of the first corridor, and when; "asked" puts a question to a bot in private as it begins. */
async function corridorSeen(game: Game, asked: boolean): Promise<{ seen: readonly string[]; answers: number }> {
  const time = createFakeTime();
  const seen: string[] = [];
  const hall = openHall(game, time, (events) => {
    for (const event of events) seen.push(`${event.type} ${Math.round(time.now())}`);
  });
  const seat = 'philippines';
  const made = await hall.open({
    scenario: 's',
    length: 'l',
    name: 'Solo',
    seats: 'bots',
    chair: 'bot',
    solo: true,
    seat,
  });
  const found = made.ok ? await hall.find(made.value.code) : made;
  if (!made.ok || !found.ok) throw new Error('no table');
  const table = found.value;
  const person = { id: made.value.person, table: made.value.table, name: 'Solo', host: true };
  let answers = 0;
  const send = (name: string, message: unknown): void => {
    if (name === 'own') answers += JSON.stringify(message).split('"of":').length - 1;
  };
  table.join({ id: 'c', person, send, end: () => {} }, null);
  void table.command(person, { cmdId: newCmdId(), as: 'host', command: { type: 'table.start' } });
  for (let i = 0; i < 200 && table.state().phase !== 'round.corridor'; i++) {
    void table.command(person, { cmdId: newCmdId(), as: 'seat', command: { type: 'ready.set', ready: true } });
    await time.advance(500);
  }
  const paragraph = table.state().paragraphs[4]?.id ?? '';
  const said = { phrase: 'ask.why', params: { seat: 'mexico', paragraph, aloud: 'no' } };
  if (asked)
    await table.command(person, {
      cmdId: newCmdId(),
      as: 'seat',
      command: { type: 'note.send', to: ['mexico'], said },
    });
  for (let i = 0; i < 60; i++) await time.advance(500);
  await hall.stop();
  return { seen, answers };
}

test('who speaks with whom in private does not show in the pace of the table', async () => {
  const game = scenarioGame('hld-2013', 'short');
  const [quiet, asked] = [await corridorSeen(game, false), await corridorSeen(game, true)];
  expect(asked.answers).toBe(1);
  expect(asked.seen).toEqual(quiet.seen);
}, 60_000);
