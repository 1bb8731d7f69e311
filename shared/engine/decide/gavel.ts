import { must, type ParagraphId, type ProposalId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { paragraphOf, proposalOf, proposalsOn } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import { moveParagraph } from './phases.ts';
import { replaceText, wordsOf } from './words.ts';

export function putParagraph(b: Batch, c: CommandOf<'gavel.put'>): void {
  emit(b, { type: 'paragraph.put', paragraph: c.paragraph, ...(c.proposal && { proposal: c.proposal }) });
}

/** "I see no objection": the words put become the text, and the paragraph is agreed ad ref. */
export function letFall(b: Batch): void {
  const put = must(b.state.put, 'something is put (5.4)');
  if (put.proposal !== undefined) takeIn(b, put.paragraph, put.proposal, 'gavel');
  emit(b, { type: 'put.cleared', paragraph: put.paragraph, why: 'fallen' });
  const parked = paragraphOf(b.state, put.paragraph)?.status === 'parked';
  settleBrackets(b, put.paragraph);
  if (parked) moveParagraph(b, put.paragraph, 'unpark');
  moveParagraph(b, put.paragraph, 'fall');
  for (const p of proposalsOn(b.state, put.paragraph)) emit(b, { type: 'proposal.lapsed', id: p.id });
}

export function takeIn(b: Batch, paragraph: ParagraphId, id: ProposalId, by: 'gavel' | 'chair'): void {
  const proposal = must(proposalOf(b.state, id), 'the proposal is known (4.4)');
  replaceText(b, paragraph, proposal.words, by, id);
}

/** R5.5: a paragraph is bracketed exactly while a blocking bracket stands on it. */
export function settleBrackets(b: Batch, id: ParagraphId): void {
  const p = paragraphOf(b.state, id);
  if (p === undefined || (p.brackets.length === 0 && p.status !== 'bracketed')) return;
  moveParagraph(b, id, 'bracket');
  moveParagraph(b, id, 'lift');
}

export function revise(b: Batch, c: CommandOf<'text.revise'>): void {
  for (const change of c.changes) {
    if ('proposal' in change) takeIn(b, change.paragraph, change.proposal, 'chair');
    else replaceText(b, change.paragraph, wordsOf(b, change.paragraph, change.wording), 'chair');
  }
  emit(b, { type: 'text.issued', rev: b.state.rev + 1, paragraphs: c.changes.map((x) => x.paragraph) });
}
