/** Writing and reading the text: labels, kinds of proposal, chips, grammar, whose change it was, what became of a wording. */
import { describe, expect, test } from '@jest/globals';
import '../../client/model/table/later.ts';
import {
  attributed,
  calledIn,
  commandOf,
  EMPTY,
  isProposed,
  missingIn,
  numberOf,
  outlineOf,
  type Sight,
  stepsTo,
  versionsOf,
} from '../../client/model/table/index.ts';
import {
  COMMAND_OF,
  claimsFor,
  deedText,
  draftKey,
  hasQuote,
  heldClaim,
  kinshipOf,
  labelOf,
  marksOf,
  mendingOf,
  offeredOn,
  readsText,
  standingMarks,
  type TaskKind,
  valuesOf,
  verbOf,
  withdrawnOn,
  withQualifier,
  withQuote,
  withVerb,
} from '../../client/model/table/writing/index.ts';
import { chair, type Hand, seat, sitDown } from '../support/table.ts';

const corridor = (): Hand => {
  const t = sitDown();
  t.until('round.corridor');
  return t;
};
const sight = (t: Hand, own: string | null = 'ada'): Sight => ({
  open: t.world.game.open,
  pub: t.world.public,
  mine: null,
  seat: own,
  brief: null,
  roles: own === null ? [] : ['seat'],
});
const para = (s: Sight, id = 'para-pay') => {
  const found = s.pub.paragraphs.find((p) => p.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const wording = (text: string, level?: number) => ({ text, ...(level !== undefined && { level }) });

describe('labels', () => {
  test('a new paragraph is bis until words are agreed for it, another sentence for the whole comes after it', () => {
    const t = corridor();
    t.act(seat('bel'), {
      type: 'paragraph.propose',
      after: 'para-pay',
      place: 'OP',
      issue: 'pay',
      title: 'A fund',
      wording: wording('Decide on a fund for all;'),
    });
    const s = sight(t);
    const fresh = s.pub.paragraphs.find((p) => isProposed(p));
    expect(fresh && numberOf(s, fresh.id)).toBe('1 bis');
    expect([numberOf(s, 'para-pay'), numberOf(s, 'para-care'), numberOf(s, 'nobody')]).toEqual([1, 2, 0]);
    expect(outlineOf(s, { since: 0, at: {} }).map((line) => line.number)).toEqual([1, '1 bis', 2]);
  });

  test('what was dropped keeps its number in brackets, and the rest move up', () => {
    const t = corridor();
    const paragraphs = t.world.public.paragraphs.map((p, i) => (i === 0 ? { ...p, status: 'dropped' as const } : p));
    const pub = { ...t.world.public, paragraphs };
    expect([calledIn(pub, 'para-pay'), calledIn(pub, 'para-care')]).toEqual(['(1)', 1]);
  });
});

describe('what one writes', () => {
  const on = { paragraph: 'para-pay', issue: 'pay', place: 'OP' as const, version: 0 };
  const extra = { place: 'PP', after: 'first', title: 'A fund', with: 'para-care', second: 'Encourage care for all;' };
  const draft = { ...EMPTY, text: 'Urge pay for all;', reason: 'Why not.', extra };
  const KINDS: readonly TaskKind[] = ['replace', 'amend', 'revise', 'add', 'delete', 'split', 'merge', 'move'];

  test.each(KINDS)('%s, filled in, adds up to its command', (kind) => {
    const task = kind === 'amend' || kind === 'revise' ? { kind, proposal: 'p1' } : { kind };
    const values = valuesOf(task, draft, on);
    expect(missingIn(COMMAND_OF[kind], values)).toBeNull();
    expect(commandOf(COMMAND_OF[kind], values)).toMatchObject({ ok: true, value: { type: COMMAND_OF[kind] } });
  });

  test('a new paragraph goes behind the one it was begun at, until another place is chosen', () => {
    const plain = { ...EMPTY, text: 'Urge pay for all;', extra: {} };
    expect(valuesOf({ kind: 'add' }, plain, on)).toMatchObject({ after: 'para-pay', place: 'OP', issue: 'pay' });
    const moved = { ...plain, extra: { place: 'PP' } };
    expect(valuesOf({ kind: 'add' }, moved, on)).not.toHaveProperty('after');
    expect(valuesOf({ kind: 'move' }, { ...plain, extra: { place: 'PP', after: 'first' } }, on)).toMatchObject({
      after: null,
    });
  });

  test('every kind has a draft of its own', () => {
    const keys = KINDS.map((kind) =>
      draftKey('p', kind === 'amend' || kind === 'revise' ? { kind, proposal: 'p1' } : { kind }),
    );
    expect(new Set(keys).size).toBe(KINDS.length);
    expect(draftKey('p', { kind: 'replace' })).toBe('write/p');
  });

  test('a verb takes the place of the one that opens the sentence, its little words with it', () => {
    expect(withVerb('Call upon States to act;', 'Invite')).toBe('Invite States to act;');
    expect(withVerb('Take note of the report;', 'Welcome')).toBe('Welcome the report;');
    expect(withVerb('', 'Urge')).toBe('Urge ');
    expect(withVerb('States should act;', 'Urge')).toBe('Urge states should act;');
    expect(verbOf('Call upon States to act;')).toBe('call upon');
  });

  test('a qualifier goes in at the caret between commas, and comes out again', () => {
    const text = 'Urge States to act on fees;';
    const put = withQualifier(text, 'as appropriate', 'Urge Sta'.length);
    expect(put).toBe('Urge States, as appropriate, to act on fees;');
    expect(withQualifier(put, 'as appropriate', 0)).toBe(text);
    expect(withQualifier(text, 'upon request', text.length)).toBe('Urge States to act on fees, upon request;');
  });

  test('agreed language goes in as it was agreed, and is known by its words alone [9.17]', () => {
    const text = withQuote('Reaffirm that everyone may move;', 'the right to leave any country', 'Reaffirm'.length);
    expect(text).toBe('Reaffirm the right to leave any country that everyone may move;');
    expect(hasQuote(text, 'The right to leave any country,')).toBe(true);
    expect(hasQuote(text, 'the right to enter any country')).toBe(false);
  });

  test('the grammar of one paragraph is mended on request, and is said to be amiss only where it is [9.14]', () => {
    const { public: pub } = corridor().world;
    const p = pub.paragraphs.find((x) => x.id === 'para-pay');
    if (!p) throw new Error('no paragraph');
    const mending = mendingOf(pub, p, 'encouraging  pay for all');
    expect(mending?.text).toBe('Encourage pay for all;');
    expect(mending?.kinds).toEqual(['spaces', 'opening', 'capital', 'ending']);
    expect(mendingOf(pub, p, 'Encourage pay for all;')).toBeNull();
    expect(mendingOf(pub, p, '')).toBeNull();
  });

  test('a reading is said in words, and a claim for words since changed is dropped [10.1]', () => {
    expect(readsText(2, 2.1)).toBe('Reads 2');
    expect(readsText(2, 2.4)).toBe('Reads between 2 and 3');
    expect(readsText(2, 1.6)).toBe('Reads between 1 and 2');
    expect(readsText(2, 4)).toBe('Reads 2');
    expect(claimsFor(0, 4)).toEqual([0, 1]);
    expect(claimsFor(4, 4)).toEqual([3, 4]);
    expect([heldClaim(4, 3, 4), heldClaim(4, 2, 4), heldClaim(null, 2, 4)]).toEqual([4, null, null]);
  });
});

describe('whose change it was', () => {
  const said = (from: string, steps: readonly { text: string; by: string }[]): string =>
    attributed(from, steps)
      .map((run) => (run.kind === 'same' ? run.text : `[${run.kind} ${run.by}: ${run.text}]`))
      .join(' ');

  test('through several versions every word is put down to who put it in or took it out', () => {
    const steps = [
      { text: 'Urge States to act on fees;', by: 'PHL' },
      { text: 'Urge all States to act;', by: 'MEX' },
    ];
    expect(said('Encourage States to act on fees;', steps)).toBe(
      '[del PHL: Encourage] [ins PHL: Urge] [ins MEX: all] States to act [del MEX: on fees] ;',
    );
  });

  test('what came and went between the two is not told', () => {
    const steps = [
      { text: 'Encourage all States to act;', by: 'PHL' },
      { text: 'Encourage States to act soon;', by: 'MEX' },
    ];
    expect(said('Encourage States to act;', steps)).toBe('Encourage States to act [ins MEX: soon] ;');
  });

  test('another sentence is struck and put in as a whole', () => {
    expect(said('One thing here;', [{ text: 'Something else entirely follows now.', by: 'PHL' }])).toBe(
      '[del PHL: One thing here;] [ins PHL: Something else entirely follows now.]',
    );
    expect(attributed('Same.', [{ text: 'Same.', by: 'PHL' }])).toEqual([{ kind: 'same', text: 'Same.' }]);
  });

  test('random versions: what is not struck reads as the last, what is not put in as the first', () => {
    const words = 'States shall act on fees and pay for all migrants in need'.split(' ');
    for (let seed = 1; seed <= 40; seed++) {
      const pick = (n: number): string => words.filter((_, i) => (i * 7 + seed * n) % 5 !== 0).join(' ');
      const texts = [1, 2, 3].map(pick);
      const runs = attributed(
        words.join(' '),
        texts.map((text, i) => ({ text, by: `S${i}` })),
      );
      const read = (skip: string): string =>
        runs
          .filter((run) => run.kind !== skip)
          .map((run) => run.text)
          .join(' ');
      expect([seed, read('del')]).toEqual([seed, texts[2]]);
      expect([seed, read('ins')]).toEqual([seed, words.join(' ')]);
    }
  });

  test('two versions of a paragraph lead from one to the other; a wording on the table stands straight beside', () => {
    const t = corridor();
    t.act(seat('bel'), { type: 'proposal.table', paragraph: 'para-pay', wording: wording('Urge pay for all;', 3) });
    const s = sight(t);
    const versions = versionsOf(s, para(s));
    expect(versions.map((v) => v.by)).toEqual(['the chair', 'BEL']);
    const [draft, tabled] = versions;
    if (!draft || !tabled) throw new Error('two versions');
    expect(stepsTo(versions, draft, tabled)).toEqual([tabled]);
  });
});

describe('what became of a wording', () => {
  const offer = (t: Hand, who: string, text: string, more = {}) =>
    t.act(seat(who), { type: 'proposal.table', paragraph: 'para-pay', wording: wording(text), ...more });
  const first = (s: Sight) => {
    const found = s.pub.proposals[0];
    if (!found) throw new Error('nothing is tabled');
    return found;
  };

  test('what is proposed to a wording stands behind it and says whose it changes [9.4]', () => {
    const t = corridor();
    offer(t, 'bel', 'Encourage fair pay for all;');
    offer(t, 'cor', 'Encourage pay for workers;');
    offer(t, 'ada', 'Encourage decent pay for all;', { amends: 'p1' });
    const s = sight(t);
    expect(offeredOn(s, para(s)).map((way) => way.proposal.seat)).toEqual(['bel', 'ada', 'cor']);
    const amendment = s.pub.proposals.find((x) => x.amends === 'p1');
    expect(amendment && deedText(s, amendment)).toBe('A change to the wording of bel.');
    expect(labelOf(s, first(s))).toBe('1');
  });

  test('another sentence for the whole is bis', () => {
    const t = corridor();
    offer(t, 'bel', 'Decide that nobody ever leaves home in debt again;');
    expect(labelOf(sight(t), first(sight(t)))).toBe('1 bis');
  });

  test('revised: what it was can be read [9.10]; withdrawn: any member may take it up [9.11]', () => {
    const t = corridor();
    offer(t, 'bel', 'Encourage fair pay for all;');
    t.act(seat('bel'), { type: 'proposal.revise', proposal: 'p1', wording: wording('Encourage just pay for all;') });
    const s = sight(t);
    expect(marksOf(s, para(s), first(s)).map((mark) => mark.kind)).toEqual(['changed']);
    t.act(seat('bel'), { type: 'proposal.withdraw', proposal: 'p1' });
    const after = sight(t);
    expect(offeredOn(after, para(after))).toEqual([]);
    expect(withdrawnOn(after, para(after)).map((x) => x.id)).toEqual(['p1']);
  });

  test('contested readings are counted until the chair has ruled [10.3] [10.4]', () => {
    const t = corridor();
    offer(t, 'bel', 'Encourage fair pay for all;');
    for (const who of ['ada', 'cor'])
      t.act(seat(who), { type: 'reading.contest', paragraph: 'para-pay', proposal: 'p1', level: 3 });
    const before = sight(t);
    expect(marksOf(before, para(before), first(before)).map((mark) => mark.text)).toContain(
      '2 members read it otherwise',
    );
    t.act(chair, { type: 'reading.rule', paragraph: 'para-pay', proposal: 'p1', level: 3 });
    const s = sight(t);
    expect(marksOf(s, para(s), first(s)).map((mark) => mark.text)).toEqual(['The chair ruled: it reads 3']);
  });

  test('words that stand are contested and ruled upon by themselves [10.3]', () => {
    const t = corridor();
    offer(t, 'bel', 'Encourage fair pay for all;');
    t.until('round.text');
    t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    t.until('round.corridor');
    t.act(seat('ada'), { type: 'reading.contest', paragraph: 'para-pay', level: 3 });
    const s = sight(t);
    expect(standingMarks(s, para(s)).map((mark) => mark.text)).toEqual(['1 member reads it otherwise']);
  });

  test('a paragraph tells how it came to its words, oldest first', () => {
    const t = corridor();
    offer(t, 'bel', 'Encourage fair pay for all;');
    t.act(seat('bel'), { type: 'proposal.withdraw', proposal: 'p1' });
    const s = sight(t);
    const lines = kinshipOf(s, para(s));
    expect(lines.map((line) => line.text)).toEqual(['In the zero draft', 'bel proposes wording', 'bel withdraws']);
    expect(lines[0]?.words).toBe(para(s).words.text);
  });
});
