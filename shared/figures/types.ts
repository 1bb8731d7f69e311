/**
 * What the debrief shows, computed from a log. Points are of the sheet's own unit (100 in a compact sheet).
 * `null` = the scenario has no values, so there is nothing to compute.
 */
import type {
  CapitalAsk,
  Condition,
  Counted,
  Ending,
  EndingReason,
  Initiative,
  Package,
  PackageStatus,
  ParagraphStatus,
  Phase,
  PriceId,
  PromiseMade,
  PublicEffect,
  PublicState,
  Reason,
  RoomKind,
  Stance,
} from '../engine/index.ts';
import type { Brief, Outcome, Sheet } from '../scenario/index.ts';
import type { IssueId, PackageId, ParagraphId, PhraseId, ProposalId, RoomId, SeatId } from '../types/index.ts';
import type { Verdict } from '../value/index.ts';
import type {
  ActsStory,
  BranchStory,
  Line,
  Measures,
  MissedPackage,
  Moved,
  OtherTable,
  Reading,
  StrengthLine,
} from './types-acts.ts';

export type * from './types-acts.ts';

export type Star = {
  readonly id: 'without-a-vote' | 'above-walk-away' | 'joint-gain' | 'endorsed';
  readonly won: boolean;
};

export type Envelope = { readonly seat: SeatId; readonly brief: Brief; readonly sheet: Sheet | null };

export type Result = {
  readonly seat: SeatId;
  readonly value: number;
  readonly walkAway: number;
  /** The most this seat could have had in an acceptable text, null where not computed. */
  readonly ideal: number;
  /** Points, plus goodwill above what one began with, less 5 for each issue beyond the mandate without leave. */
  readonly mark: number;
  /** Public goodwill above or below what one began with; null = an observer. */
  readonly goodwill: number | null;
  /** What was paid in secret; null = not the reader's to know, and then not in the mark. */
  readonly sealed: number | null;
  /** Points that reservations won back. */
  readonly wonBack: number;
  readonly verdict: Verdict | 'no-text';
  readonly beyondMandate: readonly IssueId[];
  readonly redLines: readonly IssueId[];
};

export type StoryLine = {
  readonly type:
    | 'draft'
    | 'bracket'
    | 'lift'
    | 'proposal'
    | 'text'
    | 'ad-ref'
    | 'reopened'
    | 'parked'
    | 'dropped'
    | 'silence';
  readonly at: number;
  readonly round: number;
  readonly seat?: SeatId;
  readonly proposal?: ProposalId;
  readonly level?: number;
  readonly reason?: Reason;
  readonly by?: 'gavel' | 'chair' | 'vote' | 'oral';
};

export type ParagraphStory = {
  readonly id: ParagraphId;
  readonly issue: IssueId;
  readonly title: string;
  readonly status: ParagraphStatus;
  readonly draft: { readonly text: string; readonly level: number };
  /** Empty text and level 0 when it was dropped. */
  readonly final: { readonly text: string; readonly level: number };
  readonly lines: readonly StoryLine[];
  readonly history: { readonly level: number; readonly text: string; readonly later: string } | null;
};

export type JointGain = {
  /** Sum over members of value less walk-away: reached, the best acceptable, and the best inside all mandates. */
  readonly reached: number;
  readonly best: number;
  readonly bestInMandates: number | null;
  readonly bestOutcome: Outcome | null;
  readonly bestValues: Readonly<Record<SeatId, number>>;
  /** False where the best is only known to be no higher. */
  readonly proven: boolean;
  readonly share: number;
  /** Values by member of possible deals, for a chart of two seats; every one acceptable to nobody's red line. */
  readonly cloud: readonly Readonly<Record<SeatId, number>>[];
};

export type Heard = {
  readonly seat: SeatId;
  readonly spoken: number;
  readonly proposals: number;
  readonly taken: number;
  readonly sponsored: number;
  readonly bracketsOpened: number;
  readonly bracketsLifted: number;
  readonly stances: Readonly<Record<Stance, number>>;
};

/** News that came, and the levels beyond their mandates that it let seats accept. */
export type NewsStory = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly to: 'all' | readonly SeatId[];
  readonly effects: readonly PublicEffect[];
  readonly at: number;
  readonly round: number;
  readonly given: readonly { readonly seat: SeatId; readonly issue: IssueId; readonly level: number }[];
};

/** Who paid and earned what, what was bound, promised, declared, and done outside the text. */
export type DealsStory = {
  readonly goodwill: readonly {
    readonly seat: SeatId;
    readonly by: number;
    readonly why: PriceId;
    readonly round: number;
    readonly at: number;
    readonly sealed: boolean;
    readonly paragraph?: ParagraphId;
    /** Whose wording it was earned with. */
    readonly about?: SeatId;
  }[];
  readonly packages: readonly {
    readonly id: PackageId;
    readonly seat: SeatId;
    readonly parties: readonly SeatId[];
    readonly parts: readonly { readonly paragraph: ParagraphId; readonly level: number }[];
    readonly status: PackageStatus;
    readonly accepted: readonly SeatId[];
    readonly fell?: Package['fell'];
    readonly round: number;
    readonly at: number;
  }[];
  /** Everybody's once they are opened, the reader's own before. */
  readonly promises: readonly PromiseMade[];
  readonly declared: readonly {
    readonly seat: SeatId;
    readonly issue: IssueId;
    readonly levels: readonly number[];
    readonly at: number;
    /** Accepted after all. */
    readonly crossed: boolean;
    /** In the brief, too; null = there are no briefs in numbers. */
    readonly real: boolean | null;
  }[];
  readonly conditions: readonly Condition[];
  readonly initiatives: readonly (Initiative & { readonly established: boolean })[];
  /** The reader's own calls to capital. */
  readonly calls: readonly CapitalAsk[];
  /** Marks of confidence the chair had left, of three. */
  readonly confidence: number;
};

export type Debrief = {
  readonly ending: { readonly kind: Ending; readonly why: EndingReason };
  readonly title: string;
  readonly rounds: number;
  readonly minutes: number;
  readonly bracketsPeak: number;
  readonly outcome: Outcome;
  readonly stars: readonly Star[] | null;
  readonly paragraphs: readonly ParagraphStory[];
  readonly burnDown: readonly { readonly at: number; readonly brackets: number }[];
  readonly phases: readonly { readonly at: number; readonly phase: Phase; readonly round: number }[];
  readonly revs: readonly { readonly at: number; readonly rev: number }[];
  readonly envelopes: readonly Envelope[];
  readonly silence: {
    readonly broken: readonly { readonly paragraph: ParagraphId; readonly reason: Reason }[];
    readonly breakers: readonly SeatId[] | null;
  };
  readonly news: readonly NewsStory[];
  /** Questions put to the vote, with the roll call. */
  readonly votes: readonly Counted[];
  readonly rooms: {
    readonly list: readonly {
      readonly id: RoomId;
      readonly kind: RoomKind;
      readonly closed: boolean;
      readonly paragraphs: readonly ParagraphId[];
      /** Who ever came in. */
      readonly seats: readonly SeatId[];
      /** Wordings it brought back. */
      readonly proposals: number;
      readonly report?: string;
    }[];
    /** Paragraphs that were closed, and those of them whose words came out of a closed room. */
    readonly closures: { readonly all: number; readonly behindDoors: number };
  };
  readonly results: readonly Result[] | null;
  readonly deals: DealsStory;
  readonly joint: JointGain | null;
  readonly measures: Measures | null;
  readonly packages: readonly MissedPackage[];
  readonly acts: ActsStory | null;
  /** null = the scenario has no values, or nobody believed anything here. */
  readonly readings: readonly Reading[] | null;
  readonly lines: readonly Line[];
  readonly moved: readonly Moved[];
  readonly strength: readonly StrengthLine[];
  /** null = nothing to replay: `branchWhy` says why. */
  readonly branch: BranchStory | null;
  readonly branchWhy: 'told' | 'no-values' | 'nothing-better' | 'not-played';
  readonly others: readonly OtherTable[];
  readonly heard: readonly Heard[];
  /** Wording of observers that members carried, and whether it was taken in. */
  readonly carried: readonly {
    readonly proposal: ProposalId;
    readonly paragraph: ParagraphId;
    readonly seat: SeatId;
    readonly carriers: readonly SeatId[];
    readonly taken: boolean;
  }[];
  readonly positions: PublicState['positions'];
  readonly history: {
    readonly summary: string;
    readonly phrases: readonly PhraseId[];
    readonly values: Readonly<Record<SeatId, number>> | null;
    readonly share: number | null;
  } | null;
  /** The reader's own guess; nobody else's. */
  readonly guess: { readonly sign: boolean; readonly stars: number; readonly hardest?: SeatId } | null;
  readonly viewer: SeatId | null;
};
