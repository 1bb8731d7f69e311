/** Every numbered rule: an act it refuses, and the same act let through once its guard is switched off. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Actor, CHARTS, type Command, GUARDS } from '../../shared/engine/index.ts';
import { en } from '../../shared/words/en/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, clock, type Hand, host, person, seat, server, sitDown } from '../support/table.ts';
import type { Case } from './cases/case.ts';
import { dealsCases } from './cases/deals.ts';
import { meetingCases } from './cases/meeting.ts';
import { observersCases } from './cases/observers.ts';
import { roomsCases } from './cases/rooms.ts';
import { textCases } from './cases/text.ts';

const put = (paragraph: string, proposal?: string): Command => ({
  type: 'gavel.put',
  paragraph,
  ...(proposal && { proposal }),
});
const stance = (s: 'support' | 'live-with' | 'reserve' | 'object', more = {}): Command => ({
  type: 'stance.take',
  paragraph: 'para-pay',
  stance: s,
  ...more,
});
const object = stance('object', { reason: because });
const propose = (ready: string, paragraph = 'para-pay'): Command => ({
  type: 'proposal.table',
  paragraph,
  wording: { ready },
});
const inPhase =
  (phase: Parameters<Hand['until']>[0], then: (t: Hand) => void = () => {}) =>
  (t: Hand) => {
    t.until(phase);
    then(t);
  };
const corridor = (then?: (t: Hand) => void) => inPhase('round.corridor', then);
const gavel = (then?: (t: Hand) => void) => inPhase('round.gavel', then);
const closePay = (t: Hand): void => {
  t.act(chair, put('para-pay'));
  t.act(chair, { type: 'gavel.fall' });
};
const secondCorridor = (t: Hand): void => {
  t.until('round.gavel');
  closePay(t);
  t.act(chair, { type: 'beat.close' });
  t.until('round.corridor');
};

const CASES: readonly Case[] = [
  ...textCases,
  ...dealsCases,
  ...roomsCases,
  ...observersCases,
  ...meetingCases,
  { rule: '1.1', code: 'rule/not-your-role', prepare: gavel(), actor: seat('ada'), command: put('para-pay') },
  {
    rule: '1.2',
    code: 'rule/unknown-seat',
    prepare: corridor(),
    actor: seat('zoe'),
    command: { type: 'ready.set', ready: true },
  },
  {
    rule: '1.3',
    code: 'rule/members-only',
    prepare: inPhase('silence'),
    actor: seat('obs'),
    command: { type: 'silence.break', paragraph: 'para-pay', reason: because },
  },
  {
    rule: '1.4',
    code: 'rule/head-only',
    prepare: (t) => {
      for (const p of ['p1', 'p2']) t.act(person(p), { type: 'seat.take', seat: 'ada', share: true });
      t.until('silence');
    },
    actor: { role: 'seat', seat: 'ada', person: 'p2', by: 'person' },
    command: { type: 'silence.break', paragraph: 'para-pay', reason: because },
  },
  {
    rule: '1.5',
    code: 'rule/seat-taken',
    prepare: (t) => t.act(person('p1'), { type: 'seat.take', seat: 'ada' }),
    actor: person('p2'),
    command: { type: 'seat.take', seat: 'ada' },
  },
  {
    rule: '1.6',
    code: 'rule/not-in-seat',
    prepare: () => {},
    actor: host,
    command: { type: 'head.name', seat: 'ada', person: 'p9' },
  },
  {
    rule: '1.7',
    code: 'rule/not-in-seat',
    prepare: () => {},
    actor: host,
    command: { type: 'chair.hand', to: 'person' },
  },
  {
    rule: '2.1',
    code: 'rule/not-now',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'statement.make', priorities: [] },
  },
  {
    rule: '2.2',
    code: 'rule/paused',
    prepare: corridor((t) => t.act(host, { type: 'table.pause' })),
    actor: seat('ada'),
    command: { type: 'ready.set', ready: true },
  },
  {
    rule: '2.3',
    code: 'rule/already-spoken',
    prepare: inPhase('opening', (t) => t.act(seat('ada'), { type: 'statement.make', priorities: [] })),
    actor: seat('ada'),
    command: { type: 'statement.make', priorities: [] },
  },
  {
    rule: '2.4',
    code: 'rule/unknown-paragraph',
    prepare: inPhase('opening'),
    actor: seat('ada'),
    command: { type: 'statement.make', priorities: ['moon'] },
  },
  {
    rule: '2.5',
    code: 'rule/stale-clock',
    prepare: corridor(),
    actor: clock,
    command: { type: 'clock.due', generation: 99 },
  },
  { rule: '2.6', code: 'rule/not-paused', prepare: corridor(), actor: host, command: { type: 'table.resume' } },
  { rule: '2.7', code: 'rule/no-clock', prepare: gavel(), actor: host, command: { type: 'clock.extend', ms: 60_000 } },
  {
    rule: '3.1',
    code: 'rule/unknown-paragraph',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'stance.take', paragraph: 'moon', stance: 'support' },
  },
  {
    rule: '3.2',
    code: 'rule/paragraph-closed',
    prepare: gavel(closePay),
    actor: seat('ada'),
    command: stance('support'),
  },
  { rule: '3.3', code: 'rule/reason-needed', prepare: corridor(), actor: seat('ada'), command: stance('object') },
  {
    rule: '3.4',
    code: 'rule/reserve-used',
    prepare: corridor((t) => {
      t.act(seat('ada'), stance('reserve', { reason: because }));
      t.act(seat('ada'), stance('support'));
    }),
    actor: seat('ada'),
    command: stance('reserve', { reason: because }),
  },
  {
    rule: '3.5',
    code: 'rule/words-not-found',
    prepare: corridor(),
    actor: seat('ada'),
    command: stance('object', { reason: because, words: 'the moon' }),
  },
  {
    rule: '3.6',
    code: 'protocol/stale-text',
    prepare: corridor(),
    actor: seat('ada'),
    command: stance('support', { version: 7 }),
  },
  {
    rule: '3.7',
    code: 'rule/no-change',
    prepare: corridor((t) => t.act(seat('ada'), stance('support'))),
    actor: seat('ada'),
    command: stance('support'),
  },
  {
    rule: '3.8',
    code: 'rule/wording-with-object',
    prepare: corridor(),
    actor: seat('ada'),
    command: stance('support', { wording: { ready: 'pay/3' } }),
  },
  {
    rule: '3.9',
    code: 'rule/no-change',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'stance.drop', paragraph: 'para-pay' },
  },
  {
    rule: '4.1',
    code: 'rule/proposal-budget',
    prepare: corridor((t) => {
      t.act(seat('ada'), propose('pay/3'));
      t.act(seat('ada'), propose('pay/4'));
      // One more than the free ones is paid for, not refused.
      t.act(seat('ada'), propose('care/4', 'para-care'));
    }),
    actor: seat('ada'),
    command: propose('care/3', 'para-care'),
  },
  {
    rule: '4.2',
    code: 'rule/level-out-of-scale',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'proposal.table', paragraph: 'para-pay', wording: { text: 'Fly;', level: 9 } },
  },
  { rule: '4.3', code: 'rule/no-change', prepare: corridor(), actor: seat('ada'), command: propose('pay/2') },
  {
    rule: '4.4',
    code: 'rule/unknown-proposal',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'proposal.sponsor', proposal: 'p9' },
  },
  {
    rule: '4.5',
    code: 'rule/proposal-closed',
    prepare: corridor((t) => {
      t.act(seat('ada'), propose('pay/3'));
      t.act(seat('ada'), { type: 'proposal.withdraw', proposal: 'p1' });
    }),
    actor: seat('bel'),
    command: { type: 'proposal.sponsor', proposal: 'p1' },
  },
  {
    rule: '4.6',
    code: 'rule/already-sponsor',
    prepare: corridor((t) => t.act(seat('ada'), propose('pay/3'))),
    actor: seat('ada'),
    command: { type: 'proposal.sponsor', proposal: 'p1' },
  },
  {
    rule: '4.7',
    code: 'rule/not-your-proposal',
    prepare: corridor((t) => t.act(seat('ada'), propose('pay/3'))),
    actor: seat('bel'),
    command: { type: 'proposal.withdraw', proposal: 'p1' },
  },
  {
    rule: '4.8',
    code: 'rule/needs-member-sponsor',
    prepare: (t) => {
      t.until('round.corridor');
      t.act(seat('obs'), propose('pay/3'));
      t.world = {
        ...t.world,
        public: { ...t.world.public, proposals: t.world.public.proposals.map((p) => ({ ...p })) },
      };
      t.until('round.gavel');
    },
    actor: chair,
    command: put('para-pay', 'p1'),
  },
  {
    rule: '5.1',
    code: 'rule/bracketed',
    prepare: (t) => {
      t.until('round.corridor');
      t.act(seat('ada'), object);
      t.until('round.gavel');
    },
    actor: chair,
    command: put('para-pay'),
  },
  {
    rule: '5.2',
    code: 'rule/reserved',
    prepare: (t) => {
      t.until('round.corridor');
      t.act(seat('ada'), stance('reserve', { reason: because }));
      t.until('round.gavel');
    },
    actor: chair,
    command: put('para-pay'),
  },
  {
    rule: '5.3',
    code: 'rule/already-put',
    prepare: gavel((t) => t.act(chair, put('para-pay'))),
    actor: chair,
    command: put('para-care'),
  },
  { rule: '5.4', code: 'rule/not-put', prepare: gavel(), actor: chair, command: { type: 'gavel.fall' } },
  {
    rule: '5.5',
    code: 'rule/paragraph-closed',
    prepare: gavel(closePay),
    actor: chair,
    command: { type: 'paragraph.park', paragraph: 'para-pay' },
  },
  {
    rule: '5.6',
    code: 'rule/paragraph-not-closed',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because },
  },
  {
    rule: '5.7',
    code: 'rule/reopen-budget',
    prepare: (t) => {
      secondCorridor(t);
      t.act(seat('ada'), { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because });
      t.world = closeAgain(t);
    },
    actor: seat('ada'),
    command: { type: 'paragraph.reopen', paragraph: 'para-pay', reason: because },
  },
  {
    rule: '6.1',
    code: 'rule/not-now',
    prepare: inPhase('round.text'),
    actor: chair,
    command: { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] },
  },
  {
    rule: '6.2',
    code: 'rule/paragraph-closed',
    prepare: (t) => {
      t.until('round.gavel');
      closePay(t);
      t.until('round.text');
    },
    actor: chair,
    command: { type: 'text.revise', changes: [{ paragraph: 'para-pay', wording: { ready: 'pay/3' } }] },
  },
  {
    rule: '6.3',
    code: 'rule/chair-wording-too-soon',
    prepare: (t) => {
      t.until('round.corridor');
      t.act(seat('ada'), propose('pay/3'));
      t.until('round.gavel');
      closeCare(t);
      t.until('round.text');
    },
    actor: chair,
    command: { type: 'text.revise', changes: [{ paragraph: 'para-pay', wording: { ready: 'pay/3' } }] },
  },
  {
    rule: '7.1',
    code: 'rule/open-text',
    prepare: inPhase('silence', (t) =>
      t.act(seat('ada'), { type: 'silence.break', paragraph: 'para-pay', reason: because }),
    ),
    actor: chair,
    command: { type: 'floor.take' },
  },
  {
    rule: '7.2',
    code: 'rule/already-objected',
    prepare: (t) => {
      t.until('round.corridor');
      t.act(seat('ada'), object);
      t.until('dropping');
      t.act(seat('bel'), { type: 'drop.object', paragraph: 'para-pay', reason: because });
    },
    actor: seat('bel'),
    command: { type: 'drop.object', paragraph: 'para-pay', reason: because },
  },
  {
    rule: '7.3',
    code: 'rule/clock-running',
    prepare: (t) => {
      t.until('silence');
      t.world = slow(t);
      t.now += 30_000;
      t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    },
    actor: chair,
    command: { type: 'text.adopt' },
  },
  {
    rule: '7.6',
    code: 'rule/no-change',
    prepare: (t) => {
      t.act(host, { type: 'table.end' });
      t.act(host, { type: 'debrief.open' });
    },
    actor: host,
    command: { type: 'debrief.open' },
  },
  {
    rule: '8.1',
    code: 'rule/note-to-self',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'note.send', to: ['ada'], text: 'Hello.' },
  },
  {
    rule: '8.2',
    code: 'rule/unknown-paragraph',
    prepare: corridor(),
    actor: seat('ada'),
    command: { type: 'message.say', text: 'Hello.', about: 'moon' },
  },
];

function closeCare(t: Hand): void {
  t.act(chair, put('para-care'));
  t.act(chair, { type: 'gavel.fall' });
}

/** The paragraph closed once more within the round, as a chair's gavel would have it. */
function closeAgain(t: Hand): Hand['world'] {
  const paragraphs = t.world.public.paragraphs.map((p) => ({ ...p, status: 'ad-ref' as const }));
  return { ...t.world, public: { ...t.world.public, paragraphs } };
}

function slow(t: Hand): Hand['world'] {
  return { ...t.world, public: { ...t.world.public, settings: { ...t.world.public.settings, putMs: 5000 } } };
}

describe('the rule book', () => {
  test.each(CASES.map((c) => [c.rule, c] as const))(
    '[%s] refuses, and lets through when its guard is off',
    (rule, c) => {
      const t = sitDown({ putMs: 0, ...c.settings }, c.game ?? smallGame);
      c.prepare(t);
      expect(t.attempt(c.actor, c.command)).toBe(`${c.code} ${rule}`);
      const guards = { ...GUARDS, [rule]: () => null };
      let without: string;
      try {
        without = t.attempt(c.actor, c.command, { charts: CHARTS, guards });
      } catch (error) {
        // A handler that relies on the rule says so; the point is that nothing else refused it.
        without = String(error);
      }
      expect(without).not.toContain(` ${rule}`);
    },
  );

  test('every guard has a case here, a sentence on the screen and a line in RULES.md', () => {
    const book = readFileSync(new URL('../../shared/engine/RULES.md', import.meta.url), 'utf8');
    const written = [...book.matchAll(/^- \*\*(\d+\.\d+)\*\*/gm)].map((m) => m[1] ?? '');
    expect(CASES.map((c) => c.rule).sort()).toEqual(Object.keys(GUARDS).sort());
    expect(written).toEqual(expect.arrayContaining(Object.keys(GUARDS)));
    for (const rule of written) expect(en).toHaveProperty([`rule.${rule}`]);
  });
});

describe('the charts are real', () => {
  test('[2.1] with a procedure chart that allows all, acts come out of order', () => {
    const allowAll = { ...CHARTS, procedure: (from: never) => from };
    const book = { charts: allowAll, guards: GUARDS } as never;
    const wrong: [Actor, Command][] = [
      [seat('ada'), { type: 'statement.make', priorities: [] }],
      [chair, put('para-pay')],
      [seat('ada'), { type: 'silence.break', paragraph: 'para-pay', reason: because }],
      [host, { type: 'debrief.open' }],
    ];
    for (const [actor, command] of wrong) {
      const t = sitDown();
      t.until('round.corridor');
      expect(t.attempt(actor, command)).toBe('rule/not-now 2.1');
      expect(String(outcome(t, actor, command, book))).not.toContain('2.1');
    }
  });

  test('[5.5] with a paragraph chart that allows all, a bracketed paragraph is agreed', () => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), object);
    t.until('round.gavel');
    const fall = { ...CHARTS, paragraph: (from: string, e: { type: string }) => (e.type === 'fall' ? 'ad-ref' : from) };
    const guards = { ...GUARDS, '5.1': () => null };
    t.act(chair, put('para-pay'), { charts: CHARTS, guards });
    t.world = { ...t.world, public: { ...t.world.public, put: { paragraph: 'para-pay', at: 0 } } };
    t.act(chair, { type: 'gavel.fall' }, { charts: CHARTS, guards });
    expect(t.world.public.paragraphs[0]?.status).toBe('bracketed');
    t.world = { ...t.world, public: { ...t.world.public, put: { paragraph: 'para-pay', at: 0 } } };
    t.act(chair, { type: 'gavel.fall' }, { charts: fall as never, guards });
    expect(t.world.public.paragraphs[0]?.status).toBe('ad-ref');
  });
});

function outcome(t: Hand, actor: Actor, command: Command, book: Parameters<Hand['attempt']>[2]): string {
  try {
    return t.attempt(actor, command, book);
  } catch (error) {
    return String(error);
  }
}

test('[2.1] nobody sits down at a table that is over', () => {
  const t = sitDown();
  t.until('opening');
  t.act(host, { type: 'table.end' });
  expect(t.attempt(person('p1'), { type: 'seat.take', seat: 'ada' })).toBe('rule/not-now 2.1');
});

test('[1.8] at the start, seats and a chair without people go to bots', () => {
  const t = sitDown();
  t.act(server, { type: 'seat.hand', seat: 'ada', to: 'people' });
  t.act(person('p1'), { type: 'seat.take', seat: 'bel' });
  t.act(host, { type: 'table.start' });
  expect(t.world.public.order.map((s) => t.world.public.seats[s]?.player)).toEqual(['bot', 'people', 'bot', 'bot']);
});

test('[2.8] a bot’s readiness does not bind the person who sits down after it', () => {
  const t = sitDown();
  t.act(person('p1'), { type: 'seat.take', seat: 'bel' });
  t.until('round.corridor');
  t.act(seat('ada'), { type: 'ready.set', ready: true });
  t.act(person('p2'), { type: 'seat.take', seat: 'ada' });
  expect(t.world.public.seats['ada']).toMatchObject({ player: 'people', ready: false });
});

test('[2.8] three quarters ready set a last call; never alone', () => {
  const t = sitDown({ putMs: 0, lastCallMs: 20_000 });
  for (const [i, s] of ['ada', 'bel', 'cor', 'obs'].entries()) t.act(person(`p${i}`), { type: 'seat.take', seat: s });
  t.until('round.corridor');
  for (const s of ['ada', 'bel']) t.act(seat(s), { type: 'ready.set', ready: true });
  expect(t.world.public.clock?.leftMs).toBe(60_000);
  t.act(seat('cor'), { type: 'ready.set', ready: true });
  expect(t.world.public).toMatchObject({ lastCall: true, clock: { leftMs: 20_000 } });
});

test('[5.8] after the last gavel what nobody blocks is agreed ad ref', () => {
  const t = sitDown();
  t.until('silence');
  expect(t.world.public.paragraphs.map((p) => p.status)).toEqual(['ad-ref', 'ad-ref']);
});

describe('[5.1] a quorum', () => {
  const quorum = { rule: 'quorum', k: 2, indispensable: ['ada'] } as const;
  const game = { ...smallGame, open: { ...smallGame.open, decision: quorum } };
  test('one dispensable objection blocks neither paragraph, silence nor adoption', () => {
    const t = sitDown({ putMs: 0 }, game);
    t.until('round.corridor');
    t.act(seat('bel'), object);
    expect(t.world.public.paragraphs[0]).toMatchObject({ status: 'open', brackets: [{ seat: 'bel' }] });
    t.until('silence');
    t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
    expect(t.world.public.phase).toBe('silence');
    t.now += 30_000;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    t.act(seat('bel'), { type: 'adoption.object', reason: because });
    t.act(chair, { type: 'text.adopt' });
    expect(t.world.public.ending?.kind).toBe('adopted');
  });

  test('[7.5] nor does it keep a paragraph from being dropped', () => {
    for (const [objector, phase] of [
      ['bel', 'silence'],
      ['ada', 'closed'],
    ] as const) {
      const t = sitDown({ putMs: 0 }, game);
      t.until('round.corridor');
      for (const s of ['bel', 'cor']) t.act(seat(s), object);
      t.until('dropping');
      t.act(seat(objector), { type: 'drop.object', paragraph: 'para-pay', reason: because });
      t.act(chair, { type: 'beat.close' });
      expect(t.world.public.phase).toBe(phase);
    }
  });

  test('an indispensable member, or one too many, does', () => {
    for (const against of [['ada'], ['bel', 'cor']]) {
      const t = sitDown({ putMs: 0 }, game);
      t.until('round.corridor');
      for (const s of against) t.act(seat(s), object);
      expect(t.world.public.paragraphs[0]?.status).toBe('bracketed');
    }
  });
});

test('[2.9] a person who acts again is not ready after all; talk leaves it', () => {
  const t = sitDown();
  t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
  t.until('round.corridor');
  const ada: Actor = { role: 'seat', seat: 'ada', person: 'p1', by: 'person' };
  const ready = () => t.world.public.seats['ada']?.ready;
  t.act(ada, { type: 'ready.set', ready: true });
  t.act(ada, { type: 'message.say', text: 'One moment.' });
  expect(ready()).toBe(true);
  t.act(ada, stance('support'));
  expect(ready()).toBe(false);
});

test('[5.4] what is put stays open for its moment, and for a short one once every seat with people is ready', () => {
  const t = sitDown({ putMs: 6000 });
  t.act(person('p1'), { type: 'seat.take', seat: 'ada' });
  t.until('round.gavel');
  t.act(chair, put('para-pay'));
  t.now += 5999;
  expect(t.attempt(chair, { type: 'gavel.fall' })).toBe('rule/clock-running 5.4');
  t.now += 1;
  t.act(chair, { type: 'gavel.fall' });
  t.act(chair, put('para-care'));
  t.act({ role: 'seat', seat: 'ada', person: 'p1', by: 'person' }, { type: 'ready.set', ready: true });
  t.now += 1000;
  t.act(chair, { type: 'gavel.fall' });
  expect(t.world.public.paragraphs.every((p) => p.status === 'ad-ref')).toBe(true);
});

test('[4.3] the same words under another level are no proposal', () => {
  const t = sitDown();
  t.until('round.corridor');
  const wording = { text: 'Encourage pay for all;', level: 4 };
  expect(t.attempt(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording })).toBe('rule/no-change 4.3');
});
