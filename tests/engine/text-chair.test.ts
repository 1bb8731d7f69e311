/** Oral revisions, wording taken up again, what follows a changed text, and the chair's hand in it. */
import { describe, expect, test } from '@jest/globals';
import { CHARTS, type Command, decide, evolveWorld, GUARDS } from '../../shared/engine/index.ts';
import { genealogy } from '../../shared/text/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, clock, type Hand, seat, sitDown } from '../support/table.ts';

const BOOK = { charts: CHARTS, guards: GUARDS };
const FEES = 'Encourage all States to report yearly on the fees that workers pay;';
/** The paragraph on pay with enough words to be changed in two places. */
const game = {
  ...smallGame,
  open: {
    ...smallGame.open,
    rounds: 3,
    draft: {
      ...smallGame.open.draft,
      paragraphs: smallGame.open.draft.paragraphs.map((p) => (p.id === 'para-pay' ? { ...p, text: FEES } : p)),
    },
  },
};
const corridor = (): Hand => {
  const t = sitDown({ putMs: 0 }, game);
  t.until('round.corridor');
  return t;
};
const write = (text: string, on = 'para-pay'): Command => ({
  type: 'proposal.table',
  paragraph: on,
  wording: { text },
});
const say = (t: Hand, id: string, who: string, stance: 'support' | 'object' | 'live-with') =>
  t.act(seat(who), {
    type: 'stance.take',
    paragraph: t.world.public.proposals.find((x) => x.id === id)?.paragraph ?? '',
    proposal: id,
    stance,
    reason: because,
  });
const proposal = (t: Hand, id: string) => t.world.public.proposals.find((x) => x.id === id);
const pay = (t: Hand) => t.world.public.paragraphs.find((p) => p.id === 'para-pay');
const take = (t: Hand, id: string, on = 'para-pay'): void => {
  t.until('round.text');
  t.act(chair, { type: 'text.revise', changes: [{ paragraph: on, proposal: id }] });
};

describe('[9.8] when the text changes', () => {
  test('wording that changes other words is merged into it', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('fees', 'debts')));
    t.act(seat('bel'), write(FEES.replace('yearly ', '')));
    say(t, 'p2', 'cor', 'support');
    take(t, 'p1');
    expect(proposal(t, 'p2')).toMatchObject({
      words: { text: 'Encourage all States to report on the debts that workers pay;' },
      base: 1,
      stale: false,
      stances: { cor: { stance: 'support' } },
      earlier: [{ text: FEES.replace('yearly ', '') }],
    });
  });

  test('[9.9] wording that changes the same words is flagged; it is not put, taken in or carried until revised', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('fees', 'debts')));
    t.act(seat('bel'), write(FEES.replace('fees', 'costs')));
    take(t, 'p1');
    expect(proposal(t, 'p2')).toMatchObject({ stale: true, status: 'tabled' });
    expect(t.log.some((e) => e.type === 'proposal.staled' && e.id === 'p2' && e.cause === '9.8')).toBe(true);
    t.until('round.gavel');
    expect(t.attempt(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p2' })).toBe(
      'rule/proposal-stale 9.9',
    );
    t.until('round.text');
    const changes = [{ paragraph: 'para-pay', proposal: 'p2' }];
    expect(t.attempt(chair, { type: 'text.revise', changes })).toBe('rule/proposal-stale 9.9');
    t.until('round.corridor');
    t.act(seat('bel'), { type: 'proposal.revise', proposal: 'p2', wording: { text: FEES.replace('fees', 'costs') } });
    expect(proposal(t, 'p2')).toMatchObject({ stale: false, base: 1 });
    t.act(seat('cor'), { type: 'proposal.sponsor', proposal: 'p2' });
  });

  test('ready wordings and deletions stay as they are, divisions and mergers are flagged, what is said lapses', () => {
    const t = corridor();
    const changed = FEES.replace('fees', 'debts');
    t.act(seat('ada'), write(changed));
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    t.act(seat('bel'), { type: 'proposal.delete', paragraph: 'para-pay' });
    t.act(seat('bel'), {
      type: 'proposal.split',
      paragraph: 'para-pay',
      first: { text: 'Note the fees;' },
      second: { text: 'Encourage reports;' },
    });
    t.act(seat('cor'), {
      type: 'proposal.merge',
      paragraph: 'para-care',
      with: 'para-pay',
      wording: { text: 'Encourage care and fees;' },
    });
    t.act(seat('obs'), write(`${changed.slice(0, -1)} and on what States do;`));
    t.act(seat('cor'), { type: 'proposal.move', paragraph: 'para-pay', after: null, place: 'PP' });
    take(t, 'p1');
    const after = ['p2', 'p3', 'p4', 'p5', 'p6', 'p7'].map((id) => [proposal(t, id)?.status, proposal(t, id)?.stale]);
    expect(after).toEqual([
      ['tabled', false],
      ['tabled', false],
      ['tabled', true],
      ['tabled', true],
      ['needs-sponsor', false],
      ['tabled', false],
    ]);
    expect([2, 3, 6, 7].map((n) => proposal(t, `p${n}`)?.base)).toEqual([1, 1, 1, 1]);
  });
});

describe('[9.10] an oral revision', () => {
  test('is the author’s; others read it afresh and carry it anew', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('all ', '')));
    t.act(seat('cor'), { type: 'proposal.sponsor', proposal: 'p1' });
    say(t, 'p1', 'bel', 'object');
    const wording = { text: FEES.replace('all', 'most') };
    expect(t.attempt(seat('cor'), { type: 'proposal.revise', proposal: 'p1', wording })).toBe(
      'rule/not-your-proposal 4.7',
    );
    t.act(seat('ada'), { type: 'proposal.revise', proposal: 'p1', wording });
    expect(proposal(t, 'p1')).toMatchObject({
      words: wording,
      sponsors: ['ada'],
      stances: {},
      earlier: [{ text: FEES.replace('all ', '') }],
    });
    expect(t.attempt(seat('ada'), { type: 'proposal.revise', proposal: 'p1', wording })).toBe('rule/no-change 9.10');
    expect(t.world.public.seats['ada']?.proposals).toBe(1);
  });

  test('an observer’s is carried anew; a division is revised in both halves', () => {
    const t = corridor();
    t.act(seat('obs'), write(FEES.replace('all ', '')));
    t.act(seat('ada'), { type: 'proposal.sponsor', proposal: 'p1' });
    expect(proposal(t, 'p1')?.status).toBe('tabled');
    t.act(seat('obs'), { type: 'proposal.revise', proposal: 'p1', wording: { text: FEES.replace('all', 'some') } });
    expect(proposal(t, 'p1')?.status).toBe('needs-sponsor');
    const [first, second] = [{ text: 'Note the fees;' }, { text: 'Encourage reports;' }];
    t.act(seat('bel'), { type: 'proposal.split', paragraph: 'para-pay', first, second });
    const revise: Command = { type: 'proposal.revise', proposal: 'p2', wording: { text: 'Note all fees;' } };
    expect(t.attempt(seat('bel'), revise)).toBe('rule/both-halves 9.10');
    t.act(seat('bel'), { ...revise, second: { text: 'Encourage yearly reports;' } });
    expect(proposal(t, 'p2')?.operation).toMatchObject({
      kind: 'split',
      second: { text: 'Encourage yearly reports;' },
    });
  });
});

describe('[9.11] withdrawn wording', () => {
  test('is taken up by another, who becomes its author; it counts', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('all ', '')));
    t.act(seat('ada'), { type: 'proposal.withdraw', proposal: 'p1' });
    t.act(seat('bel'), { type: 'proposal.reintroduce', proposal: 'p1' });
    expect(proposal(t, 'p1')).toMatchObject({ seat: 'bel', sponsors: ['bel'], status: 'tabled' });
    expect(proposal(t, 'p1')?.endedAt).toBeUndefined();
    expect(t.world.public.seats['bel']?.proposals).toBe(1);
    expect(t.attempt(seat('obs'), { type: 'proposal.reintroduce', proposal: 'p1' })).toBe('rule/members-only 1.3');
  });

  test('[9.8] is carried over to the text as it is now, or flagged', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('yearly ', '')));
    t.act(seat('bel'), write(FEES.replace('fees', 'costs')));
    t.act(seat('cor'), write(FEES.replace('fees', 'debts')));
    for (const [who, id] of [
      ['ada', 'p1'],
      ['bel', 'p2'],
    ] as const)
      t.act(seat(who), { type: 'proposal.withdraw', proposal: id });
    take(t, 'p3');
    t.until('round.corridor');
    t.act(seat('cor'), { type: 'proposal.reintroduce', proposal: 'p1' });
    t.act(seat('cor'), { type: 'proposal.reintroduce', proposal: 'p2' });
    expect(proposal(t, 'p1')).toMatchObject({
      base: 1,
      words: { text: FEES.replace('fees', 'debts').replace('yearly ', '') },
    });
    expect(proposal(t, 'p2')).toMatchObject({ base: 0, stale: true });
  });
});

describe('the chair’s texts', () => {
  test('[9.12] a compilation lists what lies on the table', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('all ', '')));
    t.act(seat('obs'), write(FEES.replace('fees', 'debts')));
    t.act(chair, { type: 'text.compile' });
    expect(t.world.public.compiled).toEqual(['p1']);
  });

  test('[9.13] a streamlined text takes in the only uncontested wording of a paragraph and keeps the rest', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('all ', '')));
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
    t.act(seat('cor'), write('Note care for all;', 'para-care'));
    t.act(seat('ada'), {
      type: 'paragraph.propose',
      after: 'para-care',
      place: 'OP',
      issue: 'care',
      title: 'More',
      wording: { text: 'Welcome more care;' },
    });
    t.until('round.text');
    const events = t.act(chair, { type: 'text.streamline' });
    expect(events.find((e) => e.type === 'text.issued')).toMatchObject({
      rev: 1,
      streamlined: true,
      paragraphs: ['para-pay', 'new-1'],
    });
    expect(t.world.public.paragraphs.map((p) => p.version)).toEqual([1, 0, 1]);
    expect(t.attempt(chair, { type: 'text.streamline' })).toBe('rule/already-revised 6.1');
    expect(t.attempt(chair, { type: 'text.revise', changes: [{ paragraph: 'para-care', proposal: 'p2' }] })).toBe(
      'rule/already-revised 6.1',
    );
  });

  test('[9.13] not what somebody stands against', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('all ', '')));
    say(t, 'p1', 'bel', 'object');
    t.until('round.text');
    expect(t.attempt(chair, { type: 'text.streamline' })).toBe('rule/nothing-uncontested 9.13');
  });

  test('[9.14] mending makes no new version, and wording on the table follows', () => {
    const t = corridor();
    t.act(seat('bel'), write('Encourage care for most;', 'para-care'));
    t.until('round.text');
    const events = t.act(chair, { type: 'text.tidy' });
    expect(events.find((e) => e.type === 'text.tidied')).toMatchObject({
      texts: { 'para-care': 'Also encourage care for all.' },
    });
    const care = t.world.public.paragraphs[1];
    expect(care).toMatchObject({ version: 0, words: { text: 'Also encourage care for all.', level: 2 } });
    expect(care?.versions).toHaveLength(1);
    expect(proposal(t, 'p1')).toMatchObject({ base: 0, words: { text: 'Also encourage care for most.' } });
  });

  test('[9.16] a freeze stops what is new, not objections, and ends with the round', () => {
    const t = corridor();
    t.act(seat('ada'), write(FEES.replace('all ', '')));
    t.act(chair, { type: 'proposals.freeze', frozen: true });
    const news: Command[] = [
      write('Note pay;'),
      { type: 'proposal.delete', paragraph: 'para-care' },
      { type: 'proposal.revise', proposal: 'p1', wording: { text: 'Note pay;' } },
    ];
    for (const command of news) expect(t.attempt(seat('ada'), command)).toBe('rule/proposals-frozen 9.1');
    t.act(seat('bel'), {
      type: 'stance.take',
      paragraph: 'para-pay',
      stance: 'object',
      reason: because,
      wording: { ready: 'pay/1' },
    });
    t.until('round.text');
    expect(t.world.public.frozen).toBe(false);
  });
});

describe('[9.15] as orally revised', () => {
  const atAdoption = (): Hand => {
    const t = sitDown({ putMs: 5000 }, game);
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/1' } });
    t.until('silence');
    t.now += 30_000;
    t.act(clock, { type: 'clock.due', generation: t.world.public.generation });
    return t;
  };
  const correct: Command = { type: 'text.correct', changes: [{ paragraph: 'para-pay', wording: { ready: 'pay/1' } }] };

  test('the moment to object begins again, and the text is adopted as orally revised', () => {
    const t = atAdoption();
    t.now += 5000;
    t.act(chair, correct);
    expect(pay(t)).toMatchObject({ status: 'ad-ref', words: { ready: 'pay/1' }, version: 1 });
    expect(t.attempt(chair, { type: 'text.adopt' })).toBe('rule/clock-running 7.3');
    t.now += 5000;
    const events = t.act(chair, { type: 'text.adopt' });
    expect(events.find((e) => e.type === 'text.adopted')).toMatchObject({ orally: true });
    expect(t.world.public).toMatchObject({ orally: true, ending: { kind: 'adopted' } });
  });

  test('a member may still object to it; between the levels proposed, each paragraph once', () => {
    const t = atAdoption();
    const twice = {
      ...correct,
      changes: [...(correct as { changes: object[] }).changes, ...(correct as { changes: object[] }).changes],
    };
    expect(t.attempt(chair, twice as Command)).toBe('rule/no-change 9.15');
    t.act(chair, correct);
    t.act(seat('bel'), { type: 'adoption.object', reason: because });
    expect(t.world.public.ending?.kind).not.toBe('adopted');
  });

  test('without a correction the text is adopted as it was', () => {
    const t = atAdoption();
    t.now += 5000;
    t.act(chair, { type: 'text.adopt' });
    expect(t.world.public.orally).toBe(false);
  });
});

describe('what a wording commits to', () => {
  const free = 'Recall the pay of those who work;';
  const contest = (who: string, level: number, more = {}): [ReturnType<typeof seat>, Command] => [
    seat(who),
    { type: 'reading.contest', paragraph: 'para-pay', proposal: 'p1', level, ...more },
  ];
  /** Reads whatever it is given as level 1, for sure. */
  const reader = { by: 'test', read: () => ({ level: 1, strength: 0.25, confidence: 0.9, because: [], phrases: [] }) };
  const unsure = { ...reader, read: () => ({ ...reader.read(), confidence: 0.2 }) };
  const tabling = (level: number, sure = true): Hand => {
    const t = corridor();
    const wording = { text: free, level };
    const act = {
      command: { type: 'proposal.table', paragraph: 'para-pay', wording } as Command,
      actor: seat('ada'),
      at: t.now,
    };
    const made = decide(t.world, act, { ...BOOK, reader: sure ? reader : unsure });
    if (!made.ok) throw new Error(`${made.error.code} ${made.error.rule}`);
    t.log.push(...made.value);
    t.world = made.value.reduce(evolveWorld, t.world);
    return t;
  };

  test('[10.1] the author may claim one level more or less, further only where the reader is unsure', () => {
    for (const level of [0, 1, 2])
      expect(proposal(tabling(level), 'p1')?.words).toMatchObject({ level, claimed: level });
    expect(() => tabling(3)).toThrow('rule/reading-differs 10.1');
    expect(proposal(tabling(4, false), 'p1')?.words).toMatchObject({ level: 4, read: { level: 1, by: 'test' } });
  });

  test('[10.3] [10.4] two members contest, the chair rules, and the ruling counts', () => {
    const t = tabling(2);
    expect(t.attempt(...contest('bel', 2))).toBe('rule/no-change 10.3');
    expect(t.attempt(...contest('bel', 9))).toBe('rule/level-out-of-scale 10.3');
    t.act(...contest('bel', 1));
    expect(t.attempt(...contest('bel', 3))).toBe('rule/already-contested 10.3');
    const rule: Command = { type: 'reading.rule', paragraph: 'para-pay', proposal: 'p1', level: 1 };
    expect(t.attempt(chair, rule)).toBe('rule/not-contested 10.4');
    t.act(...contest('cor', 0));
    t.act(chair, rule);
    expect(proposal(t, 'p1')?.words).toMatchObject({ level: 1, ruled: true });
    expect(pay(t)?.contested).toEqual([]);
    expect(t.attempt(...contest('bel', 3))).toBe('rule/already-ruled 10.3');
  });

  test('[10.4] a claim beyond the reading may be ruled upon without a contest', () => {
    const t = tabling(4, false);
    t.act(chair, { type: 'reading.rule', paragraph: 'para-pay', proposal: 'p1', level: 1 });
    expect(proposal(t, 'p1')?.words.level).toBe(1);
  });

  test('[10.3] what is contested and not ruled goes into the text with the wording', () => {
    const t = tabling(2);
    t.act(...contest('bel', 1));
    t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    take(t, 'p1');
    expect(pay(t)?.contested).toEqual([{ seat: 'bel', level: 1 }]);
    t.until('round.corridor');
    const seen = genealogy(t.world.public, 'para-pay').map((x) => [x.kind, x.seat ?? null, x.proposal ?? null]);
    expect(seen).toEqual([
      ['draft', null, null],
      ['version', 'ada', 'p1'],
      ['tabled', 'ada', 'p1'],
      ['taken', 'ada', 'p1'],
      ['tabled', 'cor', 'p2'],
    ]);
  });

  test('[10.2] options are not read: the claim is the level', () => {
    const options = {
      ...game,
      open: { ...game.open, issues: game.open.issues.map((i) => ({ ...i, scale: 'options' as const })) },
    };
    const t = sitDown({ putMs: 0 }, options);
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { text: free, level: 3 } });
    expect(proposal(t, 'p1')?.words).toEqual({ text: free, level: 3, claimed: 3, phrases: [] });
    expect(t.attempt(...contest('bel', 1))).toBe('rule/reading-fixed 10.3');
  });

  test('[9.17] agreed language is quoted as it was agreed, whatever stands around it', () => {
    const shelf = [{ id: 'charter', source: 'Charter, 1945', text: 'the dignity of work' }];
    const t = sitDown({ putMs: 0 }, { ...game, open: { ...game.open, shelf } });
    t.until('round.corridor');
    const quote = (text: string): Command => ({
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { text, quotes: 'charter' },
    });
    expect(t.attempt(seat('ada'), quote('Recall the dignity of labour;'))).toBe('rule/quote-not-found 9.17');
    t.act(seat('ada'), quote('Recall The  dignity, of work and its pay;'));
    expect(proposal(t, 'p1')?.words.quotes).toBe('charter');
  });
});

test('[9.8] [13.22] what a closed room agreed is carried over to the text as the plenary has it now, or flagged', () => {
  const flagged = (text: string) => {
    const t = corridor();
    const seats = ['ada', 'bel'];
    const room = { kind: 'contact', paragraphs: ['para-pay'], seats, facilitator: 'ada', closed: true } as const;
    t.act(chair, { type: 'room.open', ...room, paragraphs: [...room.paragraphs] });
    for (const who of seats) t.act(seat(who), { type: 'room.enter', room: 'r1' });
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { text }, room: 'r1' });
    t.act(seat('bel'), { type: 'proposal.sponsor', proposal: 'r1-p1', room: 'r1' });
    t.act(seat('cor'), write(FEES.replace('fees', 'debts')));
    take(t, 'p1');
    t.act(chair, { type: 'room.report', room: 'r1' });
    return proposal(t, 'p2');
  };
  expect(flagged(FEES.replace('yearly ', ''))).toMatchObject({
    stale: false,
    base: 1,
    words: { text: FEES.replace('yearly ', '').replace('fees', 'debts') },
  });
  expect(flagged(FEES.replace('fees', 'costs'))).toMatchObject({ stale: true, base: 0 });
});
