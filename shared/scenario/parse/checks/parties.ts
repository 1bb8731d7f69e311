import type { Report } from '../problems.ts';
import type { Scenario } from '../scenario.ts';
import { checkKnown, checkTwice } from './known.ts';

const membersOf = (scenario: Scenario): string[] =>
  Object.entries(scenario.parties).flatMap(([id, party]) => (party.standing === 'member' ? [id] : []));

function checkDecision(scenario: Scenario, report: Report): void {
  const { decision } = scenario;
  if (decision.rule !== 'quorum') return;
  const members = membersOf(scenario);
  if (decision.k > members.length)
    report(['decision', 'k'], `${decision.k} must accept, but there are ${members.length} members`, 'lower k');
  if (decision.indispensable.length > decision.k)
    report(['decision', 'indispensable'], 'more indispensable members than must accept', 'raise k or name fewer');
  checkKnown(decision.indispensable, members, 'member', (_, i) => ['decision', 'indispensable', i], report);
}

export function checkParties(scenario: Scenario, report: Report): void {
  if (membersOf(scenario).length < 2) report(['parties'], 'fewer than two members', 'a negotiation needs two');
  for (const field of ['code', 'name', 'short'] as const) {
    const all = Object.entries(scenario.parties).map(([id, party]) => [['parties', id, field], party[field]] as const);
    checkTwice(all, field, report);
  }
  checkDecision(scenario, report);
}
