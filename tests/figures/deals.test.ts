/** Marks and the deals of a debrief: goodwill, leave, initiatives, reservations; and who may read what is sealed. */
import { describe, expect, test } from '@jest/globals';
import type { Command, View } from '../../shared/engine/index.ts';
import { debriefOf } from '../../shared/figures/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { must } from '../../shared/types/index.ts';
import { type Deal, deal, dealGame } from '../support/dealGame.ts';
import { because, chair, clock, host, seat } from '../support/table.ts';

const debrief = (d: Deal, viewer: string | null = null) => debriefOf({ game: d.t.world.game, log: d.t.log, viewer });
const resultOf = (d: Deal, who: string, viewer: string | null = null) =>
  must(
    debrief(d, viewer).results?.find((r) => r.seat === who),
    'a result',
  );

/** Silence holds and the text is adopted; `then` acts while positions are given. */
function adopt(d: Deal, then: readonly (readonly [string, Command])[] = []): void {
  d.t.until('silence');
  d.t.now += 30_000;
  d.t.act(clock, { type: 'clock.due', generation: d.t.world.public.generation });
  d.t.act(chair, { type: 'text.adopt' });
  for (const [who, command] of then) d.t.act(seat(who), command);
  d.t.until('closed');
  d.t.act(host, { type: 'debrief.open' });
}

describe('[11.8] a mark', () => {
  test('is the points, plus goodwill above 5 or less what is below', () => {
    const d = deal();
    d.corridor(1);
    d.object('ada', 'pay');
    d.stance('ada', 'pay', 'live-with');
    adopt(d);
    // Ideal pay 4, care 0, time 2: 18 + 18 + 30 with all at L2. One goodwill for a bare bracket.
    expect(resultOf(d, 'ada')).toMatchObject({ value: 66, goodwill: -1, mark: 65 });
    expect(resultOf(d, 'obs')).toMatchObject({ goodwill: null });
  });

  test('loses 5 an issue beyond the mandate, and none with leave from capital', () => {
    const play = (asks: boolean): Deal => {
      const d = deal();
      d.corridor(1);
      d.offer('ada', ['bel'], 'pay/3', 'care/4');
      if (asks) d.t.act(seat('bel'), { type: 'capital.ask', package: 'k1', issue: 'pay' });
      d.answer('bel', 'k1');
      d.gavel(2);
      d.putPackage('k1');
      adopt(d);
      return d;
    };
    const [with_, without] = [resultOf(play(true), 'bel'), resultOf(play(false), 'bel')];
    expect([without.beyondMandate, with_.beyondMandate]).toEqual([['pay'], []]);
    // Half the text by the second round gave everyone 1.
    expect([without.mark - without.value, with_.mark - with_.value]).toEqual([1 - 5, 1]);
  });

  test('a reservation wins back half of what its paragraph lost against the edge of the mandate, and costs 2', () => {
    const d = deal();
    d.corridor(1);
    const id = d.propose('cor', 'pay/4');
    d.gavel(1);
    d.put('pay', id);
    adopt(d, [['bel', { type: 'position.give', kind: 'reservation', paragraph: 'para-pay', reason: because }]]);
    // Bel: pay 4 is worth 6, the edge at 2 is worth 18.
    expect(resultOf(d, 'bel')).toMatchObject({ wonBack: 6, goodwill: -2, verdict: 'recalled' });
    expect(resultOf(d, 'bel').mark - resultOf(d, 'bel').value).toBe(6 - 2 - 5);
  });

  test('inside the mandate a reservation wins nothing back', () => {
    const d = deal();
    adopt(d, [['bel', { type: 'position.give', kind: 'reservation', paragraph: 'para-care', reason: because }]]);
    expect(resultOf(d, 'bel')).toMatchObject({ wonBack: 0, goodwill: -2 });
  });

  test('[11.6] sealed prices are in one’s own mark, and in others’ once they are opened', () => {
    const d = deal();
    d.t.until('silence');
    d.t.act(seat('bel'), { type: 'silence.break', paragraph: 'para-pay', reason: because });
    d.t.act(host, { type: 'table.end' });
    d.t.act(host, { type: 'debrief.open' });
    expect(resultOf(d, 'bel', 'bel')).toMatchObject({ sealed: -2, mark: 38, value: 40 });
    expect(resultOf(d, 'bel', 'ada')).toMatchObject({ sealed: null, mark: 40 });
    expect(debrief(d, 'ada').deals.goodwill).toEqual([]);
    expect(debrief(d, 'bel').deals.goodwill).toMatchObject([
      { seat: 'bel', by: -2, why: 'silence-open', sealed: true },
    ]);
    d.t.act(host, { type: 'debrief.reveal', what: 'sealed-prices' });
    expect(resultOf(d, 'bel', 'ada')).toMatchObject({ sealed: -2, mark: 38 });
    expect(debrief(d).deals.goodwill).toHaveLength(1);
  });
});

describe('[12.14] initiatives', () => {
  const established = (d: Deal): void => {
    d.corridor(1);
    d.t.act(seat('ada'), { type: 'initiative.found', issue: 'pay', title: 'Partners' });
    for (const who of ['bel', 'cor']) d.t.act(seat(who), { type: 'initiative.join', initiative: 'i1' });
    d.t.act(seat('org'), { type: 'initiative.serve', initiative: 'i1' });
  };

  test('count one level above the text for their members, in points and in the joint gain', () => {
    const [plain, d] = [deal(), deal()];
    established(d);
    for (const one of [plain, d]) adopt(one);
    expect(resultOf(d, 'ada').value - resultOf(plain, 'ada').value).toBe(6);
    expect(resultOf(d, 'bel').value - resultOf(plain, 'bel').value).toBe(-6);
    const [more, less] = [debrief(d).joint?.reached ?? 0, debrief(plain).joint?.reached ?? 0];
    expect(more - less).toBe(6 - 6 - 6);
    expect(debrief(d).deals.initiatives).toMatchObject([{ issue: 'pay', established: true, secretariat: 'org' }]);
  });

  test('without a text each member has 3 of it', () => {
    const d = deal();
    established(d);
    d.t.act(host, { type: 'table.end' });
    d.t.act(host, { type: 'debrief.open' });
    expect(['ada', 'bel', 'obs'].map((who) => resultOf(d, who).value)).toEqual([43, 43, 40]);
  });

  test('observers: 70 for levels, 6 for a carried wording in the text, 6 for an initiative served', () => {
    const d = deal();
    established(d);
    const id = d.propose('org', 'pay/3');
    d.t.act(seat('cor'), { type: 'proposal.sponsor', proposal: id });
    d.gavel(1);
    d.put('pay', id);
    adopt(d);
    // Org wants 3 everywhere: 30 + 24 + 24, of which seven tenths count.
    expect(resultOf(d, 'org').value).toBeCloseTo(0.7 * 78 + 6 + 6);
    // Obs wants 4 everywhere: 24 + 18 + 18.
    expect(resultOf(d, 'obs').value).toBeCloseTo(0.7 * 60);
  });
});

describe('the fourth star', () => {
  const judged = (...said: readonly (readonly [string, View])[]): boolean => {
    const d = deal();
    adopt(
      d,
      said.map(([who, view]) => [who, { type: 'text.judge', view }] as const),
    );
    return debrief(d).stars?.find((s) => s.id === 'endorsed')?.won === true;
  };
  test('is won when an organization and civil society both endorse', () => {
    expect(judged(['obs', 'endorse'], ['org', 'endorse'])).toBe(true);
    expect(judged(['obs', 'endorse'])).toBe(false);
    expect(judged(['obs', 'note'], ['org', 'endorse'])).toBe(false);
  });
});

test('the first star is for adoption without a vote', () => {
  const d = deal();
  adopt(d);
  expect(debrief(d).stars?.[0]).toEqual({ id: 'without-a-vote', won: true });
});

describe('the story of deals', () => {
  test('packages with their fate, conditions, declared lines and whether they were real and kept', () => {
    const red: Game = {
      ...dealGame,
      sealed: {
        ...dealGame.sealed,
        sheets: Object.fromEntries(
          Object.entries(dealGame.sealed.sheets ?? {}).map(([id, s]) => [
            id,
            { ...s, redLines: id === 'bel' ? { pay: [4] } : {} },
          ]),
        ),
      },
    };
    const d = deal({}, red);
    d.corridor(1);
    d.t.act(seat('bel'), { type: 'redline.declare', issue: 'pay', levels: [4] });
    d.t.act(seat('ada'), { type: 'redline.declare', issue: 'care', levels: [2] });
    d.object('cor', 'time', { wording: { ready: 'time/1' } });
    const when = [{ paragraph: 'para-pay', atMost: 2 }];
    d.t.act(seat('cor'), { type: 'stance.condition', paragraph: 'para-time', stance: 'live-with', when });
    d.offer('ada', ['bel'], 'pay/3');
    d.answer('bel', 'k1', false);
    adopt(d);
    const { conditions, declared, packages } = debrief(d).deals;
    expect(packages).toMatchObject([{ id: 'k1', parties: ['ada', 'bel'], status: 'refused', accepted: [] }]);
    expect(conditions).toMatchObject([{ seat: 'cor', status: 'met' }]);
    expect(declared.map((x) => [x.seat, x.real, x.crossed])).toEqual([
      ['bel', true, false],
      ['ada', false, true],
    ]);
  });

  test('promises are the reader’s own until the host opens them', () => {
    const d = deal();
    d.corridor(1);
    d.t.act(seat('ada'), { type: 'promise.make', to: 'bel', promise: 'support', paragraph: 'para-pay' });
    adopt(d);
    const statuses = (viewer: string | null) => debrief(d, viewer).deals.promises.map((x) => x.status);
    expect([statuses('bel'), statuses('cor'), statuses(null)]).toEqual([['broken'], [], []]);
    d.t.act(host, { type: 'debrief.reveal', what: 'promises' });
    expect(statuses('cor')).toEqual(['broken']);
  });
});
