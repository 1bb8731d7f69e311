/** Conditional stances: met alone, together, in circles; failed later; over without having been met. */
import { describe, expect, test } from '@jest/globals';
import { type Command, type Ground, groundHolds, replay } from '../../shared/engine/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { type Deal, deal } from '../support/dealGame.ts';
import { because, chair, seat } from '../support/table.ts';

const condition = (id: string, when: readonly Ground[], stance: 'support' | 'live-with' = 'live-with'): Command => ({
  type: 'stance.condition',
  paragraph: `para-${id}`,
  stance,
  when: [...when],
});
const set = (d: Deal, who: string, id: string, ...when: readonly Ground[]) => d.t.act(seat(who), condition(id, when));
const free = (id: string, who: string): Ground => ({ paragraph: `para-${id}`, free: who });
const statuses = (d: Deal) => d.t.world.public.conditions.map((c) => c.status);
const holders = (d: Deal, id: string) => d.p(id).brackets.map((x) => x.seat);

/** All three hold a bracket of their own, with wording, so that nothing is said about prices. */
function brackets(...held: readonly [string, string][]): Deal {
  const d = deal();
  d.corridor(1);
  for (const [who, id] of held) d.object(who, id, { wording: { ready: `${id}/4` } });
  return d;
}

describe('[12.5] met', () => {
  test('at once where the grounds hold already: the stance is taken, the bracket lifted, with its reason', () => {
    const d = brackets(['ada', 'pay']);
    const events = set(d, 'ada', 'pay', { paragraph: 'para-care', atMost: 2 });
    expect(events.map((e) => e.type)).toEqual(
      expect.arrayContaining(['condition.set', 'condition.met', 'stance.taken', 'bracket.lifted']),
    );
    expect(events.find((e) => e.type === 'bracket.lifted')).toMatchObject({ why: 'condition', cause: '12.5' });
    expect([statuses(d), d.status('pay')]).toEqual([['met'], 'open']);
    expect(d.p('pay').stances['ada']?.stance).toBe('live-with');
  });

  test('when the text comes to hold a phrase', () => {
    const d = brackets(['ada', 'pay']);
    set(d, 'ada', 'pay', { paragraph: 'para-care', phrase: 'voluntary', present: true });
    expect(statuses(d)).toEqual(['waiting']);
    const soft = d.propose('bel', 'care/2b');
    d.gavel(1);
    d.put('care', soft);
    expect([statuses(d), d.status('pay')]).toEqual([['met'], 'open']);
  });

  test('all its grounds must hold', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care']);
    set(d, 'ada', 'pay', { paragraph: 'para-care', atLeast: 1 }, free('care', 'bel'));
    expect(statuses(d)).toEqual(['waiting']);
    d.stance('bel', 'care', 'live-with');
    expect(statuses(d)).toEqual(['met']);
  });

  test('two that wait for one another lift together', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    expect(statuses(d)).toEqual(['waiting']);
    set(d, 'bel', 'care', free('pay', 'ada'));
    expect(statuses(d)).toEqual(['met', 'met']);
    expect([d.status('pay'), d.status('care')]).toEqual(['open', 'open']);
  });

  test('so does a circle of three, and one who waits for it from outside; a false ground keeps out those it carries', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care'], ['cor', 'time'], ['bel', 'pay']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    set(d, 'bel', 'care', free('time', 'cor'));
    set(d, 'bel', 'pay', free('time', 'cor'), { paragraph: 'para-time', atLeast: 4 });
    set(d, 'cor', 'time', free('pay', 'ada'));
    expect(statuses(d)).toEqual(['met', 'met', 'waiting', 'met']);
    expect(holders(d, 'pay')).toEqual(['bel']);
  });

  test('not while cards lie face down', () => {
    const d = deal({ faceDown: 'always' });
    d.corridor(1);
    d.object('ada', 'pay');
    set(d, 'ada', 'pay', { paragraph: 'para-care', atLeast: 3 });
    d.t.until('round.text');
    d.t.until('round.reading');
    expect(d.t.world.public.faceDown).toBe(true);
    expect(statuses(d)).toEqual(['waiting']);
  });
});

describe('[12.10] failed', () => {
  test('a ground goes: the bracket is back with its reason, and costs nothing', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    d.stance('bel', 'care', 'live-with');
    d.corridor(2);
    const before = d.goodwill('ada');
    const events = d.object('bel', 'care');
    expect(events.find((e) => e.type === 'condition.failed')).toMatchObject({ ground: free('care', 'bel') });
    expect(d.p('pay')).toMatchObject({
      status: 'bracketed',
      brackets: [{ seat: 'ada', reason: because, proposal: 'p1' }],
      stances: { ada: { stance: 'object' } },
    });
    expect(d.goodwill('ada')).toBe(before);
    expect(replay(d.t.world.game, d.t.log)).toEqual(d.t.world);
  });

  test('what was agreed because of it is open again, and bracketed', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    d.stance('bel', 'care', 'live-with');
    d.gavel(1);
    d.put('pay');
    expect(d.status('pay')).toBe('ad-ref');
    d.corridor(2);
    d.object('bel', 'care');
    expect([d.status('pay'), holders(d, 'pay')]).toEqual(['bracketed', ['ada']]);
  });

  test('[12.7] and so is the package it was closed in', () => {
    const d = deal();
    d.corridor(1);
    const id = d.offer('bel', ['cor'], 'care/3', 'pay/2b');
    d.answer('cor', id);
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    d.corridor(2);
    d.object('ada', 'pay');
    set(d, 'ada', 'pay', free('time', 'cor'));
    d.gavel(2);
    d.putPackage(id);
    expect([d.pack(id).status, statuses(d)]).toEqual(['done', ['met']]);
    d.corridor(3);
    d.object('cor', 'time');
    expect([d.status('pay'), d.status('care'), d.pack(id).status]).toEqual(['bracketed', 'open', 'accepted']);
  });

  test('a bracket that is back takes along what hung on its absence', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care'], ['cor', 'time']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    set(d, 'bel', 'care', free('time', 'cor'));
    d.stance('cor', 'time', 'live-with');
    expect(statuses(d)).toEqual(['met', 'met']);
    d.object('cor', 'time');
    expect(statuses(d)).toEqual(['failed', 'failed']);
    expect([holders(d, 'pay'), holders(d, 'care')]).toEqual([['ada'], ['bel']]);
  });

  test('once: a condition that failed is not met again', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    d.stance('bel', 'care', 'live-with');
    d.object('bel', 'care');
    d.stance('bel', 'care', 'live-with');
    expect([statuses(d), holders(d, 'pay')]).toEqual([['failed'], ['ada']]);
  });

  test('not after the last gavel', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'care'], ['cor', 'time']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    d.stance('bel', 'care', 'live-with');
    d.t.until('dropping');
    expect(d.status('pay')).toBe('ad-ref');
    d.t.act(chair, { type: 'beat.close' });
    expect([d.t.world.public.phase, statuses(d)]).toEqual(['silence', ['met']]);
  });
});

describe('[12.9] over without having been met', () => {
  const waiting = (): Deal => {
    const d = brackets(['ada', 'pay'], ['bel', 'care']);
    set(d, 'ada', 'pay', free('care', 'bel'));
    return d;
  };

  test('when the seat says yes by its own hand', () => {
    const d = waiting();
    d.stance('ada', 'pay', 'live-with');
    expect(statuses(d)).toEqual(['dropped']);
  });

  test('when its paragraph gets other words: it was given for those that stood', () => {
    const d = waiting();
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    expect(statuses(d)).toEqual(['dropped']);
  });

  test('unless it says what those words must hold', () => {
    const d = brackets(['ada', 'pay'], ['bel', 'pay']);
    set(d, 'bel', 'pay', { paragraph: 'para-pay', atMost: 1 });
    const low = d.propose('cor', 'pay/1');
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: low }] });
    expect([statuses(d), holders(d, 'pay')]).toEqual([['met'], ['ada']]);
  });

  test('a condition that was met ends when the seat objects by its own hand', () => {
    const d = waiting();
    d.stance('bel', 'care', 'live-with');
    expect(statuses(d)).toEqual(['met']);
    d.object('ada', 'pay');
    expect(statuses(d)).toEqual(['dropped']);
  });

  test('[12.18] dropped by its own seat: one that was met now stands without it', () => {
    const d = waiting();
    d.stance('bel', 'care', 'live-with');
    const drop = { type: 'condition.drop', condition: 'c1' } as const;
    expect(d.t.attempt(seat('bel'), drop)).toBe('rule/not-your-condition 12.18');
    d.t.act(seat('ada'), drop);
    d.object('bel', 'care');
    expect(d.status('pay')).toBe('open');
    expect(d.t.attempt(seat('ada'), drop)).toBe('rule/not-your-condition 12.18');
  });
});

test('[12.8] grounds are phrases, levels and other members’ brackets of this text', () => {
  const d = brackets(['ada', 'pay']);
  const attempt = (ground: Ground) => d.t.attempt(seat('ada'), condition('pay', [ground]));
  expect(attempt({ paragraph: 'nowhere', atLeast: 1 })).toBe('rule/unknown-paragraph 12.8');
  expect(attempt({ paragraph: 'para-care', atLeast: 5 })).toBe('rule/level-out-of-scale 12.8');
  expect(attempt({ paragraph: 'para-care', phrase: 'magic', present: true })).toBe('rule/unknown-ground 12.8');
  expect(attempt(free('care', 'ada'))).toBe('rule/unknown-ground 12.8');
  expect(attempt(free('care', 'obs'))).toBe('rule/unknown-ground 12.8');
  expect(attempt(free('care', 'bel'))).toBe('ok');
});

test.each(Array.from({ length: 30 }, (_, i) => [`circle-${i}`]))(
  'whatever hangs on whatever: an act ends, met grounds hold, and none that holds is left waiting (%s)',
  (seed) => {
    const random = createRandom(seed);
    const d = deal();
    d.corridor(1);
    const [id, who] = [() => random.pick(['pay', 'care', 'time']), () => random.pick(['ada', 'bel', 'cor'])];
    for (let i = 0; i < 60; i++) {
      const grounds = [free(id(), who()), free(id(), who()), { paragraph: `para-${id()}`, atLeast: random.int(4) }];
      const commands: readonly Command[] = [
        { type: 'stance.take', paragraph: `para-${id()}`, stance: 'object', reason: because },
        { type: 'stance.take', paragraph: `para-${id()}`, stance: 'live-with' },
        condition(id(), grounds.slice(0, 1 + random.int(3)), random.pick(['support', 'live-with'])),
      ];
      const [actor, command] = [seat(who()), random.pick(commands)];
      if (d.t.attempt(actor, command) !== 'ok') continue;
      expect(d.t.act(actor, command).length).toBeLessThan(60);
      for (const c of d.t.world.public.conditions) {
        const holds = c.when.every((ground) => groundHolds(d.t.world.public, ground, []));
        if (c.status === 'met') expect(holds).toBe(true);
        if (c.status === 'waiting') expect(holds).toBe(false);
      }
    }
    const seen = new Set(statuses(d));
    expect(seen.has('met') || seen.has('failed')).toBe(true);
    expect(replay(d.t.world.game, d.t.log)).toEqual(d.t.world);
  },
);
