/** The checker's own judgement, against a plainer one. */
import { describe, expect, test } from '@jest/globals';
import { complaintLines, headLines, surveyLines } from '../../server/cli/scenario-report.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { choiceOf, compile } from '../../shared/value/index.ts';
import { better, complaintsOf, survey } from '../../shared/value/survey/index.ts';
import { hldGame } from '../scenarios/hld.ts';
import { everyOutcome, plainValue, randomGame } from './random-game.ts';

const SEED = 'survey-1';
const SHAPE = { members: 3, issues: 4, levels: 4, phrases: 0, walkAway: [20, 40] as const };

/** Strictly better for all; one level beyond a mandate at most, on two issues at most, somebody beyond at all; no red line. */
function plainlyBeaten(game: Game, levels: Readonly<Record<string, number>>): boolean {
  const sheets = game.open.parties.map(({ id }) => game.sealed.sheets?.[id] as Sheet);
  const beyond = (sheet: Sheet, other: Readonly<Record<string, number>>): number[] =>
    Object.entries(other).flatMap(([issue, level]) => {
      const mandate = sheet.mandate?.[issue] ?? [];
      return mandate.includes(level) ? [] : [Math.min(...mandate.map((inside) => Math.abs(inside - level)))];
    });
  return everyOutcome(game).some((other) => {
    const steps = sheets.map((sheet) => beyond(sheet, other.levels));
    return (
      steps.every((far) => far.length <= 2 && far.every((step) => step === 1)) &&
      steps.some((far) => far.length > 0) &&
      sheets.every((sheet) =>
        Object.entries(sheet.redLines).every(([i, red]) => !red.includes(other.levels[i] as number)),
      ) &&
      sheets.every((sheet) => plainValue(sheet, other) > plainValue(sheet, { levels, phrases: [] }))
    );
  });
}

test(`a package a little beyond the mandates is found if and only if there is one, seed ${SEED}`, () => {
  let found = 0;
  for (let run = 0; run < 12; run++) {
    const game = randomGame(createRandom(`${SEED}/${run}`), SHAPE);
    const compiled = compile(game);
    if (compiled === null) throw new Error('no values');
    for (const deal of everyOutcome(game).filter((_, index) => index % 13 === 0)) {
      const answer = better(compiled, choiceOf(compiled, deal));
      expect([run, deal.levels, answer.found]).toEqual([run, deal.levels, plainlyBeaten(game, deal.levels)]);
      if (answer.found) found++;
    }
  }
  expect(found).toBeGreaterThan(10);
});

/** The short game with the sheets changed. */
function changed(change: (seat: string, sheet: Sheet) => Sheet): Game {
  const game = hldGame('short');
  const sheets = Object.entries(game.sealed.sheets ?? {}).map(([seat, sheet]) => [seat, change(seat, sheet)] as const);
  return { ...game, sealed: { ...game.sealed, sheets: Object.fromEntries(sheets) } };
}

const complaints = (game: Game) => {
  const found = survey(game, 100);
  return found === null ? [] : complaintsOf(found);
};

describe('complaints', () => {
  test('nothing acceptable is an error', () => {
    const hard = changed((_, sheet) => ({ ...sheet, walkAway: sheet.walkAway === 0 ? 0 : 90 }));
    expect(complaints(hard)).toMatchObject([
      { kind: 'error', message: expect.stringMatching(/no outcome is acceptable/) },
    ]);
  });

  test.each([
    [
      'a table that takes anything',
      (_: string, s: Sheet) => ({ ...s, walkAway: 0, redLines: {} }),
      /zero draft: only 0/,
    ],
    [
      'an issue that the mandates settle',
      (seat: string, s: Sheet) => (seat === 'emirates' ? { ...s, mandate: { ...s.mandate, crisis: [2] } } : s),
      /crisis: one level at most/,
    ],
    [
      'a member that all agree with',
      (_: string, s: Sheet) => ({ ...s, ideal: Object.fromEntries(Object.keys(s.ideal).map((issue) => [issue, 2])) }),
      /niger: no high issue is contested/,
    ],
    [
      'history that somebody refuses',
      (seat: string, s: Sheet) => (seat === 'sweden' ? { ...s, walkAway: 52 } : s),
      /history is refused by sweden/,
    ],
  ])('%s', (_, change, message) => {
    const all = complaints(changed(change));
    expect(all.map((complaint) => complaint.message).join('\n')).toMatch(message);
    expect(all.every((complaint) => complaint.kind === 'warning' && complaint.mend !== '')).toBe(true);
  });
});

test('a scenario without values is not judged', () => {
  const game = hldGame('short');
  expect(survey({ ...game, sealed: { ...game.sealed, sheets: null } })).toBeNull();
});

test('the report reads as lines', () => {
  const game = hldGame('short');
  const found = survey(game);
  if (found === null) throw new Error('no values');
  const text = [...headLines(game), ...surveyLines(game, found), ...complaintLines(complaintsOf(found))].join('\n');
  expect(text).toContain('8 members, 2 observers, decision by consensus');
  expect(text).toContain('feasible: yes; 2.4 % of 4,000,000 outcomes are acceptable');
  expect(text).toContain('zero draft: refused by bangladesh, emirates, 41.3 % of the best');
  expect(text).toContain('nothing to change');
});
