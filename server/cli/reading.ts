/** What a wording commits to, for a program to read: arguments to a reader of lines. */
import { parseArgs } from 'node:util';
import type { Issue, OpenGame } from '../../shared/scenario/index.ts';
import { gameOf, problemLine, type Scenario } from '../../shared/scenario/parse/index.ts';
import { type Because, READER } from '../../shared/text/index.ts';
import { err, ok, type Result } from '../../shared/types/index.ts';
import { say } from '../../shared/words/index.ts';
import { listScenarios, readScenario } from '../scenarios.ts';

type Asked = { readonly scenario: string; readonly issue: string; readonly length?: string | undefined };

const USAGE = 'npm run read -- --scenario SCENARIO --issue ISSUE [--length LENGTH] < wordings, one a line';
const OPTIONS = { scenario: { type: 'string' }, issue: { type: 'string' }, length: { type: 'string' } } as const;

function asked(args: readonly string[]): Result<Asked, string> {
  try {
    const { scenario, issue, length } = parseArgs({ args: [...args], options: OPTIONS }).values;
    return scenario && issue ? ok({ scenario, issue, length }) : err(`Say which scenario and which issue.\n${USAGE}`);
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function scenarioOf(id: string, root: string): Result<Scenario, string> {
  const found = readScenario(id, root);
  if (found.ok) return found;
  const known = listScenarios(root);
  return known.includes(id)
    ? err(found.error.map(problemLine).join('\n'))
    : err(`There is no scenario "${id}". There are: ${known.join(', ')}, or give a path to a YAML file.`);
}

function gamesOf(scenario: Scenario, length: string | undefined): Result<readonly OpenGame[], string> {
  const lengths = Object.keys(scenario.lengths);
  if (length !== undefined && !lengths.includes(length))
    return err(`${scenario.id} has no length "${length}". It has: ${lengths.join(', ')}.`);
  const games = (length === undefined ? lengths : [length]).map((name) => gameOf(scenario, name));
  return ok(games.flatMap((game) => (game.ok ? [game.value.open] : [])));
}

function issueOf(games: readonly OpenGame[], id: string): Result<readonly [Issue, OpenGame], string> {
  for (const game of games) {
    const issue = game.issues.find((i) => i.id === id);
    if (issue) return ok([issue, game]);
  }
  const known = [...new Set(games.flatMap((game) => game.issues.map((i) => i.id)))];
  return err(`There is no issue "${id}". There are: ${known.join(', ')}.`);
}

const sentence = ({ key, params }: Because): string => say(key, params);

function lines([issue, game]: readonly [Issue, OpenGame]): (line: string) => string {
  return (line) => {
    const { level, strength, confidence, because } = READER.read(line, issue, game.phrases);
    return JSON.stringify({ level, strength, confidence, because: because.map(sentence) });
  };
}

/** One wording to one line of JSON, or a sentence that says what is wrong with the question. */
export function readerFor(args: readonly string[], root: string): Result<(line: string) => string, string> {
  const what = asked(args);
  if (!what.ok) return what;
  const scenario = scenarioOf(what.value.scenario, root);
  if (!scenario.ok) return scenario;
  const games = gamesOf(scenario.value, what.value.length);
  if (!games.ok) return games;
  const issue = issueOf(games.value, what.value.issue);
  return issue.ok ? ok(lines(issue.value)) : issue;
}
