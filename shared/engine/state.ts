/** The three folds' shapes. PublicState is everybody's replica: it never holds a secret. */
import type { BracketId, IssueId, ParagraphId, PersonId, ProposalId, SeatId, TableId } from '../types/index.ts';
import type { Reason } from './commands.ts';
import type { Laid, Settings, Words } from './events.ts';
import type {
  Ending,
  EndingReason,
  ParagraphStatus,
  Phase,
  Player,
  ProposalStatus,
  Reveal,
  Stance,
} from './vocabulary.ts';

/** Bumped whenever a fold's shape or meaning changes; a snapshot of another version is dropped. */
export const FOLD_VERSION = 1;

export type SeatInfo = {
  readonly player: Player;
  readonly persons: readonly PersonId[];
  /** Who binds the seat; the first to sit, until named otherwise. */
  readonly head: PersonId | null;
  readonly ready: boolean;
  readonly briefRead: boolean;
  /** Used in this round. */
  readonly proposals: number;
  readonly reopens: number;
  /** Time of the last own act, ms. */
  readonly lastActAt: number | null;
};

export type StanceTaken = {
  readonly stance: Stance;
  readonly round: number;
  readonly at: number;
  readonly reason?: Reason;
  readonly words?: string;
};

export type Bracket = {
  readonly id: BracketId;
  readonly seat: SeatId;
  readonly reason: Reason;
  readonly words?: string;
  /** The wording its holder put with it. */
  readonly proposal?: ProposalId;
  readonly round: number;
  readonly at: number;
};

export type Version = {
  readonly version: number;
  readonly words: Words;
  readonly rev: number;
  readonly by: 'draft' | 'gavel' | 'chair';
  readonly proposal?: ProposalId;
  readonly at: number;
};

export type ReasonLine = {
  readonly seat: SeatId;
  readonly stance: Stance | 'reopen' | 'drop';
  readonly reason: Reason;
  readonly round: number;
  readonly at: number;
  readonly proposal?: ProposalId;
};

export type Paragraph = {
  readonly id: ParagraphId;
  readonly issue: IssueId;
  readonly title: string;
  readonly status: ParagraphStatus;
  readonly words: Words;
  readonly version: number;
  readonly versions: readonly Version[];
  readonly stances: Readonly<Record<SeatId, StanceTaken>>;
  /** At most one a seat. */
  readonly brackets: readonly Bracket[];
  /** The round in which it was first bracketed and has been since; null = clean. */
  readonly bracketedSince: number | null;
  /** Seats whose one reserve on this paragraph is spent. */
  readonly reserved: readonly SeatId[];
  /** Seats with a card face down in this reading. */
  readonly laid: readonly SeatId[];
  readonly reasons: readonly ReasonLine[];
};

export type Proposal = {
  readonly id: ProposalId;
  readonly paragraph: ParagraphId;
  readonly seat: SeatId;
  readonly sponsors: readonly SeatId[];
  readonly words: Words;
  /** The text version it was written against. */
  readonly base: number;
  readonly status: ProposalStatus;
  readonly withObjection: boolean;
  readonly reason?: Reason;
  readonly stances: Readonly<Record<SeatId, StanceTaken>>;
  readonly round: number;
  readonly at: number;
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

export type PublicState = {
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
  readonly put: { readonly paragraph: ParagraphId; readonly proposal?: ProposalId; readonly at: number } | null;
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
    readonly broken: readonly { readonly paragraph: ParagraphId; readonly reason: Reason }[];
  };
  readonly adoptionObjections: readonly { readonly seat: SeatId; readonly reason: Reason }[];
  readonly positions: readonly { readonly seat: SeatId; readonly reason: Reason }[];
  readonly ending: { readonly kind: Ending; readonly why: EndingReason; readonly at: number } | null;
  readonly debrief: {
    readonly step: number;
    readonly reveals: readonly Reveal[];
    readonly breakers: readonly SeatId[] | null;
  } | null;
  readonly speaker: SeatId | 'chair' | 'host' | null;
  readonly room: readonly RoomLine[];
};

export type Note = {
  readonly from: SeatId;
  readonly to: readonly SeatId[];
  readonly text: string;
  readonly about?: ParagraphId;
  readonly at: number;
};

/** One seat's own feed, folded. */
export type SeatState = {
  readonly seat: SeatId;
  readonly notes: readonly Note[];
  /** Cards face down in this reading, by paragraph. */
  readonly laid: Readonly<Record<ParagraphId, Laid>>;
  /** Paragraphs on which this seat broke silence. */
  readonly brokeSilence: readonly ParagraphId[];
  readonly guess: { readonly sign: boolean; readonly stars: number; readonly hardest?: SeatId } | null;
};

/** The server's own; never sent. */
export type SealedState = {
  readonly seed: string;
  readonly laid: Readonly<Record<SeatId, Readonly<Record<ParagraphId, Laid>>>>;
  /** Of the silence now running. */
  readonly silenceObjections: readonly SeatId[];
  readonly silenceBreakers: readonly SeatId[];
};
