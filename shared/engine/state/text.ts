/** The document as it is negotiated: paragraphs, versions, stances, brackets, proposals. */
import type { BracketId, IssueId, PackageId, ParagraphId, PersonId, ProposalId, SeatId } from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import type { Operation, Words } from '../events.ts';
import type { ParagraphStatus, Place, Player, ProposalStatus, Stance } from '../vocabulary.ts';

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
  /** Packages and initiatives. */
  readonly deals: number;
  /** Points of order that were not well taken. */
  readonly overruled: number;
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
  readonly by: 'draft' | 'gavel' | 'chair' | 'vote' | 'oral';
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
  readonly place: Place;
  readonly status: ParagraphStatus;
  /** How it came in; a paragraph proposed anew falls away when no words are agreed for it. */
  readonly origin: {
    readonly by: 'draft' | 'insert' | 'split';
    readonly from: readonly ParagraphId[];
    readonly seat?: SeatId;
  };
  /** Where its content stands since a merger. */
  readonly into?: ParagraphId;
  /** Closed because it was put and nobody objected; absent where it closed without being put. */
  readonly gavelled?: true;
  /** The package it was closed in: reopening it reopens the package. */
  readonly package?: PackageId;
  /** Members who read the words otherwise, until the chair rules; kept for the debrief as ambiguity. */
  readonly contested: readonly { readonly seat: SeatId; readonly level: number; readonly proposal?: ProposalId }[];
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
  /** What it does beside replacing the words. */
  readonly operation: Operation;
  readonly amends?: ProposalId;
  readonly package?: PackageId;
  /** Who carries it only as a party to its package. */
  readonly joined?: readonly SeatId[];
  /** The brackets that were lifted onto it. */
  readonly lifted?: readonly Bracket[];
  /** The text beneath changed and it no longer fits. */
  readonly stale: boolean;
  /** Earlier wordings, oldest first: oral revisions and rebases. */
  readonly earlier: readonly Words[];
  readonly withObjection: boolean;
  readonly reason?: Reason;
  readonly stances: Readonly<Record<SeatId, StanceTaken>>;
  readonly round: number;
  readonly at: number;
  /** When it was taken in, withdrawn or lapsed. */
  readonly endedAt?: number;
};
