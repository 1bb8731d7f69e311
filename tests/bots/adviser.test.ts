/** The adviser: only what was said in public, acts the rules know, and reasons that are true. */
import { describe, expect, test } from '@jest/globals';
import { type Advice, advise, withoutGround } from '../../shared/bots/adviser/index.ts';
import { allows, isLive, type PublicState } from '../../shared/engine/index.ts';
import type { OpenGame } from '../../shared/scenario/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { english } from '../../shared/words/index.ts';
import { generate, recipeAt } from '../support/bank/index.ts';
import { smallGame } from '../support/game.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';

type Asked = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly about?: string;
  readonly given: readonly Advice[];
};

const adviseOn = (open: OpenGame, state: PublicState): Asked[] => [
  { open, state, given: advise(open, state) },
  ...state.paragraphs.filter(isLive).map((p) => ({ open, state, about: p.id, given: advise(open, state, p.id) })),
];

/** Asked at every so many acts of the chair in games of bots. */
function asked(every: number): Asked[] {
  const games = [
    scenarioGame('hld-2013', 'short'),
    generate(recipeAt(3)),
    generate(recipeAt(6)),
    generate(recipeAt(10, 12)),
  ];
  return games.flatMap((game, i) => {
    const found: Asked[] = [];
    let acts = 0;
    playTable(game, {
      seed: `${i}`,
      watch: ({ public: state }, actor) => {
        if (actor.role === 'chair' && acts++ % every === 0) found.push(...adviseOn(game.open, state));
      },
    });
    return found;
  });
}

const ASKED = asked(9);
const nameOf = ({ because: why }: Advice): string => ('phrase' in why ? why.phrase : '');
const same = (a: Advice, b: Advice): boolean =>
  JSON.stringify([a.command, a.because]) === JSON.stringify([b.command, b.because]);
const actor = { role: 'chair', by: 'person', person: 'p' } as const;
/** Open later: the time is wrong, not the act. */
const LATER = ['rule/not-now', 'rule/already-revised', 'rule/already-put'];

describe('whole games', () => {
  test('every kind of advice is given somewhere', () => {
    const kinds = new Set(ASKED.flatMap((x) => x.given.map(nameOf)));
    for (const name of ['put', 'wording', 'bargain', 'group', 'evidence', 'onward', 'revise'])
      expect([...kinds]).toContain(`advice.${name}`);
  });

  test('each names an act of the chair that the rules open now, or later', () => {
    const refused = ASKED.flatMap(({ given, open, state }) =>
      given.flatMap(({ command }) => allows({ open, state, actor, at: state.phaseSinceMs + 1e6 }, command)?.code ?? []),
    );
    expect(refused.filter((code) => !LATER.includes(code))).toEqual([]);
  });

  test('each is a sentence of the catalogue, with every name in it and no number of a sheet', () => {
    for (const { because: why } of ASKED.flatMap((x) => x.given)) {
      if (!('phrase' in why)) throw new Error('a phrase');
      expect(english.knows(why.phrase)).toBe(true);
      expect(english.sayAny(why.phrase, why.params)).not.toMatch(/[{}]|undefined|\d\.\d/u);
    }
  });

  test('a reason is true: without what it rests on, the advice is another', () => {
    const untrue = ASKED.flatMap(({ about, given, open, state }) =>
      given.flatMap((x) => {
        const there = withoutGround({ open, state }, x.ground);
        return advise(there.open, there.state, about).some((y) => same(x, y)) ? [[nameOf(x), about]] : [];
      }),
    );
    expect(untrue).toEqual([]);
  });
});

describe('on one paragraph', () => {
  const ask = (t: Hand, about: string): readonly string[] => advise(smallGame.open, t.world.public, about).map(nameOf);
  const holds = (t: Hand, ids: readonly string[]): void => {
    for (const id of ids)
      t.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
  };

  test('a free one can be put, a held one not; half the table for a round is parked, and taken up when all have lifted', () => {
    const t = sitDown();
    t.until('round.corridor');
    expect(ask(t, 'para-care')).toEqual(['advice.put']);
    holds(t, ['ada', 'bel']);
    expect(ask(t, 'para-pay')).not.toContain('advice.put');
    expect(ask(t, 'para-pay')).not.toContain('advice.park');
    t.until('round.text');
    t.until('round.gavel');
    expect(ask(t, 'para-pay')).toContain('advice.park');
    t.act(chair, { type: 'paragraph.park', paragraph: 'para-pay' });
    expect(ask(t, 'para-pay')).not.toContain('advice.unpark');
    for (const id of ['ada', 'bel'])
      t.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', stance: 'live-with' });
    expect(ask(t, 'para-pay')).toEqual(['advice.unpark']);
  });

  test('wording that lifts one bracket is advised with the one it might open, and not once it would lift none', () => {
    const t = sitDown();
    t.until('round.corridor');
    const says = (on: number, aim: number, tier: string, stance: string) => ({
      phrase: `reason.${on < aim ? 'weak' : 'strong'}.${tier}`,
      params: { issue: 'pay', level: 'x', stands: 'y', on, aim, words: 'none', phrase: '', turn: 'a', stance },
    });
    const reason = says(2, 3, 'dear', 'object');
    t.act(seat('ada'), {
      type: 'stance.take',
      paragraph: 'para-pay',
      stance: 'object',
      reason,
      wording: { ready: 'pay/3' },
    });
    const [first] = advise(smallGame.open, t.world.public, 'para-pay');
    expect(first).toMatchObject({ because: { phrase: 'advice.wording', params: { lifts: 'ada', opens: 'none' } } });
    t.act(seat('bel'), {
      type: 'stance.take',
      paragraph: 'para-pay',
      proposal: t.world.public.proposals[0]?.id ?? '',
      stance: 'object',
      reason: says(3, 2, 'dear', 'object'),
    });
    expect(advise(smallGame.open, t.world.public, 'para-pay')[0]).toMatchObject({
      because: { params: { lifts: 'ada', opens: 'bel' } },
    });
    t.act(seat('ada'), { type: 'stance.take', paragraph: 'para-pay', stance: 'live-with' });
    expect(ask(t, 'para-pay')).not.toContain('advice.wording');
  });

  test('nothing on what is closed, nothing in a pause', () => {
    const t = sitDown();
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay' });
    t.act(chair, { type: 'gavel.fall' });
    expect(ask(t, 'para-pay')).toEqual([]);
    expect(advise(smallGame.open, { ...t.world.public, paused: true }, 'para-care')).toEqual([]);
  });
});
