/** The projector's view-models: what the back row sees, when, and how large. */
import { describe, expect, test } from '@jest/globals';
import { publicSight } from '../../client/model/desk/sight.ts';
import {
  benchOf,
  bracketedOnly,
  brokenOn,
  cleanText,
  DWELL_MS,
  FIRST_FIT,
  joinable,
  modeOf,
  nextShown,
  pagesOf,
  phaseWord,
  SIZES,
  smaller,
  stripOf,
  takenSeats,
  verdictOf,
  wantedFocus,
  wordingPut,
} from '../../client/model/projector/index.ts';
import { rollingOf, type Token } from '../../client/model/table/index.ts';
import { PHASES } from '../../shared/engine/index.ts';
import { chair, type Hand, host, person, seat, sitDown } from '../support/table.ts';

const because = { text: 'Fees are for employers to carry.' };
const object = (t: Hand, who: string, paragraph: string, more = {}) =>
  t.act(seat(who), { type: 'stance.take', paragraph, stance: 'object', reason: because, ...more });
const sight = (t: Hand) => publicSight(t.world.game.open, t.world.public);
const para = (t: Hand, id: string) => {
  const found = t.world.public.paragraphs.find((p) => p.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('which paragraph', () => {
  test('the one put, else the one last acted on in this part, else the one most held', () => {
    const t = sitDown();
    t.until('round.corridor');
    object(t, 'ada', 'para-care');
    object(t, 'bel', 'para-care');
    object(t, 'ada', 'para-pay');
    expect(wantedFocus(t.world.public)).toBe('para-pay');
    t.until('round.gavel');
    expect(wantedFocus(t.world.public)).toBe('para-care');
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'stance.drop', paragraph: 'para-pay' });
    t.act(seat('bel'), { type: 'message.say', text: 'On care.', about: 'para-care' });
    expect(wantedFocus(t.world.public)).toBe('para-care');
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
    expect(wantedFocus(t.world.public)).toBe('para-pay');
  });

  test('it stays long enough to be read, but what is put comes at once', () => {
    const t = sitDown();
    t.until('round.corridor');
    const first = nextShown(t.world.public, null, 0);
    const other = first.paragraph === 'para-pay' ? 'para-care' : 'para-pay';
    object(t, 'ada', other);
    expect(nextShown(t.world.public, first, DWELL_MS - 1)).toBe(first);
    expect(nextShown(t.world.public, first, DWELL_MS)).toEqual({ paragraph: other, sinceMs: DWELL_MS });
    t.until('round.gavel');
    t.act(seat('ada'), { type: 'stance.take', paragraph: other, stance: 'support' });
    t.act(chair, { type: 'gavel.put', paragraph: other });
    expect(nextShown(t.world.public, first, 1).paragraph).toBe(other);
  });
});

describe('what is shown as a whole', () => {
  test('every phase has a picture and a word', () => {
    const { public: s } = sitDown().world;
    const modes = PHASES.map((phase) => modeOf({ ...s, phase }));
    expect(modes).toEqual([
      'lobby',
      'opening',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'silence',
      'paragraph',
      'adoption',
      'vote',
      'adopted',
      'summary',
    ]);
    for (const phase of PHASES) expect(phaseWord({ ...s, phase, round: 1 })).not.toContain('screen.');
  });

  test('the debrief stands above the ending', () => {
    const t = sitDown();
    t.until('opening');
    t.act(host, { type: 'table.end' });
    expect(modeOf(t.world.public)).toBe('summary');
    t.act(host, { type: 'debrief.open' });
    expect(modeOf(t.world.public)).toBe('debrief');
    expect(phaseWord(t.world.public)).toBe('Debrief');
  });

  test('people may join until the last round while a seat is empty; never a game for one', () => {
    const t = sitDown();
    expect(joinable(t.world.public)).toBe(true);
    for (const [p, s] of [
      ['1', 'ada'],
      ['2', 'bel'],
      ['3', 'cor'],
      ['4', 'obs'],
    ] as const)
      t.act(person(p), { type: 'seat.take', seat: s });
    expect(takenSeats(t.world.public)).toBe(4);
    t.until('round.corridor');
    expect(joinable(t.world.public)).toBe(false);
    t.act(person('4'), { type: 'seat.leave' });
    expect(joinable(t.world.public)).toBe(true);
    expect(joinable({ ...t.world.public, phase: 'silence' })).toBe(false);
    expect(joinable({ ...t.world.public, solo: true })).toBe(false);
  });
});

describe('no secret', () => {
  test('face down it says who has chosen, never what', () => {
    const t = sitDown();
    t.until('round.reading');
    object(t, 'bel', 'para-pay');
    const bench = benchOf(sight(t), para(t, 'para-pay'));
    expect(bench).toEqual({ kind: 'cards', chosen: ['bel'], waiting: ['ada', 'cor', 'obs'], of: 4 });
    const all = JSON.stringify([bench, stripOf(sight(t)), verdictOf(sight(t), para(t, 'para-pay'))]);
    expect(all).not.toMatch(/object|block|fees/iu);
    expect(stripOf(sight(t)).map((line) => [line.mark, line.count])).toEqual([
      ['laid', 1],
      ['laid', 0],
    ]);
  });

  test('nothing of a seat is asked for: the sight has no seat, no brief, no private state', () => {
    const s = sight(sitDown());
    expect([s.seat, s.brief, s.mine, s.roles]).toEqual([null, null, null, []]);
  });
});

describe('the paragraph in a word', () => {
  test('where silence was broken, the wall says so and gives the reason, without a name', () => {
    const t = sitDown();
    t.until('silence');
    t.act(seat('cor'), { type: 'silence.break', paragraph: 'para-care', reason: because });
    if (t.world.public.phase === 'silence') t.until('consultation');
    expect(verdictOf(sight(t), para(t, 'para-care')).text).toBe('silence was broken here');
    expect(brokenOn(sight(t), para(t, 'para-care'))).toEqual(because);
    expect(brokenOn(sight(t), para(t, 'para-pay'))).toBeNull();
  });

  test('blocked, held back, free, put, closed, parked', () => {
    const t = sitDown();
    t.until('round.corridor');
    const word = () => verdictOf(sight(t), para(t, 'para-pay')).text;
    expect(word()).toBe('nobody blocks it');
    t.act(seat('cor'), { type: 'stance.take', paragraph: 'para-pay', stance: 'reserve', reason: because });
    expect(word()).toBe('held back by 1');
    object(t, 'bel', 'para-pay');
    expect(word()).toBe('blocked by 1');
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/1' } });
    for (const who of ['ada', 'cor'])
      t.act(seat(who), { type: 'stance.take', paragraph: 'para-pay', proposal: 'p1', stance: 'live-with' });
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
    expect(word()).toBe('Any objection?');
    expect(wordingPut(sight(t), para(t, 'para-pay'))).toEqual({ text: 'Note pay for all;', who: 'bel' });
    const bench = benchOf(sight(t), para(t, 'para-pay'));
    if (bench.kind !== 'trays') throw new Error('stances stand on what is put');
    expect(bench.trays.map((tray) => [tray.stance, tray.seats])).toEqual([
      ['support', ['bel']],
      ['live-with', ['ada', 'cor']],
    ]);
    t.act(chair, { type: 'gavel.fall' });
    expect(word()).toBe('closed for now');
    t.act(chair, { type: 'paragraph.park', paragraph: 'para-care' });
    expect(verdictOf(sight(t), para(t, 'para-care')).text).toBe('parked');
    expect(stripOf(sight(t)).map((line) => line.mark)).toEqual(['ad-ref', 'parked']);
  });

  test('observers stand in the trays after members; empty trays are left out', () => {
    const t = sitDown();
    t.until('round.corridor');
    expect(benchOf(sight(t), para(t, 'para-pay'))).toEqual({ kind: 'empty' });
    for (const who of ['obs', 'cor'])
      t.act(seat(who), { type: 'stance.take', paragraph: 'para-pay', stance: 'support' });
    const bench = benchOf(sight(t), para(t, 'para-pay'));
    expect(bench.kind === 'trays' ? bench.trays.map((tray) => [tray.stance, tray.seats]) : null).toEqual([
      ['support', ['cor', 'obs']],
    ]);
  });

  test('a silent text has no place on the clean page', () => {
    const t = sitDown();
    expect(cleanText(sight(t)).map((line) => line.number)).toEqual([1, 2]);
    const paragraphs = t.world.public.paragraphs.map((p, i) => (i === 0 ? { ...p, status: 'dropped' as const } : p));
    expect(cleanText({ ...sight(t), pub: { ...t.world.public, paragraphs } }).map((line) => line.number)).toEqual([1]);
  });
});

describe('how large', () => {
  test('sizes step down to 26 of 810, then only what is in brackets, then no further', () => {
    const seen = [];
    for (let fit: typeof FIRST_FIT | null = FIRST_FIT; fit !== null; fit = smaller(fit))
      seen.push(`${fit.size}${fit.short ? ' short' : ''}`);
    expect(seen).toEqual([...SIZES.map(String), '33 short', '30 short', '28 short', '26 short']);
    expect(Math.min(...SIZES)).toBe(26);
  });

  test('left out are the clauses without a bracket; the brackets stay whole', () => {
    const t = sitDown();
    t.until('round.corridor');
    const p = {
      ...para(t, 'para-pay'),
      words: { ...para(t, 'para-pay').words, text: 'Note one, call upon two, and urge three;' },
    };
    const bracket = { id: 'b1', seat: 'bel', reason: because, words: 'upon two', round: 1, at: 0 };
    const tokens = rollingOf(sight(t), { ...p, brackets: [bracket] });
    const text = (list: readonly Token[]) =>
      list.map((x) => ('text' in x ? x.text : x.kind === 'open' ? '[' : ']')).join('');
    expect(text(bracketedOnly(tokens))).toBe('… call [upon two], … ');
    expect(text(bracketedOnly(rollingOf(sight(t), p)))).toBe(p.words.text);
  });

  test('pages hold whole paragraphs; one too long has a page to itself; all are there', () => {
    expect(pagesOf([100, 100, 100], 220, 20)).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(pagesOf([500, 100], 220, 20)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(pagesOf([], 220, 20)).toEqual([]);
    const heights = [30, 90, 140, 60, 60, 200, 10];
    expect(pagesOf(heights, 200, 16).flatMap(([from, to]) => heights.slice(from, to))).toEqual(heights);
  });
});
