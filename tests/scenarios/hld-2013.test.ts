/** What a scenario must not be: enumerated for the short game, searched and sampled for the full one. */
import { describe, expect, test } from '@jest/globals';
import { memberSeats } from '../../shared/scenario/index.ts';
import { beyondMandate, compile, isAcceptable, isReachable, outcomeCount, refusers } from '../../shared/value/index.ts';
import { complaintsOf, type Survey, survey } from '../../shared/value/survey/index.ts';
import { hldGame } from './hld.ts';

const short = hldGame('short');
const full = hldGame('full');
const found = { short: surveyed(short), full: surveyed(full) };

function surveyed(game: typeof short): Survey {
  const facts = survey(game, 400);
  if (facts === null) throw new Error('no values');
  return facts;
}

const dull = (facts: Survey, name: string) => facts.dull.find((text) => text.name === name);

describe.each(['short', 'full'] as const)('%s', (length) => {
  const game = length === 'short' ? short : full;
  const facts = found[length];

  test('the checker has nothing to say', () => {
    expect(complaintsOf(facts)).toEqual([]);
  });

  test('every optimum is proven', () => {
    const { best, bestInMandates, nash, kalaiSmorodinsky } = facts.points;
    expect([best, bestInMandates, nash, kalaiSmorodinsky].map((point) => point?.proven)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('no text that nobody negotiated will do', () => {
    for (const text of facts.dull) {
      expect(text.refusers.length).toBeGreaterThanOrEqual(2);
      expect(text.share).toBeLessThanOrEqual(0.6);
    }
  });

  test('what history did is inside every mandate, acceptable, and can be worded', () => {
    expect(facts.history).toMatchObject({ refusers: [], beyond: [], reachable: true });
    expect(facts.history && isAcceptable(game, facts.history.outcome)).toBe(true);
    expect(facts.history?.outcome.phrases).toEqual(['voluntary', 'regardless', 'shared']);
  });

  test('each member has a contested high issue, and no issue is settled by the mandates alone', () => {
    expect(facts.uncontested).toEqual([]);
    expect(facts.narrow).toEqual([]);
  });

  test('at least a third of the deals inside the mandates are beaten for everyone by a package beyond', () => {
    const { beaten, acceptable } = facts.inMandates ?? { beaten: 0, acceptable: 0 };
    expect(beaten / acceptable).toBeGreaterThan(1 / 3);
  });

  test('the best deal and the best product can be put together from ready-made wordings', () => {
    expect(facts.bestReachable).toBe(true);
    for (const point of [facts.points.best, facts.points.nash])
      expect(point && isReachable(game.open, point.outcome)).toBe(true);
  });

  test('every member can be well met by some deal inside the mandates', () => {
    for (const chance of facts.chances) expect(chance.wellMet).toBeGreaterThan(0.1);
  });
});

describe('the short game, in numbers', () => {
  const facts = found.short;
  const levels = (issueLevels: readonly number[]) =>
    Object.fromEntries(short.open.issues.map((issue, index) => [issue.id, issueLevels[index] ?? 0]));

  test('2.4 % of 15,625 x 256 outcomes are acceptable', () => {
    const compiled = compile(short);
    expect(compiled && outcomeCount(compiled)).toBe(15_625 * 256);
    expect(facts.acceptable.exact).toBe(true);
    expect(facts.acceptable.share).toBeCloseTo(0.024, 3);
  });

  test('of 128 level deals inside all mandates, 56 are acceptable in plain wordings and 29 of them beaten', () => {
    expect(facts.inMandates).toEqual({ deals: 128, lookedAt: 128, acceptable: 56, beaten: 29 });
  });

  test('the best joint gain needs one word from capital, and it is the Gulf that has to ask', () => {
    const { best, bestInMandates } = facts.points;
    expect(best).toMatchObject({ value: 196, outcome: { levels: levels([3, 3, 2, 2, 1, 2]) } });
    expect(bestInMandates).toMatchObject({ value: 187, outcome: { levels: levels([3, 3, 1, 2, 1, 2]) } });
    const beyond = Object.entries(short.sealed.sheets ?? {}).flatMap(([seat, sheet]) =>
      best === null || !memberSeats(short.open).includes(seat)
        ? []
        : beyondMandate(sheet, best.outcome).map((issue) => [seat, issue]),
    );
    expect(beyond).toEqual([['emirates', 'recruitment']]);
  });

  test('history stands at 2, 2, 1, 2, 1, 1 and gives 55 % of the best', () => {
    expect(facts.history?.outcome.levels).toEqual(levels([2, 2, 1, 2, 1, 1]));
    expect(facts.history?.share).toBeCloseTo(0.55, 2);
  });

  test('the zero draft is refused by Bangladesh and the Emirates', () => {
    const draft = dull(facts, 'zero draft');
    expect(draft?.outcome).toEqual({
      levels: levels([2, 2, 2, 3, 3, 2]),
      phrases: ['regardless', 'reporting', 'shared'],
    });
    expect(draft?.refusers).toEqual(['bangladesh', 'emirates']);
    expect(draft?.share).toBeCloseTo(0.41, 2);
  });

  test('the middle is refused by Bangladesh and Mexico, the lowest by seven of eight', () => {
    expect(dull(facts, 'everything at its middle')?.refusers).toEqual(['bangladesh', 'mexico']);
    expect(dull(facts, 'everything at its middle')?.share).toBeCloseTo(0.57, 2);
    expect(dull(facts, 'everything at its lowest')?.refusers.length).toBe(7);
  });
});

describe('the full game', () => {
  test('history: portability silent; recruitment, return and IOM one rung up; all others two', () => {
    const low: Readonly<Record<string, number>> = { portability: 0, recruitment: 1, return: 1, 'iom-role': 1 };
    const expected = Object.fromEntries(full.open.issues.map((issue) => [issue.id, low[issue.id] ?? 2]));
    expect(found.full.history?.outcome.levels).toEqual(expected);
  });

  test('the best joint gain needs a word from capital', () => {
    const { best, bestInMandates } = found.full.points;
    expect(best?.value).toBeGreaterThan(bestInMandates?.value ?? Number.POSITIVE_INFINITY);
    expect((bestInMandates?.value ?? 0) / (best?.value ?? 1)).toBeGreaterThan(0.9);
  });

  test('the zero draft is refused by two members at least', () => {
    expect(dull(found.full, 'zero draft')?.refusers).toEqual(['bangladesh', 'emirates']);
  });
});

test('mandates alone refuse nobody: a level outside one can be part of an acceptable deal', () => {
  const best = found.full.points.best;
  expect(best && refusers(full, best.outcome)).toEqual([]);
  expect(memberSeats(full.open).length).toBe(8);
});
