import { issuesOf, levelCount, openCell, phraseIdsOf } from '../cells.ts';
import type { Path, Report } from '../problems.ts';
import type { Scenario, ScenarioIssue, ScenarioLength, ScenarioSheet } from '../scenario.ts';
import { checkLevel } from './issues.ts';
import { checkKnown } from './known.ts';

function checkCell(
  length: ScenarioLength,
  sheet: ScenarioSheet,
  id: string,
  issue: ScenarioIssue,
  path: Path,
  report: Report,
) {
  const cell = sheet.issues[id];
  if (cell === undefined) return;
  const { ideal, mandate } = openCell(cell);
  if (issue.scale === 'options' && sheet.values[id] === undefined)
    report(path, 'options have no distance from an ideal', `write their values out under values.${id}`);
  if (length.points === undefined || length.steps === undefined)
    report(path, 'the length has no points or steps', 'give the length `points` and `steps`, or write values out');
  checkLevel(issue, ideal, path, report);
  if (mandate?.length === 0) report(path, 'the mandate is empty', 'write it from low to high, as in [2-4]');
  if (mandate?.length && !mandate.includes(ideal))
    report(path, `the ideal ${ideal} lies outside the mandate`, 'a delegate may always accept the ideal');
}

function checkValues(sheet: ScenarioSheet, id: string, issue: ScenarioIssue, at: Path, report: Report): void {
  const values = sheet.values[id];
  const count = levelCount(issue);
  if (values === undefined && sheet.issues[id] === undefined)
    report(at, `says nothing on ${id}`, `add ${id} to its issues or its values`);
  if (values !== undefined && values.length !== count)
    report([...at, 'values', id], `${values.length} values for ${count} levels`, 'write one value a level');
}

function checkLimits(sheet: ScenarioSheet, id: string, issue: ScenarioIssue, at: Path, report: Report): void {
  const cell = sheet.issues[id];
  const mandate = sheet.mandates[id] ?? (cell === undefined ? null : openCell(cell).mandate);
  const where: Path = sheet.mandates[id] ? [...at, 'mandates', id] : [...at, 'issues', id];
  for (const level of mandate ?? []) checkLevel(issue, level, where, report);
  const never = sheet.redLines[id] ?? [];
  for (const level of never) checkLevel(issue, level, [...at, 'redLines', id], report);
  const both = mandate?.filter((level) => never.includes(level)) ?? [];
  if (both.length > 0)
    report(
      [...at, 'redLines', id],
      `level ${both.join(', ')} is a red line and inside the mandate`,
      'narrow the mandate',
    );
  if (never.length > 0 && never.length >= levelCount(issue))
    report([...at, 'redLines', id], 'every level is a red line', 'leave at least one level to accept');
}

/** A compact sheet must come to the same total as everybody's, or its owner plays for more than the rest. */
function checkSum(length: ScenarioLength, sheet: ScenarioSheet, at: Path, report: Report): void {
  const cells = Object.values(sheet.issues);
  if (cells.length === 0 || length.points === undefined || Object.keys(sheet.values).length > 0) return;
  const points = length.points;
  const weights = cells.reduce((sum, cell) => sum + points[openCell(cell).importance], 0);
  const written = Object.values(sheet.phrases).reduce((sum, p) => sum + Math.max(p.present, p.absent), 0);
  const sum = weights + (sheet.in.length + sheet.out.length) * points.phrase + written;
  if (Math.abs(sum - length.total) > 1e-9)
    report(at, `weights and phrases sum to ${sum}, not ${length.total}`, 'change H, M, L or the phrases');
}

function checkPhraseWishes(scenario: Scenario, length: ScenarioLength, sheet: ScenarioSheet, at: Path, report: Report) {
  const known = phraseIdsOf(scenario, length);
  checkKnown(sheet.in, known, 'phrase', (_, i) => [...at, 'in', i], report);
  checkKnown(sheet.out, known, 'phrase', (_, i) => [...at, 'out', i], report);
  checkKnown(Object.keys(sheet.phrases), known, 'phrase', (id) => [...at, 'phrases', id], report);
  for (const id of sheet.in)
    if (sheet.out.includes(id)) report([...at, 'out'], `${id} is wanted in and out`, 'choose one');
}

function checkPairs(
  length: ScenarioLength,
  sheet: ScenarioSheet,
  at: Path,
  issueOf: (id: string) => ScenarioIssue | undefined,
  report: Report,
): void {
  for (const [index, { issues, when }] of sheet.pairs.entries()) {
    const [first, second] = issues;
    checkKnown(issues, length.issues, 'issue in this length', () => [...at, index], report);
    if (first === second) report([...at, index], `${first} stands twice`, 'a pair is about two issues');
    for (const [part, id] of issues.entries()) {
      const issue = issueOf(id);
      const levels = new Set(when.map((both) => both[part as 0 | 1]));
      if (issue !== undefined) for (const level of levels) checkLevel(issue, level, [...at, index], report);
    }
  }
}

function checkStanding(scenario: Scenario, seat: string, sheet: ScenarioSheet, at: Path, report: Report): void {
  const phrases = sheet.in.length + sheet.out.length + Object.keys(sheet.phrases).length;
  if (scenario.parties[seat]?.standing !== 'observer') return;
  if (phrases > 0) report(at, 'observers have no phrases', 'leave in, out and phrases to members');
  if (Object.keys(sheet.redLines).length > 0) report(at, 'observers have no red lines', 'they never block');
}

function checkSheet(scenario: Scenario, length: ScenarioLength, seat: string, at: Path, report: Report): void {
  const sheet = length.sheets?.[seat];
  if (sheet === undefined) {
    report(at, `no sheet for ${seat}`, 'every party needs one, or none has');
    return;
  }
  for (const part of ['issues', 'values', 'mandates', 'redLines'] as const)
    checkKnown(
      Object.keys(sheet[part]),
      length.issues,
      'issue in this length',
      (id) => [...at, seat, part, id],
      report,
    );
  for (const [id, issue] of issuesOf(scenario, length)) {
    checkCell(length, sheet, id, issue, [...at, seat, 'issues', id], report);
    checkValues(sheet, id, issue, [...at, seat], report);
    checkLimits(sheet, id, issue, [...at, seat], report);
  }
  const limit = scenario.redLineLimit ?? Number.POSITIVE_INFINITY;
  if (Object.keys(sheet.redLines).length > limit)
    report([...at, seat, 'redLines'], `more than ${limit} red lines`, 'red lines are few; use mandates');
  checkPairs(length, sheet, [...at, seat, 'pairs'], (id) => scenario.issues[id], report);
  if (scenario.parties[seat]?.standing === 'member') checkSum(length, sheet, [...at, seat], report);
  checkPhraseWishes(scenario, length, sheet, [...at, seat], report);
  checkStanding(scenario, seat, sheet, [...at, seat], report);
}

export function checkSheets(scenario: Scenario, report: Report): void {
  const seats = Object.keys(scenario.parties);
  for (const [id, length] of Object.entries(scenario.lengths)) {
    if (length.sheets === undefined) continue;
    const at: Path = ['lengths', id, 'sheets'];
    checkKnown(Object.keys(length.sheets), seats, 'party', (seat) => [...at, seat], report);
    for (const seat of seats) checkSheet(scenario, length, seat, at, report);
  }
}
