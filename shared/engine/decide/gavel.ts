import { must, type ParagraphId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { changesIn, fallsAway, paragraphOf, proposalsOn, putOf } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import { moveParagraph } from './phases.ts';
import { takeIn } from './text-take.ts';
import { replaceText, wordsOf } from './words.ts';

export function putParagraph(b: Batch, c: CommandOf<'gavel.put'>): void {
  const first = must(putOf(b.state, c)[0], 'something is put (5.1)').paragraph;
  emit(b, {
    type: 'paragraph.put',
    paragraph: first,
    ...(c.proposal && { proposal: c.proposal }),
    ...(c.package && { package: c.package }),
  });
}

/** "I see no objection": the words put become the text, and the paragraphs are agreed ad ref. */
export function letFall(b: Batch): void {
  const put = must(b.state.put, 'something is put (5.4)');
  const changes = putOf(b.state, put);
  const closing = changes.flatMap((x) => (x.proposal === undefined ? [x.paragraph] : takeIn(b, x.proposal, 'gavel')));
  emit(b, { type: 'put.cleared', paragraph: put.paragraph, why: 'fallen' });
  for (const paragraph of closing) closeParagraph(b, paragraph);
}

/** Agreed ad ref, and what else lay on the table for it lapses; without words it falls away (9.3). */
export function closeParagraph(b: Batch, id: ParagraphId): void {
  if (fallsAway(b.state, id)) moveParagraph(b, id, 'drop');
  else agree(b, id);
}

function agree(b: Batch, id: ParagraphId): void {
  const parked = paragraphOf(b.state, id)?.status === 'parked';
  settleBrackets(b, id);
  if (parked) moveParagraph(b, id, 'unpark');
  moveParagraph(b, id, 'fall', { gavelled: true });
  for (const p of proposalsOn(b.state, id)) emit(b, { type: 'proposal.lapsed', id: p.id });
}

/** R5.5: a paragraph is bracketed exactly while a blocking bracket stands on it. */
export function settleBrackets(b: Batch, id: ParagraphId): void {
  const p = paragraphOf(b.state, id);
  if (p === undefined || (p.brackets.length === 0 && p.status !== 'bracketed')) return;
  moveParagraph(b, id, 'bracket');
  moveParagraph(b, id, 'lift');
}

export function revise(b: Batch, c: CommandOf<'text.revise'>): void {
  const changes = changesIn(b.state, c.changes);
  for (const { paragraph, proposal, wording } of changes) {
    if (proposal !== undefined) takeIn(b, proposal, 'chair');
    else if (wording !== undefined) replaceText(b, paragraph, wordsOf(b, paragraph, wording), 'chair');
  }
  emit(b, { type: 'text.issued', rev: b.state.rev + 1, paragraphs: changes.map((x) => x.paragraph) });
}
