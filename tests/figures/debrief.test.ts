import { describe, expect, test } from '@jest/globals';
import { debriefOf } from '../../shared/figures/index.ts';
import { because, chair, clock, host, seat, sitDown } from '../support/table.ts';

const adopted = (viewer: string | null = null) => {
  const t = sitDown();
  t.until('round.corridor');
  t.act(seat('obs'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
  t.act(seat('cor'), { type: 'proposal.sponsor', proposal: 'p1' });
  t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
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
  t.act(host, { type: 'debrief.open' });
  t.act(seat('ada'), { type: 'guess.make', sign: false, stars: 1, hardest: 'bel' });
  return { t, debrief: debriefOf({ game: t.world.game, log: t.log, viewer }) };
};

describe('the debrief of an adopted text', () => {
  const { t, debrief } = adopted('ada');

  test('a dropped paragraph counts L0; the levels and marks follow from the sheets', () => {
    expect(debrief.outcome.levels).toEqual({ pay: 0, care: 3 });
    const ada = debrief.results?.find((r) => r.seat === 'ada');
    // ideal 1 on both: 40 for pay at L0, 30 for care at L3; pay L0 is beyond the mandate 1-4. A bracket without wording
    // cost 1, being alone with it 1; half the text by the second round gave 1.
    expect(ada).toMatchObject({ value: 70, goodwill: -1, mark: 64, verdict: 'distinction', beyondMandate: ['pay'] });
  });

  test('stars are named, the joint gain is against what enumeration finds best', () => {
    let best = 0;
    for (let pay = 0; pay < 5; pay++)
      for (let care = 0; care < 5; care++) {
        const sum = [1, 2, 3].reduce(
          (s, ideal) => s + 100 - 10 * Math.abs(pay - ideal) - 10 * Math.abs(care - ideal) - 40,
          0,
        );
        best = Math.max(best, sum);
      }
    expect(debrief.joint?.best).toBe(best);
    expect(debrief.stars?.map((s) => [s.id, s.won])).toEqual([
      ['without-a-vote', true],
      ['above-walk-away', true],
      ['joint-gain', (debrief.joint?.reached ?? 0) / best >= 0.8],
      ['endorsed', false],
    ]);
  });

  test('a missed package loses nobody anything', () => {
    expect(debrief.packages.length).toBeGreaterThan(0);
    for (const one of debrief.packages) {
      expect(Math.min(...Object.values(one.gains))).toBeGreaterThanOrEqual(0);
      expect(one.total).toBeGreaterThan(0);
    }
  });

  test('who was heard, what observers moved, how the text was made', () => {
    expect(debrief.carried).toEqual([
      { proposal: 'p1', paragraph: 'para-care', seat: 'obs', carriers: ['cor'], taken: true },
    ]);
    expect(debrief.heard.find((h) => h.seat === 'ada')).toMatchObject({ bracketsOpened: 1, bracketsLifted: 0 });
    const pay = debrief.paragraphs.find((p) => p.id === 'para-pay');
    expect(pay?.lines.map((l) => l.type)).toEqual(['bracket', 'dropped']);
    expect(pay?.final).toEqual({ text: '', level: 0 });
  });

  test('the silence breaker stays sealed until the host opens it; a guess is its owner’s', () => {
    expect(debrief.silence).toMatchObject({ broken: [{ paragraph: 'para-care' }], breakers: null });
    expect(JSON.stringify({ ...debrief, envelopes: [], guess: null })).not.toContain('"breakers":["bel"]');
    t.act(host, { type: 'debrief.reveal', what: 'silence-breaker' });
    expect(debriefOf({ game: t.world.game, log: t.log, viewer: 'bel' })).toMatchObject({
      silence: { breakers: ['bel'] },
      guess: null,
    });
    expect(debrief.guess).toEqual({ sign: false, stars: 1, hardest: 'bel' });
  });
});

test('no consensus: everybody gets the walk-away, no star is won', () => {
  const t = sitDown();
  t.until('round.corridor');
  t.act(host, { type: 'table.end' });
  const debrief = debriefOf({ game: t.world.game, log: t.log, viewer: null });
  expect(debrief.ending).toEqual({ kind: 'summary', why: 'ended-by-host' });
  expect(debrief.results?.map((r) => [r.mark, r.verdict])).toEqual([40, 40, 40, 40].map((mark) => [mark, 'no-text']));
  expect(debrief.stars?.some((s) => s.won)).toBe(false);
  expect(debrief.joint).toMatchObject({ reached: 0, share: 0 });
});

test('a scenario without values has a debrief without figures', () => {
  const t = sitDown();
  t.until('silence');
  t.act(host, { type: 'table.end' });
  const game = { ...t.world.game, sealed: { ...t.world.game.sealed, sheets: null } };
  expect(debriefOf({ game, log: t.log, viewer: null })).toMatchObject({ results: null, stars: null, joint: null });
});
