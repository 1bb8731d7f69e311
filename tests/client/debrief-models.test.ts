/** What each step of the debrief finds, over whole games. */
import { describe, expect, test } from '@jest/globals';
import {
  adopted,
  apart,
  barsOf,
  burnOf,
  burnTwin,
  carriedOf,
  comparedOf,
  countsOf,
  deedsOf,
  findingOf,
  frontierOf,
  guessOpen,
  hides,
  type Learned,
  meetingsOf,
  minutesFor,
  momentsOf,
  nextStep,
  oneWord,
  pairOf,
  STEPS,
  scriptOf,
  signs,
  slopesOf,
  standingOf,
  starsWon,
  stepBefore,
  stepFrom,
  stripsOf,
  thenOf,
  ticks,
  verdictsOf,
  wayToBest,
  wordsAt,
  wordsOf,
} from '../../client/model/debrief/index.ts';
import type { NewEvent } from '../../shared/engine/index.ts';
import { valueOf } from '../../shared/value/index.ts';
import { because, chair, clock, seat, sitDown } from '../support/table.ts';
import { full, learned, short } from './debrief-data.ts';

const bare = { ...short, sealed: { ...short.sealed, sheets: null } };
const everySight: readonly (readonly [string, () => Learned])[] = [
  ['a member', () => learned({ seat: 'philippines' })],
  ['an observer', () => learned({ seat: 'iom' })],
  ['the press', () => learned({})],
  ['a member, no consensus', () => learned({ seat: 'sweden', none: true })],
  ['the press, no consensus', () => learned({ none: true })],
  ['a member of the full game', () => learned({ seat: 'morocco', game: full })],
  ['a member, no values', () => learned({ seat: 'mexico', game: bare })],
  ['a member, no values, no consensus', () => learned({ seat: 'mexico', game: bare, none: true })],
  ['alone, no guess yet', () => learned({ seat: 'niger', guess: false, solo: true })],
];

describe.each(everySight)('%s', (_, make) => {
  const x = make();

  test.each(STEPS)('step %i has a finding in whole sentences and a script', (step) => {
    const { headline, lead, large } = findingOf(x, step);
    const said = [headline, lead, ...large.flatMap((l) => [l.value, l.label])];
    for (const text of said) {
      expect(text).not.toBe('');
      // A key that is not in the catalogue, a parameter that was not given, a number that is none.
      expect(text).not.toMatch(/debrief\.[a-z]|[{}]|NaN|undefined|Infinity/);
    }
    expect(headline).toMatch(/[.?!]$/);
    const script = scriptOf(x, step);
    expect(script.ask).toHaveLength(3);
    for (const text of [...script.ask, script.watch]) expect(text).not.toMatch(/debrief\.[a-z]|[{}]/);
    expect(minutesFor(x, step)).toBeGreaterThan(0);
  });

  test('its figures agree with the table they are drawn from', () => {
    expect(burnTwin(burnOf(x)).rows).toHaveLength(burnOf(x).parts.length);
    expect(countsOf(x, 'words').map((c) => c.party.id)).toEqual(x.pub.order);
    for (const count of countsOf(x, 'words')) expect(count.part ?? 0).toBeLessThanOrEqual(count.all);
    for (const slope of slopesOf(x).rows) expect(slope.levels[1]).toBe(x.debrief.outcome.levels[slope.issue]);
    for (const row of thenOf(x)) expect(row.way === 'same').toBe(row.ours === row.theirs);
    for (const p of x.debrief.paragraphs)
      for (const deed of deedsOf(x, p)) expect(`${deed.who} ${deed.text}`).not.toMatch(/debrief\.[a-z]|[{}]/);
  });
});

describe('the course', () => {
  test('eleven steps; a step nobody knows is the last one before it', () => {
    expect([nextStep(9), stepBefore(11), nextStep(11), stepBefore(1)]).toEqual([10, 10, null, null]);
    expect([0, 1, 10, 11, 40].map(stepFrom)).toEqual([1, 1, 10, 11, 11]);
  });

  test('numbers wait for the own guess; words, text and sealed acts do not', () => {
    const before = learned({ seat: 'niger', guess: false });
    expect(guessOpen(before)).toBe(true);
    expect(STEPS.filter((step) => hides(before, step))).toEqual([4, 6, 7, 8, 9, 10]);
    expect(STEPS.filter((step) => hides(learned({ seat: 'niger' }), step))).toEqual([]);
    expect(STEPS.filter((step) => hides(learned({}), step))).toEqual([]);
  });
});

describe('one word each', () => {
  test('only what was said after the debrief opened, the same word once', () => {
    const say = (text: string) => ({ type: 'message.say', text }) as const;
    const x = learned({
      after: [say('Tired'), say('  tired '), say('Very   hopeful, and rather long in the telling')],
    });
    expect(wordsOf(x).map((w) => [w.word, w.times])).toEqual([
      ['Tired', 2],
      ['Very hopeful, and rather', 1],
    ]);
    expect(findingOf(x, 1).headline).toBe('3 words are on the wall.');
    expect(oneWord('   ')).toBe('');
  });
});

describe('result against guess', () => {
  const x = learned({ seat: 'philippines' });

  test('verdicts are words in seat order, nobody’s points among them', () => {
    const all = verdictsOf(x);
    expect(all.map((w) => w.party.id)).toEqual(x.pub.order);
    for (const { word, notes } of all.filter((w) => !w.mine)) expect(`${word} ${notes.join(' ')}`).not.toMatch(/\d{2}/);
  });

  test('each guess stands beside what came out', () => {
    const own = x.debrief.results?.find((r) => r.seat === 'philippines');
    if (!own) throw new Error('the seat has a result');
    const rows = comparedOf(x);
    expect(rows.find((r) => r.key === 'sign')?.right).toBe(signs(own));
    expect(rows.find((r) => r.key === 'stars')?.right).toBe(starsWon(x) === 1);
    expect(rows.some((r) => r.key === 'hardest')).toBe(false);
  });

  test('without a text the question is whether leaving was right: not where a better deal was there', () => {
    const none = learned({ seat: 'sweden', none: true });
    const best = none.debrief.joint?.bestValues['sweden'] ?? 0;
    expect(best).toBeGreaterThan(short.sealed.sheets?.['sweden']?.walkAway ?? 0);
    expect(comparedOf(none).find((r) => r.key === 'sign')).toMatchObject({ right: false });
    expect(adopted(none)).toBe(false);
  });
});

describe('the deal you missed', () => {
  const x = learned({ seat: 'philippines' });

  test('the head says the share that the figures say', () => {
    const share = Math.round((x.debrief.joint?.share ?? 0) * 100);
    expect(findingOf(x, 7).headline).toContain(` ${share} of every 100`);
  });

  test('bars stand in seat order inside their scale', () => {
    const { rows, from, to } = barsOf(x);
    expect(rows.map((r) => r.party.id)).toEqual(x.pub.order.filter((id) => x.pub.members.includes(id)));
    for (const row of rows)
      for (const value of [row.walkAway, row.value, row.best ?? from]) {
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
    expect(rows.filter((r) => r.mine).map((r) => r.party.id)).toEqual(['philippines']);
  });

  test('the way to the best deal adds up to what was left, and names who would have paid', () => {
    const way = wayToBest(x);
    const { best = 0, reached = 0 } = x.debrief.joint ?? {};
    if (best - reached < 1) {
      expect(way).toBeNull();
      return;
    }
    const points = (way?.who.match(/[+−][\d.]+/gu) ?? []).map((n) => Number(n.replace('−', '-')));
    expect(points.reduce((sum, n) => sum + n, 0)).toBeCloseTo(best - reached, 5);
    expect(way?.changes.length).toBeGreaterThan(0);
  });

  test('no possible text of a pair lies beyond their edge', () => {
    const sheets = short.sealed.sheets ?? {};
    const [a, b] = [sheets['philippines'], sheets['emirates']];
    if (!a || !b) throw new Error('both have sheets');
    const clear = { ...a, redLines: {} };
    const edge = frontierOf(clear, { ...b, redLines: {} });
    // Every deal lies below the line through two neighbouring corners of the edge.
    for (const values of x.debrief.joint?.cloud ?? []) {
      const [va = 0, vb = 0] = [values['philippines'], values['emirates']];
      for (const [i, p] of edge.slice(0, -1).entries()) {
        const q = edge[i + 1];
        if (!q) continue;
        const over = (q.a - p.a) * (vb - p.b) - (q.b - p.b) * (va - p.a);
        expect(over).toBeLessThanOrEqual((q.a - p.a) * 1.5);
      }
    }
    expect(edge[0]?.b).toBe(100);
    expect(edge.at(-1)?.a).toBe(100);
  });

  test('a pair is placed by both own sheets', () => {
    const pair = pairOf(x, 'philippines', 'emirates');
    const sheet = short.sealed.sheets?.['emirates'];
    if (!pair || !sheet) throw new Error('the pair is drawn');
    expect(pair.ours?.b).toBeCloseTo(valueOf(sheet, x.debrief.outcome));
    expect(pair.walk).toEqual({ a: 45, b: 58 });
    expect(pairOf(learned({ game: bare }), 'philippines', 'emirates')).toBeNull();
  });
});

describe('envelopes', () => {
  const x = learned({ seat: 'philippines' });

  test('a strip shows the mandate, the hope, the red line and where it ended', () => {
    const strip = stripsOf(x, 'philippines').find((s) => s.issue === 'remittances');
    expect(strip?.weight).toBe('low');
    expect(strip?.rungs.map((r) => r.inMandate)).toEqual([false, false, true, true, true]);
    expect(strip?.rungs.map((r) => r.red)).toEqual([true, false, false, false, false]);
    expect(strip?.rungs.find((r) => r.ideal)?.level).toBe(4);
    expect(strip?.rungs.find((r) => r.final)?.level).toBe(x.debrief.outcome.levels['remittances']);
  });

  test('where mandates met is counted over members only', () => {
    const met = meetingsOf(x).find((m) => m.issue === 'remittances');
    expect(met).toMatchObject({ members: 8, counts: [1, 6, 8, 8, 5], shared: [2, 3] });
    expect(meetingsOf(learned({ game: bare }))).toEqual([]);
  });
});

test('no consensus: each paragraph as it was left, with whoever held it', () => {
  const x = learned({ none: true });
  const held = standingOf(x).filter((s) => !s.settled);
  expect(held.length).toBeGreaterThan(0);
  expect(findingOf(x, 7).headline).toMatch(/settled when the talks ended/);
  for (const s of standingOf(x)) {
    const brackets = x.pub.paragraphs.find((p) => p.id === s.key)?.brackets.length ?? 0;
    expect(/brackets of/.test(s.why)).toBe(brackets > 0);
  }
});

describe('at a table played by hand', () => {
  const t = sitDown();
  t.until('round.corridor');
  t.act(seat('obs'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
  t.act(seat('cor'), { type: 'proposal.sponsor', proposal: 'p1' });
  const object = { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because } as const;
  t.act(seat('ada'), { ...object, wording: { ready: 'pay/1' } });
  t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: 'para-care', proposal: 'p1' });
  t.act(chair, { type: 'gavel.fall' });
  t.until('dropping');
  t.act(chair, { type: 'beat.close' });
  t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-care', reason: because });
  t.act(chair, { type: 'beat.close' });
  for (const ms of [30_000, 10_000]) {
    t.now += ms;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
  }
  t.until('closed');
  const log: readonly NewEvent[] = t.log;
  const game = t.world.game;

  test('an objection with wording is one line; words of an observer are found in the text', () => {
    const x = learned({ game, log });
    const pay = x.debrief.paragraphs.find((p) => p.id === 'para-pay');
    if (!pay) throw new Error('the paragraph has a story');
    expect(deedsOf(x, pay).map((d) => [d.seat, d.text])).toEqual([
      ['ada', 'put brackets on it and offered other words, L1.'],
      [null, 'let it go.'],
    ]);
    expect(carriedOf(x)).toMatchObject([{ taken: true, text: '1 wording, carried by cor' }]);
  });

  test('who broke the silence is named only after the host’s tap', () => {
    const x = learned({ game, log });
    // The paragraph before it was dropped, so in the text that stands it is the first.
    expect(findingOf(x, 5).headline).toBe('Silence was broken once, on paragraph 1.');
    const open = learned({ game, log, after: [{ type: 'debrief.reveal', what: 'silence-breaker' }] });
    expect(findingOf(open, 5).headline).toBe('bel broke the silence.');
  });
});

describe('the text at a moment', () => {
  const x = learned({ seat: 'philippines' });
  const moments = momentsOf(x);

  test('begins with the zero draft and ends with what the table left', () => {
    const [first, last] = [moments[0], moments.at(-1)];
    if (!first || !last) throw new Error('there are moments');
    for (const p of x.debrief.paragraphs) {
      expect(wordsAt(x, p.id, first)).toEqual(p.draft);
      expect(wordsAt(x, p.id, last)).toEqual(p.final);
    }
    expect(moments.map((m) => m.x)).toEqual(moments.map((m) => m.x).sort((a, b) => a - b));
  });

  test('in between stands the newest wording of that time', () => {
    const middle = moments[1];
    if (!middle) throw new Error('there is a round');
    for (const p of x.pub.paragraphs) {
      const newest = p.versions.filter((v) => v.at <= middle.at).at(-1);
      expect(wordsAt(x, p.id, middle).text).toBe(newest?.words.text);
    }
  });
});

describe('scales', () => {
  test('labels pushed apart keep their order, their gap and the room they have', () => {
    const placed = apart([100, 10, 12, 11, 99], 16, 0, 110);
    const sorted = [...placed].sort((a, b) => a - b);
    for (const [i, y] of sorted.entries()) if (i > 0) expect(y - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...placed)).toBeLessThanOrEqual(110);
    expect(placed[1]).toBeLessThan(placed[3] ?? 0);
    expect(placed[3]).toBeLessThan(placed[2] ?? 0);
  });

  test('marks are round and few', () => {
    expect(ticks(40, 100, 5)).toEqual([40, 60, 80, 100]);
    expect(ticks(0, 18, 4)).toEqual([0, 5, 10, 15]);
  });
});
