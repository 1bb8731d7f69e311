/** Packages as a seat weighs them, in points. */
import type { Command, Package, Part } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, surplus, surplusInstead } from '../judge/index.ts';
import type { Bar } from '../stakes.ts';
import type { Move } from './moves.ts';

export type Offered = Extract<Command, { type: 'package.offer' }>['parts'][number];

export const issueOf = (d: Delegate, part: Part): Issue | undefined => {
  const p = d.state.paragraphs.find((x) => x.id === part.paragraph);
  return d.open.issues.find((i) => i.id === p?.issue);
};

const insteadOf = (parts: readonly Part[]) => new Map(parts.map((part) => [part.paragraph, part.words] as const));

/** Points the seat gains by these parts against the text as it stands. */
export const gainOf = (d: Delegate, parts: readonly Part[]): number => surplusInstead(d, insteadOf(parts)) - surplus(d);
export const gainBy = (d: Delegate, pkg: Package): number => gainOf(d, pkg.parts);

export const barOn = (d: Delegate, part: Part): Bar | null => {
  const issue = issueOf(d, part);
  return issue === undefined ? null : stakesFor(d).bar(issue.id, part.words.level);
};

/** A part once more, as it would be offered. */
export function again(d: Delegate, part: Part): Offered {
  const { paragraph, proposal, words } = part;
  if (proposal !== undefined) return { paragraph, proposal };
  const ready = issueOf(d, part)?.wordings.find((w) => w.text === words.text);
  const wording = ready === undefined ? { text: words.text, level: words.level } : { ready: ready.id };
  return { paragraph, wording };
}

export const offered = ({ paragraph, wording }: Move): Offered => ({
  paragraph: paragraph.id,
  wording: { ready: wording.id },
});
