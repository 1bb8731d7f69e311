/** What no schema can say: rules across the fields of a scenario. */
import type { Report } from '../problems.ts';
import type { Scenario } from '../scenario.ts';
import { checkBriefs } from './briefs.ts';
import { checkEvidence } from './evidence.ts';
import { checkInjects } from './injects.ts';
import { checkIssues } from './issues.ts';
import { checkLengths } from './lengths.ts';
import { checkParties } from './parties.ts';
import { checkSheets } from './sheets.ts';

export function runChecks(scenario: Scenario, report: Report): void {
  for (const check of [checkParties, checkIssues, checkLengths, checkSheets, checkBriefs, checkInjects, checkEvidence])
    check(scenario, report);
}
