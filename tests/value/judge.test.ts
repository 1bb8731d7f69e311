import { describe, expect, test } from '@jest/globals';
import type { Outcome, Sheet } from '../../shared/scenario/index.ts';
import {
  bandOf,
  beyondMandate,
  isReachable,
  plainOutcome,
  reachableMasks,
  redLinesCrossed,
  refusers,
  refuses,
  suffices,
  surplusOf,
  valueOf,
  verdictOf,
} from '../../shared/value/index.ts';
import { hldGame } from '../scenarios/hld.ts';

const SHEET: Sheet = {
  values: { a: [0, 20, 40, 60], b: [30, 15, 0] },
  phrases: { in: { present: 6, absent: 0 }, out: { present: 0, absent: 4 } },
  ideal: { a: 3, b: 0 },
  mandate: { a: [1, 2, 3], b: [0, 1, 2] },
  redLines: { b: [2] },
  importance: { a: 'high', b: 'middle' },
  walkAway: 50,
};

const outcome = (a: number, b: number, phrases: string[] = []): Outcome => ({ levels: { a, b }, phrases });

describe('one sheet', () => {
  test.each([
    [outcome(3, 0, ['in']), 100],
    [outcome(3, 0, ['in', 'out']), 96],
    [outcome(0, 2), 4],
    [outcome(2, 1), 59],
    [{ levels: {}, phrases: [] }, 34],
  ])('%j is worth %d', (result, points) => {
    expect(valueOf(SHEET, result)).toBe(points);
    expect(surplusOf(SHEET, result)).toBe(points - 50);
  });

  test('red lines and mandates are two things', () => {
    expect(redLinesCrossed(SHEET, outcome(3, 2))).toEqual(['b']);
    expect(beyondMandate(SHEET, outcome(3, 2))).toEqual([]);
    expect(beyondMandate(SHEET, outcome(0, 0))).toEqual(['a']);
    expect(refuses(SHEET, outcome(3, 2, ['in']))).toBe(true);
    expect(refuses(SHEET, outcome(1, 0))).toBe(false);
    expect(refuses({ ...SHEET, mandate: { a: [3], b: [1] } }, outcome(2, 0))).toBe(false);
    expect(beyondMandate({ ...SHEET, mandate: null }, outcome(0, 0))).toEqual([]);
  });

  // values of a in one step: walk-away moved so that the surplus is exact
  test.each([
    [-1, 'below', 'below'],
    [0, 'thin', 'met'],
    [9, 'thin', 'met'],
    [10, 'good', 'well-met'],
    [19, 'good', 'well-met'],
    [20, 'strong', 'distinction'],
  ])('a surplus of %d is %s, and %s when adopted', (surplus, band, verdict) => {
    const sheet = { ...SHEET, walkAway: 74 - surplus };
    expect(surplusOf(sheet, outcome(2, 0))).toBe(surplus);
    expect(bandOf(sheet, outcome(2, 0))).toBe(band);
    expect(verdictOf(sheet, outcome(2, 0))).toBe(verdict);
  });

  test('across a red line: recalled, whatever the points', () => {
    expect(verdictOf({ ...SHEET, walkAway: 0 }, outcome(3, 2, ['in']))).toBe('recalled');
  });

  test.each([
    [0, 'below'],
    [25, 'met'],
    [50, 'well-met'],
    [75, 'distinction'],
  ])('an observer with %d of 100: %s', (points, verdict) => {
    const sheet = { ...SHEET, values: { a: [points] }, phrases: {}, redLines: {}, walkAway: 0 };
    expect(verdictOf(sheet, { levels: { a: 0 }, phrases: [] }, 'observer')).toBe(verdict);
  });
});

describe('who must accept', () => {
  const quorum = { rule: 'quorum', k: 3, indispensable: ['a'] } as const;
  test.each([
    [{ rule: 'consensus' } as const, [], true],
    [{ rule: 'consensus' } as const, ['b'], false],
    [quorum, ['b', 'c'], true],
    [quorum, ['b', 'c', 'd'], false],
    [quorum, ['a'], false],
  ])('%j with %j against, of five', (decision, against, enough) => {
    expect(suffices(decision, 5, against)).toBe(enough);
  });

  test('observers refuse nothing', () => {
    const game = hldGame('short');
    const lowest = plainOutcome(game.open, Object.fromEntries(game.open.issues.map((issue) => [issue.id, 0])));
    expect(refusers(game, lowest)).not.toContain('civil-society');
    expect(refusers(game, lowest).length).toBe(7);
  });
});

describe('what ready-made wordings can say', () => {
  const { open } = hldGame('short');
  const levels = Object.fromEntries(open.issues.map((issue) => [issue.id, 0]));

  test('a silent text has no phrase; its floor may name national legislation', () => {
    expect(reachableMasks(open, levels)).toEqual(new Set([0, 1 << open.phrases.findIndex((p) => p.id === 'national')]));
  });

  test('phrases of several paragraphs unite', () => {
    const up = { ...levels, crisis: 3, 'iom-role': 2 };
    expect(isReachable(open, { levels: up, phrases: ['voluntary', 'existing', 'request', 'shared'] })).toBe(true);
    expect(isReachable(open, { levels: up, phrases: ['date'] })).toBe(false);
  });
});
