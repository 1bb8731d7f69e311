/** The three folds' shapes. PublicState is everybody's replica: it never holds a secret. */
import type { IssueId, ParagraphId, PersonId, ProposalId, SeatId, TableId } from '../types/index.ts';
import type { Reason } from './commands.ts';
import type { Settings } from './events.ts';
import type { Dealings } from './state/deals.ts';
import type { Meeting } from './state/meeting.ts';
import type { PromiseMade, SealedPrice } from './state/private.ts';
import type { Paragraph, Proposal, SeatInfo } from './state/text.ts';
import type { Ending, EndingReason, Phase, PositionKind, Reveal, Stance } from './vocabulary.ts';

export type * from './state/deals.ts';
export type * from './state/meeting.ts';
export type * from './state/private.ts';
export type * from './state/text.ts';

/** Bumped whenever a fold's shape or meaning changes; a snapshot of another version is dropped. */
export const FOLD_VERSION = 4;

/** A sounding as the debrief opens it; null = the two did not both answer. */
export type SoundingOpened = {
  readonly seat: SeatId;
  readonly paragraph: ParagraphId;
  readonly seats: readonly SeatId[];
  readonly overlap: boolean | null;
};

/** One line of the room's record, newest last; `type` is the event's. */
export type RoomLine = {
  readonly type: string;
  readonly at: number;
  readonly round: number;
  readonly seat?: SeatId;
  readonly from?: 'chair' | 'host' | 'seat';
  readonly paragraph?: ParagraphId;
  readonly proposal?: ProposalId;
  readonly stance?: Stance;
  readonly reason?: Reason;
  readonly text?: string;
  readonly to?: string;
};

export type Clock = {
  readonly leftMs: number;
  /** null while paused. */
  readonly runningSinceMs: number | null;
  readonly generation: number;
};

export type PublicState = Dealings &
  Meeting & {
    readonly table: TableId;
    readonly scenario: string;
    readonly solo: boolean;
    readonly settings: Settings;
    readonly order: readonly SeatId[];
    readonly members: readonly SeatId[];
    readonly seats: Readonly<Record<SeatId, SeatInfo>>;
    readonly chair: { readonly kind: 'bot' | 'person'; readonly person: PersonId | null };
    readonly phase: Phase;
    readonly phaseSinceMs: number;
    /** 0 before the first round. */
    readonly round: number;
    readonly rounds: number;
    readonly faceDown: boolean;
    readonly paused: boolean;
    readonly pausedAt: number | null;
    readonly clock: Clock | null;
    /** Counts every clock ever set, so that a late deadline is known as late. */
    readonly generation: number;
    readonly lastCall: boolean;
    /** 0 = zero draft, 1 = Rev.1 ... */
    readonly rev: number;
    readonly revised: boolean;
    readonly paragraphs: readonly Paragraph[];
    readonly proposals: readonly Proposal[];
    /** How many brackets were ever opened; numbers the next one. */
    readonly bracketCount: number;
    /** `package`: all its parts are put at once; `paragraph` is the first of them. */
    readonly put: {
      readonly paragraph: ParagraphId;
      readonly proposal?: ProposalId;
      readonly package?: string;
      readonly at: number;
    } | null;
    readonly statements: readonly {
      readonly seat: SeatId;
      readonly priorities: readonly IssueId[];
      readonly reason?: Reason;
    }[];
    readonly dropObjections: readonly {
      readonly seat: SeatId;
      readonly paragraph: ParagraphId;
      readonly reason: Reason;
    }[];
    readonly silence: {
      readonly tries: number;
      readonly broken: readonly {
        readonly paragraph: ParagraphId;
        readonly also?: readonly ParagraphId[];
        readonly reason: Reason;
      }[];
    };
    readonly adoptionObjections: readonly { readonly seat: SeatId; readonly reason: Reason }[];
    readonly positions: readonly {
      readonly seat: SeatId;
      readonly kind?: PositionKind;
      readonly paragraph?: ParagraphId;
      readonly reason: Reason;
    }[];
    /** The text was adopted as orally revised. */
    readonly orally: boolean;
    readonly ending: { readonly kind: Ending; readonly why: EndingReason; readonly at: number } | null;
    readonly debrief: {
      readonly step: number;
      readonly reveals: readonly Reveal[];
      readonly breakers: readonly SeatId[] | null;
      /** What has been opened of the sealed kinds. */
      readonly opened: readonly Reveal[];
      readonly soundings?: readonly SoundingOpened[];
      readonly prices?: readonly SealedPrice[];
      readonly promises?: readonly PromiseMade[];
    } | null;
    readonly speaker: SeatId | 'chair' | 'host' | null;
    readonly room: readonly RoomLine[];
  };
