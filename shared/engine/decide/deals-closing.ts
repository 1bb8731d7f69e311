/** A package is done when all of it is agreed, and what happens to one part happens to all (R12.6, 12.7). */

import type { ParagraphId, SeatId } from '../../types/index.ts';
import { isWording, linkedOn, packagesOn, partStands, wordsFrom } from '../deals.ts';
import type { EventOf } from '../events.ts';
import { isLive, packageOf, paragraphOf, proposalOf } from '../queries.ts';
import type { Package, Paragraph, Proposal, PublicState } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { fall } from './deals-falling.ts';
import { moveParagraph } from './phases.ts';

const bound = (s: PublicState, paragraph: ParagraphId): readonly Package[] =>
  packagesOn(s, paragraph).filter((x) => x.status === 'offered' || x.status === 'accepted');

/** Closed by the package's own words, or otherwise: then it cannot be had as a whole any more. */
export function closeParts(b: Batch, e: EventOf<'paragraph.moved'>): void {
  const p = paragraphOf(b.state, e.id);
  if (p === undefined || isLive(p)) return;
  for (const one of bound(b.state, p.id)) {
    const linked = linkedOn(b.state, one, p.id);
    if (one.status === 'accepted' && linked !== undefined && closedBy(p, linked)) finish(b, one);
    else fall(b, one.id, { paragraph: p.id });
  }
}

/** A paragraph that the package itself struck is dropped, and that is what was agreed. */
const closedBy = (p: Paragraph, linked: Proposal): boolean =>
  wordsFrom(p, linked) && (p.status !== 'dropped' || linked.operation.kind === 'delete');

function finish(b: Batch, one: Package): void {
  const closed = one.parts.every((part) => {
    const p = paragraphOf(b.state, part.paragraph);
    return p !== undefined && !isLive(p) && partStands(b.state, one, part);
  });
  if (!closed || packageOf(b.state, one.id)?.status !== 'accepted') return;
  b.cause = '12.6';
  emit(b, { type: 'package.done', id: one.id });
}

/** R12.7: what was closed together is open together. */
export function reopenPackage(b: Batch, e: EventOf<'paragraph.moved'>, before: PublicState): void {
  const was = paragraphOf(before, e.id);
  const one = packageOf(b.state, paragraphOf(b.state, e.id)?.package);
  if (e.to !== 'open' || was?.status !== 'ad-ref' || one === undefined) return;
  b.cause = '12.7';
  emit(b, { type: 'package.reopened', id: one.id, paragraph: e.id, ...(e.seat && { seat: e.seat }) });
  for (const part of one.parts) if (part.paragraph !== e.id) moveParagraph(b, part.paragraph, 'reopen');
}

/** Other words in the place of the package's, after they had been taken in. */
export function replaced(b: Batch, e: EventOf<'text.replaced'>): void {
  for (const one of bound(b.state, e.paragraph)) {
    const linked = linkedOn(b.state, one, e.paragraph);
    if (linked?.status === 'taken' && isWording(linked) && e.proposal !== linked.id)
      fall(b, one.id, { paragraph: e.paragraph });
  }
}

/** Its content stands elsewhere now. */
export function absorbed(b: Batch, e: EventOf<'paragraph.absorbed'>): void {
  for (const one of bound(b.state, e.id)) fall(b, one.id, { paragraph: e.id });
}

/** A part that is off the table takes the whole with it. */
export function partGone(b: Batch, id: string, seat?: SeatId): void {
  const gone = proposalOf(b.state, id);
  const p = paragraphOf(b.state, gone?.paragraph);
  // Off the table because its words stand already is not gone.
  if (gone === undefined || p === undefined || (isWording(gone) && p.words.text === gone.words.text)) return;
  for (const one of bound(b.state, gone.paragraph)) {
    const named = one.parts.some((part) => part.proposal === id);
    if (gone.package === one.id || (named && one.status === 'offered'))
      fall(b, one.id, { paragraph: gone.paragraph, ...(seat && { seat }) });
  }
}

/** R12.6: what was not done by the last gavel cannot be done any more. */
export function fallAtLast(b: Batch, e: EventOf<'phase.entered'>): void {
  if (e.to !== 'dropping' && e.to !== 'silence' && e.to !== 'closed') return;
  for (const one of b.state.packages) if (one.status === 'accepted') fall(b, one.id, {});
}
