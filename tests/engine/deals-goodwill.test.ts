/** play.md's table of goodwill, row by row: amounts, limits, what is sealed. */
import { describe, expect, test } from '@jest/globals';
import type { NewEvent } from '../../shared/engine/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { deal, dealGame } from '../support/dealGame.ts';
import { because, chair, clock, seat } from '../support/table.ts';

const moved = (events: readonly NewEvent[]) =>
  events.flatMap((e) => (e.type === 'goodwill.moved' ? [[e.seat, e.by, e.why] as const] : []));

describe('[11.1] goodwill', () => {
  test('starts at 5 for members, observers have none, and it may fall below 0 without forbidding anything', () => {
    const d = deal({ prices: { 'bracket-last': 4 } });
    expect(d.t.world.public.goodwill).toEqual({ ada: 5, bel: 5, cor: 5 });
    d.corridor(4);
    d.object('ada', 'pay');
    expect(d.goodwill('ada')).toBe(0);
    d.object('ada', 'care');
    expect(d.goodwill('ada')).toBe(-5);
    expect(
      d.t.attempt(seat('ada'), { type: 'stance.take', paragraph: 'para-time', stance: 'object', reason: because }),
    ).toBe('ok');
  });

  test('never rises above 10', () => {
    const d = deal({ prices: { 'half-way': 9 } });
    d.gavel(1);
    d.put('pay');
    d.put('care');
    d.corridor(3);
    expect(d.t.world.public.goodwill).toEqual({ ada: 10, bel: 10, cor: 10 });
    expect(d.lines('half-way').map((x) => x.by)).toEqual([5, 5, 5]);
  });
});

describe('[11.2] a bracket', () => {
  const wording = { ready: 'pay/4' };
  test.each([
    [1, 0, 1],
    [2, 1, 2],
    [3, 1, 2],
    [4, 2, 3],
  ])('in round %i costs %i with wording, %i without', (round, withWording, bare) => {
    const one = deal();
    one.corridor(round);
    one.object('ada', 'pay', { wording });
    expect(one.goodwill('ada')).toBe(5 - withWording);
    const two = deal();
    two.corridor(round);
    two.object('ada', 'pay');
    expect(two.goodwill('ada')).toBe(5 - bare);
  });

  test('is priced once: rewording is free, a second paragraph is not', () => {
    const d = deal();
    d.corridor(2);
    d.object('ada', 'pay');
    d.object('ada', 'pay', { reason: { text: 'Once more.' }, wording });
    expect(d.goodwill('ada')).toBe(3);
    d.object('ada', 'care');
    expect(d.goodwill('ada')).toBe(1);
  });

  test('wording of one’s own on the table, written or carried, counts as wording', () => {
    const d = deal();
    d.corridor(2);
    const id = d.propose('ada', 'pay/4');
    d.object('ada', 'pay');
    expect(d.goodwill('ada')).toBe(4);
    d.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    d.object('cor', 'pay');
    expect(d.goodwill('cor')).toBe(4);
    d.object('bel', 'pay');
    expect(d.goodwill('bel')).toBe(3);
  });

  test('laid face down it is priced when it is shown, by the round it was laid in', () => {
    const d = deal({ faceDown: 'always' });
    d.corridor(1);
    d.t.until('round.reading');
    const laid = d.object('ada', 'pay');
    expect(moved(laid)).toEqual([]);
    const shown = d.t.act(chair, { type: 'beat.close' });
    expect(moved(shown)).toEqual([
      ['ada', -1, 'bracket-middle'],
      ['ada', -1, 'bracket-bare'],
    ]);
  });

  test('[17.3] costs as much more as news makes it', () => {
    const inject = {
      id: 'wreck',
      title: 'News',
      text: 'News',
      to: 'all' as const,
      round: 2,
      effects: [{ kind: 'price' as const, price: 'bracket' as const, issues: ['pay'], factor: 2 }],
    };
    const game: Game = { ...dealGame, sealed: { ...dealGame.sealed, injects: [inject] } };
    const d = deal({}, game);
    d.corridor(2);
    d.object('ada', 'pay');
    expect(d.goodwill('ada')).toBe(1);
    d.object('bel', 'care');
    expect(d.goodwill('bel')).toBe(3);
  });
});

describe('[11.3] alone with a bracket at a gavel', () => {
  test('costs 1 from the second round on, and says for which round', () => {
    const d = deal();
    d.corridor(1);
    d.object('ada', 'pay', { wording: { ready: 'pay/4' } });
    d.corridor(2);
    expect(d.goodwill('ada')).toBe(5);
    d.corridor(3);
    expect(d.goodwill('ada')).toBe(4);
    expect(d.lines('sole-holder')).toMatchObject([{ seat: 'ada', by: -1, paragraph: 'para-pay', round: 2 }]);
  });

  test('not with company, and not after it was lifted', () => {
    const d = deal();
    d.corridor(1);
    d.object('ada', 'pay', { wording: { ready: 'pay/4' } });
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    d.object('cor', 'care', { wording: { ready: 'care/3' } });
    d.gavel(2);
    d.stance('cor', 'care', 'live-with');
    d.corridor(3);
    expect(d.lines('sole-holder')).toEqual([]);
  });

  test('is charged twice a round at most', () => {
    const d = deal();
    d.corridor(1);
    for (const id of ['pay', 'care', 'time']) d.object('ada', id, { wording: { ready: `${id}/4` } });
    d.corridor(3);
    expect(d.lines('sole-holder')).toHaveLength(2);
    d.corridor(4);
    expect(d.lines('sole-holder')).toHaveLength(4);
  });

  test('[14.14] costs double where it was named from the steps', () => {
    const d = deal();
    d.corridor(1);
    d.object('ada', 'pay', { wording: { ready: 'pay/4' } });
    d.corridor(2);
    d.t.act(seat('obs'), { type: 'posture.take', posture: 'steps', paragraph: 'para-pay', holder: 'ada' });
    d.corridor(3);
    expect(d.goodwill('ada')).toBe(3);
  });
});

describe('[11.4] what is earned', () => {
  test('a bracket of another kind lifted onto one’s wording, once it closes', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const id = d.propose('ada', 'pay/3');
    d.stance('bel', 'pay', 'live-with', id);
    d.gavel(1);
    expect(moved(d.put('pay', id))).toEqual([['ada', 1, 'won-over']]);
    expect(d.goodwill('ada')).toBe(6);
  });

  test('nothing without a lifted bracket, nor for winning over one’s own kind', () => {
    const parties = dealGame.open.parties.map((p) => (p.id === 'bel' ? { ...p, stakeholder: 'origin' as const } : p));
    const d = deal({}, { ...dealGame, open: { ...dealGame.open, parties } });
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const [pay, care] = [d.propose('ada', 'pay/3'), d.propose('ada', 'care/1')];
    d.stance('bel', 'pay', 'live-with', pay);
    d.gavel(1);
    expect(moved(d.put('pay', pay))).toEqual([]);
    expect(moved(d.put('care', care))).toEqual([]);
  });

  test('also where the chair took the wording in and the holder then accepted the text', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const id = d.propose('ada', 'pay/3');
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: id }] });
    d.corridor(2);
    d.stance('bel', 'pay', 'support');
    d.gavel(2);
    expect(moved(d.put('pay'))).toEqual([['ada', 1, 'won-over']]);
  });

  test('three times a game at most', () => {
    const issues = ['pay', 'care', 'time'] as const;
    const d = deal({ proposalsPerRound: 9, reopensPerRound: 9, prices: { reopen: 0, 'reopen-last': 0 } });
    d.corridor(1);
    for (const id of issues) {
      d.object('bel', id, { wording: { ready: `${id}/1` } });
      d.stance('bel', id, 'live-with', d.propose('ada', `${id}/3`));
    }
    d.gavel(1);
    for (const id of issues.slice(0, 2)) {
      const proposal = d.t.world.public.proposals.find((x) => x.paragraph === `para-${id}` && x.seat === 'ada')?.id;
      d.put(id, proposal);
    }
    expect(d.lines('won-over')).toHaveLength(2);
    // The same paragraph, reopened and closed once more, earns nothing again.
    d.corridor(2);
    d.t.act(seat('cor'), { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because });
    d.object('bel', 'pay', { wording: { ready: 'pay/1' } });
    d.stance('bel', 'pay', 'live-with', d.propose('ada', 'pay/3b'));
    d.gavel(2);
    d.put('pay', d.t.world.public.proposals.at(-1)?.id);
    expect(d.lines('won-over')).toHaveLength(2);
    d.put('time', d.t.world.public.proposals.find((x) => x.paragraph === 'para-time' && x.seat === 'ada')?.id);
    expect(d.lines('won-over')).toHaveLength(3);
  });

  test('a fourth paragraph won over is not paid for', () => {
    const issues = ['pay', 'care', 'time', 'four'];
    const time = dealGame.open.issues[2];
    const four = time && {
      ...time,
      id: 'four',
      wordings: time.wordings.map((w) => ({ ...w, id: w.id.replace('time', 'four') })),
    };
    const drafted = dealGame.open.draft.paragraphs[2];
    const game: Game = {
      ...dealGame,
      open: {
        ...dealGame.open,
        issues: [...dealGame.open.issues, ...(four ? [four] : [])],
        draft: {
          ...dealGame.open.draft,
          paragraphs: [
            ...dealGame.open.draft.paragraphs,
            ...(drafted ? [{ ...drafted, id: 'para-four', issue: 'four', text: 'Encourage four for all;' }] : []),
          ],
        },
      },
    };
    const d = deal({ proposalsPerRound: 9 }, game);
    d.corridor(1);
    for (const id of issues) {
      d.object('bel', id, { wording: { ready: `${id}/1` } });
      d.stance('bel', id, 'live-with', d.propose('ada', `${id}/3`));
    }
    d.gavel(1);
    for (const id of issues)
      d.put(id, d.t.world.public.proposals.find((x) => x.paragraph === `para-${id}` && x.seat === 'ada')?.id);
    expect(d.lines('won-over')).toHaveLength(3);
  });

  test('carrying another’s wording that is gavelled: twice a game, once for each observer', () => {
    const d = deal();
    d.corridor(1);
    const ids = [d.propose('obs', 'pay/3'), d.propose('obs', 'care/3'), d.propose('org', 'time/3')];
    for (const id of ids) d.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    d.gavel(1);
    expect(moved(d.put('pay', ids[0]))).toEqual([['cor', 1, 'sponsored']]);
    expect(moved(d.put('care', ids[1]))).toEqual([]);
    expect(moved(d.put('time', ids[2]))).toEqual([['cor', 1, 'sponsored']]);
  });

  test('a third carried wording is not paid for, nor is one’s own', () => {
    const d = deal();
    d.corridor(1);
    const ids = [d.propose('ada', 'pay/3'), d.propose('ada', 'care/1'), d.propose('bel', 'time/3')];
    for (const id of ids) d.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    d.gavel(1);
    const paid = ['pay', 'care', 'time'].map((id, i) => moved(d.put(id, ids[i])).length);
    expect(paid).toEqual([1, 1, 0]);
    expect(d.goodwill('ada')).toBe(5);
  });

  test('[17.3] not where news bears on the issue', () => {
    const inject = {
      id: 'wreck',
      title: 'News',
      text: 'News',
      to: 'all' as const,
      round: 1,
      effects: [{ kind: 'no-goodwill' as const, issues: ['pay'] }],
    };
    const d = deal({}, { ...dealGame, sealed: { ...dealGame.sealed, injects: [inject] } });
    d.corridor(1);
    const ids = [d.propose('ada', 'pay/3'), d.propose('ada', 'care/1')];
    for (const id of ids) d.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    d.gavel(1);
    expect(moved(d.put('pay', ids[0]))).toEqual([]);
    expect(moved(d.put('care', ids[1]))).toEqual([['cor', 1, 'sponsored']]);
  });
});

describe('[11.5] what else costs', () => {
  test.each([
    [2, 2],
    [4, 4],
  ])('reopening in round %i: %i', (round, price) => {
    const d = deal();
    d.gavel(1);
    d.put('pay');
    d.corridor(round);
    const before = d.goodwill('ada') ?? 0;
    d.t.act(seat('ada'), { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because });
    expect(d.goodwill('ada')).toBe(before - price);
  });

  test('[4.1] a third proposal in a round costs 1, a fourth is refused, and an observer has two', () => {
    const d = deal();
    d.corridor(1);
    d.propose('ada', 'pay/3');
    d.propose('ada', 'pay/4');
    expect(d.goodwill('ada')).toBe(5);
    d.propose('ada', 'care/1');
    expect(d.goodwill('ada')).toBe(4);
    const fourth = { type: 'proposal.table', paragraph: 'para-time', wording: { ready: 'time/3' } } as const;
    expect(d.t.attempt(seat('ada'), fourth)).toBe('rule/proposal-budget 4.1');
    const again = d.propose('bel', 'time/1');
    d.t.act(seat('bel'), { type: 'proposal.withdraw', proposal: again });
    d.propose('cor', 'care/3');
    d.propose('cor', 'care/4');
    d.t.act(seat('cor'), { type: 'proposal.reintroduce', proposal: again });
    expect(d.goodwill('cor')).toBe(4);
    d.propose('obs', 'pay/3b');
    d.propose('obs', 'pay/4b');
    expect(d.t.attempt(seat('obs'), fourth)).toBe('rule/proposal-budget 4.1');
  });

  const declare = (d: ReturnType<typeof deal>, levels = [3, 4]) =>
    d.t.act(seat('bel'), { type: 'redline.declare', issue: 'pay', levels });

  test('supporting what one declared a red line: 2, once', () => {
    const d = deal();
    d.corridor(1);
    declare(d);
    const id = d.propose('ada', 'pay/3');
    d.stance('bel', 'pay', 'live-with', id);
    expect(d.goodwill('bel')).toBe(3);
    d.stance('bel', 'pay', 'support', id);
    d.gavel(1);
    d.put('pay', id);
    expect(d.goodwill('bel')).toBe(3);
  });

  test('letting it close at that level without a bracket costs the same', () => {
    const d = deal();
    d.corridor(1);
    declare(d, [2]);
    d.gavel(1);
    expect(moved(d.put('pay'))).toEqual([['bel', -2, 'declared-crossed']]);
  });

  test('nothing where it closes elsewhere', () => {
    const d = deal();
    d.corridor(1);
    declare(d, [4]);
    d.gavel(1);
    expect(moved(d.put('pay'))).toEqual([]);
  });

  test('asking for a vote: 4; a reservation: 2', () => {
    const d = deal({ votes: 'whole' });
    d.t.until('silence');
    d.t.now += 30_000;
    d.t.act(clock, { type: 'clock.due', generation: d.t.world.public.generation });
    const asked = d.t.act(seat('ada'), { type: 'vote.request' });
    expect(moved(asked)).toEqual([['ada', -4, 'vote-asked']]);
    const quiet = deal();
    quiet.t.until('silence');
    quiet.t.now += 30_000;
    quiet.t.act(clock, { type: 'clock.due', generation: quiet.t.world.public.generation });
    quiet.t.act(chair, { type: 'text.adopt' });
    const position = { type: 'position.give', kind: 'reservation', paragraph: 'para-pay', reason: because } as const;
    expect(moved(quiet.t.act(seat('bel'), position))).toEqual([['bel', -2, 'reservation']]);
  });
});

describe('[11.6] sealed prices', () => {
  test('breaking silence costs in secret: 3 where the gavel fell on it, 2 where it closed by itself', () => {
    const d = deal();
    d.gavel(1);
    d.put('pay');
    d.t.until('silence');
    const before = d.t.world.public.goodwill;
    const events = d.t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
    const prices = events.filter((e) => e.type === 'goodwill.moved');
    expect(prices).toMatchObject([{ seat: 'bel', by: -3, why: 'silence-adref', audience: { seats: ['bel'] } }]);
    expect(d.t.world.public.goodwill).toEqual(before);
    expect(d.own('bel').sealedGoodwill).toEqual([{ by: -3, why: 'silence-adref', paragraph: 'para-pay' }]);
    expect(d.own('ada').sealedGoodwill).toEqual([]);
    const other = deal();
    other.t.until('silence');
    other.t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-care', reason: because });
    expect(other.own('bel').sealedGoodwill).toEqual([{ by: -2, why: 'silence-open', paragraph: 'para-care' }]);
  });
});

describe('[11.7] half-way', () => {
  test('half the paragraphs by the end of round 2: everyone 1, and one more call', () => {
    const d = deal();
    d.gavel(2);
    d.put('pay');
    d.put('care');
    d.corridor(3);
    expect(d.t.world.public.goodwill).toEqual({ ada: 6, bel: 6, cor: 6 });
    expect(d.t.world.public.capitalWidened).toBe(true);
  });

  test('not with fewer, and not later', () => {
    const d = deal();
    d.gavel(2);
    d.put('pay');
    d.gavel(3);
    d.put('care');
    d.corridor(4);
    expect(d.t.world.public).toMatchObject({ goodwill: { ada: 5 }, capitalWidened: false });
  });
});
