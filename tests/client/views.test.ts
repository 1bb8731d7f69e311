import { describe, expect, test } from '@jest/globals';
import { clockText, clockTone, leftMs } from '../../client/model/clock.ts';
import { createHeld } from '../../client/model/held.ts';
import { seatOrder, seatPlan, seatWish } from '../../client/model/hosting.ts';
import { browserKeep, memoryKeep } from '../../client/model/keep.ts';
import { readers, seatGroups } from '../../client/model/lobby.ts';
import { actorOf, roleFor, rolesOf, seatOfPerson } from '../../client/model/me.ts';
import { answered, sent, shown } from '../../client/model/pending.ts';
import { lookOf, readSettings } from '../../client/model/settings.ts';
import type { PublicState } from '../../shared/engine/index.ts';
import type { OpenGame, Party, Stakeholder } from '../../shared/scenario/game.ts';

const party = (id: string, stakeholder: Stakeholder): Party => ({
  id,
  name: id,
  short: id,
  code: 'XXX',
  stakeholder,
  standing: stakeholder === 'organization' || stakeholder === 'civil-society' ? 'observer' : 'member',
  emblem: 'us',
  profile: '',
});

const PARTIES = [
  party('a', 'origin'),
  party('b', 'origin'),
  party('c', 'destination'),
  party('d', 'transit'),
  party('e', 'organization'),
];

const seat = (persons: readonly string[], player: 'people' | 'bot' = 'people', briefRead = false) => ({
  player,
  persons,
  head: null,
  ready: false,
  briefRead,
  proposals: 0,
  reopens: 0,
  lastActAt: null,
});

const pub = (over: Partial<PublicState> = {}): PublicState =>
  ({
    order: ['a', 'b', 'c', 'd', 'e'],
    seats: {
      a: seat(['ana', 'bo'], 'people', true),
      b: seat([]),
      c: seat([], 'bot'),
      d: seat(['cy']),
      e: seat([], 'bot'),
    },
    chair: { kind: 'bot', person: null },
    ...over,
  }) as unknown as PublicState;

const you = (person: string, host = false) => ({ person, name: person, host });

describe('who I am at the table', () => {
  test('roles follow the seat, the chair and the host, and an act goes out in one that may do it', () => {
    const state = pub({ chair: { kind: 'person', person: 'ana' } });
    expect(rolesOf(state, you('ana', true))).toEqual(['seat', 'chair', 'host', 'person']);
    expect(rolesOf(state, you('dot'))).toEqual(['person']);
    expect(rolesOf(state, null)).toEqual([]);
    expect(seatOfPerson(state, 'cy')).toBe('d');
    expect(roleFor('gavel.put', ['seat', 'chair'])).toBe('chair');
    expect(roleFor('clock.extend', ['seat', 'chair', 'host'], 'host')).toBe('host');
    expect(actorOf(state, you('cy'), 'seat')).toEqual({ role: 'seat', person: 'cy', by: 'person', seat: 'd' });
    expect(actorOf(state, you('cy'), 'person')).not.toHaveProperty('seat');
  });
});

describe('seat choice', () => {
  const presence = {
    people: [
      { person: 'ana', name: 'Ana', seat: 'a', host: false, connected: true },
      { person: 'bo', name: 'Bo', seat: 'a', host: false, connected: true },
    ],
    spectators: 0,
  };
  const groups = seatGroups({
    open: { parties: PARTIES } as unknown as OpenGame,
    pub: pub(),
    presence,
    you: you('ana'),
  });

  test('seats stand in groups, mine is marked, others are named', () => {
    expect(groups.map((g) => g.stakeholder)).toEqual(['origin', 'destination', 'transit', 'organization']);
    const [a, b] = groups[0]?.cards ?? [];
    expect(a).toMatchObject({ mine: true, others: ['Bo'], free: false, read: true });
    expect(b).toMatchObject({ mine: false, others: [], free: true });
    expect(groups[1]?.cards[0]).toMatchObject({ free: false, player: 'bot' });
  });

  test('somebody whose name has not arrived yet still takes a place', () => {
    expect(groups[2]?.cards[0]?.others).toHaveLength(1);
  });

  test('readers are counted by seats with people', () => {
    expect(readers(pub())).toEqual({ read: 1, people: 2 });
  });
});

describe('hosting', () => {
  test('few people sit on all sides, members first', () => {
    expect(seatOrder(PARTIES)).toEqual(['a', 'c', 'd', 'b', 'e']);
    expect(seatPlan(PARTIES, 3).people).toEqual(['a', 'c', 'd']);
  });

  test('more people than seats share them evenly', () => {
    expect(seatPlan(PARTIES, 18)).toMatchObject({ low: 3, high: 4 });
    expect(seatPlan(PARTIES, 18).people).toHaveLength(5);
  });

  test('every seat is told to the server', () => {
    expect(seatWish(PARTIES, ['a'])).toEqual({ a: 'people', b: 'bot', c: 'bot', d: 'bot', e: 'bot' });
  });
});

describe('acts on their way', () => {
  const act = { type: 'ready.set', ready: true } as const;

  test('an act is sending, then saved, and gone once the replica shows it', () => {
    const saved = answered(sent([], 'x', act), 'x', { saved: { feed: 'public', n: 9 } });
    expect(saved[0]?.state).toBe('saved');
    expect(shown(saved, 8, 99)).toHaveLength(1);
    expect(shown(saved, 9, 0)).toHaveLength(0);
  });

  test('a refused act stays with its reason', () => {
    const refusal = { code: 'rule/not-now', params: {} } as const;
    const refused = answered(sent([], 'x', act), 'x', { refusal });
    expect(shown(refused, 99, 99)).toEqual([{ cmdId: 'x', command: act, state: 'refused', refusal }]);
  });

  test('the answer about a taken seat goes when another seat is tried, not before', () => {
    const refusal = { code: 'rule/seat-taken', params: {} } as const;
    const refused = answered(sent([], 'x', { type: 'seat.take', seat: 'ada' }), 'x', { refusal });
    expect(sent(refused, 'y', act).map((p) => p.cmdId)).toEqual(['x', 'y']);
    expect(sent(refused, 'y', { type: 'seat.take', seat: 'bel' }).map((p) => p.cmdId)).toEqual(['y']);
  });
});

describe('clocks', () => {
  test('a running clock runs, a paused one stands, none is none', () => {
    expect(leftMs({ leftMs: 60_000, runningSinceMs: 1000, generation: 1 }, 11_000)).toBe(50_000);
    expect(leftMs({ leftMs: 60_000, runningSinceMs: null, generation: 1 }, 11_000)).toBe(60_000);
    expect(leftMs({ leftMs: 5000, runningSinceMs: 1000, generation: 1 }, 99_000)).toBe(0);
    expect(leftMs(null, 0)).toBeNull();
  });

  test('as words, and in three tones', () => {
    expect(clockText(280_000)).toBe('4:40');
    expect(clockText(400)).toBe('0:01');
    expect(clockText(3_880_000)).toBe('1:04:40');
    expect([200_000, 120_000, 30_000].map(clockTone)).toEqual(['steady', 'brass', 'soon']);
  });
});

describe('what a browser remembers', () => {
  test('settings that are no choice any more fall back one by one', () => {
    const store = memoryKeep();
    store.write('settings', { theme: 'night', page: 'papyrus', text: 7 });
    expect(readSettings(store)).toMatchObject({ theme: 'night', page: 'follow', text: 'usual' });
  });

  test('the look follows the system unless set apart', () => {
    expect(lookOf({ theme: 'follow', page: 'follow' }, true)).toEqual({ room: 'night', page: 'dark' });
    expect(lookOf({ theme: 'night', page: 'ivory' }, false)).toEqual({ room: 'night', page: 'ivory' });
    expect(lookOf({ theme: 'day', page: 'follow' }, true)).toEqual({ room: 'day', page: 'ivory' });
  });

  test('seats held here: newest first, one a table, kept over a reload', () => {
    const store = memoryKeep();
    const one = createHeld(store);
    const at = (code: string) => ({
      code,
      table: 't',
      person: 'p',
      token: 'x',
      host: false,
      name: 'Ana',
      title: '',
      at: 1,
    });
    one.take(at('AAAAAA'));
    one.take(at('BBBBBB'));
    one.take({ ...at('AAAAAA'), name: 'Anna' });
    one.note('AAAAAA', { party: 'Niger' });
    expect(createHeld(store).list.value.map((h) => [h.code, h.name, h.party])).toEqual([
      ['AAAAAA', 'Anna', 'Niger'],
      ['BBBBBB', 'Ana', undefined],
    ]);
    one.drop('AAAAAA');
    expect(createHeld(store).of('AAAAAA')).toBeUndefined();
  });

  test('where storage is refused, memory stands in', () => {
    const keep = browserKeep(() => {
      throw new Error('denied');
    });
    keep.write('settings', { theme: 'day' });
    expect(keep.read('settings')).toEqual({ theme: 'day' });
    keep.drop('settings');
    expect(keep.read('settings')).toBeUndefined();
  });
});
