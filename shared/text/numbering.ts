/** Numbers of paragraphs: computed, never stored; ids are what stays. */
import type { ParagraphId, ProposalId } from '../types/index.ts';
import { type DocParagraph, type DocPlace, type DocProposal, isPending, proposalsFor } from './document.ts';
import { isWholeReplacement } from './tokens.ts';

export type Label = {
  readonly place: DocPlace;
  /** 0 = before the first. */
  readonly number: number;
  /** 0 = the number alone, 1 = bis, 2 = ter ... */
  readonly rank: number;
  /** `4`, `4 bis`, `PP2 ter`; empty where a paragraph has left the text. */
  readonly text: string;
};

const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'] as const;

/** Second, third, fourth thing of one number; beyond the tenth Latin gives way to figures. */
export const latin = (rank: number): string => (rank <= 0 ? '' : (LATIN[rank - 1] ?? `(${rank + 1})`));

function labelText(place: DocPlace, number: number, rank: number): string {
  const part = place === 'PP' ? 'PP' : '';
  if (number > 0) return [`${part}${number}`, latin(rank)].filter(Boolean).join(' ');
  return [`${part}1 ante`, latin(rank - 1)].filter(Boolean).join(' ');
}

const label = (place: DocPlace, number: number, rank: number): Label => ({
  place,
  number,
  rank,
  text: labelText(place, number, rank),
});

const GONE: Omit<Label, 'place'> = { number: -1, rank: 0, text: '' };

export type Labels = {
  readonly paragraphs: ReadonlyMap<ParagraphId, Label>;
  /** Wordings that replace a whole paragraph stand beside it, with a label of their own. */
  readonly proposals: ReadonlyMap<ProposalId, Label>;
};

/** Competing wordings of the whole paragraph, in the order in which they were tabled. */
export function rivals<P extends DocProposal>(p: DocParagraph, proposals: readonly P[]): readonly P[] {
  const words = proposalsFor(proposals, p.id).filter(
    (x) =>
      x.amends === undefined &&
      (x.operation.kind === 'replace' || x.operation.kind === 'insert') &&
      isWholeReplacement(p.words.text, x.words.text),
  );
  // What was proposed first for a new paragraph is that paragraph.
  return isPending(p) ? words.slice(1) : words;
}

/** In the order of the document. The first of a number keeps it; whatever competes for its place is bis, ter, quater. */
export function labelsOf(paragraphs: readonly DocParagraph[], proposals: readonly DocProposal[]): Labels {
  const made = { paragraphs: new Map<ParagraphId, Label>(), proposals: new Map<ProposalId, Label>() };
  for (const place of ['PP', 'OP'] as const) {
    let [number, rank] = [0, 0];
    for (const p of paragraphs.filter((x) => x.place === place)) {
      if (p.status === 'dropped') {
        made.paragraphs.set(p.id, { place, ...GONE });
        continue;
      }
      if (isPending(p)) rank += 1;
      else [number, rank] = [number + 1, 0];
      made.paragraphs.set(p.id, label(place, number, rank));
      for (const x of rivals(p, proposals)) {
        rank += 1;
        made.proposals.set(x.id, label(place, number, rank));
      }
    }
  }
  return made;
}

/** The order in which labels are read: preamble first, then by number, then by rank. */
export const compareLabels = (a: Label, b: Label): number =>
  Number(a.place === 'OP') - Number(b.place === 'OP') || a.number - b.number || a.rank - b.rank;

/** Where a paragraph goes: behind `after`, kept inside its part; null = first of it. Nothing is ever lost. */
export function placed<P extends DocParagraph>(
  paragraphs: readonly P[],
  p: P,
  after: ParagraphId | null,
  place: DocPlace,
): readonly P[] {
  const others = paragraphs.filter((x) => x.id !== p.id);
  const preamble = others.filter((x) => x.place === 'PP').length;
  const [low, high] = place === 'PP' ? [0, preamble] : [preamble, others.length];
  const found = others.findIndex((x) => x.id === after);
  const behind = after === null ? low : found < 0 ? high : found + 1;
  const at = Math.min(high, Math.max(low, behind));
  const there = p.place === place ? p : { ...p, place };
  return [...others.slice(0, at), there, ...others.slice(at)];
}
