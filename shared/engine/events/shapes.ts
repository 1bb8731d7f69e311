/** Shapes that several events carry. */
import type {
  BracketId,
  IssueId,
  PackageId,
  ParagraphId,
  PersonId,
  PhraseId,
  ProposalId,
  RoomId,
  SeatId,
  WordingId,
} from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import type { BotLevel, Place, PriceId, Role, SilenceEnd, Stance, VoteRule } from '../vocabulary.ts';

export type Actor = {
  readonly role: Role;
  readonly seat?: SeatId;
  readonly person?: PersonId;
  readonly by: 'person' | 'bot' | 'stand-in' | 'server';
};

/** `all`: the public feed. `seats`: those seats' own feeds. `sealed`: stays on the server. */
export type Audience = 'all' | 'sealed' | { readonly seats: readonly SeatId[] };

/** What the reader of wordings made of a free text when it was recorded; nobody calls the reader again. */
export type Read = {
  readonly level: number;
  /** 0 to 1, finer than the level. */
  readonly strength: number;
  readonly confidence: number;
  /** The reader's version. */
  readonly by: string;
};

/** A text as it would stand in the document, and what it commits to. */
export type Words = {
  readonly text: string;
  /** What counts: a ruling before the reading before the claim. */
  readonly level: number;
  readonly phrases: readonly PhraseId[];
  /** The ready-made wording it is, if it is one. */
  readonly ready?: WordingId;
  readonly read?: Read;
  /** The author's own claim, where it made one. */
  readonly claimed?: number;
  readonly ruled?: true;
  /** The agreed language it was taken from. */
  readonly quotes?: string;
  /** What it commits to on further issues, after a merger. */
  readonly also?: Readonly<Record<IssueId, number>>;
};

export type Settings = {
  /** ms; null = no clock. */
  readonly clocks: Readonly<Record<string, number | null>>;
  /** Readings whose stances lie face down. */
  readonly faceDown: 'first' | 'always';
  readonly proposalsPerRound: number;
  readonly reopensPerRound: number;
  readonly putMs: number;
  /** Time left once three quarters of the seats with people are ready; null = no last call. */
  readonly lastCallMs: number | null;
  readonly dealsPerRound: number;
  readonly capitalCalls: number;
  readonly capitalMs: number | null;
  readonly groupsFrom: number | null;
  readonly votes: VoteRule;
  /** How often silence is tried before the text goes to the floor. */
  readonly silenceTries: number;
  /** `first`: the first break that blocks ends it; `deadline`: breaks are gathered until the time is over. */
  readonly silenceEnds: SilenceEnd;
  readonly important: boolean;
  /** Absent = standard. */
  readonly botLevel?: BotLevel;
  readonly news: boolean;
  readonly prices: Readonly<Record<PriceId, number>>;
};

export type Laid = {
  readonly paragraph: ParagraphId;
  readonly stance: Stance;
  readonly reason?: Reason;
  readonly words?: string;
  readonly wording?: Words;
};

/** How a proposal changes more than the words of its paragraph. */
export type Operation =
  | { readonly kind: 'replace' | 'insert' | 'delete' }
  | { readonly kind: 'move'; readonly after: ParagraphId | null; readonly place: Place }
  | { readonly kind: 'split'; readonly second: Words }
  | { readonly kind: 'merge'; readonly with: ParagraphId };

/** A paragraph that was not in the zero draft. */
export type Added = {
  readonly id: ParagraphId;
  readonly issue: IssueId;
  readonly title: string;
  readonly place: Place;
  /** The paragraph it stands behind; null = first of its part. */
  readonly after: ParagraphId | null;
  readonly words: Words;
  /** What it came out of; empty = it is new. */
  readonly from: readonly ParagraphId[];
  readonly by: 'insert' | 'split';
};

export type Part = {
  readonly paragraph: ParagraphId;
  readonly words: Words;
  /** Where the part is a proposal that lay on the table already. */
  readonly proposal?: ProposalId;
};

export type BracketShape = { readonly id: BracketId; readonly paragraph: ParagraphId; readonly seat: SeatId };
export type InRoom = { readonly room?: RoomId };
export type InPackage = { readonly package?: PackageId };
