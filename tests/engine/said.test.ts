import { describe, expect, test } from '@jest/globals';
import type { Command, Phrased } from '../../shared/engine/index.ts';
import { parseCommand } from '../../shared/protocol/index.ts';
import { seat, sitDown } from '../support/table.ts';

const why: Phrased = { phrase: 'ask.why', params: { seat: 'bel', paragraph: 'p1' } };
const parses = (command: object): boolean => parseCommand(command as Command).ok;
const note = (more: object): Command => ({ type: 'note.send', to: ['bel'], ...more });

describe('what is said may be a phrase', () => {
  test('a note carries it to its ends, beside typed words or alone', () => {
    const t = sitDown();
    t.act(seat('ada'), note({ said: why }));
    t.act(seat('ada'), note({ text: 'Why, please?', said: why }));
    const told = [
      { text: '', said: why },
      { text: 'Why, please?', said: why },
    ];
    expect(t.world.seats['bel']?.notes).toMatchObject(told);
    expect(t.world.seats['cor']?.notes).toEqual([]);
    expect(JSON.stringify(t.world.public)).not.toContain('ask.why');
  });

  test('a message tells all, a room tells those inside', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'message.say', said: why });
    expect(t.world.public.room.at(-1)).toMatchObject({ type: 'message.said', reason: why });
    t.act(seat('ada'), { type: 'room.open', kind: 'bilateral', paragraphs: [], seats: ['bel'] });
    t.act(seat('bel'), { type: 'room.enter', room: 'r1' });
    t.act(seat('ada'), { type: 'room.say', room: 'r1', said: why });
    expect(t.world.seats['bel']?.rooms['r1']?.said).toMatchObject([{ text: '', said: why }]);
    expect(t.world.seats['cor']?.rooms['r1']).toBeUndefined();
  });

  test('nothing at all is not said', () => {
    expect(parses({ type: 'note.send', to: ['bel'] })).toBe(false);
    expect(parses({ type: 'message.say' })).toBe(false);
    expect(parses({ type: 'room.say', room: 'r1' })).toBe(false);
    expect(parses({ type: 'note.send', to: ['bel'], said: why })).toBe(true);
  });
});
