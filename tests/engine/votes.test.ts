import { describe, expect, test } from '@jest/globals';
import {
  type Ballot,
  type Command,
  evolvePublic,
  inOrder,
  reaches,
  replay,
  resultOf,
} from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { assembly, timeOver, toFloor } from '../support/meeting.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';

const SETTINGS = { putMs: 0, votes: 'amendments' } as const;
const amend = (paragraph: string, wording: object): Command =>
  ({ type: 'amendment.move', paragraph, wording }) as Command;
const cast = (t: Hand, ballots: Readonly<Record<string, Ballot>>): void => {
  for (const [s, ballot] of Object.entries(ballots)) t.act(seat(s), { type: 'vote.cast', ballot });
};
const onFloor = (settings: object = SETTINGS, game = smallGame): Hand => {
  const t = sitDown(settings, game);
  toFloor(t);
  return t;
};
const ask = (t: Hand, s = 'ada'): void => void t.act(seat(s), { type: 'vote.request', reason: because });
const voteOf = (t: Hand) => t.world.public.vote;

describe('a recorded vote on the whole', () => {
  test('[15.5] [15.10] all have voted: read out in order, carried, positions are next', () => {
    const t = onFloor();
    ask(t);
    expect(t.world.public).toMatchObject({ phase: 'vote', vote: { requestedBy: 'ada', question: { of: 'whole' } } });
    cast(t, { cor: 'yes', ada: 'no', bel: 'yes' });
    expect(t.world.public).toMatchObject({ phase: 'positions', ending: { kind: 'voted', why: 'by-vote' } });
    expect(voteOf(t).counted[0]).toMatchObject({ ballots: { ada: 'no', bel: 'yes', cor: 'yes' }, carried: true });
    expect(Object.keys(voteOf(t).counted[0]?.ballots ?? {})).toEqual(['ada', 'bel', 'cor']);
    expect(t.world.public.paragraphs.map((p) => p.status)).toEqual(['agreed', 'agreed']);
    t.act(chair, { type: 'beat.close' });
    expect(t.log.at(-1)).toMatchObject({ type: 'table.closed', ending: 'voted', why: 'by-vote' });
    expect(replay(t.world.game, t.log)).toEqual(t.world);
  });

  test('[15.10] more no than yes is the end of the text', () => {
    const t = onFloor();
    ask(t);
    cast(t, { ada: 'no', bel: 'abstain', cor: 'abstain' });
    expect(t.world.public).toMatchObject({ phase: 'closed', ending: { kind: 'rejected', why: 'voted-down' } });
    expect(t.log.at(-1)).toMatchObject({ type: 'table.closed', ending: 'rejected', why: 'voted-down' });
  });

  test('[15.11] a tie is voted on once more, and then fails', () => {
    const t = onFloor();
    ask(t);
    const tied = { ada: 'no', bel: 'yes', cor: 'abstain' } as const;
    cast(t, tied);
    expect(voteOf(t)).toMatchObject({ question: { of: 'whole', turn: 2 }, cast: [], counted: [{ tie: true }] });
    cast(t, tied);
    expect(t.world.public.ending?.kind).toBe('rejected');
  });

  test('[15.5] when its time is over, or the chair closes it, who has not voted was absent', () => {
    for (const close of [timeOver, (t: Hand) => void t.act(chair, { type: 'vote.close' })]) {
      const t = onFloor({ ...SETTINGS, clocks: { vote: 60_000 } });
      ask(t);
      expect(t.world.public.clock?.leftMs).toBe(60_000);
      cast(t, { bel: 'yes' });
      close(t);
      expect(voteOf(t).counted[0]).toMatchObject({ ballots: { bel: 'yes' }, carried: true });
      expect(t.world.public.phase).toBe('positions');
    }
  });

  test('[15.10] two thirds where the text is marked as important, or holds an issue that is', () => {
    const marked = smallGame.open.issues.map((i) => (i.id === 'pay' ? { ...i, important: true } : i));
    const scenarioMarks = { ...smallGame, open: { ...smallGame.open, issues: marked } };
    for (const [settings, game] of [
      [{ ...SETTINGS, important: true }, assembly(5)],
      [SETTINGS, { ...assembly(5), open: { ...assembly(5).open, issues: scenarioMarks.open.issues } }],
    ] as const) {
      const t = onFloor(settings, game);
      ask(t, 'm1');
      cast(t, { m1: 'yes', m2: 'yes', m3: 'yes', m4: 'no', m5: 'no' });
      expect(t.world.public.ending?.kind).toBe('rejected');
    }
    expect(resultOf({ a: 'yes', b: 'yes', c: 'no', d: 'abstain' }, true)).toEqual({ carried: true, tie: false });
    expect(resultOf({ a: 'abstain' }, true).carried).toBe(false);
  });

  test('[15.12] where votes are allowed an objection that blocks asks for one; elsewhere it ends the text', () => {
    const t = onFloor({ putMs: 0, votes: 'whole' });
    const events = t.act(seat('bel'), { type: 'adoption.object', reason: because });
    expect(events.map((e) => e.type).slice(0, 3)).toEqual(['adoption.objected', 'vote.requested', 'phase.entered']);
    expect(t.world.public.phase).toBe('vote');
    const none = onFloor({ putMs: 0 });
    none.act(seat('bel'), { type: 'adoption.object', reason: because });
    expect(none.world.public.ending).toMatchObject({ kind: 'summary', why: 'objection' });
  });
});

describe('amendments', () => {
  test('[15.9] the furthest from the text first; where one is adopted, another to its paragraph is not put', () => {
    const t = onFloor();
    t.act(seat('ada'), amend('para-care', { ready: 'care/3' }));
    t.act(seat('bel'), amend('para-pay', { ready: 'pay/3' }));
    t.act(seat('cor'), amend('para-pay', { ready: 'pay/4' }));
    t.act(chair, { type: 'text.adopt' });
    expect([voteOf(t).question, ...voteOf(t).left].map((q) => q?.id)).toEqual(['a3', 'a1', 'a2', 'whole']);
    cast(t, { ada: 'yes', bel: 'yes', cor: 'no' });
    expect(t.world.public.paragraphs[0]).toMatchObject({ words: { level: 4 }, version: 1, status: 'ad-ref' });
    expect(t.world.public.paragraphs[0]?.versions.at(-1)).toMatchObject({ by: 'vote' });
    expect([voteOf(t).question, ...voteOf(t).left].map((q) => q?.id)).toEqual(['a1', 'whole']);
    expect(t.log.filter((e) => e.type === 'vote.opened').at(-1)).toMatchObject({ notPut: ['a2'] });
    cast(t, { ada: 'yes', bel: 'no', cor: 'no' });
    expect(t.world.public.paragraphs[1]?.words.level).toBe(2);
    cast(t, { ada: 'yes', bel: 'yes', cor: 'no' });
    expect(t.world.public).toMatchObject({ phase: 'positions', ending: { kind: 'voted' } });
  });

  test('[15.9] at one level the stronger reading, and then the words, say which is further; else who moved first', () => {
    const [p] = onFloor().world.public.paragraphs;
    if (p === undefined) throw new Error('no paragraph');
    const read = (strength: number) => ({ level: 3, strength, confidence: 1, by: 'test' });
    const moved = (id: string, text: string, level: number, strength?: number) => ({
      id,
      of: 'amendment' as const,
      paragraph: p.id,
      turn: 1,
      words: { text, level, phrases: [], ...(strength !== undefined && { read: read(strength) }) },
    });
    const order = (words: object, ...amendments: ReturnType<typeof moved>[]) => {
      const t = onFloor();
      const paragraphs = [{ ...p, words: { ...p.words, ...words } }];
      const vote = { ...t.world.public.vote, amendments };
      return inOrder({ ...t.world.public, paragraphs, vote }).map((q) => q.id);
    };
    const own = 'Encourage pay for all;';
    expect(order({}, moved('near', own, 2), moved('far', own, 0), moved('middle', own, 3))).toEqual([
      'far',
      'middle',
      'near',
    ]);
    expect(order({ read: read(0.5) }, moved('a', own, 3, 0.6), moved('b', own, 3, 0.2))).toEqual(['b', 'a']);
    expect(order({}, moved('a', 'Encourage fair pay for all;', 3), moved('b', 'Help at home;', 3))).toEqual(['b', 'a']);
    expect(order({}, moved('a', own, 3), moved('b', own, 3))).toEqual(['a', 'b']);
  });

  test('[15.5] each question has the whole time', () => {
    const t = onFloor({ ...SETTINGS, clocks: { vote: 40_000 } });
    t.act(seat('ada'), amend('para-pay', { ready: 'pay/3' }));
    ask(t);
    t.now += 30_000;
    cast(t, { ada: 'yes', bel: 'no', cor: 'abstain' });
    expect(t.world.public.clock?.leftMs).toBe(40_000);
    expect(voteOf(t).question).toMatchObject({ id: 'a1', turn: 2 });
  });

  test('[15.1] [15.3] only where the preset has them, and only on what stands in the text', () => {
    const whole = onFloor({ putMs: 0, votes: 'whole' });
    expect(whole.attempt(seat('ada'), amend('para-pay', { ready: 'pay/3' }))).toBe('rule/no-amendments 15.1');
    const t = onFloor();
    const gone = { ...t.world.public.paragraphs[0], status: 'dropped' } as never;
    t.world = { ...t.world, public: { ...t.world.public, paragraphs: [gone, t.world.public.paragraphs[1] as never] } };
    expect(t.attempt(seat('ada'), amend('para-pay', { ready: 'pay/3' }))).toBe('rule/not-in-text 15.3');
    expect(t.attempt(seat('ada'), amend('para-care', { ready: 'care/2' }))).toBe('rule/no-change 15.3');
  });
});

describe('[15.4] ballots are secret until the count', () => {
  const play = (ballot: Ballot): Hand => {
    const t = onFloor();
    ask(t);
    cast(t, { ada: ballot, bel: 'no' });
    return t;
  };

  test('nobody else’s feed, and no public byte, tells how a member voted', () => {
    const [yes, no] = [play('yes'), play('no')];
    const heard = (t: Hand, s: string) => JSON.stringify(t.log.filter((e) => reaches(e, s)));
    for (const other of ['bel', 'cor', 'obs']) expect(heard(yes, other)).toBe(heard(no, other));
    expect(JSON.stringify(yes.world.public)).toBe(JSON.stringify(no.world.public));
    expect(heard(yes, 'ada')).not.toBe(heard(no, 'ada'));
    expect(yes.world.public.vote.cast).toEqual(['ada', 'bel']);
  });

  test('the seat keeps its own until the count, the server all', () => {
    const t = play('abstain');
    expect(t.world.seats['ada']?.ballot).toBe('abstain');
    expect(t.world.seats['bel']?.ballot).toBe('no');
    expect(t.world.sealed.ballots).toEqual({ ada: 'abstain', bel: 'no' });
    t.act(seat('cor'), { type: 'vote.cast', ballot: 'yes' });
    expect(t.world.seats['ada']?.ballot).toBeNull();
    expect(t.world.sealed.ballots).toEqual({});
  });

  test('the folds of a log without the ballots are what everybody has', () => {
    const t = play('yes');
    const open = t.log.filter((e) => e.audience === 'all').slice(1);
    const [first] = t.log;
    if (first?.type !== 'table.opened') throw new Error('no opening');
    const start = replay(t.world.game, [first]).public;
    expect(open.reduce(evolvePublic, start)).toEqual(t.world.public);
  });
});

describe('positions', () => {
  const adopted = (): Hand => {
    const t = sitDown();
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
    t.until('round.gavel');
    t.act(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' });
    t.act(chair, { type: 'gavel.fall' });
    toFloor(t);
    t.act(chair, { type: 'text.adopt' });
    return t;
  };
  const give = (kind: string, paragraph?: string): Command =>
    ({ type: 'position.give', kind, reason: because, ...(paragraph && { paragraph }) }) as Command;

  test('[15.6] an explanation, two reservations, a dissociation, and no more', () => {
    const t = adopted();
    for (const [kind, paragraph] of [
      ['explanation', undefined],
      ['reservation', 'para-pay'],
      ['reservation', 'para-care'],
      ['dissociation', undefined],
    ] as const)
      t.act(seat('bel'), give(kind, paragraph));
    expect(t.world.public.positions.map((x) => [x.kind, x.paragraph])).toHaveLength(4);
    for (const kind of ['explanation', 'reservation', 'dissociation'])
      expect(t.attempt(seat('bel'), give(kind, 'para-pay'))).toBe('rule/position-given 15.6');
    t.act(seat('cor'), give('reservation', 'para-pay'));
    expect(t.attempt(seat('cor'), give('reservation', 'para-pay'))).toBe('rule/no-change 15.6');
  });

  test('[15.8] a sponsor does not explain its own words; on others’ it does', () => {
    const t = adopted();
    expect(t.attempt(seat('ada'), give('explanation', 'para-pay'))).toBe('rule/own-words 15.8');
    t.act(seat('ada'), give('explanation', 'para-care'));
  });

  test('[15.8] nor does the mover of an amendment that was carried', () => {
    const t = onFloor();
    t.act(seat('ada'), amend('para-pay', { ready: 'pay/3' }));
    ask(t, 'bel');
    cast(t, { ada: 'yes', bel: 'yes', cor: 'yes' });
    cast(t, { ada: 'yes', bel: 'yes', cor: 'yes' });
    expect(t.attempt(seat('ada'), give('reservation', 'para-pay'))).toBe('rule/own-words 15.8');
    expect(t.attempt(seat('bel'), give('reservation', 'para-pay'))).toBe('ok');
  });
});
