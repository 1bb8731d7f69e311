/** Deals as view-models: packages, worth, capital, conditions, initiatives, promises, goodwill, over the real engine. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { memoryKeep } from '../../client/model/keep.ts';
import {
  answersOf,
  askedBy,
  boundTo,
  callsOf,
  cardsOf,
  changeOf,
  choicesFor,
  conditionsOn,
  createDealDraft,
  diffOf,
  draftOf,
  gives,
  isPast,
  leavesOf,
  linesAbove,
  linkOf,
  NO_DEAL,
  offersOf,
  partsOf,
  promisesWith,
  saidOf,
  shelfOf,
  suggestedTo,
  tipFor,
  trustOf,
  trustWord,
  warningsOf,
  worthOf,
} from '../../client/model/table/deals/index.ts';
import {
  announcementOf,
  asItStands,
  bracketPrice,
  dealsLeft,
  ownGoodwill,
  ownSheet,
  priceNote,
  recordOf,
  reopenCost,
  type Sight,
  signed,
  soleHolds,
  standingOf,
  temperOf,
  waitingFor,
} from '../../client/model/table/index.ts';
import '../../client/model/table/later.ts';
import { type Command, type PublicState, replaySeat } from '../../shared/engine/index.ts';
import { chair, type Hand, seat, sitDown } from '../support/table.ts';

const because = { text: 'Fees are for employers to carry.' };
const object = (paragraph: string): Command => ({ type: 'stance.take', paragraph, stance: 'object', reason: because });
const ready = (id: string) => ({ paragraph: `para-${id.split('/')[0]}`, wording: { ready: id } });

/** What one seat sees; null = press. */
function sight(t: Hand, own: string | null, change: Partial<PublicState> = {}): Sight {
  const { game } = t.world;
  const brief = own === null ? null : game.sealed.briefs[own];
  return {
    open: game.open,
    pub: { ...t.world.public, ...change },
    mine: own === null ? null : replaySeat(own, t.log),
    seat: own,
    brief: own === null || brief == null ? null : { seat: own, brief, sheet: game.sealed.sheets?.[own] ?? null },
    roles: own === null ? [] : ['seat'],
  };
}

function corridor(): Hand {
  const t = sitDown();
  t.until('round.corridor');
  return t;
}
/** Bel holds a bracket on pay and is offered "pay goes to 3, care to 1". */
function offered(): Hand {
  const t = corridor();
  t.act(seat('bel'), object('para-pay'));
  t.act(seat('ada'), { type: 'package.offer', parts: [ready('pay/3'), ready('care/1')], to: ['bel', 'cor'] });
  return t;
}

describe('what a package is worth', () => {
  let t: Hand;
  beforeAll(() => {
    t = offered();
  });

  test('cards lie on the side of what they are to me, and the whole is their sum on my sheet alone', () => {
    // Ada's ideal is 1 on both: pay 2 to 3 costs ten, care 2 to 1 gains ten. Bel's is 2, Cor's is 3.
    for (const [own, give, get, whole] of [
      ['ada', ['pay'], ['care'], 0],
      ['bel', ['pay', 'care'], [], -20],
      ['cor', ['care'], ['pay'], 0],
    ] as const) {
      const s = sight(t, own);
      const [offer] = offersOf(s);
      const titles = (side: boolean) => offer?.cards.filter((c) => gives(c) === side).map((c) => c.title);
      expect([own, titles(true), titles(false)]).toEqual([own, [...give], [...get]]);
      expect(changeOf(s, offer?.pack.parts ?? [])?.worth).toBe(whole);
    }
  });

  test('without a sheet nothing is weighed', () => {
    const s = sight(t, null);
    const [offer] = offersOf(s);
    expect(offer?.cards.map((c) => c.worth)).toEqual([null, null]);
    expect(worthOf(s, offer?.pack.parts ?? [])).toBeNull();
    expect(changeOf(s, offer?.pack.parts ?? [])).toBeNull();
  });

  test('the band before and after follows from the whole', () => {
    const s = sight(t, 'ada');
    const change = changeOf(s, partsOf(s, [ready('pay/1'), ready('care/1')]));
    expect(change).toEqual({ worth: 20, was: 'strong', now: 'strong' });
  });

  test('a card says what it replaces, who would have to lift, and which lines it crosses', () => {
    const s = sight(t, 'ada', {
      declared: [{ seat: 'cor', issue: 'pay', levels: [3, 4], at: 1 }],
    });
    const [pay] = cardsOf(s, partsOf(s, [ready('pay/3')]));
    expect(pay).toMatchObject({ number: 1, fromLevel: 2, keeps: false, holders: ['bel'], iHold: false });
    expect(pay?.lines.map((x) => x.seat)).toEqual(['cor']);
    expect(linesAbove(s, 'pay', 2)).toEqual([]);
    const bel = sight(t, 'bel');
    expect(cardsOf(bel, partsOf(bel, [ready('pay/3')]))[0]).toMatchObject({ iHold: true, holders: [] });
  });

  test('what a paragraph could bring is sorted by side, the least change first', () => {
    const s = sight(t, 'ada');
    const [pay] = s.pub.paragraphs;
    if (!pay) throw new Error('no paragraph');
    const of = (side: 'give' | 'get') => choicesFor(s, pay, side).map((c) => [c.key, c.worth]);
    // Others hold the bracket: that they lift it on the words that stand is something to get.
    expect(of('give')).toEqual([
      ['pay/0', 0],
      ['pay/3', -10],
      ['pay/4', -20],
    ]);
    expect(of('get')).toEqual([
      ['keep', 0],
      ['pay/1', 10],
    ]);
    const bel = sight(t, 'bel');
    expect(choicesFor(bel, pay, 'give').map((c) => c.key)).toContain('keep');
  });
});

describe('[12.1] [12.3] [12.4] a package from draft to done', () => {
  test('the draft is kept, one part a paragraph, and says again what an offer holds', () => {
    const keep = memoryKeep();
    const draft = createDealDraft('ABCDEF', keep);
    draft.add(ready('pay/3'));
    draft.add(ready('care/1'));
    draft.add(ready('pay/4'));
    draft.write({ reason: 'A trade.' });
    const again = createDealDraft('ABCDEF', keep).draft.value;
    expect(again.parts).toEqual([ready('care/1'), ready('pay/4')]);
    expect(again.reason).toBe('A trade.');
    draft.remove('para-care');
    expect(draft.draft.value.parts).toEqual([ready('pay/4')]);
    draft.drop();
    expect(createDealDraft('ABCDEF', keep).draft.value.parts).toEqual([]);
    keep.write('deal/ABCDEF', { parts: 'rubbish' });
    expect(createDealDraft('ABCDEF', keep).draft.value.parts).toEqual([]);
    const t = offered();
    const s = sight(t, 'bel');
    expect(offersOf(s)[0]?.pack.parts.map((part) => draftOf(s, part))).toEqual([ready('pay/3'), ready('care/1')]);
  });

  test('who must say yes begins with those a part needs; what each has said stands beside', () => {
    const t = offered();
    const s = sight(t, 'ada', { declared: [{ seat: 'cor', issue: 'care', levels: [1], at: 1 }] });
    const parts = partsOf(s, [ready('pay/3'), ready('care/1')]);
    expect(suggestedTo(s, parts)).toEqual(['bel', 'cor']);
    expect(saidOf(s, 'bel', parts)).toEqual({ seat: 'bel', stance: 'object', text: 'holds a bracket on 1' });
    expect(saidOf(s, 'cor', parts).stance).toBe('none');
  });

  test('[12.1] [12.3] nobody’s wording is bound, and no offer answered, without asking its author', () => {
    const t = offered();
    const s = sight(t, 'bel');
    expect(boundTo(s, [], 'k1')).toEqual(['ada']);
    expect(askedBy(s, { ...NO_DEAL, to: ['cor'], counters: 'k1' }, [])).toEqual(['ada', 'cor']);
    t.act(seat('cor'), { type: 'proposal.table', paragraph: 'para-pay', wording: { ready: 'pay/4' } });
    const now = sight(t, 'bel');
    const [theirs] = now.pub.proposals;
    const parts = partsOf(now, [{ paragraph: 'para-pay', proposal: theirs?.id ?? '' }]);
    expect(askedBy(now, { ...NO_DEAL, to: [] }, parts)).toEqual(['cor']);
    expect(boundTo(sight(t, 'cor'), parts, null)).toEqual([]);
  });

  test('it waits for those asked, and only for them', () => {
    const t = offered();
    expect(waitingFor(sight(t, 'bel'))[0]).toMatchObject({
      pack: 'k1',
      text: 'ada waits for your answer to a package: 1 and 2.',
    });
    expect(waitingFor(sight(t, 'ada')).filter((x) => x.pack !== undefined)).toEqual([]);
    expect(offersOf(sight(t, 'bel'))[0]).toMatchObject({ asksMe: true, mine: false, yes: ['ada'] });
    t.act(seat('bel'), { type: 'package.answer', package: 'k1', accept: true });
    expect(waitingFor(sight(t, 'bel'))).toEqual([]);
    expect(offersOf(sight(t, 'cor'))[0]).toMatchObject({ asksMe: true, yes: ['ada', 'bel'], waiting: ['cor'] });
  });

  test('accepted by all it ties its paragraphs; a no is told with its reason and folds away', () => {
    const t = offered();
    for (const who of ['bel', 'cor']) t.act(seat(who), { type: 'package.answer', package: 'k1', accept: true });
    const s = sight(t, 'ada');
    expect(linkOf(s, 'para-pay')).toMatchObject({ numbers: [2] });
    expect(linkOf(s, 'para-care')).toMatchObject({ numbers: [1] });
    const no = offered();
    no.act(seat('bel'), { type: 'package.answer', package: 'k1', accept: false, reason: because });
    const [offer] = offersOf(sight(no, 'ada'));
    expect(offer && isPast(offer)).toBe(true);
    expect(offer?.fell).toBe(`bel said no. Reason: ${because.text}`);
    expect(linkOf(sight(no, 'ada'), 'para-pay')).toBeNull();
  });

  test('a counter tells what it changes', () => {
    const t = offered();
    t.act(seat('bel'), {
      type: 'package.offer',
      parts: [ready('pay/4')],
      to: ['ada'],
      counters: 'k1',
    });
    const s = sight(t, 'ada');
    const [offer] = offersOf(s);
    expect(offer?.pack.counters).toBe('k1');
    expect(offer && diffOf(s, offer.pack)).toMatchObject([
      { kind: 'changed', number: 1, from: { level: 3 }, to: { level: 4 } },
      { kind: 'gone', number: 2 },
    ]);
  });

  test('what a yes would mean at home is said before it', () => {
    const t = corridor();
    // Care 4 lies beyond everybody's mandate.
    t.act(seat('ada'), { type: 'package.offer', parts: [ready('care/4'), ready('pay/3')], to: ['cor'] });
    const s = sight(t, 'cor', { declared: [{ seat: 'cor', issue: 'pay', levels: [3], at: 1 }] });
    const [offer] = offersOf(s);
    expect(offer && warningsOf(s, offer)).toEqual([
      'Beyond your mandate on 2, and capital has not agreed: 5 points off for each.',
      'You drew a line on 1 in public. Crossing it costs goodwill.',
    ]);
  });
});

describe('[11.10] [11.11] [11.12] capital', () => {
  test('a call is counted, thinks, and its leave widens the mandate inside the package', () => {
    const t = corridor();
    t.act(seat('ada'), { type: 'package.offer', parts: [ready('care/4'), ready('pay/3')], to: ['cor'] });
    expect(tipFor(sight(t, 'cor'), () => false)).toMatchObject({ id: 'capital', number: 2, pack: 'k1' });
    expect(tipFor(sight(t, 'cor'), () => true)).toBeNull();
    expect(standingOf(sight(t, 'cor'), 'care', 4)).toBe('beyond');
    t.act(seat('cor'), { type: 'capital.ask', package: 'k1', issue: 'care' });
    const asked = sight(t, 'cor');
    expect(callsOf(asked)).toMatchObject({ left: 1, of: 2, cost: 0 });
    expect(offersOf(asked)[0]?.cards.find((c) => c.title === 'care')?.ask?.status).toBe('asked');
    expect(answersOf(asked)).toEqual([]);
    expect(offersOf(sight(t, 'ada'))[0]?.cards.every((c) => c.ask === null)).toBe(true);
    t.until('round.gavel');
    t.until('round.text');
    const told = sight(t, 'cor');
    // Cor's ideal is 3: pay gains ten, care to 4 loses nothing on balance.
    expect(answersOf(told)).toMatchObject([{ number: 2, level: 4, granted: true }]);
    expect(leavesOf(told)).toMatchObject([{ number: 2, level: 4, why: 'capital' }]);
    expect(standingOf(told, 'care', 4)).toBe('inside');
    expect(ownSheet(told)?.mandate?.['care']).toContain(4);
  });
});

describe('[12.8] conditions, [12.11] promises, [12.14] initiatives, [11.15] lines', () => {
  test('a condition stands on the bracket it would lift', () => {
    const t = offered();
    t.act(seat('bel'), {
      type: 'stance.condition',
      paragraph: 'para-pay',
      stance: 'live-with',
      when: [{ paragraph: 'para-care', atMost: 1 }],
    });
    const s = sight(t, 'ada');
    expect(conditionsOn(s, 'para-pay')).toMatchObject([{ seat: 'bel', mine: false, status: 'waiting' }]);
    expect(conditionsOn(s, 'para-pay')[0]?.grounds).toBe('2 goes no further than 1: note');
    expect(conditionsOn(s, 'para-care')).toEqual([]);
  });

  test('promises are known to the two; trust is mine alone, with its cause', () => {
    const t = offered();
    t.act(seat('ada'), { type: 'promise.make', to: 'bel', promise: 'not-object', paragraph: 'para-care' });
    expect(promisesWith(sight(t, 'ada'), 'bel')).toMatchObject([{ mine: true, number: 2, status: 'given' }]);
    expect(promisesWith(sight(t, 'bel'), 'ada')).toMatchObject([{ mine: false, other: 'ada' }]);
    expect(promisesWith(sight(t, 'cor'), 'ada')).toEqual([]);
    t.act(seat('ada'), object('para-care'));
    expect(promisesWith(sight(t, 'bel'), 'ada')).toMatchObject([{ status: 'broken' }]);
    expect(trustOf(sight(t, 'bel'), 'ada')).toEqual({ word: 'wary', cause: 'broke a promise on 2' });
    expect(trustOf(sight(t, 'ada'), 'bel')).toEqual({ word: 'even', cause: null });
    expect([-3, -2, -1, 0, 1, 2, 3].map(trustWord)).toEqual(['wary', 'wary', 'even', 'even', 'even', 'close', 'close']);
  });

  test('an initiative says what it lacks, what it is worth to me, and counts once it stands', () => {
    const t = corridor();
    t.act(seat('ada'), { type: 'initiative.found', issue: 'pay', title: 'Fair pay first' });
    const first = shelfOf(sight(t, 'bel'))[0];
    expect(first).toMatchObject({ number: 1, mine: false, stands: false, worth: -10 });
    expect(first?.needs).toEqual({ members: 2, origin: false, destination: true });
    // Worth 80 to Cor as it stands; one level more of pay makes it 90 for those who take part.
    const near = (own: string) => {
      const s = sight(t, own);
      const sheet = s.brief?.sheet;
      return s.brief && sheet ? { ...s, brief: { ...s.brief, sheet: { ...sheet, walkAway: 75 } } } : s;
    };
    expect(asItStands(near('cor'))?.band).toBe('thin');
    for (const who of ['bel', 'cor']) t.act(seat(who), { type: 'initiative.join', initiative: 'i1' });
    expect(shelfOf(sight(t, 'cor'))[0]).toMatchObject({ mine: true, stands: true, worth: 10 });
    expect(asItStands(near('cor'))?.band).toBe('good');
    expect(shelfOf(sight(t, null))[0]?.worth).toBeNull();
    expect(shelfOf(sight(t, 'obs'))[0]?.worth).toBeNull();
  });

  test('a line drawn in public stands for everybody', () => {
    const t = corridor();
    t.act(seat('cor'), { type: 'redline.declare', issue: 'pay', levels: [4] });
    expect(linesAbove(sight(t, null), 'pay', 4).map((x) => x.seat)).toEqual(['cor']);
    expect(linesAbove(sight(t, null), 'pay', 3)).toEqual([]);
  });
});

describe('[11.1] [11.2] [11.3] goodwill', () => {
  test('one’s own is a number, the others’ a word, and observers have none', () => {
    const t = corridor();
    const s = sight(t, 'ada', { goodwill: { ada: 5, bel: 2, cor: 9 } });
    expect(ownGoodwill(s)).toBe(5);
    expect(['ada', 'bel', 'cor', 'obs'].map((id) => temperOf(s.pub, id))).toEqual(['even', 'cool', 'warm', null]);
    expect(ownGoodwill(sight(t, 'obs'))).toBeNull();
    expect(ownGoodwill(sight(t, null))).toBeNull();
  });

  test('prices stand before the press, and nothing stands where it costs nothing', () => {
    const t = corridor();
    const first = sight(t, 'ada');
    const [pay] = first.pub.paragraphs;
    if (!pay) throw new Error('no paragraph');
    expect([bracketPrice(first, pay), bracketPrice(first, pay, true)]).toEqual([0, 1]);
    expect(priceNote(0)).toBeUndefined();
    expect(priceNote(2)).toBe('−2 goodwill');
    const second = sight(t, 'ada', { round: 2, rounds: 4 });
    expect([bracketPrice(second, pay), bracketPrice(second, pay, true), reopenCost(second)]).toEqual([1, 2, 2]);
    const last = sight(t, 'ada', { round: 4, rounds: 4 });
    expect([bracketPrice(last, pay), reopenCost(last)]).toEqual([2, 4]);
    expect(dealsLeft(first)).toBe(1);
    t.act(seat('ada'), { type: 'package.offer', parts: [ready('pay/3'), ready('care/1')], to: ['bel'] });
    expect(dealsLeft(sight(t, 'ada'))).toBe(0);
    expect([signed(-2), signed(1.5), signed(0)]).toEqual(['−2', '+1.5', '0']);
  });

  test('every change is a line with its reason; who holds alone is told', () => {
    const t = corridor();
    t.act(seat('ada'), object('para-pay'));
    const s = sight(t, 'bel');
    expect(recordOf(s).map((line) => line.text)).toContain('−1 goodwill: a bracket on 1 without wording');
    expect(soleHolds(sight(t, 'ada'))).toEqual([]);
    expect(soleHolds(sight(t, 'ada', { round: 2 }))).toEqual([1]);
    expect(soleHolds(sight(t, 'bel', { round: 2 }))).toEqual([]);
  });

  test('what happens to packages is read out, own acts are not', () => {
    const t = corridor();
    const events = t.act(seat('ada'), {
      type: 'package.offer',
      parts: [ready('pay/3'), ready('care/1')],
      to: ['bel'],
    });
    const said = (own: string | null) => events.flatMap((e) => announcementOf(sight(t, own), e)?.text ?? []);
    expect(said('bel')).toEqual(['ada offers you a package: 1 and 2.']);
    expect(said('cor')).toEqual(['ada offers a package: 1 and 2.']);
    expect(said('ada')).toEqual([]);
    t.until('round.gavel');
    expect(t.attempt(chair, { type: 'gavel.put', package: 'k1' })).toContain('rule/');
  });
});
