import { phrasesIn } from '../../phrases.ts';
import { levelCount } from '../cells.ts';
import type { Path, Report } from '../problems.ts';
import type { Scenario, ScenarioIssue } from '../scenario.ts';
import { checkKnown, checkTwice } from './known.ts';

const inside = (issue: ScenarioIssue, level: number): boolean => level < levelCount(issue);

export function checkLevel(issue: ScenarioIssue, level: number, path: Path, report: Report): void {
  const top = levelCount(issue) - 1;
  if (!inside(issue, level)) report(path, `level ${level} is outside the scale`, `the levels are 0 to ${top}`);
}

/** The words of a text and the phrases listed for it must say the same. */
export function checkPhrases(scenario: Scenario, text: string, listed: readonly string[], path: Path, report: Report) {
  const phrases = Object.entries(scenario.phrases).map(([id, phrase]) => ({ id, ...phrase }));
  const found = phrasesIn(text, phrases);
  checkKnown(listed, Object.keys(scenario.phrases), 'phrase', (_, i) => [...path, 'phrases', i], report);
  for (const id of listed)
    if (scenario.phrases[id] !== undefined && !found.includes(id))
      report(path, `lists ${id}, but its words are not in the text`, `take it off the list, or write one of its words`);
  for (const id of found)
    if (!listed.includes(id)) report(path, `the text contains words of ${id}, not listed`, `add ${id} to its phrases`);
}

function checkWordings(scenario: Scenario, id: string, issue: ScenarioIssue, report: Report): void {
  const wordings = issue.wordings ?? [];
  const at = (index: number): Path => ['issues', id, 'wordings', index];
  for (const [index, wording] of wordings.entries()) {
    checkLevel(issue, wording.level, [...at(index), 'level'], report);
    checkPhrases(scenario, wording.text, wording.phrases, at(index), report);
  }
  checkTwice(
    wordings.map((wording, index) => [at(index), wording.text] as const),
    'this text',
    report,
  );
  for (let level = 0; level < levelCount(issue); level++) {
    const many = wordings.filter((wording) => wording.level === level).length;
    if (many === 0) report(['issues', id, 'wordings'], `no wording for level ${level}`, 'write one for every level');
    if (many > 26) report(['issues', id, 'wordings'], `too many wordings at level ${level}`, 'keep to 26 a level');
  }
}

function checkShelf(scenario: Scenario, report: Report): void {
  for (const [id, { issue }] of Object.entries(scenario.shelf))
    if (issue !== undefined)
      checkKnown([issue], Object.keys(scenario.issues), 'issue', () => ['shelf', id, 'issue'], report);
}

export function checkIssues(scenario: Scenario, report: Report): void {
  checkShelf(scenario, report);
  for (const [id, issue] of Object.entries(scenario.issues)) {
    if (levelCount(issue) < 2)
      report(
        ['issues', id],
        `how many levels ${id} has is not said`,
        'write levels or options: names, or just how many',
      );
    if (issue.wordings !== undefined) checkWordings(scenario, id, issue, report);
    if (issue.history) checkLevel(issue, issue.history.level, ['issues', id, 'history', 'level'], report);
  }
}
