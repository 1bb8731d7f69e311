/** One seat's own fold, and the server's. */
import type {
  CapitalAskId,
  InjectId,
  IssueId,
  PackageId,
  ParagraphId,
  PromiseId,
  ProposalId,
  RoomId,
  SeatId,
  SoundingId,
} from '../../types/index.ts';
import type { Phrased, Reason } from '../commands.ts';
import type { Laid } from '../events.ts';
import type { Ballot, CapitalReason, PriceId, PromiseKind, TrustReason } from '../vocabulary.ts';
import type { Said } from './deals.ts';
import type { News } from './meeting.ts';
import type { Paragraph, Proposal } from './text.ts';

export type Note = {
  readonly from: SeatId;
  readonly to: readonly SeatId[];
  /** Empty where it was said in a phrase. */
  readonly text: string;
  readonly said?: Phrased;
  readonly about?: ParagraphId;
  readonly at: number;
};

export type PromiseMade = {
  readonly id: PromiseId;
  readonly seat: SeatId;
  readonly to: SeatId;
  readonly promise: PromiseKind;
  readonly paragraph: ParagraphId;
  readonly status: 'given' | 'kept' | 'broken';
  readonly at: number;
};

export type CapitalAsk = {
  readonly id: CapitalAskId;
  readonly package: PackageId;
  readonly issue: IssueId;
  readonly level: number;
  /** ms; null = with the next round. */
  readonly due: number | null;
  readonly status: 'asked' | 'granted' | 'refused';
  readonly why?: CapitalReason;
};

/** -3 to 3, with the last cause; `lines`: everything it comes from, oldest first. */
export type Trust = {
  readonly value: number;
  readonly why: TrustReason;
  readonly paragraph?: ParagraphId;
  readonly lines: readonly TrustLine[];
};
export type TrustLine = {
  readonly by: number;
  readonly why: TrustReason;
  readonly paragraph?: ParagraphId;
  readonly proposal?: ProposalId;
};

/** A price nobody knew of, as the debrief opens it. */
export type SealedPrice = {
  readonly seat: SeatId;
  readonly by: number;
  readonly why: PriceId;
  readonly paragraph?: ParagraphId;
};

/** What a closed room drafts on: the paragraphs it was given, and what was put to them inside. */
export type RoomCopy = {
  readonly round: number;
  readonly rev: number;
  readonly members: readonly SeatId[];
  readonly paragraphs: readonly Paragraph[];
  readonly proposals: readonly Proposal[];
  readonly bracketCount: number;
  /** What was said while one was inside. */
  readonly said: readonly Said[];
};

export type Sounding = {
  readonly id: SoundingId;
  readonly seat: SeatId;
  readonly paragraph: ParagraphId;
  readonly seats: readonly SeatId[];
  /** It lapses with this round. */
  readonly round: number;
  /** Own answer, where one was asked. */
  readonly answer?: readonly number[];
  /** To the asker alone. */
  readonly overlap?: boolean;
};

export type Leave = {
  readonly issue: IssueId;
  readonly level: number;
  readonly why: 'capital' | 'evidence' | 'news';
  /** The package it holds in, and with which it lapses. */
  readonly package?: PackageId;
};

/** One seat's own feed, folded. */
export type SeatState = {
  readonly seat: SeatId;
  readonly notes: readonly Note[];
  /** Cards face down in this reading, by paragraph. */
  readonly laid: Readonly<Record<ParagraphId, Laid>>;
  /** Paragraphs on which this seat broke silence. */
  readonly brokeSilence: readonly ParagraphId[];
  /** It has broken the silence now running. */
  readonly breaking: boolean;
  readonly guess: { readonly sign: boolean; readonly stars: number; readonly hardest?: SeatId } | null;
  /** Prices nobody else knows of, negative; open with the debrief. */
  readonly sealedGoodwill: readonly { readonly by: number; readonly why: PriceId; readonly paragraph?: ParagraphId }[];
  /** How the others have treated this seat. */
  readonly trust: Readonly<Record<SeatId, Trust>>;
  /** Given and received. */
  readonly promises: readonly PromiseMade[];
  readonly capital: readonly CapitalAsk[];
  /** Levels beyond the mandate that it may accept now. */
  readonly leaves: readonly Leave[];
  readonly rooms: Readonly<Record<RoomId, RoomCopy>>;
  readonly soundings: readonly Sounding[];
  /** Own ballot on the question being voted. */
  readonly ballot: Ballot | null;
  /** What came to this seat and not to everybody. */
  readonly news: readonly News[];
};

/** One break of silence, without who it was. */
export type SilenceNamed = {
  readonly paragraph: ParagraphId;
  readonly also: readonly ParagraphId[];
  readonly reason: Reason;
};

/** The server's own; never sent. */
export type SealedState = {
  readonly seed: string;
  readonly laid: Readonly<Record<SeatId, Readonly<Record<ParagraphId, Laid>>>>;
  /** Of the silence now running. */
  readonly silenceObjections: readonly SeatId[];
  readonly silenceBreakers: readonly SeatId[];
  /** What they named, of the silence now running. */
  readonly silenceNamed: readonly SilenceNamed[];
  readonly ballots: Readonly<Record<SeatId, Ballot>>;
  /** News that has come, and news the host left out. */
  readonly injects: { readonly released: readonly InjectId[]; readonly skipped: readonly InjectId[] };
  /** The text of each closed room as it stands, whoever is inside. */
  readonly rooms: Readonly<Record<RoomId, RoomCopy>>;
  readonly soundings: readonly (Sounding & { readonly answers: Readonly<Record<SeatId, readonly number[]>> })[];
  /** Counts every promise, package capital ask and sounding: numbers the next one. */
  readonly counts: { readonly promises: number; readonly asks: number; readonly soundings: number };
};
