/** Reference points against a second program that looks at every outcome. */
import { describe, expect, test } from '@jest/globals';
import { createRandom } from '../../shared/types/index.ts';
import {
  choiceOf,
  compile,
  type Effort,
  forEachAcceptable,
  isAcceptable,
  ksRatio,
  nashRatio,
  type Optimum,
  outcomeFrom,
  type ReferencePoints,
  referencePointsOf,
  refusers,
  surplusRatio,
  valueAt,
  valueOf,
} from '../../shared/value/index.ts';
import { hldGame } from '../scenarios/hld.ts';
import { everyOutcome, plainBest, plainlyAcceptable, plainValue, randomGame, type Shape } from './random-game.ts';

const SEED = 'reference-points-1';
const TIGHT: Shape = { members: 4, issues: 4, levels: 4, phrases: 2, walkAway: [45, 62] };
const THREE: Shape = { members: 3, issues: 3, levels: 5, phrases: 3, walkAway: [30, 50] };
const QUORUM: Shape = { members: 5, issues: 4, levels: 3, phrases: 1, walkAway: [45, 60], quorum: 3 };
const PAIRS: Shape = { members: 4, issues: 4, levels: 3, phrases: 1, walkAway: [40, 75], pairs: 3 };
const PAIRS_QUORUM: Shape = { members: 5, issues: 3, levels: 4, phrases: 1, walkAway: [40, 70], pairs: 2, quorum: 4 };
const SHAPES = { TIGHT, THREE, QUORUM, PAIRS, PAIRS_QUORUM };
/** Never enumerate: the search must find what the other program finds. */
const SEARCH: Effort = { enumerable: 0, restarts: 2, nodes: 1e6 };

function gamesOf(shape: Shape, many: number) {
  return Array.from({ length: many }, (_, run) => randomGame(createRandom(`${SEED}/${run}`), shape));
}

function pointsOf(game: ReturnType<typeof randomGame>, effort?: Effort): ReferencePoints {
  const compiled = compile(game);
  if (compiled === null) throw new Error('no values');
  return effort ? referencePointsOf(compiled, effort) : referencePointsOf(compiled);
}

const close = (point: Optimum | null, expected: number): void => {
  if (expected === -Infinity) expect(point).toBeNull();
  else expect(point?.value).toBeCloseTo(expected, 4);
};

describe.each(Object.entries(SHAPES))(`%s games, seed ${SEED}`, (_, shape) => {
  const games = gamesOf(shape, 10);

  test('enumeration finds what looking at every outcome finds', () => {
    let feasible = 0;
    for (const game of games) {
      const [points, plain] = [pointsOf(game), plainBest(game)];
      expect(points.feasible).toBe(plain.acceptable > 0 ? 'yes' : 'no');
      if (plain.acceptable === 0) continue;
      feasible++;
      close(points.best, plain.sum);
      close(points.bestInMandates, plain.inMandates);
      if (plain.nash > 0) close(points.nash, plain.nash);
      close(points.kalaiSmorodinsky, plain.ks);
    }
    expect(feasible).toBeGreaterThan(1);
  });

  test('the acceptable outcomes are those that the plain rule accepts', () => {
    for (const game of games.slice(0, 8)) {
      const compiled = compile(game);
      if (compiled === null) throw new Error('no values');
      const seen: string[] = [];
      forEachAcceptable(compiled, (choice) => seen.push(choice.join()));
      const all = everyOutcome(game);
      expect(seen.sort()).toEqual(
        all
          .filter((o) => plainlyAcceptable(game, o))
          .map((o) => choiceOf(compiled, o).join())
          .sort(),
      );
      for (const outcome of all.slice(0, 50))
        expect(isAcceptable(game, outcome)).toBe(plainlyAcceptable(game, outcome));
    }
  });
});

describe.each(Object.entries(SHAPES))(`branch and bound, %s games, seed ${SEED}`, (_, shape) => {
  test('proves what enumeration finds', () => {
    for (const game of gamesOf(shape, 10)) {
      const [points, plain] = [pointsOf(game, SEARCH), plainBest(game)];
      expect(points.feasible).toBe(plain.acceptable > 0 ? 'yes' : 'no');
      if (plain.acceptable === 0) continue;
      close(points.best, plain.sum);
      close(points.bestInMandates, plain.inMandates);
      if (plain.nash > 0) close(points.nash, plain.nash);
      close(points.kalaiSmorodinsky, plain.ks);
      expect(points.best?.proven).toBe(true);
      expect(points.nash?.proven).toBe(true);
    }
  });

  test('cut short, it says so, and its bound holds', () => {
    let unproven = 0;
    for (const game of gamesOf(shape, 10)) {
      const [points, plain] = [pointsOf(game, { enumerable: 0, restarts: 1, nodes: 5 }), plainBest(game)];
      for (const [point, value] of [
        [points.best, plain.sum],
        [points.nash, plain.nash],
        [points.kalaiSmorodinsky, plain.ks],
      ] as const) {
        if (point === null || value === -Infinity) continue;
        const little = Math.abs(value) * 1e-6 + 1e-6;
        expect(point.value).toBeLessThanOrEqual(value + little);
        expect(point.bound).toBeGreaterThanOrEqual(value - little);
        if (!point.proven) unproven++;
      }
    }
    expect(unproven).toBeGreaterThan(2);
  });
});

test('too many sets that may carry a text: a fair deal, and a bound that holds', () => {
  const wide: Shape = { members: 14, issues: 3, levels: 3, phrases: 0, walkAway: [35, 50], quorum: 7 };
  for (const game of gamesOf(wide, 6)) {
    const [points, plain] = [pointsOf(game, SEARCH), plainBest(game)];
    if (plain.acceptable === 0) continue;
    expect(points.feasible).toBe('yes');
    close(points.best, plain.sum);
    expect(points.nash && isAcceptable(game, points.nash.outcome)).toBe(true);
    expect(points.nash?.proven).toBe(false);
    expect(points.nash?.bound).toBeGreaterThanOrEqual(plain.nash);
    expect(points.kalaiSmorodinsky?.bound).toBeGreaterThanOrEqual(plain.ks);
  }
});

test('the compiled table gives the values of the sheet, there and back', () => {
  for (const game of [...gamesOf(THREE, 5), ...gamesOf(PAIRS, 5), hldGame('short')]) {
    const compiled = compile(game);
    if (compiled === null) throw new Error('no values');
    const random = createRandom(`${SEED}/there-and-back`);
    for (let draw = 0; draw < 40; draw++) {
      const choice = Uint8Array.from(compiled.sizes, (size) => random.int(size));
      const outcome = outcomeFrom(compiled, choice);
      expect([...choiceOf(compiled, outcome)]).toEqual([...choice]);
      for (const [index, seat] of compiled.seats.entries()) {
        const sheet = game.sealed.sheets?.[seat];
        if (sheet === undefined) throw new Error('no sheet');
        expect(valueAt(compiled, index, choice)).toBeCloseTo(valueOf(sheet, outcome), 9);
        expect(valueOf(sheet, outcome)).toBeCloseTo(plainValue(sheet, outcome), 9);
      }
    }
  }
});

describe('ratios', () => {
  const game = hldGame('short');
  const compiled = compile(game);
  if (compiled === null) throw new Error('no values');
  const points = referencePointsOf(compiled);
  const at = (point: Optimum | null) => {
    if (point === null) throw new Error('feasible');
    return point.outcome;
  };

  test('are 1 at their own optimum and less elsewhere', () => {
    expect(surplusRatio(compiled, at(points.best), points)).toBeCloseTo(1, 9);
    expect(nashRatio(compiled, at(points.nash), points)).toBeCloseTo(1, 9);
    expect(ksRatio(compiled, at(points.kalaiSmorodinsky), points)).toBeCloseTo(1, 9);
    expect(nashRatio(compiled, at(points.best), points)).toBeLessThan(1);
    expect(surplusRatio(compiled, at(points.nash), points)).toBeLessThan(1);
  });

  test('count in a quorum game those who accept, if they are enough', () => {
    let refused = 0;
    for (const one of gamesOf(QUORUM, 10)) {
      const few = compile(one);
      if (few === null) throw new Error('no values');
      const best = referencePointsOf(few);
      if (best.nash === null || best.nash.value < 1e-6) continue;
      expect(nashRatio(few, best.nash.outcome, best)).toBeCloseTo(1, 9);
      if ((best.kalaiSmorodinsky?.value ?? 0) > 0)
        expect(ksRatio(few, best.kalaiSmorodinsky?.outcome ?? null, best)).toBeCloseTo(1, 9);
      const lost = everyOutcome(one).find((outcome) => !plainlyAcceptable(one, outcome));
      if (lost !== undefined) expect(nashRatio(few, lost, best)).toBe(0);
      if (refusers(one, best.nash.outcome).length > 0) refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });

  test('are 0 without a text', () => {
    expect([surplusRatio, nashRatio, ksRatio].map((ratio) => ratio(compiled, null, points))).toEqual([0, 0, 0]);
  });

  test('an even number of losers makes no gain of a loss', () => {
    const levels = Object.fromEntries(compiled.issues.map((issue) => [issue, 2]));
    const middle = { levels, phrases: ['voluntary', 'national', 'regardless', 'shared'] };
    expect(nashRatio(compiled, middle, points)).toBe(0);
    expect(ksRatio(compiled, middle, points)).toBe(0);
  });
});
