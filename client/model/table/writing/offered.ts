/** Wordings on the table and those withdrawn: under which label, what each does, and what became of it, in words. */
import type { Paragraph, Proposal, Words } from '../../../../shared/engine/index.ts';
import { say } from '../../words.ts';
import { labelsIn } from '../labels.ts';
import { numberOf, type Sight, shortOf } from '../sight.ts';
import { type WayOut, wordingsOn } from '../why.ts';

/** As they were tabled; what is proposed to a wording stands behind it. */
export function offeredOn(s: Sight, p: Paragraph): readonly WayOut[] {
  const all = wordingsOn(s, p);
  const under = (id: string): readonly WayOut[] =>
    all.filter((way) => way.proposal.amends === id).flatMap((way) => [way, ...under(way.proposal.id)]);
  const isTop = (x: Proposal): boolean => !all.some((way) => way.proposal.id === x.amends);
  return all.filter((way) => isTop(way.proposal)).flatMap((way) => [way, ...under(way.proposal.id)]);
}

export const withdrawnOn = (s: Sight, p: Paragraph): readonly Proposal[] =>
  s.pub.proposals.filter((x) => x.paragraph === p.id && x.status === 'withdrawn' && x.words.text !== '');

/** `3 bis` for a wording of the whole; the paragraph's own number where it changes words in place. */
export function labelOf(s: Sight, x: Proposal): string {
  if (x.amends !== undefined) return '→';
  return labelsIn(s.pub).paragraphs.get(x.paragraph) === undefined
    ? ''
    : (labelsIn(s.pub).proposals.get(x.id)?.text ?? `${numberOf(s, x.paragraph)}`);
}

const placeText = (s: Sight, after: string | null, place: 'PP' | 'OP'): string =>
  say('wording.op.move', { place, after: after === null ? 'first' : `${numberOf(s, after)}` });

/** What it does, where that is more than its words say; null = it replaces words. */
export function deedText(s: Sight, x: Proposal): string | null {
  const { operation } = x;
  if (operation.kind === 'delete') return say('wording.op.delete');
  if (operation.kind === 'move') return placeText(s, operation.after, operation.place);
  if (operation.kind === 'split') return say('wording.op.split');
  if (operation.kind === 'merge') return say('wording.op.merge', { n: numberOf(s, operation.with) });
  const on = s.pub.proposals.find((one) => one.id === x.amends);
  return on === undefined ? null : say('wording.op.amend', { who: shortOf(s, on.seat) });
}

/** Its own words, both halves of a division; none for what only strikes or moves. */
export function textsOf(x: Proposal): readonly string[] {
  if (x.operation.kind === 'delete' || x.operation.kind === 'move') return [];
  return x.operation.kind === 'split' ? [x.words.text, x.operation.second.text] : [x.words.text];
}

/** How words are read, where there is more to say than their level: contests, rulings, the source they quote. */
function readingMarks(s: Sight, p: Paragraph, words: Words, proposal: string | undefined): readonly Mark[] {
  const contests = p.contested.filter((one) => one.proposal === proposal).length;
  const source = s.open.shelf.find((one) => one.id === words.quotes)?.source;
  return [
    words.ruled && { kind: 'ruled' as const, text: say('wording.ruled', { level: words.level }) },
    contests > 0 && { kind: 'contested' as const, text: say('wording.contested', { count: contests }) },
    source !== undefined && { kind: 'quotes' as const, text: say('wording.quotes', { source }) },
  ].filter((mark) => mark !== false && mark !== undefined);
}

/** The same of the words that stand. */
export const standingMarks = (s: Sight, p: Paragraph): readonly Mark[] => readingMarks(s, p, p.words, undefined);

export type Mark = { readonly kind: 'stale' | 'changed' | 'ruled' | 'contested' | 'quotes'; readonly text: string };

/** What one should know before one takes a stance on it, with what to do. */
export function marksOf(s: Sight, p: Paragraph, x: Proposal): readonly Mark[] {
  const became = [
    x.stale && { kind: 'stale' as const, text: say(x.seat === s.seat ? 'wording.stale.mine' : 'wording.stale') },
    x.earlier.length > 0 && { kind: 'changed' as const, text: say('wording.changed') },
  ].filter((mark) => mark !== false);
  return [...became, ...readingMarks(s, p, x.words, x.id)];
}
