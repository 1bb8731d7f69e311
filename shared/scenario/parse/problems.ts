import type { z } from 'zod';
import type { Sources } from './sources.ts';

/** What is wrong with a scenario, where, and how to mend it. */
export type ScenarioProblem = {
  readonly file: string;
  readonly line: number;
  /** As in `lengths.short.sheets.niger`; empty = the whole. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
};

export type Path = readonly (string | number)[];

/** Collects problems against paths; the sources know which file and line a path stands in. */
export type Report = (path: Path, message: string, mend: string) => void;

export function reporter(sources: Sources, problems: ScenarioProblem[]): Report {
  return (path, message, mend) => {
    problems.push({ ...sources.locate(path), path: path.join('.'), message, mend });
  };
}

type Issue = z.core.$ZodIssue;

const KIND: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping of ids',
};

const named = (kind: string): string => KIND[kind] ?? kind;

/** Letters to change to get from one word to the other: enough to guess a misspelt key. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swap = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** "Did you mean": the nearest known word, where one is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => [distance(word.toLowerCase(), other.toLowerCase()), other] as const);
  ranked.sort((x, y) => x[0] - y[0]);
  const best = ranked[0];
  return best !== undefined && best[0] <= Math.max(2, word.length / 3) ? best[1] : undefined;
}

export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `use one of: ${known.join(', ')}` : `did you mean ${near}?`;
}

type Told = readonly [message: string, mend: string];

function wrongKind(issue: Issue & { code: 'invalid_type' }, path: Path): Told {
  const missing = issue.message.endsWith('received undefined');
  const got = /received (.*)$/.exec(issue.message)?.[1] ?? 'something else';
  if (missing) return [`${String(path.at(-1) ?? 'the file')} is missing`, `add it: ${named(issue.expected)}`];
  return [`expected ${named(issue.expected)}, found ${named(got)}`, `write ${named(issue.expected)} here`];
}

const UNTOLD = 'Invalid input';

function noForm(issue: Issue & { code: 'invalid_union' }): Told {
  if (issue.message !== UNTOLD) return ['not written as it should be', issue.message];
  const firsts = issue.errors.flatMap((errors) => errors.slice(0, 1));
  const forms = firsts.map((error) => error.message.replace(/^Invalid /, ''));
  return ['none of the forms allowed here', forms.length > 0 ? forms.join('; or: ') : issue.message];
}

/** What somebody probably meant to write: `Project_Manager` as `project-manager`. */
function asId(path: Path): string {
  const words = String(path.at(-1))
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['first'];
  return words.join('-');
}

function told(issue: Issue, path: Path): Told {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue, path);
    case 'invalid_value':
      return ['not one of the words allowed here', `use one of: ${issue.values.map(String).join(', ')}`];
    case 'invalid_key':
      return [`${String(path.at(-1))} is no id`, `ids are lower-case words joined by hyphens, as in ${asId(path)}`];
    case 'too_small':
      return ['too small or too short', `at least ${String(issue.minimum)}`];
    case 'too_big':
      return ['too large or too long', `at most ${String(issue.maximum)}`];
    case 'invalid_format':
      return ['not written as it should be', issue.message.replace(/^Invalid string: /, '')];
    case 'invalid_union':
      return noForm(issue);
    default:
      return [issue.message, 'see scenarios/README.md'];
  }
}

const UNKNOWN = 'respell it or remove it';

/** What papers and other programs call what is here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  threshold: 'the value of no text is called walkAway here',
  reservation: 'the value of no text is called walkAway here',
  batna: 'the value of no text is called walkAway here',
  utilities: 'what levels are worth is called values here',
  utility: 'what levels are worth is called values here',
  scores: 'what levels are worth is called values here',
  weights: 'write what each level is worth under values',
  roundLimit: 'the number of rounds is called rounds here',
  rule: 'the decision rule goes under decision, as in { rule: quorum, k: 4, indispensable: [a] }',
  unanimity: 'write decision: consensus',
};

/** Which keys a mapping may have is not in zod's issue, so that mend only says to respell or remove. */
export function reportZod(issue: Issue, report: Report): void {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code !== 'unrecognized_keys') {
    report(path, ...told(issue, path));
    return;
  }
  for (const key of issue.keys) report([...path, key], `nothing here is called ${key}`, ELSEWHERE[key] ?? UNKNOWN);
}
