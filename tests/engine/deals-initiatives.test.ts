/** Initiatives and confidence in the chair. */
import { describe, expect, test } from '@jest/globals';
import { aheadOn, type Command, isEstablished, outcomeFor } from '../../shared/engine/index.ts';
import { must } from '../../shared/types/index.ts';
import { type Deal, deal, dealGame } from '../support/dealGame.ts';
import { chair, seat } from '../support/table.ts';

const found = (d: Deal, who: string, issue: string) =>
  d.t.act(seat(who), { type: 'initiative.found', issue, title: `Partners on ${issue}` });
const join = (d: Deal, who: string, initiative = 'i1') => d.t.act(seat(who), { type: 'initiative.join', initiative });
const one = (d: Deal, id = 'i1') =>
  must(
    d.t.world.public.initiatives.find((x) => x.id === id),
    'an initiative',
  );

describe('[12.14] an initiative', () => {
  test('stands with three members, an origin and a destination among them', () => {
    const d = deal();
    d.corridor(1);
    found(d, 'ada', 'pay');
    expect(one(d)).toMatchObject({ issue: 'pay', founder: 'ada', members: ['ada'], secretariat: null });
    join(d, 'bel');
    expect(isEstablished(dealGame.open, one(d))).toBe(false);
    join(d, 'cor');
    expect(isEstablished(dealGame.open, one(d))).toBe(true);
    const parties = dealGame.open.parties.map((p) => (p.id === 'bel' ? { ...p, stakeholder: 'transit' as const } : p));
    expect(isEstablished({ ...dealGame.open, parties }, one(d))).toBe(false);
    d.t.act(seat('cor'), { type: 'initiative.leave', initiative: 'i1' });
    expect(isEstablished(dealGame.open, one(d))).toBe(false);
  });

  test('counts one level above the text for its members, and for nobody else', () => {
    const d = deal();
    d.corridor(1);
    found(d, 'ada', 'pay');
    for (const who of ['bel', 'cor']) join(d, who);
    const levelFor = (who: string) => outcomeFor(dealGame.open, d.t.world.public, who).levels['pay'];
    expect(['ada', 'bel', 'cor', 'obs'].map(levelFor)).toEqual([3, 3, 3, 2]);
    expect(aheadOn(dealGame.open, d.t.world.public, 'obs')).toEqual([]);
  });

  test('not above the ladder, and not on options', () => {
    const options = {
      ...dealGame.open,
      issues: dealGame.open.issues.map((i) => (i.id === 'pay' ? { ...i, scale: 'options' as const } : i)),
    };
    const d = deal();
    d.corridor(1);
    found(d, 'ada', 'pay');
    for (const who of ['bel', 'cor']) join(d, who);
    expect(outcomeFor(options, d.t.world.public, 'ada').levels['pay']).toBe(2);
    const top = d.propose('ada', 'pay/4');
    d.gavel(1);
    d.put('pay', top);
    expect(outcomeFor(dealGame.open, d.t.world.public, 'ada').levels['pay']).toBe(4);
  });

  test('[12.13] [12.15] [12.16] one a question, two a party, one secretariat', () => {
    const d = deal({ dealsPerRound: 3 });
    d.corridor(1);
    found(d, 'ada', 'pay');
    const attempt = (who: string, c: Parameters<typeof d.t.attempt>[1]) => d.t.attempt(seat(who), c);
    expect(attempt('bel', { type: 'initiative.found', issue: 'moon', title: 'Moon' })).toBe('rule/unknown-issue 12.13');
    expect(attempt('bel', { type: 'initiative.found', issue: 'pay', title: 'Pay' })).toBe(
      'rule/initiative-exists 12.13',
    );
    found(d, 'ada', 'care');
    expect(attempt('ada', { type: 'initiative.found', issue: 'time', title: 'T' })).toBe(
      'rule/initiatives-spent 12.15',
    );
    expect(attempt('obs', { type: 'initiative.serve', initiative: 'i1' })).toBe('rule/organizations-only 1.3');
    d.t.act(seat('org'), { type: 'initiative.serve', initiative: 'i1' });
    expect(attempt('org', { type: 'initiative.serve', initiative: 'i1' })).toBe('rule/initiative-served 12.16');
    expect(attempt('bel', { type: 'initiative.leave', initiative: 'i1' })).toBe('rule/not-in-initiative 12.16');
    expect(attempt('bel', { type: 'initiative.join', initiative: 'i9' })).toBe('rule/unknown-initiative 12.16');
    d.t.act(seat('ada'), { type: 'initiative.leave', initiative: 'i1' });
    expect(attempt('bel', { type: 'initiative.join', initiative: 'i1' })).toBe('rule/unknown-initiative 12.16');
    expect(attempt('bel', { type: 'initiative.found', issue: 'pay', title: 'Anew' })).toBe('ok');
  });

  test('[12.3] founding one shares its budget with packages', () => {
    const d = deal();
    d.corridor(1);
    found(d, 'ada', 'pay');
    const again = { type: 'initiative.found', issue: 'care', title: 'Care' } as const;
    expect(d.t.attempt(seat('ada'), again)).toBe('rule/deal-budget 12.3');
    d.corridor(2);
    expect(d.t.attempt(seat('ada'), again)).toBe('ok');
  });
});

describe('[11.13] confidence in the chair', () => {
  /** Bracketed since the first round, so that the chair may write in the third. */
  function stuck(): Deal {
    const d = deal();
    d.corridor(1);
    d.object('ada', 'pay', { wording: { ready: 'pay/4' } });
    d.corridor(2);
    d.t.until('round.text');
    return d;
  }
  const own: Command = { type: 'text.revise', changes: [{ paragraph: 'para-pay', wording: { ready: 'pay/3' } }] };
  const confidence = (d: Deal) => d.t.world.public.confidence;

  test('a third of the members against its own wording: one mark, once for each wording', () => {
    const d = stuck();
    d.t.act(chair, own);
    expect(confidence(d)).toBe(3);
    d.t.until('round.reading');
    const [event] = d.object('bel', 'pay').filter((e) => e.type === 'confidence.lost');
    expect(event).toMatchObject({ left: 2, paragraph: 'para-pay', audience: 'all' });
    d.object('cor', 'pay');
    expect(confidence(d)).toBe(2);
  });

  test('brackets that stood before it are none against it, nor is a wording taken from the table the chair’s', () => {
    const d = stuck();
    d.t.act(chair, own);
    expect(d.p('pay').brackets.map((x) => x.seat)).toEqual(['ada']);
    d.corridor(4);
    expect(confidence(d)).toBe(3);
    const other = stuck();
    other.t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: 'p1' }] });
    other.corridor(3);
    other.object('bel', 'pay');
    expect(confidence(other)).toBe(3);
  });

  test('not in a later round', () => {
    const d = stuck();
    d.t.act(chair, own);
    d.corridor(4);
    d.object('bel', 'pay');
    expect(confidence(d)).toBe(3);
  });

  test('with none left its own wording needs two members who carry the same words', () => {
    const d = stuck();
    d.t.world = { ...d.t.world, public: { ...d.t.world.public, confidence: 0 } };
    expect(d.t.attempt(chair, own)).toBe('rule/chair-without-confidence 11.13');
    const carried = deal();
    carried.corridor(1);
    carried.object('ada', 'pay');
    const id = carried.propose('bel', 'pay/3');
    carried.corridor(2);
    carried.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    carried.t.until('round.text');
    carried.t.world = { ...carried.t.world, public: { ...carried.t.world.public, confidence: 0 } };
    expect(carried.t.attempt(chair, own)).toBe('ok');
  });
});
