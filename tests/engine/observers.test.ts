/** What observers have instead of a vote: evidence, discretion, a public voice. */
import { describe, expect, test } from '@jest/globals';
import { type Command, type NewEvent, namedOnSteps, reaches } from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, clock, type Hand, host, seat, sitDown } from '../support/table.ts';
import { ask, evidence, judge, object, positions, steps, withCards, withOrganization } from './cases/observers.ts';
import { contact, enter } from './cases/rooms.ts';

const corridor = (game = smallGame): Hand => {
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.corridor');
  return t;
};
const table = (ready: string, paragraph = 'para-pay'): Command => ({
  type: 'proposal.table',
  paragraph,
  wording: { ready },
});
const followed = (t: Hand) => t.world.public.evidence.map((x) => x.by);
const leaves = (t: Hand, by: string) => t.world.seats[by]?.leaves ?? [];

describe('[14.12] evidence', () => {
  test('the first member to move follows it, and the next one does not', () => {
    const t = corridor();
    t.act(seat('bel'), table('pay/3'));
    t.act(seat('obs'), evidence());
    expect(followed(t)).toEqual([null]);
    t.act(seat('cor'), { type: 'proposal.sponsor', proposal: 'p1' });
    t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', proposal: 'p1', stance: 'support' });
    expect(followed(t)).toEqual(['cor']);
  });

  test.each<[string, (t: Hand) => void, string | null]>([
    ['tabling a wording', (t) => t.act(seat('ada'), table('pay/4')), 'ada'],
    [
      'living with another’s',
      (t) => t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', proposal: 'p1', stance: 'live-with' }),
      'ada',
    ],
    [
      'lifting one’s bracket',
      (t) => t.act(seat('cor'), { type: 'stance.take', paragraph: 'para-pay', stance: 'live-with' }),
      'cor',
    ],
    [
      'objecting with a wording',
      (t) => t.act(seat('ada'), { ...object, wording: { ready: 'pay/1' } } as Command),
      null,
    ],
    [
      'supporting what stands',
      (t) => t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'support' }),
      null,
    ],
    ['moving elsewhere', (t) => t.act(seat('ada'), table('care/1', 'para-care')), null],
    ['an observer', (t) => t.act(seat('obs'), table('pay/4')), null],
  ])('%s', (_name, act, by) => {
    const t = corridor();
    t.act(seat('bel'), table('pay/3'));
    t.act(seat('cor'), object);
    t.act(seat('obs'), evidence());
    act(t);
    expect(followed(t)).toEqual([by]);
  });

  test('one level beyond the mandate comes with leave, known to that seat alone', () => {
    const t = corridor();
    t.act(seat('obs'), evidence('para-care'));
    t.act(seat('ada'), table('care/4', 'para-care'));
    expect(leaves(t, 'ada')).toEqual([{ issue: 'care', level: 4, why: 'evidence' }]);
    const others = t.log.filter((e) => reaches(e, 'bel') || reaches(e, 'obs'));
    expect(others.some((e) => e.type === 'leave.given')).toBe(false);
    expect(others.some((e) => e.type === 'evidence.followed')).toBe(true);
  });

  test('within the mandate, two levels beyond it, or across a red line there is none', () => {
    const game = (mandate: number[], red: number[] = []) => ({
      ...smallGame,
      sealed: {
        ...smallGame.sealed,
        sheets: Object.fromEntries(
          Object.entries(smallGame.sealed.sheets ?? {}).map(([s, sheet]) => [
            s,
            { ...sheet, mandate: { care: mandate }, redLines: { care: red } },
          ]),
        ),
      },
    });
    for (const [world, given] of [
      [game([0, 1, 2, 3]), 1],
      [game([0, 1, 2, 3, 4]), 0],
      [game([0, 1, 2]), 0],
      [game([0, 1, 2, 3], [4]), 0],
    ] as const) {
      const t = corridor(world);
      t.act(seat('obs'), evidence('para-care'));
      t.act(seat('ada'), table('care/4', 'para-care'));
      expect(followed(t)).toEqual(['ada']);
      expect(leaves(t, 'ada')).toHaveLength(given);
    }
  });

  test('[14.2] the scenario’s cards are the observer’s own, each once, on its question', () => {
    const t = corridor(withCards);
    expect(t.attempt(seat('obs'), evidence())).toBe('rule/unknown-card 14.2');
    t.act(seat('obs'), evidence('para-care', { card: 'e3' }));
    expect(t.attempt(seat('obs'), evidence('para-care', { card: 'e3' }))).toBe('rule/no-card 14.2');
    expect(t.world.public.evidence).toMatchObject([{ seat: 'obs', paragraph: 'para-care', card: 'e3' }]);
    expect(t.attempt(seat('ada'), evidence())).toBe('rule/observers-only 1.3');
  });

  test('[14.2] without cards a reason is the evidence', () => {
    const t = corridor();
    expect(t.attempt(seat('obs'), { type: 'evidence.play', paragraph: 'para-pay' })).toBe('rule/reason-needed 14.2');
    expect(t.attempt(seat('obs'), evidence('para-pay', { card: 'e1' }))).toBe('rule/unknown-card 14.2');
  });
});

describe('[14.13] soundings', () => {
  const answer = (t: Hand, by: string, levels: number[]): readonly NewEvent[] =>
    t.act(seat(by), {
      type: 'sounding.answer',
      sounding: t.world.seats[by]?.soundings.at(-1)?.id ?? '',
      levels,
    });
  const told = (t: Hand) => t.world.seats['obs']?.soundings.map((x) => x.overlap);

  test('the asker learns whether the two overlap once both have answered, and nothing else', () => {
    for (const [one, other, overlap] of [
      [[1, 2], [2, 3], true],
      [[0, 1], [3], false],
      [[], [0, 1, 2, 3, 4], false],
    ] as const) {
      const t = corridor(withOrganization);
      t.act(seat('obs'), ask());
      answer(t, 'bel', [...one]);
      expect(told(t)).toEqual([undefined]);
      const last = answer(t, 'ada', [...other]);
      expect(told(t)).toEqual([overlap]);
      // Not even who answered last.
      expect(last.find((e) => e.type === 'sounding.told')?.actor).toEqual({ role: 'table', by: 'server' });
      const asker = JSON.stringify(t.log.filter((e) => reaches(e, 'obs')));
      expect(asker).not.toContain('"levels":[');
    }
  });

  test('nobody else learns that anything was asked: no byte of it, and no number that counts', () => {
    const quiet = corridor(withOrganization);
    const loud = corridor(withOrganization);
    loud.act(seat('obs'), ask());
    answer(loud, 'ada', [1]);
    answer(loud, 'bel', [1]);
    for (const t of [quiet, loud]) t.act(seat('obs'), ask(['ada', 'cor']));
    const bytes = (t: Hand, by: string) => JSON.stringify(t.log.filter((e) => reaches(e, by)));
    expect(bytes(loud, 'cor')).toBe(bytes(quiet, 'cor'));
    expect(JSON.stringify(loud.world.public)).toBe(JSON.stringify(quiet.world.public));
    expect(JSON.stringify(loud.world.seats['bel'])).not.toContain('"answer":[]');
  });

  test('[14.5] what is not answered lapses with the round', () => {
    const t = corridor(withOrganization);
    t.act(seat('obs'), ask());
    answer(t, 'ada', [1]);
    t.until('round.text');
    t.until('round.corridor');
    expect(
      t.attempt(seat('bel'), {
        type: 'sounding.answer',
        sounding: t.world.seats['bel']?.soundings[0]?.id ?? '',
        levels: [1],
      }),
    ).toBe('rule/sounding-lapsed 14.5');
    expect(told(t)).toEqual([undefined]);
  });

  test('the debrief opens who was asked and whether they overlapped, never the levels', () => {
    const t = corridor(withOrganization);
    t.act(seat('obs'), ask());
    answer(t, 'ada', [1]);
    answer(t, 'bel', [1]);
    t.act(seat('obs'), ask(['bel', 'cor'], 'para-care'));
    t.act(host, { type: 'table.end' });
    t.act(host, { type: 'debrief.open' });
    expect(JSON.stringify(t.world.public)).not.toContain('overlap');
    t.act(host, { type: 'debrief.reveal', what: 'soundings' });
    expect(t.world.public.debrief?.soundings).toEqual([
      { seat: 'obs', paragraph: 'para-pay', seats: ['ada', 'bel'], overlap: true },
      { seat: 'obs', paragraph: 'para-care', seats: ['bel', 'cor'], overlap: null },
    ]);
    expect(t.world.public.debrief).toMatchObject({ opened: ['soundings'], breakers: null });
  });
});

describe('civil society’s posture', () => {
  test('[14.14] names one bracket for this round', () => {
    const t = corridor();
    t.act(seat('ada'), object);
    t.act(seat('obs'), steps);
    expect(namedOnSteps(t.world.public, 'para-pay', 'ada')).toBe(true);
    expect(namedOnSteps(t.world.public, 'para-pay', 'bel')).toBe(false);
    t.until('round.text');
    expect(namedOnSteps(t.world.public, 'para-pay', 'ada')).toBe(false);
  });

  test('[14.9] takes it out of the contact groups, this round and the next, whatever it says next', () => {
    const t = corridor();
    const long = { ...t.world.public, rounds: 4 };
    t.world = { ...t.world, public: long };
    t.act(seat('ada'), object);
    t.act(chair, contact());
    t.act(seat('obs'), enter());
    t.act(seat('obs'), steps);
    expect(t.world.public.rooms[0]?.inside).toEqual([]);
    expect(t.attempt(seat('obs'), enter())).toBe('rule/on-the-steps 14.9');
    t.until('round.text');
    t.act(seat('obs'), { type: 'posture.take', posture: 'room' });
    expect(t.attempt(seat('obs'), enter())).toBe('rule/on-the-steps 14.9');
    t.until('round.gavel');
    t.until('round.text');
    t.act(seat('obs'), enter());
  });

  test('[14.8] in the room one names nobody', () => {
    const t = corridor();
    t.act(seat('ada'), object);
    expect(t.attempt(seat('obs'), { ...steps, posture: 'room' } as Command)).toBe('rule/name-a-bracket 14.8');
    expect(t.attempt(seat('obs'), { type: 'posture.take', posture: 'steps' })).toBe('rule/name-a-bracket 14.8');
  });
});

describe('[14.15] judging the text', () => {
  const moved = (t: Hand) =>
    t.log.flatMap((e) =>
      e.type === 'goodwill.moved' && (e.why === 'endorsed' || e.why === 'named') ? [[e.seat, e.by]] : [],
    );
  const everyone = ['ada', 'bel', 'cor'].map((s) => [s, 2]);

  test('civil society’s endorsement is worth something to every member', () => {
    const t = sitDown();
    positions(t);
    t.act(seat('obs'), judge('endorse'));
    expect(moved(t)).toEqual(everyone);
    expect(t.world.public.judgements).toEqual([{ seat: 'obs', view: 'endorse' }]);
  });

  test('an organization’s is a word, and criticism costs whoever it names', () => {
    const t = sitDown({ putMs: 0 }, withOrganization);
    positions(t);
    t.act(seat('obs'), judge('endorse'));
    expect(moved(t)).toEqual([]);
    const u = sitDown();
    positions(u);
    u.act(seat('obs'), judge('criticise', 'bel'));
    expect(moved(u)).toEqual([['bel', -2]]);
  });

  test('said before the adoption, it counts with the adoption, and not without one', () => {
    const endorsed = (): Hand => {
      const t = sitDown();
      t.until('silence');
      t.now += 30_000;
      t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
      t.act(seat('obs'), judge('endorse'));
      return t;
    };
    const adopted = endorsed();
    expect(moved(adopted)).toEqual([]);
    adopted.act(chair, { type: 'text.adopt' });
    expect(moved(adopted)).toEqual(everyone);
    const failed = endorsed();
    failed.act(seat('ada'), { type: 'adoption.object', reason: because });
    expect(moved(failed)).toEqual([]);
  });
});
