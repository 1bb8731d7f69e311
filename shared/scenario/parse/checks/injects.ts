import type { Path, Report } from '../problems.ts';
import type { Scenario } from '../scenario.ts';
import type { ScenarioEffect, ScenarioInject } from '../schema.ts';
import { checkKnown } from './known.ts';

const issuesIn = (effect: ScenarioEffect): readonly string[] =>
  'issues' in effect ? effect.issues : 'issue' in effect ? [effect.issue] : [];

/** What everybody sees change must have been told to everybody. */
function checkOpen(inject: ScenarioInject, effect: ScenarioEffect, at: Path, report: Report): void {
  if (inject.to !== 'all' && effect.kind !== 'mandates')
    report(at, `only some are told, but ${effect.kind} is seen by all`, 'send it to all, or change mandates only');
}

function checkMandates(scenario: Scenario, effect: ScenarioEffect, at: Path, report: Report): void {
  if (effect.kind !== 'mandates') return;
  const members = Object.keys(scenario.parties).filter((id) => scenario.parties[id]?.standing === 'member');
  checkKnown(effect.seats ?? [], members, 'member', (_, i) => [...at, 'seats', i], report);
  for (const [i, id] of effect.issues.entries())
    if (scenario.issues[id]?.scale === 'options')
      report([...at, 'issues', i], `${id} has no up and down`, 'open mandates on ladders only');
}

function checkEffect(scenario: Scenario, inject: ScenarioInject, effect: ScenarioEffect, at: Path, report: Report) {
  const where = (_: string, i: number): Path => ('issue' in effect ? [...at, 'issue'] : [...at, 'issues', i]);
  checkKnown(issuesIn(effect), Object.keys(scenario.issues), 'issue', where, report);
  checkOpen(inject, effect, at, report);
  checkMandates(scenario, effect, at, report);
}

export function checkInjects(scenario: Scenario, report: Report): void {
  const longest = Math.max(0, ...Object.values(scenario.lengths).map((length) => length.rounds));
  for (const [id, inject] of Object.entries(scenario.injects)) {
    const at: Path = ['injects', id];
    const to = inject.to === 'all' ? [] : inject.to;
    checkKnown(to, Object.keys(scenario.parties), 'party', (_, i) => [...at, 'to', i], report);
    if (inject.round !== null && inject.round > longest)
      report(
        [...at, 'round'],
        `no length has a round ${inject.round}`,
        `at most ${longest}, or null for the host to send`,
      );
    for (const [i, effect] of inject.effects.entries())
      checkEffect(scenario, inject, effect, [...at, 'effects', i], report);
  }
}
