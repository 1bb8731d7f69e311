/** Groups of delegations: one voice, and what it costs to go back on it. */
import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../shared/engine/index.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';
import { found, join, state } from './cases/rooms.ts';

const table = (more = {}): Hand => sitDown({ putMs: 0, groupsFrom: 3, ...more });
/** ada speaks for bel and cor. */
const group = (more = {}): Hand => {
  const t = table(more);
  t.until('round.corridor');
  t.act(seat('ada'), found());
  for (const s of ['bel', 'cor']) t.act(seat(s), join());
  return t;
};
const own = (stance: 'support' | 'live-with' | 'object', more = {}): Command => ({
  type: 'stance.take',
  paragraph: 'para-pay',
  stance,
  reason: because,
  ...more,
});
const pay = (t: Hand) => t.world.public.paragraphs[0];
const stances = (t: Hand) => Object.fromEntries(Object.entries(pay(t)?.stances ?? {}).map(([s, x]) => [s, x.stance]));
const broken = (t: Hand) => t.log.flatMap((e) => (e.type === 'ranks.broken' ? [e.seat] : []));
const paid = (t: Hand) =>
  t.log.flatMap((e) => (e.type === 'goodwill.moved' && e.why === 'broke-ranks' ? [[e.seat, e.by]] : []));

describe('groups', () => {
  test('[13.14] exist from so many seats on, and not where the preset has none', () => {
    for (const [from, answer] of [
      [4, 'ok'],
      [5, 'rule/no-groups 13.14'],
      [null, 'rule/no-groups 13.14'],
    ] as const) {
      const t = table({ groupsFrom: from });
      t.until('round.corridor');
      expect(t.attempt(seat('ada'), found())).toBe(answer);
    }
  });

  test('[13.17] observers are in none', () => {
    const t = group();
    expect(t.attempt(seat('obs'), join())).toBe('rule/members-only 1.3');
  });

  test('[13.18] the voice is handed on, and follows when its bearer leaves; a group nobody is in is over', () => {
    const t = group();
    t.act(seat('ada'), { type: 'group.speaker', group: 'g1', seat: 'cor' });
    expect(t.attempt(seat('ada'), state('support'))).toBe('rule/not-speaker 13.18');
    t.act(seat('cor'), { type: 'group.leave', group: 'g1' });
    expect(t.world.public.groups[0]).toMatchObject({ seats: ['ada', 'bel'], speaker: 'ada' });
    for (const s of ['ada', 'bel']) t.act(seat(s), { type: 'group.leave', group: 'g1' });
    expect(t.attempt(seat('cor'), join())).toBe('rule/unknown-group 13.15');
  });
});

describe('[13.20] a joint statement', () => {
  test('is each member’s own stance, with one reason', () => {
    const t = group();
    t.act(seat('ada'), state('support', { reason: because }));
    expect(stances(t)).toEqual({ ada: 'support', bel: 'support', cor: 'support' });
    expect(pay(t)?.stances['cor']?.reason).toEqual(because);
  });

  test('an objection opens a bracket in each name, on one wording they carry together', () => {
    const t = group();
    expect(t.attempt(seat('ada'), state('object'))).toBe('rule/reason-needed 3.3');
    t.act(seat('ada'), state('object', { reason: because, wording: { ready: 'pay/3' } }));
    expect(pay(t)?.brackets.map((x) => [x.seat, x.proposal])).toEqual([
      ['ada', 'p1'],
      ['bel', 'p1'],
      ['cor', 'p1'],
    ]);
    expect(t.world.public.proposals).toMatchObject([{ id: 'p1', seat: 'ada', sponsors: ['ada', 'bel', 'cor'] }]);
  });

  test('a member whose reserve is spent is left out of a joint one', () => {
    const t = group();
    t.act(seat('bel'), { type: 'stance.take', paragraph: 'para-pay', stance: 'reserve', reason: because });
    t.act(seat('bel'), own('support'));
    t.act(seat('ada'), state('reserve', { reason: because }));
    expect(stances(t)).toEqual({ ada: 'reserve', bel: 'support', cor: 'reserve' });
    expect(broken(t)).toEqual([]);
  });

  test('never face down', () => {
    const t = table();
    t.until('opening');
    t.act(seat('ada'), found());
    t.until('round.reading');
    expect(t.attempt(seat('ada'), state('support'))).toBe('rule/face-down 13.20');
  });

  test('once a round; a new round, a new word', () => {
    const t = group();
    t.act(seat('ada'), state('support'));
    expect(t.attempt(seat('ada'), state('live-with'))).toBe('rule/group-spoke 13.20');
    t.until('round.text');
    t.until('round.corridor');
    t.act(seat('ada'), state('object', { reason: because }));
    expect(broken(t)).toEqual([]);
    expect(pay(t)?.brackets).toHaveLength(3);
  });
});

describe('[13.25] breaking ranks', () => {
  test('is public, costs goodwill, and costs it once a statement', () => {
    const t = group();
    t.act(seat('ada'), state('object', { reason: because }));
    t.act(seat('bel'), own('live-with'));
    t.act(seat('bel'), own('support'));
    expect([broken(t), paid(t)]).toEqual([['bel'], [['bel', -1]]]);
    expect(t.world.public.goodwill['bel']).toBeLessThan(t.world.public.goodwill['cor'] ?? 0);
    t.until('round.text');
    t.until('round.corridor');
    t.act(seat('ada'), state('object', { reason: because }));
    t.act(seat('bel'), own('live-with'));
    expect(broken(t)).toEqual(['bel', 'bel']);
  });

  test('a stance taken back breaks them, too, and leaving first is no way out', () => {
    const t = group();
    t.act(seat('ada'), state('support'));
    t.act(seat('bel'), { type: 'stance.drop', paragraph: 'para-pay' });
    t.act(seat('cor'), { type: 'group.leave', group: 'g1' });
    t.act(seat('cor'), own('object'));
    expect(broken(t)).toEqual(['bel', 'cor']);
  });

  test('saying the same, or another word on another text, does not', () => {
    const t = group();
    t.act(seat('ada'), state('support'));
    t.act(seat('bel'), own('support'));
    t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
    t.act(chair, { type: 'gavel.fall' });
    t.until('round.text');
    t.until('round.corridor');
    t.act(seat('bel'), { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because });
    t.act(seat('bel'), own('object'));
    expect(broken(t)).toEqual([]);
  });

  test('a preset may ask no price for it', () => {
    const t = group({ prices: { 'broke-ranks': 0 } });
    t.act(seat('ada'), state('support'));
    t.act(seat('bel'), own('object'));
    expect([broken(t), paid(t)]).toEqual([['bel'], []]);
  });
});
