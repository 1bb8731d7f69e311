import type { Report } from '../problems.ts';
import type { Scenario } from '../scenario.ts';
import { checkKnown, checkTwice } from './known.ts';

/** Evidence is an observer's, on a question of this scenario. */
export function checkEvidence(scenario: Scenario, report: Report): void {
  const observers = Object.keys(scenario.parties).filter((id) => scenario.parties[id]?.standing === 'observer');
  const cards = Object.entries(scenario.evidence);
  for (const [id, { seat, issue }] of cards) {
    checkKnown([seat], observers, 'observer', () => ['evidence', id, 'seat'], report);
    checkKnown([issue], Object.keys(scenario.issues), 'issue', () => ['evidence', id, 'issue'], report);
  }
  checkTwice(
    cards.map(([id, card]) => [['evidence', id, 'text'], card.text] as const),
    'this text',
    report,
  );
}
