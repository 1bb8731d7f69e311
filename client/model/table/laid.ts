/** A paragraph with everything proposed for it laid over its words: what stands, and what would stand instead where. */
import type { Paragraph, Proposal } from '../../../shared/engine/index.ts';
import { type Alternative, type Beside, layOut, type Segment } from '../../../shared/text/index.ts';
import { liveProposals, type Sight } from './sight.ts';

/** A stretch of the text for which other words are offered; an empty one is where words would be put in. */
export type Region = { readonly from: number; readonly to: number; readonly alternatives: readonly Alternative[] };

export type LaidOut = {
  /** What stands, with single spaces. */
  readonly text: string;
  readonly regions: readonly Region[];
  /** What is offered in place of the whole, or does something else to it. */
  readonly beside: readonly Beside[];
};

/** Marks that close a word stand close to it. */
const CLOSES = /^[,;.:)…]/u;
export const joined = (text: string, next: string): string =>
  text === '' || next === '' || CLOSES.test(next) || text.endsWith('(') ? `${text}${next}` : `${text} ${next}`;

/** What an alternative says, those nested in it left out. */
export const wordsOf = (segments: readonly Segment[]): string =>
  segments.reduce((text, s) => joined(text, s.kind === 'text' ? s.text : wordsOf(standingIn(s.alternatives))), '');

const standingIn = (alternatives: readonly Alternative[]): readonly Segment[] =>
  alternatives.find((a) => a.proposals.length === 0)?.segments ?? [];

const same = (seat: string): string => seat;
const over = (p: Paragraph, proposals: readonly Proposal[]) => layOut(p, [p], proposals, same);
const bracketsIn = (segments: readonly Segment[]): number => segments.filter((s) => s.kind === 'bracket').length;

/** More places than these in one sentence, and it reads better beside it than in it. */
const MOST_PLACES = 3;
const fits = (p: Paragraph, x: Proposal): boolean => bracketsIn(over(p, [x]).segments) <= MOST_PLACES;

function placed(segments: readonly Segment[]): Pick<LaidOut, 'text' | 'regions'> {
  let text = '';
  const regions: Region[] = [];
  for (const s of segments) {
    const words = s.kind === 'text' ? s.text : wordsOf(standingIn(s.alternatives));
    const next = joined(text, words);
    const alternatives = s.kind === 'text' ? [] : s.alternatives.filter((a) => a.proposals.length > 0);
    if (alternatives.length > 0) regions.push({ from: next.length - words.length, to: next.length, alternatives });
    text = next;
  }
  return { text, regions };
}

const made = new WeakMap<Paragraph, { readonly of: readonly Proposal[]; readonly laid: LaidOut }>();

export function laidOf(s: Sight, p: Paragraph): LaidOut {
  const known = made.get(p);
  if (known?.of === s.pub.proposals) return known.laid;
  const here = liveProposals(s, p.id);
  const inPlace = here.filter((x) => x.amends !== undefined || fits(p, x));
  const { segments, beside } = over(p, inPlace);
  const laid = { ...placed(segments), beside };
  made.set(p, { of: s.pub.proposals, laid });
  return laid;
}
