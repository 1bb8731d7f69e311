/** The chair bot and a table without a text in it: told, given one more attempt, and let go; never where there is one. */
import { describe, expect, test } from '@jest/globals';
import { nextForChair } from '../../shared/bots/index.ts';
import type { NewEvent } from '../../shared/engine/index.ts';
import { type Played, playTable } from '../../shared/sim/index.ts';
import { type Family, family, generate } from '../support/bank/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, type Hand, person, seat, sitDown } from '../support/table.ts';

type Said = Extract<NewEvent, { type: 'message.said' }>;
const phrasesIn = ({ log }: Played): readonly string[] =>
  log
    .filter((e): e is Said => e.type === 'message.said' && e.from === 'chair')
    .map((e) => (e.reason !== undefined && 'phrase' in e.reason ? e.reason.phrase : ''));
const ROUNDS = 20;
const play = (name: Family, i: number): Played => {
  const recipe = { ...family(name, i), rounds: ROUNDS };
  return playTable(generate(recipe), { seed: recipe.seed });
};

describe('whole games of twenty rounds', () => {
  test.each([0, 3, 6])('nothing that all could accept (none-%i): said so, tried once more, ended', (i) => {
    const played = play('none', i);
    const said = phrasesIn(played);
    const { ending, round } = played.world.public;
    expect(ending).toMatchObject({ kind: 'summary', why: 'no-consensus' });
    expect(said.indexOf('chair.doubt')).toBeGreaterThan(0);
    expect(said.indexOf('chair.end.hopeless')).toBeGreaterThan(said.indexOf('chair.doubt'));
    expect(round).toBeGreaterThanOrEqual(8);
    expect(round).toBeLessThan(ROUNDS);
  });

  test.each<[Family, number]>([
    ['F', 15],
    ['F', 18],
    ['Q', 18],
  ])('a narrow way (%s-%i): never given up', (name, i) => {
    const played = play(name, i);
    expect(phrasesIn(played)).not.toContain('chair.end.hopeless');
  });
});

describe('weak evidence', () => {
  const long = { ...smallGame, open: { ...smallGame.open, rounds: 20 } };
  const inRound = (t: Hand, round: number): void => {
    while (t.world.public.round < round) {
      t.until('round.gavel');
      t.act(chair, { type: 'beat.close' });
    }
    t.until('round.corridor');
  };

  /** The last act of a gavel in the given round of a table on which all bracket all, and nobody says another word. */
  function mute(round: number, people: boolean) {
    const t = sitDown({ putMs: 0 }, long);
    if (people) t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
    t.until('round.corridor');
    for (const id of ['ada', 'bel', 'cor'])
      for (const paragraph of ['para-pay', 'para-care'])
        t.act(seat(id), { type: 'stance.take', paragraph, stance: 'object', reason: because });
    inRound(t, round);
    t.until('round.gavel');
    for (const id of t.world.public.order) t.act(seat(id), { type: 'ready.set', ready: true });
    const ask = () => nextForChair({ open: long.open, state: t.world.public, seed: 's', at: t.now });
    for (let command = ask(); command?.type === 'paragraph.park'; command = ask()) t.act(chair, command);
    return ask();
  }

  test('brackets alone, whatever their number and however long they stand, end no table at which people sit', () => {
    for (const round of [8, 12]) expect(mute(round, true)).toMatchObject({ reason: { phrase: 'chair.round' } });
  });

  test('where bots alone have stood still for rounds, they are asked once more', () => {
    expect(mute(4, false)).toMatchObject({ type: 'beat.close', reason: { phrase: 'chair.round' } });
    expect(mute(12, false)).toMatchObject({ type: 'summary.issue', reason: { phrase: 'chair.end.stalled' } });
  });
});
