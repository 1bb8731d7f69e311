/** The chair bot's hand in the text and at the gavel: what it takes in, what it writes itself, what it parks. */
import { describe, expect, test } from '@jest/globals';
import { nextForChair } from '../../shared/bots/index.ts';
import type { Command, PublicState, Reason } from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';

const [first] = smallGame.open.parties;
const IDS = ['ada', 'bel', 'cor', 'dan', 'eve'];
const parties = IDS.map((id) => ({ ...first, id, short: id }) as (typeof smallGame.open.parties)[number]);
const [pay] = smallGame.open.issues;
const issues = ['pay', 'care', 'work'].map((id) => ({
  ...(pay as NonNullable<typeof pay>),
  id,
  title: id,
  wordings: (pay?.wordings ?? []).map((w) => ({ ...w, id: `${id}/${w.level}`, text: w.text.replace('pay', id) })),
}));
const paragraphs = issues.map(({ id }) => ({
  id: `para-${id}`,
  issue: id,
  title: id,
  text: `Encourage ${id} for all;`,
  level: 2,
  phrases: [],
}));
const game = {
  ...smallGame,
  open: { ...smallGame.open, rounds: 6, parties, issues, draft: { ...smallGame.open.draft, paragraphs } },
};

const ask = (t: Hand, more: Partial<PublicState> = {}): Command | null =>
  nextForChair({ open: game.open, state: { ...t.world.public, ...more }, seed: 's', at: t.now });

/** What a bot says of a level: how dear it is to it, and what it seeks. */
const says = (on: number, aim: number, tier: string, stance: 'object' | 'live-with'): Reason => ({
  phrase: `reason.${on < aim ? 'weak' : 'strong'}.${tier}`,
  params: { issue: 'x', level: 'x', stands: 'y', on, aim, words: 'none', phrase: '', turn: 'a', stance },
});
const object = (t: Hand, id: string, paragraph: string, aim: number, ready?: string) =>
  t.act(seat(id), {
    type: 'stance.take',
    paragraph,
    stance: 'object',
    reason: says(2, aim, 'ruinous', 'object'),
    ...(ready !== undefined && { wording: { ready } }),
  });
const allReady = (t: Hand): void => {
  for (const id of t.world.public.order)
    if (!t.world.public.seats[id]?.ready) t.act(seat(id), { type: 'ready.set', ready: true });
};

/** One wants each of these at level 4 and cannot bear 2; another proposed 4, and 3 would be easy for all. */
function apart(ids: readonly string[], round: number, also: (t: Hand) => void = () => {}): Hand {
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.corridor');
  for (const id of ids) object(t, 'ada', `para-${id}`, 3, `${id}/4`);
  also(t);
  while (t.world.public.round < round) {
    t.until('round.gavel');
    t.act(chair, { type: 'beat.close' });
  }
  return t;
}

const changesOf = (command: Command | null) => (command?.type === 'text.revise' ? command.changes : []);
const own = (command: Command | null) => changesOf(command).filter((x) => 'wording' in x);

describe('words of the chair’s own', () => {
  test('between the levels proposed, on what was bracketed for a round; on one paragraph before round 3, on all from then', () => {
    expect(own(ask(apart(['pay'], 2)))).toEqual([{ paragraph: 'para-pay', wording: { ready: 'pay/3' } }]);
    const two = apart(['pay', 'care'], 2, (t) => object(t, 'bel', 'para-care', 3));
    expect(own(ask(two))).toEqual([{ paragraph: 'para-care', wording: { ready: 'care/3' } }]);
    expect(ask(two)).toMatchObject({ reason: { phrase: 'chair.text.own' } });
    const whole = ask(apart(['pay', 'care', 'work'], 3));
    expect(own(whole)).toHaveLength(3);
    expect(whole).toMatchObject({ reason: { phrase: 'chair.text.whole' } });
  });

  test('none on what nobody brackets, none without confidence, none that a third would bracket', () => {
    expect(ask(apart([], 2))).toBeNull();
    expect(own(ask(apart(['pay'], 2), { confidence: 0 }))).toEqual([]);
    const t = sitDown({ putMs: 0 }, game);
    t.until('round.corridor');
    object(t, 'ada', 'para-pay', 3, 'pay/4');
    for (const id of ['bel', 'cor']) {
      const proposal = t.world.public.proposals[0]?.id ?? '';
      const reason = says(4, 2, 'ruinous', 'object');
      t.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', proposal, stance: 'object', reason });
    }
    t.until('round.text');
    expect(own(ask(t))).toEqual([]);
  });

  test('a text that the rules would refuse keeps nobody waiting', () => {
    const t = apart(['pay'], 2);
    allReady(t);
    expect(ask(t, { revised: true })).toMatchObject({ type: 'beat.close' });
  });
});

describe('a streamlined text', () => {
  const tabled = (against: boolean): Hand => {
    const t = sitDown({ putMs: 0 }, game);
    t.until('round.corridor');
    object(t, 'ada', 'para-pay', 3, 'pay/3');
    for (const id of ['bel', 'cor', 'dan', 'eve'].slice(0, against ? 3 : 4))
      t.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', proposal: 'p1', stance: 'support' });
    if (against)
      t.act(seat('eve'), {
        type: 'stance.take',
        paragraph: 'para-pay',
        proposal: 'p1',
        stance: 'object',
        reason: because,
      });
    t.until('round.text');
    return t;
  };

  test('where all that would be taken in is what nobody stands against; not where somebody does', () => {
    expect(ask(tabled(false))).toMatchObject({ type: 'text.streamline', reason: { phrase: 'chair.text.streamlined' } });
    expect(ask(tabled(true))?.type).not.toBe('text.streamline');
  });
});

describe('parking', () => {
  const held = (by: readonly string[], gavel: number): Hand => {
    const t = sitDown({ putMs: 0 }, game);
    t.until('round.corridor');
    for (const id of by)
      t.act(seat(id), { type: 'stance.take', paragraph: 'para-pay', stance: 'object', reason: because });
    t.until('round.gavel');
    for (let i = 1; i < gavel; i++) {
      t.act(chair, { type: 'beat.close' });
      t.until('round.gavel');
    }
    return t;
  };
  const parks = (t: Hand): boolean => {
    for (let i = 0; i < 9; i++) {
      const command = ask(t);
      if (command === null) return false;
      if (command.type === 'paragraph.park') return true;
      t.act(chair, command);
    }
    return false;
  };

  test('what half the members bracket for a round rests; not earlier, not fewer, not in the last round', () => {
    const half = ['ada', 'bel', 'cor'];
    expect(parks(held(half, 2))).toBe(true);
    expect(parks(held(half, 1))).toBe(false);
    expect(parks(held(half.slice(0, 2), 2))).toBe(false);
    expect(parks(held(half, 6))).toBe(false);
  });
});
