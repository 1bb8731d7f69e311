/** Trust, promises, declared red lines: who is told what, and when. */
import { describe, expect, test } from '@jest/globals';
import type { NewEvent, PromiseKind } from '../../shared/engine/index.ts';
import { type Deal, deal } from '../support/dealGame.ts';
import { because, chair, host, seat } from '../support/table.ts';

const promise = (d: Deal, from: string, to: string, kind: PromiseKind, id = 'pay') =>
  d.t.act(seat(from), { type: 'promise.make', to, promise: kind, paragraph: `para-${id}` });
const trust = (d: Deal, of: string, seat_: string) => d.own(of).trust[seat_]?.value ?? 0;
const marks = (d: Deal, who: string) => d.own(who).promises.map((x) => x.status);
const publicly = (events: readonly NewEvent[]) => events.filter((e) => e.audience === 'all').map((e) => e.type);

describe('[12.11] a promise', () => {
  test('is known to the two of them and leaves no trace elsewhere, readiness included', () => {
    const d = deal();
    d.t.act({ role: 'person', person: 'p1', by: 'person' }, { type: 'seat.take', seat: 'ada' });
    d.corridor(1);
    const ada = { role: 'seat', seat: 'ada', person: 'p1', by: 'person' } as const;
    d.t.act(ada, { type: 'ready.set', ready: true });
    const before = d.t.world.public;
    const events = d.t.act(ada, { type: 'promise.make', to: 'bel', promise: 'support', paragraph: 'para-pay' });
    expect(events).toMatchObject([{ type: 'promise.made', audience: { seats: ['ada', 'bel'] } }]);
    expect(d.t.world.public).toBe(before);
    expect(d.own('bel').promises).toEqual(d.own('ada').promises);
    expect(d.own('cor').promises).toEqual([]);
  });

  test('its number tells nobody how much others promise', () => {
    const d = deal();
    d.corridor(1);
    promise(d, 'ada', 'bel', 'support');
    promise(d, 'cor', 'bel', 'support');
    expect(d.own('cor').promises.map((x) => x.id)).toEqual(['m/cor/bel/1']);
  });

  test('is to another, on what is open, and the same once', () => {
    const d = deal();
    d.gavel(1);
    d.put('care');
    promise(d, 'ada', 'bel', 'support');
    const attempt = (to: string, kind: PromiseKind, id = 'pay') =>
      d.t.attempt(seat('ada'), { type: 'promise.make', to, promise: kind, paragraph: `para-${id}` });
    expect(attempt('ada', 'support')).toBe('rule/promise-self 12.11');
    expect(attempt('zoe', 'support')).toBe('rule/unknown-seat 12.11');
    expect(attempt('bel', 'support')).toBe('rule/promise-stands 12.11');
    expect(attempt('bel', 'support', 'care')).toBe('rule/paragraph-closed 12.11');
    expect(attempt('bel', 'not-break-silence', 'care')).toBe('ok');
    expect(attempt('cor', 'support')).toBe('ok');
  });
});

describe('[12.12] kept or broken', () => {
  test('broken the moment the promisor objects; the two see it, and trust follows', () => {
    const d = deal();
    d.corridor(1);
    promise(d, 'ada', 'bel', 'not-object');
    const events = d.object('ada', 'pay', { wording: { ready: 'pay/4' } });
    expect(publicly(events)).not.toContain('promise.marked');
    expect(events.filter((e) => e.type === 'promise.marked')).toMatchObject([{ audience: { seats: ['ada', 'bel'] } }]);
    expect([marks(d, 'ada'), marks(d, 'bel'), trust(d, 'bel', 'ada')]).toEqual([['broken'], ['broken'], -2]);
    expect(d.own('ada').trust).toEqual({});
  });

  test('kept when it closes accordingly', () => {
    const d = deal();
    d.corridor(1);
    promise(d, 'ada', 'bel', 'not-object');
    promise(d, 'cor', 'bel', 'support');
    d.stance('cor', 'pay', 'support');
    d.gavel(1);
    d.put('pay');
    expect([marks(d, 'ada'), marks(d, 'cor')]).toEqual([['kept'], ['kept']]);
    expect([trust(d, 'bel', 'ada'), trust(d, 'bel', 'cor')]).toEqual([1, 1]);
  });

  test('support promised and not given when it closes is broken; carrying the wording is support', () => {
    const d = deal();
    d.corridor(1);
    for (const who of ['ada', 'cor']) promise(d, who, 'bel', 'support');
    const id = d.propose('bel', 'pay/1');
    d.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    d.gavel(1);
    d.put('pay', id);
    expect([marks(d, 'ada'), marks(d, 'cor')]).toEqual([['broken'], ['kept']]);
  });

  test('cards face down break nothing until they are shown', () => {
    const d = deal({ faceDown: 'always' });
    d.corridor(1);
    promise(d, 'ada', 'bel', 'not-object');
    d.t.until('round.reading');
    d.object('ada', 'pay');
    expect(marks(d, 'bel')).toEqual(['given']);
    d.t.act(chair, { type: 'beat.close' });
    expect(marks(d, 'bel')).toEqual(['broken']);
  });

  test('about silence nothing is marked in play, and in the debrief only once the breaker is named', () => {
    const d = deal();
    d.corridor(1);
    promise(d, 'ada', 'bel', 'not-break-silence');
    promise(d, 'cor', 'bel', 'not-break-silence');
    d.t.until('silence');
    const events = d.t.act(seat('ada'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
    expect(events.some((e) => e.type === 'promise.marked')).toBe(false);
    expect([marks(d, 'bel'), trust(d, 'bel', 'ada')]).toEqual([['given', 'given'], 0]);
    d.t.act(host, { type: 'table.end' });
    d.t.act(host, { type: 'debrief.open' });
    d.t.act(host, { type: 'debrief.reveal', what: 'promises' });
    const opened = () => d.t.world.public.debrief?.promises?.map((x) => [x.seat, x.status]);
    expect(opened()).toEqual([
      ['ada', 'given'],
      ['cor', 'given'],
    ]);
    expect(d.t.world.public.debrief?.breakers).toBeNull();
    d.t.act(host, { type: 'debrief.reveal', what: 'silence-breaker' });
    expect(opened()).toEqual([
      ['ada', 'broken'],
      ['cor', 'kept'],
    ]);
  });
});

describe('what the debrief opens', () => {
  test('[11.6] sealed prices come with their own tap, and never with another', () => {
    const d = deal();
    d.t.until('silence');
    d.t.act(seat('ada'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
    d.t.act(host, { type: 'table.end' });
    d.t.act(host, { type: 'debrief.open' });
    const [promises] = d.t.act(host, { type: 'debrief.reveal', what: 'promises' });
    expect(JSON.stringify(promises)).not.toContain('ada');
    expect(d.t.world.public.debrief?.prices).toBeUndefined();
    d.t.act(host, { type: 'debrief.reveal', what: 'sealed-prices' });
    expect(d.t.world.public.debrief?.prices).toEqual([
      { seat: 'ada', by: -2, why: 'silence-open', paragraph: 'para-pay' },
    ]);
    expect(d.t.world.public.debrief?.breakers).toBeNull();
  });
});

describe('[11.9] trust', () => {
  test('goes to the one treated alone: support of its wording, however often it is said, counts once', () => {
    const d = deal();
    d.corridor(1);
    const id = d.propose('ada', 'pay/3');
    const events = d.stance('bel', 'pay', 'support', id);
    expect(events.filter((e) => e.type === 'trust.moved')).toMatchObject([
      { of: 'ada', seat: 'bel', by: 1, why: 'supported', audience: { seats: ['ada'] } },
    ]);
    d.t.act(seat('bel'), { type: 'proposal.sponsor', proposal: id });
    expect(trust(d, 'ada', 'bel')).toBe(1);
    d.stance('cor', 'pay', 'live-with', id);
    expect(trust(d, 'ada', 'cor')).toBe(0);
  });

  test('a bracket lifted onto it counts, standing against it bare costs, with wording of one’s own it does not', () => {
    const d = deal();
    d.corridor(1);
    d.object('bel', 'pay', { wording: { ready: 'pay/0' } });
    const id = d.propose('ada', 'pay/3');
    const against = (who: string) =>
      d.t.act(seat(who), {
        type: 'stance.take',
        paragraph: 'para-pay',
        proposal: id,
        stance: 'object',
        reason: because,
      });
    against('cor');
    against('bel');
    expect([trust(d, 'ada', 'cor'), trust(d, 'ada', 'bel')]).toEqual([-1, 0]);
    d.stance('cor', 'pay', 'live-with', id);
    d.stance('bel', 'pay', 'live-with', id);
    d.gavel(1);
    d.put('pay', id);
    expect(trust(d, 'ada', 'bel')).toBe(1);
  });

  test('bracketing text that is another’s wording costs its author’s trust', () => {
    const d = deal();
    d.corridor(1);
    const id = d.propose('ada', 'pay/3');
    d.t.until('round.text');
    d.t.act(chair, { type: 'text.revise', changes: [{ paragraph: 'para-pay', proposal: id }] });
    d.corridor(2);
    d.object('cor', 'pay');
    expect(trust(d, 'ada', 'cor')).toBe(-1);
  });

  test('stays between -3 and 3', () => {
    const d = deal({ proposalsPerRound: 9 });
    d.corridor(1);
    for (const id of ['pay/1', 'pay/3', 'pay/4', 'care/1', 'care/3'])
      d.stance('bel', id.slice(0, id.indexOf('/')), 'support', d.propose('ada', id));
    expect(trust(d, 'ada', 'bel')).toBe(3);
    expect(d.own('ada').trust['bel']?.lines).toHaveLength(5);
  });
});

describe('[11.15] a declared red line', () => {
  test('is public, on one question each, twice a game', () => {
    const d = deal();
    d.corridor(1);
    const declare = (issue: string, ...levels: number[]) => ({ type: 'redline.declare', issue, levels }) as const;
    d.t.act(seat('ada'), declare('pay', 1, 0, 1));
    expect(d.t.world.public.declared).toMatchObject([{ seat: 'ada', issue: 'pay', levels: [0, 1] }]);
    const attempt = (c: ReturnType<typeof declare>) => d.t.attempt(seat('ada'), c);
    expect(attempt(declare('pay', 2))).toBe('rule/declared-already 11.15');
    expect(attempt(declare('moon', 2))).toBe('rule/unknown-issue 11.15');
    expect(attempt(declare('care', 5))).toBe('rule/level-out-of-scale 11.15');
    d.t.act(seat('ada'), declare('care', 4));
    expect(attempt(declare('time', 4))).toBe('rule/declared-spent 11.15');
  });
});
