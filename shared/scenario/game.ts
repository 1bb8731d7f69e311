/**
 * What a scenario is once a length is chosen: an open half that everybody may hold,
 * and a sealed half that never leaves the server except seat by seat.
 */
import type { IssueId, ParagraphId, PhraseId, SeatId, WordingId } from '../types/index.ts';

export const STAKEHOLDERS = ['origin', 'destination', 'transit', 'organization', 'civil-society'] as const;
export type Stakeholder = (typeof STAKEHOLDERS)[number];
export type Standing = 'member' | 'observer';

/** Who must accept. `quorum`: at least k members, all the indispensable ones among them. */
export type DecisionRule =
  | { readonly rule: 'consensus' }
  | { readonly rule: 'quorum'; readonly k: number; readonly indispensable: readonly SeatId[] };

export type Party = {
  readonly id: SeatId;
  /** As in a sentence: "Sweden for the European Union". */
  readonly name: string;
  /** As on a plate: "Sweden · EU". */
  readonly short: string;
  /** Three letters, e.g. PHL. */
  readonly code: string;
  readonly stakeholder: Stakeholder;
  readonly standing: Standing;
  /** Lower-case ISO 3166 code of a round flag, or an emblem of our own. */
  readonly emblem: string;
  /** What everybody may know of this party, two or three sentences. */
  readonly profile: string;
};

/** One ready-made wording. An issue's level may have several, told apart by their phrases. */
export type Wording = {
  readonly id: WordingId;
  readonly level: number;
  /** The empty string at L0 = the text stays silent. */
  readonly text: string;
  readonly phrases: readonly PhraseId[];
};

export type Issue = {
  readonly id: IssueId;
  readonly title: string;
  /** One line: what is at stake. */
  readonly question: string;
  /** `ladder`: levels are ordered, L0 weakest. `options`: levels are names without order. */
  readonly scale: 'ladder' | 'options';
  /** Index = level; a short name of each. */
  readonly levels: readonly string[];
  /** By level, the plain one of each level first. */
  readonly wordings: readonly Wording[];
  /** Marked as important: what is voted on it needs two thirds. */
  readonly important?: boolean;
};

/** One of the closed list; `match` are the words whose presence in a text counts. */
export type Phrase = { readonly id: PhraseId; readonly label: string; readonly match: readonly string[] };

export type DraftParagraph = {
  readonly id: ParagraphId;
  readonly issue: IssueId;
  readonly title: string;
  readonly text: string;
  readonly level: number;
  readonly phrases: readonly PhraseId[];
  /** Absent = operative. */
  readonly place?: 'PP' | 'OP';
};

/** Language an earlier text agreed on, to quote from. */
export type Agreed = {
  readonly id: string;
  readonly issue?: IssueId;
  /** The text it comes from, with its year. */
  readonly source: string;
  readonly text: string;
};

/** What an observer knows and can lay on the table. */
export type EvidenceCard = {
  readonly id: string;
  readonly seat: SeatId;
  readonly issue: IssueId;
  readonly title: string;
  readonly text: string;
};

export type Draft = {
  readonly title: string;
  /** Agreed language; not negotiated. */
  readonly preamble: readonly string[];
  readonly paragraphs: readonly DraftParagraph[];
};

/** Guide times in ms; null = no clock, the beat ends on "ready" or by the chair. */
export type Clocks = Readonly<
  Record<
    | 'opening'
    | 'text'
    | 'reading'
    | 'corridor'
    | 'gavel'
    | 'dropping'
    | 'silence'
    | 'consultation'
    | 'adoption'
    | 'positions',
    number | null
  >
> & { readonly vote?: number | null };

export type OpenGame = {
  readonly scenario: string;
  readonly length: string;
  readonly title: string;
  readonly summary: string;
  /** Says that positions are simplified for teaching. */
  readonly note: string;
  readonly minutes: number;
  readonly rounds: number;
  readonly decision: DecisionRule;
  /** Members in alphabetical order, then observers. */
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly phrases: readonly Phrase[];
  readonly draft: Draft;
  readonly shelf: readonly Agreed[];
  readonly evidence: readonly EvidenceCard[];
  readonly clocks: Clocks;
};

/** What levels of two issues are worth together, on top of what each is worth alone. */
export type PairTerm = {
  readonly issues: readonly [IssueId, IssueId];
  /** By level of the first issue, then of the second. */
  readonly worth: readonly (readonly number[])[];
};

/** What a seat's outcome is worth, in points of 100 (or the unit of a published game). */
export type Sheet = {
  /** Value by issue and level. */
  readonly values: Readonly<Record<IssueId, readonly number[]>>;
  /** Value of a phrase being in the document, and of its being out. */
  readonly phrases: Readonly<Record<PhraseId, { readonly present: number; readonly absent: number }>>;
  /** Absent = each issue counts for itself. */
  readonly pairs?: readonly PairTerm[];
  readonly ideal: Readonly<Record<IssueId, number>>;
  /** Levels the delegate may accept alone; null = no mandates in this game. */
  readonly mandate: Readonly<Record<IssueId, readonly number[]>> | null;
  /** Levels never to be accepted, whatever is offered. */
  readonly redLines: Readonly<Record<IssueId, readonly number[]>>;
  /** H, M, L for the brief; by issue. */
  readonly importance: Readonly<Record<IssueId, 'high' | 'middle' | 'low'>>;
  /** The value of no text. Observers have none: they score levels only. */
  readonly walkAway: number;
};

/** The confidential instructions, written to the delegate. */
export type Brief = {
  /** Three sentences: who you are. */
  readonly youAre: string;
  /** One line an issue the seat cares about, most important first. */
  readonly wants: readonly { readonly issue: IssueId; readonly text: string }[];
  /** Where the mandate ends, in words. */
  readonly limits: readonly { readonly issue: IssueId; readonly text: string }[];
  readonly redLines: readonly { readonly issue: IssueId; readonly text: string }[];
  readonly allies: readonly { readonly seat: SeatId; readonly text: string }[];
  readonly noText: string;
};

/** What news does. `mandates`: at these issues mandates open one level towards the given end of the scale. */
export type Effect =
  | { readonly kind: 'quiet'; readonly ms: number }
  | { readonly kind: 'price'; readonly price: 'bracket'; readonly issues: readonly IssueId[]; readonly factor: number }
  | { readonly kind: 'no-goodwill'; readonly issues: readonly IssueId[] }
  | { readonly kind: 'agenda'; readonly issue: IssueId; readonly place: 'first' | 'last' }
  | {
      readonly kind: 'mandates';
      readonly issues: readonly IssueId[];
      readonly towards: 'up' | 'down';
      /** Absent = every member's. */
      readonly seats?: readonly SeatId[];
    };

/** An outside event, timed or set off by the host. Never touches a red line. */
export type Inject = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly to: 'all' | readonly SeatId[];
  /** The round at whose beginning it comes; null = only when the host sends it. */
  readonly round: number | null;
  readonly effects: readonly Effect[];
};

export type SealedGame = {
  readonly injects: readonly Inject[];
  /** null = a scenario without values: no bots but a silent stand-in, no figures. */
  readonly sheets: Readonly<Record<SeatId, Sheet>> | null;
  readonly briefs: Readonly<Record<SeatId, Brief>>;
  /** What really happened, for the debrief. */
  readonly history: {
    readonly summary: string;
    readonly phrases: readonly PhraseId[];
    readonly issues: Readonly<
      Record<IssueId, { readonly level: number; readonly text: string; readonly later: string }>
    >;
  } | null;
};

export type Game = { readonly open: OpenGame; readonly sealed: SealedGame };

/** One level an issue and the phrases of the whole text: all that values, bots and debrief read. */
export type Outcome = { readonly levels: Readonly<Record<IssueId, number>>; readonly phrases: readonly PhraseId[] };
