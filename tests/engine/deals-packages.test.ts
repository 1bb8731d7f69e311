/** A package's whole life: offered, answered, bound, done as one, falling apart, reopened. */
import { describe, expect, test } from '@jest/globals';
import { type Command, replay } from '../../shared/engine/index.ts';
import { type Deal, deal } from '../support/dealGame.ts';
import { because, chair, host, seat } from '../support/table.ts';

const types = (events: readonly { readonly type: string }[]) => events.map((e) => e.type);

/** Ada and bel exchange pay for care, in the corridor of that round. */
function bound(d: Deal, round = 1): string {
  d.corridor(round);
  const id = d.offer('ada', ['bel'], 'pay/3', 'care/3');
  d.answer('bel', id);
  return id;
}

const linked = (d: Deal, id: string) => d.t.world.public.proposals.filter((p) => p.package === id);

describe('[12.4] offered and answered', () => {
  test('it is public, binds when all have said yes, and then lies on the table in all their names', () => {
    const d = deal();
    d.corridor(1);
    const id = d.offer('ada', ['bel', 'cor'], 'pay/3', 'care/3');
    expect(d.pack(id)).toMatchObject({ seat: 'ada', to: ['bel', 'cor'], status: 'offered', answers: {} });
    d.answer('bel', id);
    expect(d.pack(id).status).toBe('offered');
    expect(linked(d, id)).toEqual([]);
    const events = d.answer('cor', id);
    expect(types(events)).toContain('package.accepted');
    expect(linked(d, id)).toMatchObject([
      { paragraph: 'para-pay', sponsors: ['ada', 'bel', 'cor'], status: 'tabled', withObjection: false },
      { paragraph: 'para-care', sponsors: ['ada', 'bel', 'cor'], status: 'tabled' },
    ]);
    expect(d.t.world.public.seats['ada']).toMatchObject({ proposals: 0, deals: 1 });
    expect(d.goodwill('ada')).toBe(5);
  });

  test('one no ends it at once', () => {
    const d = deal();
    d.corridor(1);
    const id = d.offer('ada', ['bel', 'cor'], 'pay/3');
    d.answer('bel', id, false);
    expect(d.pack(id).status).toBe('refused');
    expect(d.t.attempt(seat('cor'), { type: 'package.answer', package: id, accept: true })).toBe(
      'rule/package-closed 12.4',
    );
  });

  test('an answer is final, and only who was asked gives one', () => {
    const d = deal();
    d.corridor(1);
    const id = d.offer('ada', ['bel', 'cor'], 'pay/3');
    d.answer('bel', id);
    const answer = { type: 'package.answer', package: id, accept: false } as const;
    expect(d.t.attempt(seat('bel'), answer)).toBe('rule/already-answered 12.4');
    expect(d.t.attempt(seat('ada'), answer)).toBe('rule/not-your-package 12.4');
    expect(d.t.attempt(seat('bel'), { type: 'package.withdraw', package: id })).toBe('rule/not-your-package 12.4');
    d.t.act(seat('ada'), { type: 'package.withdraw', package: id });
    expect(d.pack(id).status).toBe('withdrawn');
    expect(d.goodwill('ada')).toBe(5);
  });

  test('[12.3] one a round; answering an offer with another one is free and takes its place', () => {
    const d = deal();
    d.corridor(1);
    const first = d.offer('ada', ['bel'], 'pay/3');
    const again = (to: string, counters?: string): Command => ({
      type: 'package.offer',
      parts: [{ paragraph: 'para-care', wording: { ready: 'care/1' } }],
      to: [to],
      ...(counters && { counters }),
    });
    expect(d.t.attempt(seat('ada'), again('cor'))).toBe('rule/deal-budget 12.3');
    d.offer('bel', ['cor'], 'time/3');
    d.t.act(seat('bel'), again('ada', first));
    expect(d.pack(first).status).toBe('countered');
    expect(d.t.world.public.seats['bel']?.deals).toBe(1);
    expect(d.t.attempt(seat('bel'), again('ada', first))).toBe('rule/package-closed 12.3');
    const other = d.t.world.public.packages.at(-1)?.id ?? '';
    expect(d.t.attempt(seat('cor'), again('ada', other))).toBe('rule/not-your-package 12.3');
    d.corridor(2);
    expect(d.t.attempt(seat('ada'), again('cor'))).toBe('ok');
  });

  test('[12.1] parts are open paragraphs, each once, with something new in them', () => {
    const d = deal();
    d.gavel(1);
    d.put('time');
    d.corridor(2);
    const offer = (...parts: readonly object[]) =>
      d.t.attempt(seat('ada'), { type: 'package.offer', parts: parts as never, to: ['bel'] });
    const pay = { paragraph: 'para-pay', wording: { ready: 'pay/3' } };
    expect(offer(pay, pay)).toBe('rule/package-twice 12.1');
    expect(offer({ paragraph: 'para-pay', wording: { ready: 'pay/2' } })).toBe('rule/no-change 12.1');
    expect(offer({ paragraph: 'para-time', wording: { ready: 'time/3' } })).toBe('rule/paragraph-closed 12.1');
    expect(offer({ paragraph: 'nowhere', wording: { ready: 'pay/3' } })).toBe('rule/unknown-paragraph 12.1');
    expect(offer({ paragraph: 'para-pay', proposal: 'p9' })).toBe('rule/unknown-proposal 12.1');
    expect(offer({ paragraph: 'para-pay', wording: { ready: 'care/3' } })).toBe('rule/unknown-wording 4.2');
  });
});

describe('[12.6] done as one', () => {
  test('the chair puts it as one: brackets of its parties are lifted, all its paragraphs close together', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    d.object('ada', 'care', { wording: { ready: 'care/0' } });
    const id = bound(d);
    d.gavel(1);
    const events = d.putPackage(id);
    expect(types(events).filter((x) => x === 'package.done')).toHaveLength(1);
    expect(d.pack(id).status).toBe('done');
    expect(d.p('pay')).toMatchObject({ status: 'ad-ref', package: id, brackets: [], words: { level: 3 } });
    expect(d.p('care')).toMatchObject({ status: 'ad-ref', package: id, brackets: [], words: { level: 3 } });
    expect(replay(d.t.world.game, d.t.log)).toEqual(d.t.world);
  });

  test('[5.1] somebody outside it may still object, and then nothing of it closes', () => {
    const d = deal();
    const id = bound(d);
    d.object('cor', 'care');
    d.gavel(1);
    expect(d.t.attempt(chair, { type: 'gavel.put', package: id })).toBe('rule/member-objects 5.1');
    d.stance('cor', 'care', 'live-with');
    d.t.act(chair, { type: 'gavel.put', package: id });
    d.object('cor', 'care');
    expect(d.t.world.public.put).toBeNull();
    expect([d.status('pay'), d.pack(id).status]).toEqual(['open', 'accepted']);
  });

  test('[12.17] it is put and taken in with all its parts, or not at all', () => {
    const d = deal();
    const id = bound(d);
    const [pay] = linked(d, id);
    d.gavel(1);
    const put = { type: 'gavel.put', paragraph: 'para-pay', proposal: pay?.id ?? '' } as const;
    expect(d.t.attempt(chair, put)).toBe('rule/in-package 12.17');
    d.t.until('round.text');
    const revise: Command = { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: pay?.id ?? '' }] };
    expect(d.t.attempt(chair, revise)).toBe('rule/in-package 12.17');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    expect([d.p('pay').words.level, d.p('care').words.level]).toEqual([3, 3]);
    d.gavel(2);
    d.put('pay');
    expect(d.pack(id).status).toBe('accepted');
    d.put('care');
    expect(d.pack(id).status).toBe('done');
  });

  test('taken into the text it can still be put as one', () => {
    const d = deal();
    const id = bound(d);
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    d.gavel(2);
    d.putPackage(id);
    expect([d.pack(id).status, d.status('pay'), d.status('care')]).toEqual(['done', 'ad-ref', 'ad-ref']);
  });

  test('a proposal that lay on the table is carried by all parties, and is its author’s again when the package falls', () => {
    const d = deal();
    d.corridor(1);
    const own = d.propose('cor', 'pay/3');
    const parts = [
      { paragraph: 'para-pay', proposal: own },
      { paragraph: 'para-care', wording: { ready: 'care/3' } },
    ];
    d.t.act(seat('ada'), { type: 'package.offer', parts, to: ['bel', 'cor'] });
    d.answer('bel', 'k1');
    d.answer('cor', 'k1');
    const found = () => d.t.world.public.proposals.find((x) => x.id === own);
    expect(found()).toMatchObject({ package: 'k1', sponsors: ['cor', 'ada', 'bel'], seat: 'cor' });
    d.t.act(seat('bel'), { type: 'package.leave', package: 'k1', reason: because });
    expect(found()).toMatchObject({ status: 'tabled', sponsors: ['cor'] });
    expect(found()).not.toHaveProperty('package');
    expect(linked(d, 'k1').map((x) => x.status)).toEqual(['lapsed']);
  });

  test('[9.2] a change of place is a part like others, and is done with the rest', () => {
    const d = deal();
    d.corridor(1);
    d.t.act(seat('ada'), { type: 'proposal.move', paragraph: 'para-pay', after: null, place: 'PP' });
    const move = d.t.world.public.proposals.at(-1)?.id ?? '';
    const parts = [
      { paragraph: 'para-pay', proposal: move },
      { paragraph: 'para-care', wording: { ready: 'care/3' } },
    ];
    d.t.act(seat('ada'), { type: 'package.offer', parts, to: ['bel'] });
    d.answer('bel', 'k1');
    d.gavel(1);
    d.putPackage('k1');
    expect(d.pack('k1').status).toBe('done');
    expect(d.p('pay')).toMatchObject({ place: 'PP', status: 'ad-ref', package: 'k1' });
  });
});

describe('[12.6] falling apart as one', () => {
  const fate = (d: Deal, id: string) => [d.pack(id).status, ...linked(d, id).map((x) => x.status)];

  test('a party leaves: it pays, the others trust it less, brackets are as they were', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay');
    const id = bound(d);
    d.t.act(seat('bel'), { type: 'package.leave', package: id, reason: because });
    expect(fate(d, id)).toEqual(['fallen', 'lapsed', 'lapsed']);
    expect(d.pack(id).fell).toMatchObject({ seat: 'bel', reason: because });
    expect(d.goodwill('bel')).toBe(5 - 1 - 2);
    expect(d.own('ada').trust['bel']).toMatchObject({ value: -2, why: 'package-left' });
    expect(d.p('pay').brackets.map((x) => x.seat)).toEqual(['bel']);
    expect(d.t.attempt(seat('ada'), { type: 'package.leave', package: id, reason: because })).toBe(
      'rule/package-closed 12.4',
    );
  });

  test('who offered it withdraws rather than leaves, until all have said yes', () => {
    const d = deal();
    d.corridor(1);
    const id = d.offer('ada', ['bel', 'cor'], 'pay/3');
    const leave = { type: 'package.leave', package: id, reason: because } as const;
    expect(d.t.attempt(seat('ada'), leave)).toBe('rule/not-your-package 12.4');
    expect(d.t.attempt(seat('cor'), leave)).toBe('rule/not-your-package 12.4');
    d.answer('bel', id);
    d.t.act(seat('bel'), leave);
    expect(d.pack(id).status).toBe('fallen');
    expect(d.goodwill('bel')).toBe(3);
  });

  test('withdrawing a part of what binds is leaving it', () => {
    const d = deal();
    const id = bound(d);
    d.t.act(seat('ada'), { type: 'proposal.withdraw', proposal: linked(d, id)[0]?.id ?? '' });
    expect(fate(d, id)).toEqual(['fallen', 'withdrawn', 'lapsed']);
    expect(d.goodwill('ada')).toBe(3);
  });

  test('so is rewriting one', () => {
    const d = deal();
    const id = bound(d);
    const proposal = linked(d, id)[0]?.id ?? '';
    d.t.act(seat('ada'), { type: 'proposal.revise', proposal, wording: { ready: 'pay/4' } });
    expect(d.pack(id).status).toBe('fallen');
    expect(d.goodwill('ada')).toBe(3);
  });

  test('a paragraph closes otherwise', () => {
    const d = deal();
    const id = bound(d);
    d.gavel(1);
    d.put('pay');
    expect(fate(d, id)).toEqual(['fallen', 'lapsed', 'lapsed']);
    expect(d.pack(id).fell).toMatchObject({ paragraph: 'para-pay' });
    expect(d.goodwill('ada')).toBe(5);
  });

  test('an offer falls with a part of it, too', () => {
    const d = deal();
    d.corridor(1);
    const own = d.propose('cor', 'pay/3');
    d.t.act(seat('ada'), { type: 'package.offer', parts: [{ paragraph: 'para-pay', proposal: own }], to: ['cor'] });
    const other = d.offer('bel', ['cor'], 'care/3');
    d.t.act(seat('cor'), { type: 'proposal.withdraw', proposal: own });
    expect(d.pack('k1').status).toBe('fallen');
    d.gavel(1);
    d.put('care');
    expect(d.pack(other).status).toBe('fallen');
  });

  test('taken in already: what closed on it is open again, and the brackets its parties lifted for it are back, free', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const id = bound(d);
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    d.gavel(2);
    d.put('pay');
    expect(d.status('pay')).toBe('ad-ref');
    const before = d.goodwill('bel');
    const events = d.t.act(seat('ada'), { type: 'package.leave', package: id, reason: because });
    expect(d.p('pay')).toMatchObject({
      status: 'bracketed',
      brackets: [{ seat: 'bel' }],
      stances: { bel: { stance: 'object' } },
    });
    expect(d.p('pay').stances['ada']).toBeUndefined();
    expect(events.filter((e) => e.type === 'bracket.opened')).toMatchObject([{ seat: 'bel', returned: true }]);
    expect(d.goodwill('bel')).toBe(before);
    expect(d.p('care').stances).toEqual({});
    expect(replay(d.t.world.game, d.t.log)).toEqual(d.t.world);
  });

  test('the chair puts other words where the package’s stood', () => {
    const d = deal();
    const id = bound(d);
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    d.corridor(2);
    const other = d.propose('cor', 'pay/1');
    d.gavel(2);
    d.put('pay', other);
    expect(d.pack(id).status).toBe('fallen');
    expect(d.status('pay')).toBe('ad-ref');
  });

  test('[5.8] not put by the last gavel, it falls before the table goes on, and what had closed on it is open again', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const id = bound(d, 3);
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    d.corridor(4);
    d.object('cor', 'care');
    d.gavel(4);
    d.put('pay');
    d.t.act(chair, { type: 'beat.close' });
    expect(d.t.world.public.phase).toBe('dropping');
    expect(d.pack(id).status).toBe('fallen');
    expect(d.p('pay')).toMatchObject({ status: 'bracketed', brackets: [{ seat: 'bel' }] });
  });

  test('what nobody blocks at the last gavel closes on its words, and it is done', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const id = bound(d, 3);
    const care = linked(d, id).find((x) => x.paragraph === 'para-care')?.id ?? '';
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ package: id }] });
    d.gavel(4);
    d.put('pay');
    expect(d.t.world.public.proposals.find((x) => x.id === care)?.status).toBe('taken');
    d.t.act(chair, { type: 'beat.close' });
    expect([d.t.world.public.phase, d.pack(id).status]).toEqual(['silence', 'done']);
  });

  test('no text goes under silence with anything open, whatever falls at the last gavel', () => {
    const d = deal();
    const id = bound(d, 4);
    d.gavel(4);
    d.t.act(chair, { type: 'beat.close' });
    expect([d.t.world.public.phase, d.pack(id).status]).toEqual(['silence', 'fallen']);
    expect(d.t.world.public.paragraphs.every((p) => p.status === 'ad-ref')).toBe(true);
  });
});

describe('[12.1] keeping words that somebody brackets is something to give', () => {
  function kept(): { d: Deal; id: string } {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    d.stance('ada', 'pay', 'support');
    const id = d.offer('ada', ['bel'], 'pay/2', 'care/3');
    d.answer('bel', id);
    return { d, id };
  }

  test('the bracket is lifted when all of it is put', () => {
    const { d, id } = kept();
    d.gavel(1);
    d.putPackage(id);
    expect([d.pack(id).status, d.status('pay'), d.p('pay').brackets]).toEqual(['done', 'ad-ref', []]);
  });

  test('and stays where it falls; what others had said of those words is theirs', () => {
    const { d, id } = kept();
    d.t.act(seat('bel'), { type: 'package.leave', package: id, reason: because });
    expect([d.status('pay'), d.p('pay').stances['ada']?.stance]).toEqual(['bracketed', 'support']);
  });
});

describe('[12.7] reopening', () => {
  function done(): { d: Deal; id: string } {
    const d = deal();
    const id = bound(d);
    d.gavel(1);
    d.putPackage(id);
    d.corridor(2);
    return { d, id };
  }

  test('one paragraph opens all of them, at one price; it binds on, and is done again when all are closed again', () => {
    const { d, id } = done();
    const before = d.goodwill('cor') ?? 0;
    const events = d.t.act(seat('cor'), { type: 'paragraph.reopen', paragraph: 'para-care', reason: because });
    expect(types(events)).toContain('package.reopened');
    expect([d.status('pay'), d.status('care'), d.pack(id).status]).toEqual(['open', 'open', 'accepted']);
    expect(d.goodwill('cor')).toBe(before - 2);
    expect(d.t.world.public.seats['cor']?.reopens).toBe(1);
    expect(d.p('pay')).not.toHaveProperty('package');
    d.gavel(2);
    d.putPackage(id);
    expect([d.pack(id).status, d.p('pay').package]).toEqual(['done', id]);
  });

  test('it falls where other words are agreed then', () => {
    const { d, id } = done();
    d.t.act(seat('cor'), { type: 'paragraph.reopen', paragraph: 'para-care', reason: because });
    const other = d.propose('cor', 'care/1');
    d.gavel(2);
    d.put('care', other);
    expect(d.pack(id).status).toBe('fallen');
  });

  test('silence broken on one of its paragraphs opens all of them', () => {
    const { d, id } = done();
    d.t.until('silence');
    d.t.act(seat('cor'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
    expect([d.status('pay'), d.status('care'), d.status('time')]).toEqual(['open', 'open', 'ad-ref']);
    expect(d.pack(id).status).toBe('accepted');
    d.t.act(chair, { type: 'gavel.put', package: id });
    d.t.act(chair, { type: 'gavel.fall' });
    expect(d.pack(id).status).toBe('done');
  });

  test('the host ends the table: what was not done has fallen', () => {
    const d = deal();
    const id = bound(d);
    d.t.act(host, { type: 'table.end' });
    expect(d.pack(id).status).toBe('fallen');
  });
});
