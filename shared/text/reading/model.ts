/** What each rung of a ladder asks for, learnt from its own name and wordings; once an issue. */
import type { Issue, Wording } from '../../scenario/index.ts';
import { type Features, featuresOf } from './features.ts';
import type { Quantity } from './quantities.ts';
import { type Spelling, spelled, spellingOf } from './spelling.ts';
import { levelShift } from './stance.ts';
import { tokensOf } from './tokens.ts';

export type Rung = {
  readonly level: number;
  /** How much of the rung speaks of a concept, 0 to 1. */
  readonly share: ReadonlyMap<string, number>;
  readonly quantities: readonly Quantity[];
  /** On the scale of verbs. */
  readonly worth: number;
  /** How its first wording says it; empty = it has none. */
  readonly verb: string;
  /** The words of each wording, for nearness. */
  readonly wordings: readonly ReadonlySet<string>[];
};

export type Model = {
  readonly issue: Issue;
  readonly top: number;
  /** The rungs that say something. */
  readonly rungs: readonly Rung[];
  /** Concepts of title and question: what it is about. */
  readonly core: ReadonlySet<string>;
  /** Concepts by which rungs are named: a qualifier among them is content here. */
  readonly named: ReadonlySet<string>;
  readonly spelling: Spelling;
  /** The year by which its own wordings want things done; null = none. */
  readonly year: number | null;
};

const SILENT = /^(?:silent|silence|nothing|none|no mention|not mentioned)\b[,;: ]*/i;
const OF_NAME = 0.8;
/** What a verb is worth on a rung that has no wording of its own. */
const USUAL = [1, 3, 6.5, 9, 12.5];

const read = (text: string): Features => featuresOf(tokensOf(text));
const contentOf = (f: Features, named: ReadonlySet<string>): readonly string[] => [
  ...f.content.keys(),
  ...[...f.quiet.keys()].filter((id) => named.has(id)),
];

function shareOf(name: Features, wordings: readonly Features[], named: ReadonlySet<string>) {
  const share = new Map<string, number>();
  for (const f of wordings) for (const id of contentOf(f, named)) share.set(id, (share.get(id) ?? 0) + 1);
  for (const [id, n] of share) share.set(id, Math.sqrt(n / wordings.length));
  for (const id of contentOf(name, named)) share.set(id, Math.max(share.get(id) ?? 0, OF_NAME));
  return share;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function worthOf(wordings: readonly Features[], level: number, top: number): number {
  const said = wordings.flatMap((f) => (f.operative.worth === null ? [] : [f.operative.worth + levelShift(f)]));
  return said.length > 0 ? mean(said) : (USUAL[Math.round((level / top) * 4)] ?? 6);
}

function rungOf(issue: Issue, level: number, named: ReadonlySet<string>): Rung | null {
  const name = (issue.levels[level] ?? '').replace(SILENT, '');
  const texts = issue.wordings.filter((w: Wording) => w.level === level && w.text !== '').map((w) => w.text);
  if (name === '' && texts.length === 0) return null;
  const wordings = texts.map(read);
  return {
    level,
    share: shareOf(read(name), wordings, named),
    quantities: [read(name), ...wordings].flatMap((f) => f.quantities),
    worth: worthOf(wordings, level, issue.levels.length - 1),
    verb: wordings[0]?.operative.words ?? '',
    wordings: wordings.map((f) => f.plain),
  };
}

/** Verbs never weaken upwards, so that a stronger verb never reads lower. */
const rising = (rungs: readonly Rung[]): readonly Rung[] => {
  let most = 0;
  return rungs.map((rung) => {
    most = Math.max(most, rung.worth);
    return { ...rung, worth: most };
  });
};

function yearOf(issue: Issue): number | null {
  const years = issue.wordings.flatMap((w) => w.text.match(/\b20\d\d\b/g) ?? []).map(Number);
  return years.length > 0 ? mean(years) : null;
}

function make(issue: Issue): Model {
  const names = issue.levels.map((name) => read(name));
  const named = new Set(names.flatMap((f) => [...f.content.keys(), ...f.quiet.keys()]));
  const about = read(`${issue.title}. ${issue.question}`);
  return {
    issue,
    top: Math.max(1, issue.levels.length - 1),
    rungs: rising(issue.levels.flatMap((_, level) => rungOf(issue, level, named) ?? [])),
    core: new Set(about.content.keys()),
    named,
    spelling: spellingOf([issue.title, issue.question, ...issue.levels, ...issue.wordings.map((w) => w.text)]),
    year: yearOf(issue),
  };
}

const models = new WeakMap<Issue, Model>();

export function modelOf(issue: Issue): Model {
  const model = models.get(issue) ?? make(issue);
  models.set(issue, model);
  return model;
}

export const featuresFor = (model: Model, text: string): Features =>
  featuresOf(spelled(tokensOf(text), model.spelling));
