import { mergedBrief } from '../briefs.ts';
import { type Path, type Report, suggestion } from '../problems.ts';
import type { Scenario, ScenarioLength } from '../scenario.ts';
import { checkKnown } from './known.ts';

type Part = { readonly [K in 'wants' | 'limits' | 'redLines' | 'allies']?: Record<string, string> | undefined };

function checkIds(scenario: Scenario, brief: Part, at: Path, report: Report): void {
  const issues = Object.keys(scenario.issues);
  for (const part of ['wants', 'limits', 'redLines'] as const)
    checkKnown(Object.keys(brief[part] ?? {}), issues, 'issue', (id) => [...at, part, id], report);
  const parties = Object.keys(scenario.parties);
  checkKnown(Object.keys(brief.allies ?? {}), parties, 'party', (id) => [...at, 'allies', id], report);
}

/** What the sheet forbids the delegate must have read. */
function checkTold(scenario: Scenario, id: string, length: ScenarioLength, seat: string, report: Report): void {
  const brief = mergedBrief(scenario, length, seat);
  const at: Path = ['lengths', id, 'sheets', seat, 'redLines'];
  for (const issue of Object.keys(length.sheets?.[seat]?.redLines ?? {}))
    if (brief !== undefined && brief.redLines[issue] === undefined)
      report([...at, issue], 'the brief does not tell this red line', `add briefs.${seat}.redLines.${issue}`);
  if (brief !== undefined && !length.issues.some((issue) => brief.wants[issue] !== undefined))
    report(['briefs', seat, 'wants'], `says nothing on any issue of ${id}`, 'write a line for each issue that matters');
}

export function checkBriefs(scenario: Scenario, report: Report): void {
  const seats = Object.keys(scenario.parties);
  const told = Object.keys(scenario.briefs).length > 0;
  for (const seat of told ? seats : [])
    if (scenario.briefs[seat] === undefined) report(['briefs'], `no brief for ${seat}`, `add briefs.${seat}`);
  for (const [seat, brief] of Object.entries(scenario.briefs)) {
    if (!seats.includes(seat)) report(['briefs', seat], `there is no party ${seat}`, suggestion(seat, seats));
    checkIds(scenario, brief, ['briefs', seat], report);
  }
  for (const [id, length] of Object.entries(scenario.lengths)) {
    checkKnown(Object.keys(length.briefs), seats, 'party', (seat) => ['lengths', id, 'briefs', seat], report);
    for (const [seat, brief] of Object.entries(length.briefs))
      checkIds(scenario, brief, ['lengths', id, 'briefs', seat], report);
    for (const seat of seats) checkTold(scenario, id, length, seat, report);
  }
}
