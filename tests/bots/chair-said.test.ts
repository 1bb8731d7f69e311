/** What the chair says with an act: heard by all, beside what the act does. */
import { describe, expect, test } from '@jest/globals';
import type { Command, Reason } from '../../shared/engine/index.ts';
import { because, chair, seat, sitDown } from '../support/table.ts';

const words: Reason = { phrase: 'chair.close', params: { turn: 'a' } };

describe('a word with an act', () => {
  test('follows what was done, is about its paragraph, and stands in the record as a phrase', () => {
    const t = sitDown();
    t.until('round.gavel');
    const events = t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', reason: words });
    expect(events.map((e) => e.type)).toEqual(['paragraph.put', 'message.said']);
    expect(t.world.public.room.at(-1)).toMatchObject({ from: 'chair', paragraph: 'para-pay', reason: words });
    expect(t.world.public.room.at(-1)).not.toHaveProperty('text');
    expect(t.world.public.speaker).toBe('chair');
  });

  test('comes before the end it announces', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
    t.until('dropping');
    const types = t.act(chair, { type: 'summary.issue', reason: words }).map((e) => e.type);
    expect(types.indexOf('message.said')).toBe(0);
    expect(types).toContain('table.closed');
  });

  test('without one nothing is said, and a delegation that opens a room says nothing to all', () => {
    const t = sitDown();
    t.until('round.corridor');
    expect(t.act(chair, { type: 'beat.close' }).map((e) => e.type)).not.toContain('message.said');
    const open: Command = { type: 'room.open', kind: 'bilateral', paragraphs: [], seats: ['bel'], reason: words };
    expect(t.act(seat('ada'), open).map((e) => e.type)).not.toContain('message.said');
  });
});
