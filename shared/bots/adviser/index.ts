/** Advice for a person in the chair, from what the table has said in public and nothing else. */
import { type PublicState, paragraphOf } from '../../engine/index.ts';
import type { OpenGame } from '../../scenario/index.ts';
import type { ParagraphId } from '../../types/index.ts';
import { weighed } from '../weighed.ts';
import { onParagraph } from './paragraph.ts';
import { onTable } from './table.ts';
import type { Advice } from './types.ts';
import { viewOf } from './view.ts';

export { withoutGround } from './neutral.ts';
export type { Advice, Ground } from './types.ts';

/** No chance in it: the same table gets the same advice. */
const SEED = 'adviser';

/** What might unblock the paragraph, or what the table could do next; the likeliest first. */
export function advise(open: OpenGame, state: PublicState, about?: ParagraphId): readonly Advice[] {
  if (state.paused) return [];
  const v = viewOf({ open, state: weighed(state), seed: SEED, at: state.phaseSinceMs });
  const p = paragraphOf(v.state, about);
  if (about !== undefined) return p === undefined ? [] : onParagraph(v, p);
  return onTable(v);
}
