import { describe, expect, test } from '@jest/globals';
import { replay } from '../../shared/engine/index.ts';
import { because, chair, clock, seat, sitDown } from '../support/table.ts';

const stance = (paragraph: string, s: 'support' | 'object' | 'reserve' | 'live-with', more = {}) =>
  ({ type: 'stance.take', paragraph, stance: s, ...more }) as const;

describe('the main line', () => {
  test('a bracket opens face down, is shown, lifted onto wording, and the text is adopted', () => {
    const t = sitDown();
    t.until('round.reading');
    expect(t.world.public.faceDown).toBe(true);
    const wording = { ready: 'pay/3' };
    const laid = t.act(seat('ada'), stance('para-pay', 'object', { reason: because, wording, words: 'Encourage' }));
    expect(laid.map((e) => [e.type, e.audience])).toEqual([
      ['stance.laid', { seats: ['ada'] }],
      ['card.laid', 'all'],
    ]);
    expect(JSON.stringify(laid[1])).not.toContain('object');
    t.until('round.corridor');
    const [pay] = t.world.public.paragraphs;
    expect(pay?.status).toBe('bracketed');
    expect(pay?.brackets.map((b) => [b.seat, b.proposal, b.words])).toEqual([['ada', 'p1', 'Encourage']]);
    for (const s of ['bel', 'cor']) t.act(seat(s), stance('para-pay', 'live-with', { proposal: 'p1' }));
    t.until('round.gavel');
    expect(t.attempt(chair, { type: 'gavel.put', paragraph: 'para-pay' })).toBe('rule/bracketed 5.1');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
    t.act(chair, { type: 'gavel.fall' });
    expect(t.world.public.paragraphs[0]).toMatchObject({ status: 'ad-ref', words: { level: 3 }, brackets: [] });
    t.act(chair, { type: 'gavel.put', paragraph: 'para-care' });
    t.act(chair, { type: 'gavel.fall' });
    t.act(chair, { type: 'beat.close' });
    expect(t.world.public.phase).toBe('silence');
    t.now += 29_000;
    expect(t.attempt(clock, { type: 'clock.due', generation: t.world.public.generation })).toBe('rule/stale-clock 2.5');
    t.now += 1000;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    t.act(chair, { type: 'text.adopt' });
    expect(t.world.public.ending).toMatchObject({ kind: 'adopted', why: 'without-a-vote' });
    t.act(seat('bel'), { type: 'position.give', reason: because });
    t.act(chair, { type: 'beat.close' });
    expect(t.world.public.phase).toBe('closed');
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('a refused drop is no consensus, and the summary is an ending', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), stance('para-pay', 'object', { reason: because }));
    t.until('dropping');
    expect(t.world.public.paragraphs.map((p) => p.status)).toEqual(['bracketed', 'ad-ref']);
    t.act(seat('bel'), { type: 'drop.object', paragraph: 'para-pay', reason: because });
    t.act(chair, { type: 'beat.close' });
    expect(t.world.public.ending).toMatchObject({ kind: 'summary', why: 'drop-refused' });
  });

  test('a broken silence names the paragraph, never who', () => {
    const t = sitDown();
    t.until('silence');
    const events = t.act(seat('cor'), { type: 'silence.break', paragraph: 'para-care', reason: because });
    const told = events.filter((e) => e.audience === 'all');
    expect(told.map((e) => e.type)).toEqual(['silence.broken', 'paragraph.moved', 'phase.entered', 'clock.set']);
    expect(JSON.stringify(told)).not.toContain('cor"');
    expect(t.world.sealed.silenceBreakers).toEqual(['cor']);
    expect(t.world.public).toMatchObject({ phase: 'consultation', silence: { tries: 1 } });
    t.act(chair, { type: 'beat.close' });
    expect(t.world.public).toMatchObject({ phase: 'silence', clock: { leftMs: 15_000 } });
  });
});
