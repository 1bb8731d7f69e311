/** The chair's revised text as a form: paragraph by paragraph, what stays, what is taken in, what is the chair's own. */
import { type Command, isLive, type Paragraph, proposedLevels } from '../../../shared/engine/index.ts';
import type { Issue } from '../../../shared/scenario/game.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import { issueFor, liveProposals, numberOf } from '../table/sight.ts';
import { say } from '../words.ts';
import { choicesOn } from './plan.ts';
import type { Desk } from './sight.ts';

export type Change = Extract<Command, { type: 'text.revise' }>['changes'][number];

export type Option = {
  readonly id: string;
  readonly kind: 'keep' | 'wording' | 'own';
  readonly label: string;
  readonly text: string;
  readonly level: number;
  readonly levelName: string;
  readonly accepting: readonly string[];
  readonly against: readonly string[];
  readonly change: Change | null;
  readonly why: Refusal | null;
};

export type ReviseLine = {
  readonly paragraph: string;
  readonly number: number | string;
  readonly title: string;
  readonly text: string;
  readonly level: number;
  readonly brackets: number;
  readonly options: readonly Option[];
  /** Why there is no wording of the chair's own here, in a sentence; null = there is. */
  readonly ownWhy: Refusal | null;
};

export type Picked = Readonly<Record<string, string>>;

const nameOf = (issue: Issue | undefined, level: number): string => issue?.levels[level] ?? '';

const allowed = (d: Desk, change: Change): Refusal | null =>
  d.asked('chair', { type: 'text.revise', changes: [change] });

function tabled(d: Desk, p: Paragraph): readonly Option[] {
  const issue = issueFor(d.sight, p);
  return choicesOn(d, p).map((c): Option => {
    const change: Change | null = c.proposal === null ? null : { paragraph: p.id, proposal: c.proposal };
    return {
      id: c.proposal ?? 'keep',
      kind: change === null ? 'keep' : 'wording',
      label: change === null ? say('desk.revise.keep') : c.label,
      text: c.text,
      level: c.level,
      levelName: nameOf(issue, c.level),
      accepting: c.accepting,
      against: c.against,
      change,
      why: change === null ? null : allowed(d, change),
    };
  });
}

/** The rungs between what was proposed, without what stands or lies on the table. */
function own(d: Desk, p: Paragraph): readonly Option[] {
  const issue = issueFor(d.sight, p);
  const [low, high] = proposedLevels({ state: d.sight.pub }, p.id, p.words.level);
  const known = new Set([p.words.text, ...liveProposals(d.sight, p.id).map((x) => x.words.text)]);
  return (issue?.wordings ?? [])
    .filter((w) => w.level >= low && w.level <= high && !known.has(w.text))
    .map((w): Option => {
      const change: Change = { paragraph: p.id, wording: { ready: w.id } };
      return {
        id: `own/${w.id}`,
        kind: 'own',
        label: say('desk.revise.own', { level: w.level }),
        text: w.text,
        level: w.level,
        levelName: nameOf(issue, w.level),
        accepting: [],
        against: [],
        change,
        why: allowed(d, change),
      };
    });
}

function lineOf(d: Desk, p: Paragraph): ReviseLine {
  const mine = own(d, p);
  const open = mine.filter((o) => o.why === null);
  return {
    paragraph: p.id,
    number: numberOf(d.sight, p.id),
    title: p.title,
    text: p.words.text,
    level: p.words.level,
    brackets: p.brackets.length,
    options: [...tabled(d, p).filter((o) => o.why === null), ...open],
    ownWhy: open.length > 0 ? null : (mine.find((o) => o.why !== null)?.why ?? null),
  };
}

export const reviseLines = (d: Desk): readonly ReviseLine[] =>
  d.sight.pub.paragraphs.filter(isLive).map((p) => lineOf(d, p));

/** To begin with: on bracketed paragraphs a wording that nobody stands against; everything else stays. */
export const firstPicked = (lines: readonly ReviseLine[]): Picked =>
  Object.fromEntries(
    lines.flatMap((line) => {
      const wins =
        line.brackets > 0 ? line.options.find((o) => o.kind === 'wording' && o.against.length === 0) : undefined;
      return wins === undefined ? [] : [[line.paragraph, wins.id]];
    }),
  );

/** What is chosen on a paragraph; what has gone meanwhile counts as kept. */
export const chosenOn = (line: ReviseLine, picked: Picked): Option | undefined =>
  line.options.find((o) => o.id === picked[line.paragraph]) ?? line.options.find((o) => o.kind === 'keep');

export const changesFrom = (lines: readonly ReviseLine[], picked: Picked): readonly Change[] =>
  lines.flatMap((line) => chosenOn(line, picked)?.change ?? []);
