/** What each proposal does to the document when it is taken in. */
import { describe, expect, test } from '@jest/globals';
import { type Command, outcomeOf, replay } from '../../shared/engine/index.ts';
import { smallGame } from '../support/game.ts';
import { because, chair, type Hand, seat, sitDown } from '../support/table.ts';

const corridor = (): Hand => {
  const t = sitDown();
  t.until('round.corridor');
  return t;
};
const ids = (t: Hand): string => t.world.public.paragraphs.map((p) => p.id).join(' ');
const paragraph = (t: Hand, id: string) => {
  const p = t.world.public.paragraphs.find((x) => x.id === id);
  if (p === undefined) throw new Error(`no paragraph ${id}`);
  return p;
};
const proposal = (t: Hand, id: string) => {
  const p = t.world.public.proposals.find((x) => x.id === id);
  if (p === undefined) throw new Error(`no proposal ${id}`);
  return p;
};
/** Put with its proposal, and nobody objects. */
function gavel(t: Hand, on: string, id?: string): void {
  if (t.world.public.phase !== 'round.gavel') t.until('round.gavel');
  t.act(chair, { type: 'gavel.put', paragraph: on, ...(id && { proposal: id }) });
  t.act(chair, { type: 'gavel.fall' });
}
const levels = (t: Hand) => outcomeOf(t.world.game.open, t.world.public).levels;
const insert = (
  after: string | null,
  more: Partial<Extract<Command, { type: 'paragraph.propose' }>> = {},
): Command => ({
  type: 'paragraph.propose',
  after,
  place: 'OP',
  issue: 'care',
  title: 'More care',
  wording: { ready: 'care/4' },
  ...more,
});
const object = (on: string, who: string, t: Hand) =>
  t.act(seat(who), { type: 'stance.take', paragraph: on, stance: 'object', reason: because });

describe('[9.3] a new paragraph', () => {
  test('stands at once without words, counts nothing, and has its words once they are agreed', () => {
    const t = corridor();
    t.act(seat('ada'), insert('para-pay'));
    expect(ids(t)).toBe('para-pay new-1 para-care');
    expect(paragraph(t, 'new-1')).toMatchObject({
      status: 'open',
      words: { text: '', level: 0 },
      origin: { by: 'insert' },
    });
    expect(t.world.public.seats['ada']?.proposals).toBe(1);
    expect(levels(t)).toEqual({ pay: 2, care: 2 });
    gavel(t, 'new-1', 'p1');
    expect(paragraph(t, 'new-1')).toMatchObject({ status: 'ad-ref', words: { text: 'Decide on care for all;' } });
    expect(levels(t)).toEqual({ pay: 2, care: 4 });
  });

  test('falls away when it is put as it stands, even bracketed, unless those who carry it object', () => {
    const t = corridor();
    t.act(seat('ada'), insert(null));
    object('new-1', 'bel', t);
    gavel(t, 'new-1');
    expect(paragraph(t, 'new-1').status).toBe('dropped');
    expect(proposal(t, 'p1').status).toBe('lapsed');
    const kept = corridor();
    kept.act(seat('ada'), insert(null));
    object('new-1', 'ada', kept);
    kept.until('round.gavel');
    expect(kept.attempt(chair, { type: 'gavel.put', paragraph: 'new-1' })).toBe('rule/bracketed 5.1');
  });

  test('falls away at the end of a gavel once nothing lies on the table for it, and after the last gavel always', () => {
    const t = corridor();
    t.act(seat('ada'), insert(null));
    t.act(seat('ada'), { type: 'proposal.withdraw', proposal: 'p1' });
    t.until('round.text');
    expect(paragraph(t, 'new-1').status).toBe('dropped');
    const last = corridor();
    last.act(seat('ada'), insert(null));
    object('new-1', 'bel', last);
    last.until('silence');
    expect(last.world.public.paragraphs.map((p) => p.status)).toEqual(['dropped', 'ad-ref', 'ad-ref']);
  });

  test('an observer may propose one; a member carries it before it is put', () => {
    const t = corridor();
    t.act(seat('obs'), insert('para-care'));
    t.until('round.gavel');
    expect(t.attempt(chair, { type: 'gavel.put', paragraph: 'new-1', proposal: 'p1' })).toBe(
      'rule/needs-member-sponsor 4.8',
    );
  });
});

describe('[9.6] out of the text', () => {
  test('a deletion that is taken drops the paragraph, and what it committed to', () => {
    const t = corridor();
    t.act(seat('ada'), { type: 'proposal.delete', paragraph: 'para-pay', reason: because });
    gavel(t, 'para-pay', 'p1');
    expect(paragraph(t, 'para-pay').status).toBe('dropped');
    expect(levels(t)).toEqual({ pay: 0, care: 2 });
  });

  test('[9.3] taken into a revised text it leaves the paragraph open, and it falls away when that is put', () => {
    const t = corridor();
    t.act(seat('ada'), { type: 'proposal.delete', paragraph: 'para-pay' });
    t.until('round.text');
    t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    expect(paragraph(t, 'para-pay')).toMatchObject({ status: 'open', words: { text: '', level: 0 } });
    gavel(t, 'para-pay');
    expect(paragraph(t, 'para-pay').status).toBe('dropped');
  });
});

describe('[9.5] a move', () => {
  test('keeps the words, changes the place, and the preamble counts as level 1', () => {
    const t = corridor();
    const move: Command = { type: 'proposal.move', paragraph: 'para-care', after: null, place: 'PP' };
    t.act(seat('ada'), move);
    expect(t.attempt(seat('bel'), move)).toBe('rule/no-change 9.6');
    gavel(t, 'para-care', 'p1');
    expect(ids(t)).toBe('para-care para-pay');
    expect(paragraph(t, 'para-care')).toMatchObject({ place: 'PP', status: 'ad-ref', version: 0, words: { level: 2 } });
    expect(proposal(t, 'p1').status).toBe('taken');
    expect(levels(t)).toEqual({ pay: 2, care: 1 });
  });

  test('[9.2] not behind itself, another part, nothing, or where it is', () => {
    const t = corridor();
    const move = (after: string | null, place: 'PP' | 'OP' = 'OP'): string =>
      t.attempt(seat('ada'), { type: 'proposal.move', paragraph: 'para-care', after, place });
    expect(move('para-care')).toBe('rule/unknown-paragraph 9.2');
    expect(move('moon')).toBe('rule/unknown-paragraph 9.2');
    expect(move('para-pay', 'PP')).toBe('rule/other-part 9.2');
    expect(move('para-pay')).toBe('rule/no-change 9.2');
    expect(t.attempt(seat('ada'), insert(null, { issue: 'moon' }))).toBe('rule/unknown-issue 9.2');
  });
});

describe('[9.6] a division', () => {
  const split: Command = {
    type: 'proposal.split',
    paragraph: 'para-pay',
    first: { text: 'Note pay for all;' },
    second: { ready: 'pay/3' },
  };
  test('makes two paragraphs that are closed together', () => {
    const t = corridor();
    t.act(seat('ada'), split);
    gavel(t, 'para-pay', 'p1');
    expect(ids(t)).toBe('para-pay new-1 para-care');
    expect(t.world.public.paragraphs.map((p) => [p.words.text, p.status])).toEqual([
      ['Note pay for all;', 'ad-ref'],
      ['Call upon pay for all;', 'ad-ref'],
      ['Encourage care for all;', 'open'],
    ]);
    expect(paragraph(t, 'new-1').origin).toEqual({ by: 'split', from: ['para-pay'], seat: 'ada' });
    expect(levels(t)['pay']).toBe(3);
  });

  test('brackets that it has not won over stand on both halves', () => {
    const t = corridor();
    object('para-pay', 'bel', t);
    object('para-pay', 'cor', t);
    t.act(seat('ada'), split);
    t.act(seat('cor'), { type: 'stance.take', paragraph: 'para-pay', proposal: 'p1', stance: 'live-with' });
    t.until('round.text');
    t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    expect(
      ['para-pay', 'new-1'].map((id) => [paragraph(t, id).status, paragraph(t, id).brackets.map((b) => b.seat)]),
    ).toEqual([
      ['bracketed', ['bel']],
      ['bracketed', ['bel']],
    ]);
    const brackets = t.world.public.paragraphs.flatMap((p) => p.brackets.map((b) => b.id));
    expect(new Set(brackets).size).toBe(brackets.length);
  });

  test('both halves have words', () => {
    const t = corridor();
    expect(t.attempt(seat('ada'), { ...split, second: { ready: 'pay/0' } } as Command)).toBe('rule/words-missing 9.6');
  });
});

describe('[9.7] a merger', () => {
  const merge: Command = {
    type: 'proposal.merge',
    paragraph: 'para-pay',
    with: 'para-care',
    wording: { text: 'Encourage pay, and care beside it;' },
  };
  test('makes one paragraph that keeps what both commit to', () => {
    const t = corridor();
    t.act(seat('ada'), merge);
    gavel(t, 'para-pay', 'p1');
    expect(paragraph(t, 'para-care')).toMatchObject({ status: 'dropped', into: 'para-pay' });
    expect(paragraph(t, 'para-pay')).toMatchObject({ status: 'ad-ref', words: { also: { care: 2 } } });
    expect(levels(t)['care']).toBe(2);
    t.until('silence');
  });

  test('brackets on either paragraph stand against it, and stay on the merged one', () => {
    const t = corridor();
    object('para-care', 'bel', t);
    object('para-care', 'cor', t);
    t.act(seat('ada'), merge);
    t.act(seat('cor'), { type: 'stance.take', paragraph: 'para-pay', proposal: 'p1', stance: 'support' });
    t.until('round.gavel');
    expect(t.attempt(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' })).toBe(
      'rule/member-objects 5.1',
    );
    t.until('round.text');
    t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    expect(paragraph(t, 'para-pay')).toMatchObject({ status: 'bracketed', brackets: [{ seat: 'bel' }] });
    expect(paragraph(t, 'para-care').brackets).toEqual([]);
  });

  test('[5.2] a reserve on the other paragraph holds it back', () => {
    const t = corridor();
    t.act(seat('bel'), { type: 'stance.take', paragraph: 'para-care', stance: 'reserve', reason: because });
    t.act(seat('ada'), merge);
    t.until('round.gavel');
    expect(t.attempt(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' })).toBe('rule/reserved 5.2');
  });

  test('not with what is closed, and not beside a change of the other', () => {
    const t = corridor();
    t.act(seat('ada'), merge);
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-care', wording: { ready: 'care/3' } });
    t.until('round.text');
    const changes = [
      { paragraph: 'para-pay', proposal: 'p1' },
      { paragraph: 'para-care', proposal: 'p2' },
    ];
    expect(t.attempt(chair, { type: 'text.revise', changes })).toBe('rule/no-change 9.7');
    gavel(t, 'para-care');
    expect(t.attempt(chair, { type: 'gavel.put', paragraph: 'para-pay', proposal: 'p1' })).toBe(
      'rule/paragraph-closed 9.7',
    );
  });

  test('later wording of a merged paragraph keeps the other issue, too', () => {
    const t = corridor();
    t.act(seat('ada'), merge);
    t.until('round.text');
    t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    t.until('round.corridor');
    t.act(seat('bel'), {
      type: 'proposal.table',
      paragraph: 'para-pay',
      wording: { text: 'Encourage pay and care alike;' },
    });
    expect(proposal(t, 'p2').words.also).toEqual({ care: 2 });
  });
});

test('[9.4] wording proposed to wording lies on the same paragraph and is taken as any other', () => {
  const t = corridor();
  t.act(seat('ada'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/3' } });
  const amend = (amends: string, on: string): Command => ({
    type: 'proposal.table',
    paragraph: on,
    wording: { text: 'Call upon pay for most;' },
    amends,
  });
  expect(t.attempt(seat('bel'), amend('p1', 'para-care'))).toBe('rule/unknown-proposal 9.4');
  t.act(seat('bel'), amend('p1', 'para-pay'));
  expect(proposal(t, 'p2')).toMatchObject({ amends: 'p1', paragraph: 'para-pay' });
  t.act(seat('ada'), { type: 'proposal.withdraw', proposal: 'p1' });
  expect(t.attempt(seat('cor'), { ...amend('p1', 'para-pay'), wording: { ready: 'pay/4' } } as Command)).toBe(
    'rule/proposal-closed 9.4',
  );
  gavel(t, 'para-pay', 'p2');
  expect(paragraph(t, 'para-pay').words.text).toBe('Call upon pay for most;');
});

test('a draft may put a paragraph into the preamble, which then comes first and counts as level 1', () => {
  const [pay, care] = smallGame.open.draft.paragraphs;
  if (pay === undefined || care === undefined) throw new Error('two paragraphs');
  const draft = { ...smallGame.open.draft, paragraphs: [pay, { ...care, place: 'PP' as const }] };
  const t = sitDown({ putMs: 0 }, { ...smallGame, open: { ...smallGame.open, draft } });
  expect(t.world.public.paragraphs.map((p) => [p.id, p.place])).toEqual([
    ['para-care', 'PP'],
    ['para-pay', 'OP'],
  ]);
  expect(levels(t)).toEqual({ pay: 2, care: 1 });
});

test('a log full of operations replays to the table that was live, through JSON', () => {
  const t = corridor();
  t.act(seat('ada'), insert('para-pay'));
  t.act(seat('bel'), { type: 'proposal.move', paragraph: 'para-care', after: null, place: 'PP' });
  t.act(seat('cor'), {
    type: 'proposal.split',
    paragraph: 'para-pay',
    first: { ready: 'pay/1' },
    second: { ready: 'pay/3' },
  });
  gavel(t, 'para-care', 'p2');
  gavel(t, 'para-pay', 'p3');
  gavel(t, 'new-1', 'p1');
  expect(ids(t)).toBe('para-care para-pay new-2 new-1');
  expect(replay(smallGame, JSON.parse(JSON.stringify(t.log)))).toEqual(t.world);
});
