/** Prices, deals, rooms, groups, observers, as everybody sees them. */
import type {
  ConditionId,
  GroupId,
  InitiativeId,
  IssueId,
  PackageId,
  ParagraphId,
  ProposalId,
  RoomId,
  SeatId,
} from '../../types/index.ts';
import type { Ground, Phrased, Reason } from '../commands.ts';
import type { Part } from '../events.ts';
import type { ConditionStatus, PackageStatus, Posture, PriceId, RoomKind, Stance, View } from '../vocabulary.ts';
import type { Bracket } from './text.ts';

export type GoodwillLine = {
  readonly seat: SeatId;
  readonly by: number;
  readonly why: PriceId;
  readonly paragraph?: ParagraphId;
  /** The wording it was earned with, and whose that is. */
  readonly proposal?: ProposalId;
  readonly about?: SeatId;
  readonly round: number;
  readonly at: number;
};

export type Package = {
  readonly id: PackageId;
  readonly seat: SeatId;
  readonly parts: readonly Part[];
  readonly to: readonly SeatId[];
  readonly answers: Readonly<Record<SeatId, { readonly accept: boolean; readonly reason?: Reason }>>;
  readonly status: PackageStatus;
  readonly counters?: PackageId;
  readonly reason?: Reason;
  /** Why it fell apart: who left, or which part went. */
  readonly fell?: { readonly seat?: SeatId; readonly paragraph?: ParagraphId; readonly reason?: Reason };
  readonly round: number;
  readonly at: number;
};

export type Condition = {
  readonly id: ConditionId;
  readonly seat: SeatId;
  readonly paragraph: ParagraphId;
  readonly stance: 'support' | 'live-with';
  readonly when: readonly Ground[];
  readonly status: ConditionStatus;
  /** The bracket that it lifted, which returns when a ground goes. */
  readonly lifted?: Bracket;
  readonly reason?: Reason;
  readonly round: number;
  readonly at: number;
};

export type Initiative = {
  readonly id: InitiativeId;
  readonly issue: IssueId;
  readonly title: string;
  readonly founder: SeatId;
  readonly members: readonly SeatId[];
  readonly secretariat: SeatId | null;
  readonly at: number;
};

export type Declared = {
  readonly seat: SeatId;
  readonly issue: IssueId;
  readonly levels: readonly number[];
  readonly reason?: Reason;
  readonly at: number;
};

export type Said = {
  readonly from: 'chair' | 'seat';
  readonly seat?: SeatId;
  /** Empty where it was said in a phrase. */
  readonly text: string;
  readonly said?: Phrased;
  readonly about?: ParagraphId;
  readonly at: number;
};

export type Room = {
  readonly id: RoomId;
  readonly kind: RoomKind;
  readonly paragraphs: readonly ParagraphId[];
  /** Who may come in; empty = everybody. */
  readonly invited: readonly SeatId[];
  readonly inside: readonly SeatId[];
  readonly facilitator: SeatId | null;
  /** The delegation that opened it; null = the chair. */
  readonly opener: SeatId | null;
  readonly closed: boolean;
  readonly status: 'open' | 'reported' | 'closed';
  readonly due: number | null;
  /** What was said in an open room. */
  readonly said: readonly Said[];
  readonly report?: string;
  /** What it agreed, by its number in the plenary. */
  readonly proposals: readonly ProposalId[];
  readonly at: number;
};

export type Group = {
  readonly id: GroupId;
  readonly name: string;
  readonly founder: SeatId;
  readonly seats: readonly SeatId[];
  readonly speaker: SeatId;
  /** Who else may join; empty = every member. */
  readonly invited: readonly SeatId[];
  /** Joint statements; each binds its seats while that version of the text stands. */
  readonly stated: readonly {
    readonly paragraph: ParagraphId;
    readonly stance: Stance;
    readonly seats: readonly SeatId[];
    /** Those who went back on it since. */
    readonly broke: readonly SeatId[];
    readonly version: number;
    readonly round: number;
    readonly reason?: Reason;
    readonly at: number;
  }[];
};

export type Evidence = {
  readonly seat: SeatId;
  readonly paragraph: ParagraphId;
  readonly card?: string;
  readonly reason?: Reason;
  /** The first member that moved in the light of it. */
  readonly by: SeatId | null;
  readonly at: number;
};

export type PostureTaken = {
  readonly posture: Posture;
  readonly paragraph?: ParagraphId;
  readonly holder?: SeatId;
  readonly round: number;
  /** Rounds in which contact groups are closed to it. */
  readonly barred: readonly number[];
};

export type Dealings = {
  /** By seat; observers have none. */
  readonly goodwill: Readonly<Record<SeatId, number>>;
  readonly goodwillLines: readonly GoodwillLine[];
  /** How often each limited occasion was used, by seat. */
  readonly used: Readonly<Record<SeatId, Readonly<Partial<Record<PriceId, number>>>>>;
  /** Everyone has one more call to capital. */
  readonly capitalWidened: boolean;
  /** Marks of confidence the chair has left, of 3. */
  readonly confidence: number;
  /** The chair's own wordings that cost one. */
  readonly doubted: readonly { readonly paragraph: ParagraphId; readonly version: number }[];
  readonly packages: readonly Package[];
  readonly conditions: readonly Condition[];
  readonly initiatives: readonly Initiative[];
  readonly declared: readonly Declared[];
  readonly rooms: readonly Room[];
  readonly groups: readonly Group[];
  readonly evidence: readonly Evidence[];
  /** The newest of each seat, which counts in its round. */
  readonly postures: Readonly<Record<SeatId, PostureTaken>>;
  readonly judgements: readonly {
    readonly seat: SeatId;
    readonly view: View;
    readonly about?: SeatId;
    readonly reason?: Reason;
  }[];
};
