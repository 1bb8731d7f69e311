import type { ParagraphId } from '../../types/index.ts';
import { proposalsOn } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import type { Handlers } from './handler.ts';
import type { Reactions } from './reactions.ts';
import { chairTextHandlers } from './text-chair.ts';
import { proposalHandlers } from './text-proposals.ts';
import { followMending, rebaseOthers } from './text-rebase.ts';

export const textHandlers = { ...proposalHandlers, ...chairTextHandlers } satisfies Partial<Handlers>;

/** What lay on the table for a paragraph that is gone, or would have merged with it. */
function lapseWith(b: Batch, id: ParagraphId): void {
  const cause = b.cause;
  b.cause = '9.8';
  const mergers = b.state.proposals.filter(
    (x) =>
      x.operation.kind === 'merge' &&
      x.operation.with === id &&
      (x.status === 'tabled' || x.status === 'needs-sponsor'),
  );
  for (const x of [...proposalsOn(b.state, id), ...mergers]) emit(b, { type: 'proposal.lapsed', id: x.id });
  b.cause = cause;
}

/** What follows from an event, whoever caused it. */
export const textReactions: Reactions = {
  'text.replaced': (b, e) => rebaseOthers(b, e.paragraph),
  'text.tidied': (b) => followMending(b),
  'paragraph.moved': (b, e) => {
    if (e.to === 'dropped') lapseWith(b, e.id);
  },
  'paragraph.absorbed': (b, e) => lapseWith(b, e.id),
  // R9.16: a freeze lasts for a round.
  'phase.entered': (b, e) => {
    if (e.to === 'round.text' && b.state.frozen) emit(b, { type: 'proposals.frozen', frozen: false });
  },
};
