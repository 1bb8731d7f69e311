/** Every kind of act of weight: what it is measured against, and what its better is called. */
import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from '../../shared/engine/index.ts';
import { type ActWorth, commonOf, debriefOf } from '../../shared/figures/index.ts';
import type { Outcome, Sheet } from '../../shared/scenario/index.ts';
import { must } from '../../shared/types/index.ts';
import { dealGame } from '../support/dealGame.ts';
import { because, chair, clock, type Hand, host, seat, sitDown } from '../support/table.ts';

const sheetOf = (id: string): Sheet => must(dealGame.sealed.sheets?.[id], 'a sheet');
const inside = (id: string, issue: string, level: number): boolean =>
  must(sheetOf(id).mandate?.[issue], 'a mandate').includes(level);
/** Points less five for every issue beyond the mandate; this game's phrase is worth nothing. */
const mark = (id: string, levels: Outcome['levels']): number =>
  Object.entries(sheetOf(id).values).reduce((sum, [issue, values]) => {
    const level = levels[issue] ?? 0;
    return sum + must(values[level], 'a level') - (inside(id, issue, level) ? 0 : 5);
  }, 0);

const PARTS = [
  { paragraph: 'para-pay', wording: { ready: 'pay/3' } },
  { paragraph: 'para-care', wording: { ready: 'care/3' } },
];
const sit = (): Hand => {
  const t = sitDown({ putMs: 0 }, dealGame);
  t.until('round.corridor');
  return t;
};
function hold(t: Hand): void {
  for (const ms of [30_000, 10_000]) {
    t.now += ms;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
  }
}
function close(t: Hand): Hand {
  if (t.world.public.phase !== 'silence') t.until('silence');
  hold(t);
  t.until('closed');
  t.act(host, { type: 'debrief.open' });
  return t;
}
const actsOf = (t: Hand, id: string): readonly ActWorth[] =>
  must(commonOf({ game: t.world.game, log: t.log }).weighed, 'acts')
    .map((w) => w.worth)
    .filter((a) => a.seat === id);
const levelsOf = (t: Hand): Outcome['levels'] => outcomeOf(dealGame.open, t.world.public).levels;

describe('packages', () => {
  test('a no is measured against the text with the package in it', () => {
    const t = sit();
    t.act(seat('ada'), { type: 'package.offer', parts: PARTS, to: ['bel'] });
    t.act(seat('bel'), { type: 'package.answer', package: 'k1', accept: false });
    close(t);
    const ended = levelsOf(t);
    const [act] = actsOf(t, 'bel');
    expect(act).toMatchObject({ kind: 'package-declined', package: 'k1', value: mark('bel', ended) });
    const loss = mark('bel', { ...ended, pay: 3, care: 3 }) - mark('bel', ended);
    expect(act?.loss).toBe(loss >= 1 ? loss : 0);
    expect(act?.better ?? null).toEqual(loss >= 1 ? { kind: 'accept', package: 'k1' } : null);
  });

  test('an offer asks for something: it is worth what it asked for where all could have signed', () => {
    const t = sit();
    t.act(seat('ada'), { type: 'package.offer', parts: PARTS, to: ['bel'] });
    close(t);
    const ended = levelsOf(t);
    const asked = mark('ada', { ...ended, pay: 3, care: 3 });
    const [act] = actsOf(t, 'ada');
    expect(act).toMatchObject({ kind: 'package-offered', value: Math.max(mark('ada', ended), asked) });
    if (act?.better?.kind === 'package')
      expect(act.better.parts.filter((part, i) => part.wording !== PARTS[i]?.wording.ready)).toHaveLength(1);
  });

  test('leaving what one accepted costs its goodwill', () => {
    const t = sit();
    t.act(seat('ada'), { type: 'package.offer', parts: PARTS, to: ['bel'] });
    t.act(seat('bel'), { type: 'package.answer', package: 'k1', accept: true });
    t.now += 1000;
    t.act(seat('bel'), { type: 'package.leave', package: 'k1', reason: because });
    close(t);
    expect(actsOf(t, 'bel').map((a) => [a.kind, a.price])).toEqual([
      ['package-accepted', 0],
      ['package-left', 2],
    ]);
  });
});

test('opening again what was closed is measured against leaving it, the price saved', () => {
  const t = sit();
  t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
  t.act(chair, { type: 'gavel.fall' });
  t.until('round.corridor');
  t.act(seat('ada'), { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because });
  close(t);
  const act = must(
    actsOf(t, 'ada').find((a) => a.kind === 'reopened'),
    'a reopening',
  );
  expect(act).toMatchObject({ level: 2, price: 2, better: { kind: 'leave-closed', paragraph: 'para-pay', level: 2 } });
  // The text is as it was: all it did was cost two goodwill.
  expect(act.loss).toBe(2);
});

test('an objection that ends the talks is measured against the text it refused', () => {
  const t = sit();
  t.until('silence');
  t.now += 30_000;
  t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
  const lay = levelsOf(t);
  t.act(seat('cor'), { type: 'adoption.object', reason: because });
  t.act(host, { type: 'debrief.open' });
  expect(t.world.public.ending?.kind).toBe('summary');
  const act = must(
    actsOf(t, 'cor').find((a) => a.kind === 'adoption-objected'),
    'an objection',
  );
  expect(act).toMatchObject({ value: sheetOf('cor').walkAway, better: { kind: 'adopt' } });
  expect(act.loss).toBe(mark('cor', lay) - sheetOf('cor').walkAway);
  const { branch, branchWhy } = debriefOf({
    game: dealGame,
    log: t.log,
    viewer: null,
    continueFrom: (world) => {
      // Nobody objects a second time.
      expect(world.public.phase).toBe('adoption');
      return { ...world, public: { ...world.public, ending: { kind: 'adopted', why: 'without-a-vote', at: 1 } } };
    },
  });
  expect([branchWhy, branch?.act.kind, branch?.text]).toEqual(['told', 'adoption-objected', true]);
  expect(branch?.values['cor']).toEqual({ here: sheetOf('cor').walkAway, there: mark('cor', lay) });
});

test('a broken silence is measured against the text that lay there; its sealed price is the breaker’s own until opened', () => {
  const t = sit();
  t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
  t.until('silence');
  const lay = levelsOf(t);
  t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-care', reason: because });
  t.act(chair, { type: 'beat.close' });
  close(t);
  const told = (viewer: string | null) =>
    debriefOf({ game: dealGame, log: t.log, viewer }).acts?.bySeat.find((x) => x.seat === 'bel')?.acts;
  const before = told(null);
  expect(told('bel')).toBe((before ?? 0) + 1);
  const own = debriefOf({ game: dealGame, log: t.log, viewer: 'bel' }).acts?.own.find(
    (a) => a.kind === 'silence-broken',
  );
  // What came is the same text; breaking the silence on it cost two.
  expect(levelsOf(t)).toEqual(lay);
  expect(own).toMatchObject({ price: 2, loss: 2, better: { kind: 'keep-silence' } });
  t.act(host, { type: 'debrief.reveal', what: 'silence-breaker' });
  const opened = actsOf(t, 'bel').find((a) => a.kind === 'silence-broken');
  expect(opened).toMatchObject({ price: 0 });
  t.act(host, { type: 'debrief.reveal', what: 'sealed-prices' });
  expect(actsOf(t, 'bel').find((a) => a.kind === 'silence-broken')).toMatchObject({ price: 2 });
});
