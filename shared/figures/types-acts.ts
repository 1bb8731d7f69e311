/** What acts were worth, and what would have been worth more. */
import type { Ending, Words } from '../engine/index.ts';
import type { Outcome } from '../scenario/index.ts';
import type { IssueId, PackageId, ParagraphId, SeatId, WordingId } from '../types/index.ts';
import type { Band } from '../value/index.ts';

export type DeedKind =
  | 'wording'
  | 'held'
  | 'let-go'
  | 'package-offered'
  | 'package-accepted'
  | 'package-declined'
  | 'package-left'
  | 'reopened'
  | 'silence-broken'
  | 'drop-objected'
  | 'adoption-objected';

/** An act that would have been worth more at that moment, was open then, and led to a text all could accept. */
export type Better =
  | { readonly kind: 'wording'; readonly paragraph: ParagraphId; readonly level: number; readonly wording: WordingId }
  | { readonly kind: 'let-stand' | 'leave-closed'; readonly paragraph: ParagraphId; readonly level: number }
  | { readonly kind: 'accept' | 'decline' | 'stay'; readonly package: PackageId }
  | {
      readonly kind: 'package';
      readonly parts: readonly {
        readonly paragraph: ParagraphId;
        readonly level: number;
        readonly wording: WordingId;
      }[];
    }
  | { readonly kind: 'keep-silence' | 'let-drop' | 'adopt' };

export type ActWorth = {
  readonly seat: SeatId;
  readonly kind: DeedKind;
  readonly round: number;
  readonly at: number;
  readonly paragraph?: ParagraphId;
  readonly package?: PackageId;
  /** The level it was about: put, accepted, or held against. */
  readonly level?: number;
  /** Goodwill it cost, as a positive number. */
  readonly price: number;
  /** What came of it, for the seat. */
  readonly value: number;
  /** Value of the better act less this one's; 0 = there was none. */
  readonly loss: number;
  readonly better: Better | null;
  /** What the seat has from the text as it ended beyond what it would have without this act's wording; 0 = not known. */
  readonly gain: number;
};

export type ActsStory = {
  /** By seat in seat order: the one act that made most, and the one that cost most. */
  readonly bySeat: readonly {
    readonly seat: SeatId;
    readonly made: ActWorth | null;
    readonly cost: ActWorth | null;
    /** Acts of weight, and those of them that nothing better could have been put for. */
    readonly acts: number;
    readonly sound: number;
  }[];
  /** The reader's own that cost something, the dearest first, one a paragraph. */
  readonly own: readonly ActWorth[];
};

/** A package of at most three changes that all would have gained by or lost nothing by, and when it lay open. */
export type MissedPackage = {
  readonly changes: readonly { readonly issue: IssueId; readonly from: number; readonly to: number }[];
  readonly gains: Readonly<Record<SeatId, number>>;
  readonly total: number;
  /** Rounds in whose corridor it could have been offered; empty = its paragraphs were never open together. */
  readonly rounds: readonly number[];
  /** Members whose mandates it went beyond: capital would have had to be asked. */
  readonly beyond: readonly SeatId[];
  /** Who could have offered it in the last of these rounds, in seat order. */
  readonly by: readonly SeatId[];
};

/** How well the table could read each member from what it had heard. */
export type Reading = {
  readonly seat: SeatId;
  /** Rank correlation of what could be believed with what was true, -1 to 1; null = nothing to compare. */
  readonly fit: number | null;
  /** The same after each round. */
  readonly course: readonly { readonly when: Moment; readonly fit: number | null }[];
  /** Where belief and truth lay furthest apart: shares of the most that any level costs it, 0 to 1. */
  readonly misread: {
    readonly issue: IssueId;
    readonly level: number;
    readonly believed: number;
    readonly actual: number;
    /** It was a red line. */
    readonly red: boolean;
  } | null;
};

/** The end of the first reading, the end of a round, or of the whole. */
export type Moment = 'opening' | number | 'end';

export type Line = {
  readonly seat: SeatId;
  /** What its own position was worth to it, round by round, and to the other members on average. */
  readonly points: readonly { readonly when: Moment; readonly own: number; readonly others: number }[];
};

/** `from`: whose wording, package or hold it was; null = the chair's. */
export type Moved = { readonly from: SeatId | null; readonly to: SeatId; readonly times: number };

/** How far a paragraph's words went; `opening` = the zero draft. `strength` is 0 to 1. */
export type StrengthLine = {
  readonly paragraph: ParagraphId;
  readonly issue: IssueId;
  readonly points: readonly { readonly when: Moment; readonly level: number; readonly strength: number }[];
};

/** One possible course: bots in all seats from one moment on, after a better act. */
export type BranchStory = {
  readonly act: ActWorth;
  /** Did it end with a text? */
  readonly text: boolean;
  readonly rounds: number;
  readonly values: Readonly<Record<SeatId, { readonly here: number; readonly there: number }>>;
  /** Below, thin, good, strong; no text = null. */
  readonly bands: Readonly<Record<SeatId, { readonly here: Band | null; readonly there: Band | null }>>;
  readonly paragraphs: readonly {
    readonly id: ParagraphId;
    readonly here: Pick<Words, 'text' | 'level'>;
    readonly there: Pick<Words, 'text' | 'level'>;
  }[];
};

/** Another table of the same scenario and length: nobody's names. */
export type OtherTable = {
  readonly ending: Ending;
  readonly rounds: number;
  readonly stars: number | null;
  readonly share: number | null;
  readonly levels: Readonly<Record<IssueId, number>>;
  /** Of the same workshop. */
  readonly same: boolean;
};

/** One of the best deals there are, by one measure, and how near the table came. */
export type Peak = {
  /** 0 to 1, as a share of the best. */
  readonly ratio: number;
  readonly outcome: Outcome;
  readonly values: Readonly<Record<SeatId, number>>;
  /** False where a better one is not ruled out. */
  readonly proven: boolean;
  /** Mean difference between the two deals in shares of what each could have gained; null without a text. */
  readonly distance: number | null;
};

/** A text that would have been better for some and worse for nobody. */
export type Dominated = {
  readonly outcome: Outcome;
  readonly gains: Readonly<Record<SeatId, number>>;
  readonly total: number;
  readonly proven: boolean;
};

export type Measures = {
  /** Whether there was any text that enough could accept. */
  readonly feasible: 'yes' | 'no' | 'unknown';
  /** The product of gains, as the even share it comes to: all gain alike. */
  readonly nash: Peak | null;
  /** The share of its possible gain that whoever came out worst has. */
  readonly ks: Peak | null;
  /** Of what all gained together, each member's part; null without a text or without a gain. */
  readonly shares: Readonly<Record<SeatId, number>> | null;
  readonly worst: SeatId | null;
  readonly gini: number | null;
  readonly dominated: Dominated | null;
  /** The most each member could have had while all others keep their walk-aways. */
  readonly reach: Readonly<
    Record<SeatId, { readonly value: number | null; readonly bound: number; readonly proven: boolean }>
  >;
};
