/** What becomes of packages when a proposal or a paragraph moves. */
import { isBinding, partiesOf } from '../deals.ts';
import { packageOf, proposalOf } from '../queries.ts';
import type { Batch } from './batch.ts';
import { absorbed, closeParts, fallAtLast, partGone, reopenPackage, replaced } from './deals-closing.ts';
import { bindWhenAll, leave, tableParts } from './deals-packages.ts';
import type { Reactions } from './reactions.ts';

/** Withdrawing or rewriting a part of what one has accepted is leaving it. */
function touched(b: Batch, id: string, seat: string): void {
  const proposal = proposalOf(b.state, id);
  const one = packageOf(b.state, proposal?.package);
  if (one !== undefined && isBinding(b.state, one.id) && partiesOf(one).includes(seat))
    leave(b, one, seat, { ...(proposal && { paragraph: proposal.paragraph }) });
  else partGone(b, id, seat);
}

export const packageReactions: Reactions = {
  'package.answered': bindWhenAll,
  'package.accepted': tableParts,
  'paragraph.moved': (b, e, before) => {
    reopenPackage(b, e, before);
    closeParts(b, e);
  },
  'paragraph.absorbed': absorbed,
  'text.replaced': replaced,
  'proposal.withdrawn': (b, e) => touched(b, e.id, e.seat),
  'proposal.revised': (b, e) => touched(b, e.id, e.seat),
  'proposal.lapsed': (b, e) => partGone(b, e.id),
  'proposal.staled': (b, e) => partGone(b, e.id),
  'phase.entered': fallAtLast,
};
