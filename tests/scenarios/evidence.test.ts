/** Cards of evidence: an observer's, on a question of the scenario, and only those that a length is about. */
import { describe, expect, test } from '@jest/globals';
import { parseScenario, problemLine } from '../../shared/scenario/parse/index.ts';
import { hldGame } from './hld.ts';
import { SMALL } from './small.ts';

const problems = (seat: string, issue: string): string => {
  const card = `  survey: { seat: ${seat}, issue: ${issue}, title: A survey, text: The agency has counted. }`;
  const parsed = parseScenario(`${SMALL}\nevidence:\n${card}\n`, 'small.yaml');
  return parsed.ok ? 'none' : parsed.error.map(problemLine).join();
};

test('[14.2] evidence belongs to an observer and is on an issue of the scenario', () => {
  expect(problems('agency', 'money')).toBe('none');
  expect(problems('north', 'money')).toMatch(/evidence\.survey\.seat.*there is no observer north/);
  expect(problems('agency', 'moon')).toMatch(/evidence\.survey\.issue.*there is no issue moon/);
});

describe('the evidence of 2013', () => {
  test.each([
    ['short', 5],
    ['full', 9],
  ] as const)('both observers have more cards than they can play (%s)', (length, least) => {
    const { evidence, issues, parties } = hldGame(length).open;
    for (const p of parties.filter((x) => x.standing === 'observer'))
      expect(evidence.filter((c) => c.seat === p.id).length).toBeGreaterThanOrEqual(least);
    expect(evidence.every((c) => issues.some((i) => i.id === c.issue))).toBe(true);
  });

  test('a card is two or three sentences', () => {
    const lengths = hldGame('full').open.evidence.map((c) => [c.id, c.text.split(/(?<=[.])\s/).length] as const);
    expect(lengths.filter(([, n]) => n < 2 || n > 3)).toEqual([]);
  });
});
