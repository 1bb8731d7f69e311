/** Scripts that misuse the rules: what one seat can neither flood, dodge, farm nor hold hostage. */
import { describe, expect, test } from '@jest/globals';
import { SCHEMAS } from '../../shared/engine/commands.ts';
import type { Command } from '../../shared/engine/index.ts';
import { deal } from '../support/dealGame.ts';
import { because, chair, type Hand, seat } from '../support/table.ts';

/** How often it goes through in a row, at most `most` times. */
function often(t: Hand, who: string, acts: readonly ((i: number) => Command)[], most = 60): number {
  for (let i = 0; i < most; i++)
    for (const act of acts) {
      if (t.attempt(seat(who), act(i)) !== 'ok') return i;
      t.act(seat(who), act(i));
    }
  return most;
}

describe('no flood', () => {
  test('[3.8] wording that goes with an objection is brought twice a paragraph and round', () => {
    const d = deal();
    d.corridor(1);
    const object = (i: number): Command => ({
      type: 'stance.take',
      paragraph: 'para-pay',
      stance: 'object',
      reason: because,
      wording: { text: `Call upon everybody to look into pay ${'once '.repeat(i)}more;`, level: 3 },
    });
    expect(often(d.t, 'ada', [object])).toBe(2);
    expect(d.t.attempt(seat('ada'), object(9))).toBe('rule/enough 3.8');
    expect(d.t.attempt(seat('bel'), object(9))).toBe('ok');
    d.object('ada', 'pay');
    d.corridor(2);
    expect(d.t.attempt(seat('ada'), object(9))).toBe('ok');
  });

  test('[9.10] words that still fit are revised eight times at most', () => {
    const d = deal();
    d.corridor(1);
    const id = d.propose('ada', 'pay/3');
    const revise = (i: number): Command => ({
      type: 'proposal.revise',
      proposal: id,
      wording: { ready: i % 2 === 0 ? 'pay/4' : 'pay/3' },
    });
    expect(often(d.t, 'ada', [revise])).toBe(8);
    expect(d.t.attempt(seat('ada'), revise(8))).toBe('rule/enough 9.10');
  });

  test('[12.3] two who answer each other with packages come to an end, and answer whoever asked', () => {
    const d = deal();
    d.corridor(1);
    d.offer('ada', ['bel'], 'pay/3');
    const counter = (to: string): Command => ({
      type: 'package.offer',
      parts: [{ paragraph: 'para-care', wording: { ready: 'care/3' } }],
      to: [to],
      counters: d.t.world.public.packages.at(-1)?.id ?? '',
    });
    expect(d.t.attempt(seat('bel'), counter('cor'))).toBe('rule/counter-to 12.3');
    for (let i = 0; i < 3; i++) {
      d.t.act(seat('bel'), counter('ada'));
      d.t.act(seat('ada'), counter('bel'));
    }
    expect(d.t.attempt(seat('bel'), counter('ada'))).toBe('rule/enough 12.3');
  });

  test('[12.9] eight conditions a seat and round', () => {
    const d = deal();
    d.corridor(1);
    const set = (): Command => ({
      type: 'stance.condition',
      paragraph: 'para-pay',
      stance: 'support',
      when: [{ paragraph: 'para-care', atLeast: 4 }],
    });
    const drop = (): Command => ({ type: 'condition.drop', condition: d.t.world.public.conditions.at(-1)?.id ?? '' });
    expect(often(d.t, 'ada', [set, drop])).toBe(8);
    expect(d.t.attempt(seat('ada'), set())).toBe('rule/enough 12.9');
  });

  test('[13.1] twenty bilaterals a delegation and game', () => {
    const d = deal();
    d.corridor(1);
    const open = (): Command => ({ type: 'room.open', kind: 'bilateral', paragraphs: [], seats: ['bel'] });
    expect(often(d.t, 'ada', [open])).toBe(20);
    expect(d.t.attempt(seat('ada'), open())).toBe('rule/enough 13.1');
    expect(d.t.attempt(seat('cor'), open())).toBe('ok');
  });

  test('[13.16] three groups are founded by one delegation in a game', () => {
    const d = deal({ groupsFrom: 3 });
    d.corridor(1);
    const leave = (): Command => ({ type: 'group.leave', group: d.t.world.public.groups.at(-1)?.id ?? '' });
    const found = (): Command => ({ type: 'group.found', name: 'One', seats: [] });
    expect(often(d.t, 'ada', [found, leave])).toBe(3);
    expect(d.t.attempt(seat('ada'), found())).toBe('rule/enough 13.16');
    expect(d.t.attempt(seat('bel'), found())).toBe('ok');
  });

  test('[13.21] a room has room for twelve wordings of each delegation', () => {
    const d = deal();
    d.corridor(1);
    d.t.act(seat('ada'), { type: 'room.open', kind: 'bilateral', paragraphs: ['para-pay'], seats: ['bel'] });
    const table = (i: number): Command => ({
      type: 'proposal.table',
      paragraph: 'para-pay',
      room: 'r1',
      wording: { text: `Call upon everybody to look into pay ${'once '.repeat(i)}more;`, level: 3 },
    });
    expect(often(d.t, 'ada', [table])).toBe(12);
    expect(d.t.attempt(seat('ada'), table(20))).toBe('rule/proposal-budget 4.1');
  });

  test('[16.5] who was overruled twice in a round raises no further point in it', () => {
    const d = deal();
    d.corridor(1);
    const raise = { type: 'point.raise', reason: because } as const;
    const rule = (sustained: boolean): Command => ({ type: 'point.rule', sustained });
    for (const sustained of [false, true, false]) {
      d.t.act(seat('ada'), raise);
      d.t.act(chair, rule(sustained));
    }
    expect(d.t.attempt(seat('ada'), raise)).toBe('rule/enough 16.5');
    expect(d.t.attempt(seat('bel'), raise)).toBe('ok');
    d.corridor(2);
    expect(d.t.attempt(seat('ada'), raise)).toBe('ok');
  });

  test('a paragraph keeps the newest reasons, and a wording one bracket a holder lifted onto it', () => {
    const d = deal();
    d.corridor(1);
    d.propose('ada', 'pay/3');
    for (let i = 0; i < 120; i++) d.object('bel', 'pay');
    expect(d.p('pay').reasons.length).toBeLessThanOrEqual(80);
  });

  test('a phrase has a handful of parameters', () => {
    const params = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`p${i}`, 'x'.repeat(200)]));
    const say = (reason: object) => SCHEMAS['point.raise'].safeParse({ type: 'point.raise', reason }).success;
    expect(say({ phrase: 'reason.none', params })).toBe(false);
    expect(say({ phrase: 'reason.none', params: { issue: 'pay' } })).toBe(true);
  });
});

describe('nothing for free', () => {
  test('[12.10] a condition that lifted no bracket reopens nothing when its ground goes', () => {
    const d = deal();
    d.corridor(1);
    d.t.act(seat('ada'), {
      type: 'stance.condition',
      paragraph: 'para-pay',
      stance: 'live-with',
      when: [{ paragraph: 'para-care', free: 'bel' }],
    });
    d.gavel(1);
    d.put('pay');
    expect(d.status('pay')).toBe('ad-ref');
    d.corridor(2);
    d.object('bel', 'care');
    expect(d.status('pay')).toBe('ad-ref');
    expect(d.t.world.public.conditions[0]?.status).toBe('failed');
  });

  test('[12.11] a word that was kept is not given again, so trust is not made of one paragraph', () => {
    const d = deal();
    d.corridor(1);
    const promise = { type: 'promise.make', to: 'bel', promise: 'not-object', paragraph: 'para-pay' } as const;
    d.t.act(seat('ada'), promise);
    d.gavel(1);
    d.put('pay');
    d.corridor(2);
    d.t.act(seat('cor'), { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because });
    expect(d.t.attempt(seat('ada'), promise)).toBe('rule/promise-stands 12.11');
  });

  test('[12.1] a wording of others is not bound into a package without them', () => {
    const d = deal();
    d.corridor(1);
    const own = d.propose('cor', 'pay/3');
    const offer = (to: string[]): Command => ({
      type: 'package.offer',
      parts: [
        { paragraph: 'para-pay', proposal: own },
        { paragraph: 'para-care', wording: { ready: 'care/4' } },
      ],
      to,
    });
    expect(d.t.attempt(seat('ada'), offer(['bel']))).toBe('rule/not-theirs 12.1');
    expect(d.t.attempt(seat('ada'), offer(['bel', 'cor']))).toBe('ok');
  });

  test('[13.22] one delegation alone in a room agrees on nothing', () => {
    const d = deal();
    d.corridor(1);
    const seats = ['ada', 'bel'];
    const open = { kind: 'contact', closed: true, paragraphs: ['para-pay'], seats, facilitator: 'ada' } as const;
    d.t.act(chair, { type: 'room.open', ...open, paragraphs: ['para-pay'] });
    d.t.act(seat('ada'), { type: 'room.enter', room: 'r1' });
    d.t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' }, room: 'r1' });
    d.t.act(seat('ada'), { type: 'room.report', room: 'r1' });
    expect(d.t.world.public.proposals).toEqual([]);
    expect(d.t.world.public.rooms[0]).toMatchObject({ status: 'reported', proposals: [] });
  });
});
