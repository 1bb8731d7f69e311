/** How well wordings are read, on a set written by somebody who has not seen the reader. */
import { readFileSync } from 'node:fs';
import type { Issue, Phrase } from '../../shared/scenario/index.ts';
import { READER, type Reader, type Reading } from '../../shared/text/index.ts';

type Wording = { readonly issue: string; readonly level: number; readonly text: string; readonly kind: string };
type Direction = 'weaker' | 'same' | 'stronger';
type Edit = { readonly issue: string; readonly from: string; readonly to: string; readonly direction: Direction };
export type ReadingSet = { readonly wordings: readonly Wording[]; readonly edits: readonly Edit[] };
export type Open = { readonly issues: readonly Issue[]; readonly phrases: readonly Phrase[] };

export type Figures = {
  readonly wordings: number;
  readonly exact: number;
  readonly withinOne: number;
  readonly edits: number;
  readonly directions: number;
  readonly opposite: number;
  /** Right, of those read with a confidence of .5 and more, and of the others. */
  readonly sure: number;
  readonly unsure: number;
  readonly asked: number;
};

/** Less than this is no difference. */
const NOTHING = 0.02;

export const readingSet = (half: 'dev' | 'held'): ReadingSet =>
  JSON.parse(readFileSync(new URL(`./readingSet/${half}.json`, import.meta.url), 'utf8')) as ReadingSet;

const share = (all: number, some: number): number => (all === 0 ? 1 : some / all);

export function readIn(open: Open, issue: string, text: string, reader: Reader = READER): Reading {
  const found = open.issues.find((i) => i.id === issue);
  if (found === undefined) throw new Error(`no issue ${issue}`);
  return reader.read(text, found, open.phrases);
}

export function directionOf(open: Open, { issue, from, to }: Edit): Direction {
  const change = readIn(open, issue, to).strength - readIn(open, issue, from).strength;
  if (Math.abs(change) < NOTHING) return 'same';
  return change < 0 ? 'weaker' : 'stronger';
}

export function figuresOf({ wordings, edits }: ReadingSet, open: Open): Figures {
  const read = wordings.map((w) => ({ ...readIn(open, w.issue, w.text), wanted: w.level }));
  const right = read.filter((r) => r.level === r.wanted);
  const sure = read.filter((r) => r.confidence >= 0.5);
  const told = edits.map((edit) => ({ is: directionOf(open, edit), wanted: edit.direction }));
  const opposite = told.filter((t) => t.is !== t.wanted && t.is !== 'same' && t.wanted !== 'same');
  return {
    wordings: read.length,
    exact: share(read.length, right.length),
    withinOne: share(read.length, read.filter((r) => Math.abs(r.level - r.wanted) <= 1).length),
    edits: told.length,
    directions: share(told.length, told.filter((t) => t.is === t.wanted).length),
    opposite: opposite.length,
    sure: share(sure.length, sure.filter((r) => r.level === r.wanted).length),
    unsure: share(read.length - sure.length, right.filter((r) => r.confidence < 0.5).length),
    asked: share(read.length, read.length - sure.length),
  };
}
