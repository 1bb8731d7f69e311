/** Capital: what may be asked, when it answers, what it says, and that nobody else can tell. */
import { describe, expect, test } from '@jest/globals';
import { capitalTimers, leavesInForce, type NewEvent, openingEvents, timersOf } from '../../shared/engine/index.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { must } from '../../shared/types/index.ts';
import { type Deal, deal, dealGame } from '../support/dealGame.ts';
import { because, chair, clock, seat } from '../support/table.ts';

const ask = (issue: string, id = 'k1') => ({ type: 'capital.ask', package: id, issue }) as const;
const told = (events: readonly NewEvent[], who: string) =>
  events.filter((e) => typeof e.audience === 'object' && e.audience.seats.includes(who));

/** Bel would have to go to pay 3 (its mandate ends at 2), and gets care 4 for it. */
function offered(settings: object = {}, ready = ['pay/3', 'care/4'], game: Game = dealGame): Deal {
  const d = deal(settings, game);
  d.corridor(1);
  d.offer('ada', ['bel'], ...ready);
  return d;
}

const belWith = (redLines: Sheet['redLines']): Game => {
  const sheets = must(dealGame.sealed.sheets, 'a game with values');
  const bel = must(sheets['bel'], 'a sheet');
  return { ...dealGame, sealed: { ...dealGame.sealed, sheets: { ...sheets, bel: { ...bel, redLines } } } };
};

describe('[11.11] the answer', () => {
  test('comes with the next round: yes where the package as a whole costs nothing', () => {
    const d = offered();
    const asked = d.t.act(seat('bel'), ask('pay'));
    expect(asked).toMatchObject([{ type: 'capital.asked', level: 3, due: null, audience: { seats: ['bel'] } }]);
    d.gavel(1);
    expect(d.own('bel').capital).toMatchObject([{ status: 'asked' }]);
    const events = d.t.act(chair, { type: 'beat.close' });
    expect(told(events, 'bel').map((e) => e.type)).toEqual(['capital.answered', 'leave.given']);
    expect(told(events, 'ada')).toEqual([]);
    expect(d.own('bel')).toMatchObject({
      capital: [{ status: 'granted', why: 'granted' }],
      leaves: [{ issue: 'pay', level: 3, why: 'capital', package: 'k1' }],
    });
  });

  test('no where it costs points on that seat’s sheet', () => {
    const d = offered({}, ['pay/3', 'time/3']);
    d.t.act(seat('bel'), ask('pay'));
    d.corridor(2);
    expect(d.own('bel')).toMatchObject({ capital: [{ status: 'refused', why: 'loses' }], leaves: [] });
  });

  test('no where the package is gone by then', () => {
    const d = offered();
    d.t.act(seat('bel'), ask('pay'));
    d.t.act(seat('ada'), { type: 'package.withdraw', package: 'k1' });
    d.corridor(2);
    expect(d.own('bel').capital).toMatchObject([{ status: 'refused', why: 'package-gone' }]);
  });

  test('after so many ms where a time is set, by a timer, and not before', () => {
    const d = offered({ capitalMs: 20_000 });
    d.t.act(seat('bel'), ask('pay'));
    const due = d.t.now + 20_000;
    expect(capitalTimers(d.t.world)).toEqual([{ id: 'capital/bel/1', at: due }]);
    expect(timersOf(d.t.world)).toContainEqual({ id: 'capital/bel/1', at: due });
    const ring = { type: 'timer.due', timer: 'capital/bel/1' } as const;
    d.t.now = due - 1;
    expect(d.t.attempt(clock, ring)).toBe('rule/stale-clock 2.5');
    d.t.now = due;
    const events = d.t.act(clock, ring);
    expect(events.every((e) => e.audience !== 'all')).toBe(true);
    expect(d.own('bel').capital).toMatchObject([{ status: 'granted' }]);
    expect(capitalTimers(d.t.world)).toEqual([]);
    expect(d.t.attempt(clock, ring)).toBe('rule/stale-clock 2.5');
  });

  test('the time it takes does not run in a pause', () => {
    const d = offered({ capitalMs: 20_000 });
    d.t.act(seat('bel'), ask('pay'));
    const due = d.t.now + 20_000;
    d.t.act({ role: 'host', by: 'person', person: 'host' }, { type: 'table.pause' });
    expect(timersOf(d.t.world)).toEqual([]);
    d.t.now += 60_000;
    d.t.act({ role: 'host', by: 'person', person: 'host' }, { type: 'table.resume' });
    expect(capitalTimers(d.t.world)).toEqual([{ id: 'capital/bel/1', at: due + 60_000 }]);
  });

  test('asked too late for a round to follow, it comes as the last gavel beat ends', () => {
    const d = deal();
    d.corridor(4);
    d.offer('ada', ['bel'], 'pay/3', 'care/4');
    d.t.act(seat('bel'), ask('pay'));
    d.answer('bel', 'k1');
    d.gavel(4);
    d.putPackage('k1');
    d.t.act(chair, { type: 'beat.close' });
    expect(d.t.world.public.phase).toBe('silence');
    expect(leavesInForce(d.t.world.public, d.own('bel'))).toMatchObject([{ issue: 'pay', level: 3 }]);
  });

  test('the leave lapses when the package falls apart', () => {
    const d = offered();
    d.t.act(seat('bel'), ask('pay'));
    d.answer('bel', 'k1');
    d.corridor(2);
    expect(leavesInForce(d.t.world.public, d.own('bel'))).toHaveLength(1);
    d.t.act(seat('ada'), { type: 'package.leave', package: 'k1', reason: because });
    expect(leavesInForce(d.t.world.public, d.own('bel'))).toEqual([]);
  });
});

describe('[11.10] [11.14] what may be asked', () => {
  test('about a package one is a party to, and an issue it changes', () => {
    const d = offered();
    expect(d.t.attempt(seat('cor'), ask('pay'))).toBe('rule/capital-package 11.10');
    expect(d.t.attempt(seat('bel'), ask('time'))).toBe('rule/capital-package 11.10');
    expect(d.t.attempt(seat('bel'), ask('pay', 'k9'))).toBe('rule/capital-package 11.10');
    expect(d.t.attempt(seat('ada'), ask('care'))).toBe('rule/capital-level 11.14');
    d.answer('bel', 'k1', false);
    expect(d.t.attempt(seat('bel'), ask('pay'))).toBe('rule/capital-package 11.10');
  });

  test('one step beyond the mandate: not inside it, not two, never across a red line', () => {
    expect(offered({}, ['pay/1', 'care/4']).t.attempt(seat('bel'), ask('pay'))).toBe('rule/capital-level 11.14');
    expect(offered({}, ['pay/4', 'care/4']).t.attempt(seat('bel'), ask('pay'))).toBe('rule/capital-level 11.14');
    expect(offered({}, ['pay/3', 'care/4'], belWith({ pay: [3] })).t.attempt(seat('bel'), ask('pay'))).toBe(
      'rule/capital-level 11.14',
    );
    expect(offered().t.attempt(seat('bel'), ask('pay'))).toBe('ok');
  });

  test('leave for one level is no stepping stone to the next; news is', () => {
    const d = offered({}, ['pay/3', 'care/4'], belWith({}));
    d.t.act(seat('bel'), ask('pay'));
    d.answer('bel', 'k1');
    d.corridor(2);
    d.offer('ada', ['bel'], 'pay/4', 'care/4');
    expect(d.t.attempt(seat('bel'), ask('pay', 'k2'))).toBe('rule/capital-level 11.14');
    const inject = {
      id: 'news',
      title: 'News',
      text: 'News',
      to: 'all' as const,
      round: 1,
      effects: [{ kind: 'mandates' as const, issues: ['care'], towards: 'up' as const }],
    };
    const news = deal({}, { ...dealGame, sealed: { ...dealGame.sealed, injects: [inject] } });
    news.corridor(1);
    news.offer('bel', ['ada'], 'care/4', 'pay/3');
    expect(news.t.attempt(seat('ada'), ask('care'))).toBe('ok');
  });

  test('a game without values has no mandates to ask about', () => {
    const d = offered({}, ['pay/3', 'care/4'], { ...dealGame, sealed: { ...dealGame.sealed, sheets: null } });
    expect(d.t.attempt(seat('bel'), ask('pay'))).toBe('rule/capital-level 11.14');
  });
});

describe('[11.12] calls', () => {
  /** A package each round that needs bel at pay 3. */
  function called(d: Deal, times: number): void {
    for (let round = 1; round <= times; round++) {
      d.corridor(round);
      d.offer('ada', ['bel'], 'pay/3', 'care/4');
      d.t.act(seat('bel'), ask('pay', `k${round}`));
    }
  }

  test('two are free, a third costs 2 in secret, a fourth there is not', () => {
    const d = deal({ capitalCalls: 2 });
    called(d, 3);
    expect(d.own('bel').sealedGoodwill).toEqual([{ by: -2, why: 'third-capital' }]);
    expect(d.goodwill('bel')).toBe(5);
    d.corridor(4);
    d.offer('ada', ['bel'], 'pay/3', 'care/4');
    expect(d.t.attempt(seat('bel'), ask('pay', 'k4'))).toBe('rule/capital-budget 11.12');
  });

  test('[11.7] one more where half the text was agreed early', () => {
    const d = deal();
    called(d, 2);
    d.gavel(2);
    d.put('time');
    d.put('care');
    d.corridor(3);
    d.offer('ada', ['bel'], 'pay/3');
    d.t.act(seat('bel'), ask('pay', 'k3'));
    expect([d.t.world.public.capitalWidened, d.own('bel').capital.length]).toEqual([true, 3]);
    expect(d.own('bel').sealedGoodwill).toEqual([]);
  });

  test('the same is asked once', () => {
    const d = offered();
    d.t.act(seat('bel'), ask('pay'));
    expect(d.t.attempt(seat('bel'), ask('pay'))).toBe('rule/capital-asked 11.12');
  });
});

test('alone, capital answers after 20 s; elsewhere with the round', () => {
  const open = {
    type: 'table.open',
    table: 't',
    scenario: 's',
    seats: {},
    chair: 'bot',
    seed: 's',
    settings: {},
  } as const;
  const settings = (solo: boolean, more: object = {}) => {
    const [first] = openingEvents(dealGame, { ...open, solo, settings: more }, 0);
    return first?.type === 'table.opened' ? first.settings.capitalMs : undefined;
  };
  expect([settings(true), settings(false), settings(true, { capitalMs: null })]).toEqual([20_000, null, null]);
});
