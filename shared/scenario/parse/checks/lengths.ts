import { issuesOf, levelCount, phraseIdsOf } from '../cells.ts';
import type { Path, Report } from '../problems.ts';
import type { Scenario, ScenarioIssue, ScenarioLength } from '../scenario.ts';
import { checkLevel, checkPhrases } from './issues.ts';
import { checkKnown, checkTwice } from './known.ts';

type Entry = ScenarioLength['draft'][string];

function checkNamedWording(issue: ScenarioIssue, entry: string, path: Path, report: Report): void {
  const level = Number.parseInt(entry, 10);
  const letter = entry.slice(String(level).length);
  const nth = letter === '' ? 0 : letter.charCodeAt(0) - 97;
  checkLevel(issue, level, path, report);
  const many = issue.wordings?.filter((wording) => wording.level === level).length ?? 1;
  if (level < levelCount(issue) && nth >= many)
    report(path, `there is no wording ${entry}`, `level ${level} has ${many}; b is the second`);
}

function checkEntry(scenario: Scenario, issue: ScenarioIssue, entry: Entry, path: Path, report: Report): void {
  if (typeof entry === 'string') checkNamedWording(issue, entry, path, report);
  else if (typeof entry === 'number') checkLevel(issue, entry, path, report);
  else if ('wording' in entry) checkNamedWording(issue, entry.wording, [...path, 'wording'], report);
  else {
    checkLevel(issue, entry.level, path, report);
    checkPhrases(scenario, entry.text, entry.phrases, path, report);
  }
}

function checkDraft(scenario: Scenario, length: ScenarioLength, at: Path, report: Report): void {
  checkKnown(Object.keys(length.draft), length.issues, 'issue in this length', (id) => [...at, 'draft', id], report);
  for (const [id, issue] of issuesOf(scenario, length)) {
    const entry = length.draft[id];
    if (entry !== undefined) checkEntry(scenario, issue, entry, [...at, 'draft', id], report);
  }
}

/** The debrief compares the whole text with history, or does not compare at all. */
function checkHistory(scenario: Scenario, length: ScenarioLength, at: Path, report: Report): void {
  const issues = issuesOf(scenario, length);
  const without = issues.filter(([, issue]) => issue.history === undefined).map(([id]) => id);
  if (without.length > 0 && without.length < issues.length)
    report([...at, 'issues'], `no history for ${without.join(', ')}`, 'tell it for every issue of the length, or none');
}

function checkLength(scenario: Scenario, id: string, length: ScenarioLength, report: Report): void {
  const at: Path = ['lengths', id];
  checkKnown(length.issues, Object.keys(scenario.issues), 'issue', (_, i) => [...at, 'issues', i], report);
  checkTwice(
    length.issues.map((issue, i) => [[...at, 'issues', i], issue] as const),
    'issue',
    report,
  );
  const phrases = phraseIdsOf(scenario, length);
  checkKnown(phrases, Object.keys(scenario.phrases), 'phrase', (_, i) => [...at, 'phrases', i], report);
  checkDraft(scenario, length, at, report);
  checkHistory(scenario, length, at, report);
}

export function checkLengths(scenario: Scenario, report: Report): void {
  const lengths = Object.entries(scenario.lengths);
  if (lengths.length === 0) report(['lengths'], 'no length', 'write one, for instance `short`');
  for (const [id, length] of lengths) checkLength(scenario, id, length, report);
}
