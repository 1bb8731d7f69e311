/** What the adviser hands a person in the chair: an act, why, and what the reason rests on. */
import type { Command, Reason } from '../../engine/index.ts';
import type { ParagraphId, SeatId } from '../../types/index.ts';

/** What an advice rests on in the public record; take it away (`withoutGround`), and the advice is gone. */
export type Ground =
  /** What these seats have let the table know of these paragraphs. */
  | { readonly kind: 'signals'; readonly seats: readonly SeatId[]; readonly paragraphs: readonly ParagraphId[] }
  /** Everything anybody has said and shown. */
  | { readonly kind: 'record' }
  | { readonly kind: 'brackets'; readonly paragraph: ParagraphId }
  /** Nobody holds a bracket there. */
  | { readonly kind: 'free'; readonly paragraph: ParagraphId }
  | { readonly kind: 'evidence'; readonly paragraph: ParagraphId }
  /** What was said of whole texts. */
  | { readonly kind: 'wholes' }
  /** Nobody has said anything for rounds. */
  | { readonly kind: 'still' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'list' };

export type Advice = {
  /** The act of the chair, filled in; the rules may not have opened it yet. */
  readonly command: Command;
  readonly because: Reason;
  readonly ground: Ground;
};
