/** The compact notation of a sheet: `H3 [2-4]` = high importance, ideal 3, mandate 2 to 4. */
import type { Scenario, ScenarioIssue, ScenarioLength } from './scenario.ts';
import type { Cell } from './sheet-schema.ts';

export type Importance = 'high' | 'middle' | 'low';
export type OpenCell = { readonly importance: Importance; readonly ideal: number; readonly mandate: number[] | null };

const GRADE: Readonly<Record<string, Importance>> = { H: 'high', M: 'middle', L: 'low' };

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export function openCell(cell: Cell): OpenCell {
  if (typeof cell !== 'string') return { ...cell, mandate: cell.mandate ?? null };
  const [, grade = '', ideal = '', , from, to] = /^([HML])(\d+)( ?\[(\d+)-(\d+)\])?$/.exec(cell) ?? [];
  const mandate = from === undefined ? null : range(Number(from), Number(to));
  return { importance: GRADE[grade] ?? 'low', ideal: Number(ideal), mandate };
}

export const levelNames = (issue: ScenarioIssue): readonly string[] =>
  typeof issue.levels === 'number' ? range(1, issue.levels).map((n) => `Option ${n}`) : issue.levels;

export const levelCount = (issue: ScenarioIssue): number => levelNames(issue).length;

/** The issues and phrases a length plays with; unknown ids have been reported by the checks. */
export const issuesOf = (scenario: Scenario, length: ScenarioLength): [string, ScenarioIssue][] =>
  length.issues.flatMap((id) => {
    const issue = scenario.issues[id];
    return issue === undefined ? [] : [[id, issue] as [string, ScenarioIssue]];
  });

export const phraseIdsOf = (scenario: Scenario, length: ScenarioLength): readonly string[] =>
  length.phrases ?? Object.keys(scenario.phrases);

/** A linear fall from the ideal, never below nothing. */
export function ladderValues(length: ScenarioLength, cell: OpenCell, levels: number): number[] {
  const weight = length.points?.[cell.importance] ?? 0;
  const step = length.steps?.[cell.importance] ?? 0;
  return range(0, levels - 1).map((level) => Math.max(0, weight - step * Math.abs(level - cell.ideal)));
}
