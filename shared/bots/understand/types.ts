/** What a line of free text may mean. Nothing here acts: a reading is shown, and done only when its author says so. */
import type { CommandType, Ground, Paragraph, Phrased, PublicState, WordingInput } from '../../engine/index.ts';
import type { OpenGame } from '../../scenario/index.ts';
import type { ParagraphId, SeatId } from '../../types/index.ts';

/** How far an act's form is filled in, by the names of its fields. */
export type Given = {
  readonly paragraph?: ParagraphId;
  readonly proposal?: string;
  readonly package?: string;
  readonly issue?: string;
  readonly stance?: 'support' | 'live-with' | 'reserve' | 'object';
  readonly promise?: 'support' | 'not-object' | 'not-break-silence';
  readonly reason?: string;
  readonly title?: string;
  readonly wording?: WordingInput;
  readonly parts?: readonly { readonly paragraph: ParagraphId; readonly wording: WordingInput }[];
  readonly when?: readonly Ground[];
  readonly seats?: readonly SeatId[];
  readonly toSeat?: SeatId;
  readonly invited?: readonly SeatId[];
  readonly roomKind?: 'bilateral';
  readonly flag?: string;
};

export type Reading = {
  /** false: only the nearest there is. */
  readonly sure: boolean;
} & (
  | { readonly kind: 'act'; readonly act: CommandType; readonly given: Given }
  | { readonly kind: 'question'; readonly to: SeatId | null; readonly said: Phrased; readonly about?: ParagraphId }
  | { readonly kind: 'fact'; readonly fact: 'blockers' | 'stances'; readonly paragraph: ParagraphId }
);

/** Where it is written: whom a note goes to, and the paragraph looked at. */
export type Near = { readonly to?: SeatId | undefined; readonly paragraph?: ParagraphId | undefined };

export type Setting = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly seat: SeatId;
  readonly near: Near;
};

/** A sentence with everything that it names put into signs: `@0` a seat, `$0` a paragraph, `=0` a level, `#0` a phrase, `^0` quoted words. */
export type Heard = Setting & {
  readonly raw: string;
  readonly signs: string;
  readonly seats: readonly SeatId[];
  readonly paragraphs: readonly Paragraph[];
  readonly levels: readonly number[];
  readonly phrases: readonly string[];
  readonly quotes: readonly string[];
  /** What follows "because", as it was typed. */
  readonly because: string | null;
};

/** null: not this one. */
export type Rule = (h: Heard) => Reading | null;
