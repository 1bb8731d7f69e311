/** A scenario and a length become a game: what everybody may hold, and what stays sealed. */
import { err, ok, type Refusal, type Result, refuse } from '../../types/index.ts';
import type {
  Agreed,
  Clocks,
  DraftParagraph,
  EvidenceCard,
  Game,
  Issue,
  OpenGame,
  Party,
  SealedGame,
  Sheet,
  Wording,
} from '../game.ts';
import { briefOf } from './briefs.ts';
import { issuesOf, levelNames, phraseIdsOf } from './cells.ts';
import { injectsOf } from './injects.ts';
import type { Scenario, ScenarioIssue, ScenarioLength } from './scenario.ts';
import { expandSheet } from './sheets.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `return/2`, then `return/2b`, `return/2c`: the plain wording of a level bears no letter. */
function wordingsOf(id: string, issue: ScenarioIssue): Wording[] {
  if (issue.wordings === undefined)
    return levelNames(issue).map((name, level) => ({ id: `${id}/${level}`, level, text: name, phrases: [] }));
  const seen = new Map<number, number>();
  const named = issue.wordings.map((wording) => {
    const nth = seen.get(wording.level) ?? 0;
    seen.set(wording.level, nth + 1);
    return { ...wording, id: `${id}/${wording.level}${nth === 0 ? '' : LETTERS[nth]}` };
  });
  return named.sort((a, b) => a.level - b.level);
}

const issueOfGame = ([id, issue]: [string, ScenarioIssue]): Issue => ({
  id,
  title: issue.title,
  question: issue.question,
  scale: issue.scale,
  levels: levelNames(issue),
  wordings: wordingsOf(id, issue),
  ...(issue.important && { important: true }),
});

function draftParagraph(length: ScenarioLength, issue: Issue): DraftParagraph {
  const start = length.draft[issue.id] ?? 0;
  const place = typeof start === 'object' && start.place !== undefined ? { place: start.place } : {};
  const base = { id: `p-${issue.id}`, issue: issue.id, title: issue.title, ...place };
  if (typeof start === 'object' && 'text' in start)
    return { ...base, text: start.text, level: start.level, phrases: start.phrases };
  const named = typeof start === 'object' ? start.wording : start;
  const wording = issue.wordings.find((w) => w.id === `${issue.id}/${named}`);
  return { ...base, text: wording?.text ?? '', level: wording?.level ?? 0, phrases: wording?.phrases ?? [] };
}

/** What bears on the issues of this length, or on none in particular. */
function shelfOf(scenario: Scenario, length: ScenarioLength): Agreed[] {
  const entries = Object.entries(scenario.shelf).map(([id, { issue, ...words }]) => ({
    id,
    ...words,
    ...(issue !== undefined && { issue }),
  }));
  return entries.filter((x) => x.issue === undefined || length.issues.includes(x.issue));
}

/** Members alphabetically, then observers: the order of the seats, clockwise. */
function partiesOf(scenario: Scenario): Party[] {
  const parties = Object.entries(scenario.parties).map(([id, party]) => ({ id, ...party }));
  const rank = (party: Party): number => (party.standing === 'member' ? 0 : 1);
  return parties.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

const clocksOf = (length: ScenarioLength): Clocks => {
  const entries = Object.entries(length.clocks).map(([beat, s]) => [beat, s === null ? null : s * 1000]);
  return Object.fromEntries(entries) as Clocks;
};

/** The cards on what this length is about. */
const evidenceOf = (scenario: Scenario, length: ScenarioLength): EvidenceCard[] =>
  Object.entries(scenario.evidence)
    .map(([id, card]) => ({ id, ...card }))
    .filter((card) => length.issues.includes(card.issue));

function openGame(scenario: Scenario, id: string, length: ScenarioLength): OpenGame {
  const issues = issuesOf(scenario, length).map(issueOfGame);
  const phrases = phraseIdsOf(scenario, length);
  return {
    scenario: scenario.id,
    length: id,
    title: scenario.title,
    summary: scenario.summary,
    note: scenario.note,
    minutes: length.minutes,
    rounds: length.rounds,
    decision: scenario.decision,
    parties: partiesOf(scenario),
    issues,
    phrases: Object.entries(scenario.phrases).flatMap(([key, p]) => (phrases.includes(key) ? [{ id: key, ...p }] : [])),
    draft: {
      title: scenario.draft?.title ?? scenario.title,
      preamble: scenario.draft?.preamble ?? [],
      paragraphs: issues.map((issue) => draftParagraph(length, issue)),
    },
    shelf: shelfOf(scenario, length),
    evidence: evidenceOf(scenario, length),
    clocks: clocksOf(length),
  };
}

/** History speaks the plain wordings of its levels, so their phrases are history's phrases. */
function historyOf(scenario: Scenario, length: ScenarioLength, open: OpenGame): SealedGame['history'] {
  const known = issuesOf(scenario, length).flatMap(([id, issue]) =>
    issue.history ? [[id, issue.history] as const] : [],
  );
  if (known.length === 0) return null;
  const spoken = new Set(
    known.flatMap(([id, { level }]) => {
      const issue = open.issues.find((other) => other.id === id);
      return issue?.wordings.find((wording) => wording.level === level)?.phrases ?? [];
    }),
  );
  return {
    summary: scenario.history?.summary ?? '',
    phrases: open.phrases.map((phrase) => phrase.id).filter((id) => spoken.has(id)),
    issues: Object.fromEntries(known),
  };
}

export function gameOf(scenario: Scenario, lengthId: string): Result<Game, Refusal> {
  const length = scenario.lengths[lengthId];
  const known = Object.keys(scenario.lengths).join(', ');
  if (length === undefined) return err(refuse('scenario/unknown-length', { length: lengthId, known }));
  const open = openGame(scenario, lengthId, length);
  const sheets: Record<string, Sheet> = {};
  for (const [seat, sheet] of Object.entries(length.sheets ?? {}))
    sheets[seat] = expandSheet(scenario, length, seat, sheet);
  const briefs = open.parties.map(({ id }) => [id, briefOf(scenario, length, id, sheets[id])] as const);
  const history = historyOf(scenario, length, open);
  const injects = injectsOf(scenario, length);
  const sealed = { injects, sheets: length.sheets ? sheets : null, briefs: Object.fromEntries(briefs), history };
  return ok({ open, sealed });
}
