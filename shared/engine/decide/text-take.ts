/** A proposal is taken into the text: words, place, division, merger. */
import { must, type ParagraphId, type ProposalId } from '../../types/index.ts';
import { paragraphOf, proposalOf } from '../queries.ts';
import type { Bracket, Proposal } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { accepting, carryStances, liftOnto, replaceText, type TextBy } from './words.ts';

type Taken<K extends Proposal['operation']['kind']> = Proposal & {
  readonly operation: Extract<Proposal['operation'], { kind: K }>;
};
const is = <K extends Proposal['operation']['kind']>(x: Proposal, kind: K): x is Taken<K> => x.operation.kind === kind;

/** @returns the paragraphs that share its fate: what is closed with it. */
export function takeIn(b: Batch, id: ProposalId, by: TextBy): readonly ParagraphId[] {
  const x = must(proposalOf(b.state, id), 'the proposal is known (4.4)');
  if (is(x, 'move')) return move(b, x, by);
  replaceText(b, x.paragraph, x.words, by, id);
  if (is(x, 'split')) return [x.paragraph, divide(b, x)];
  if (is(x, 'merge')) absorb(b, x);
  return [x.paragraph];
}

/** The words stay as they are, so brackets on them stay, unless the paragraph is put with its move. */
function move(b: Batch, x: Taken<'move'>, by: TextBy): readonly ParagraphId[] {
  const { after, place } = x.operation;
  emit(b, { type: 'paragraph.placed', id: x.paragraph, after, place, proposal: x.id });
  if (by === 'gavel') {
    liftOnto(b, x.paragraph, x.id);
    carryStances(b, x.paragraph, x.id);
  }
  return [x.paragraph];
}

/** Counts every paragraph that was not in the draft. */
export const newParagraphId = (b: Batch): ParagraphId =>
  `new-${b.state.paragraphs.filter((p) => p.origin.by !== 'draft').length + 1}`;

/** R9.6: brackets that were not lifted stand on both halves. */
function divide(b: Batch, x: Taken<'split'>): ParagraphId {
  const p = must(paragraphOf(b.state, x.paragraph), 'the paragraph is known (3.1)');
  const id = newParagraphId(b);
  emit(b, {
    type: 'paragraph.added',
    id,
    issue: p.issue,
    title: p.title,
    place: p.place,
    after: p.id,
    words: x.operation.second,
    from: [p.id],
    by: 'split',
    seat: x.seat,
  });
  for (const bracket of p.brackets) bracketAgain(b, id, bracket);
  carryStances(b, id, x.id);
  return id;
}

/** R9.7: the other paragraph stands in this one now, and so do the brackets it still bore. */
function absorb(b: Batch, x: Taken<'merge'>): void {
  const other = x.operation.with;
  liftOnto(b, other, x.id);
  const left = paragraphOf(b.state, other)?.brackets ?? [];
  emit(b, { type: 'paragraph.absorbed', id: other, into: x.paragraph });
  const held = new Set(paragraphOf(b.state, x.paragraph)?.brackets.map((y) => y.seat));
  for (const bracket of left)
    if (!held.has(bracket.seat) && !accepting(b, x.id, bracket.seat)) bracketAgain(b, x.paragraph, bracket);
}

function bracketAgain(b: Batch, paragraph: ParagraphId, { seat, reason }: Bracket): void {
  emit(b, { type: 'bracket.opened', id: `b${b.state.bracketCount + 1}`, paragraph, seat, reason, returned: true });
}
