/** What the chair bot says: in phrases of the catalogue, varied, and not too much. */
import { describe, expect, test } from '@jest/globals';
import { nextForChair } from '../../shared/bots/index.ts';
import type { Command, NewEvent } from '../../shared/engine/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { english } from '../../shared/words/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';

const chairBot = (t: Hand): Command | null =>
  nextForChair({ open: t.world.game.open, state: t.world.public, seed: 's', at: t.now });
const phraseOf = (command: Command | null): string | undefined =>
  command !== null && 'reason' in command && command.reason !== undefined && 'phrase' in command.reason
    ? command.reason.phrase
    : undefined;
const allReady = (t: Hand): void => {
  for (const id of t.world.public.order)
    if (!t.world.public.seats[id]?.ready) t.act(seat(id), { type: 'ready.set', ready: true });
};

type Said = Extract<NewEvent, { type: 'message.said' }>;
const game = scenarioGame('hld-2013', 'short');
const played = [1, 2, 3].map((i) => playTable(game, { seed: `${i}` }));
const saidIn = (log: readonly NewEvent[]): readonly Said[] =>
  log.filter((e): e is Said => e.type === 'message.said' && e.from === 'chair');
const reasonOf = (e: Said) => {
  if (e.reason === undefined || !('phrase' in e.reason)) throw new Error('a phrase, and never plain text');
  return e.reason;
};

describe('over whole games', () => {
  test('every word is a phrase that the catalogue has, and says in full', () => {
    for (const e of played.flatMap((p) => saidIn(p.log))) {
      const { params, phrase } = reasonOf(e);
      expect(e.text).toBeUndefined();
      expect(english.knows(phrase)).toBe(true);
      expect(english.sayAny(phrase, params)).not.toMatch(/[{}]|undefined/u);
    }
  });

  test('no sentence comes back before the three other ways of saying it', () => {
    for (const { log } of played) {
      const ways = new Map<string, string[]>();
      for (const { params, phrase } of saidIn(log).map(reasonOf))
        ways.set(phrase, [...(ways.get(phrase) ?? []), `${params['turn']}`]);
      for (const turns of ways.values())
        for (const [i, turn] of turns.entries()) expect(turns.slice(Math.max(0, i - 3), i)).not.toContain(turn);
    }
  });

  test('one sentence opens a beat, and two paragraphs at most are put with a word', () => {
    for (const { log } of played) {
      let [opening, putting] = [0, 0];
      for (const e of log) {
        if (e.type === 'phase.entered') [opening, putting] = [0, 0];
        if (e.type !== 'message.said') continue;
        if (e.cause === 'beat.close') opening += 1;
        if (e.cause === 'gavel.put') putting += 1;
        expect([opening <= 1, putting <= 2]).toEqual([true, true]);
      }
    }
    const most = Math.max(...played.map(({ log, world }) => saidIn(log).length / world.public.round));
    expect(most).toBeLessThan(8);
  });
});

describe('an act and its word', () => {
  test('opening, reading, corridor, gavel: each says where the table is', () => {
    const t = sitDown();
    t.until('opening');
    const heard: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      allReady(t);
      const command = chairBot(t);
      heard.push(phraseOf(command));
      if (command !== null) t.act(chair, command);
    }
    expect(heard).toEqual(['chair.open', 'chair.reading', 'chair.corridor.clean', 'chair.gavel']);
  });

  test('the corridor is opened with the paragraph that is held most, where there is one', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-care', stance: 'object', reason: because });
    t.until('round.text');
    t.until('round.reading');
    allReady(t);
    const command = chairBot(t);
    expect(phraseOf(command)).toBe('chair.corridor');
    expect(command).toMatchObject({ reason: { params: { p: 'para-care', left: 1 } } });
  });

  test('with the last paragraph closed it says that silence begins', () => {
    const t = sitDown();
    t.until('round.gavel');
    for (const paragraph of ['para-pay', 'para-care']) {
      t.act(chair, { type: 'gavel.put', paragraph });
      t.act(chair, { type: 'gavel.fall' });
    }
    allReady(t);
    expect(phraseOf(chairBot(t))).toBe('chair.silence');
  });
});
