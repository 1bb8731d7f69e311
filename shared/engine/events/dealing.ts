/** Prices, deals, rooms and groups, observers. */
import type {
  CapitalAskId,
  ConditionId,
  GroupId,
  InitiativeId,
  IssueId,
  PackageId,
  ParagraphId,
  PromiseId,
  ProposalId,
  RoomId,
  SeatId,
  SoundingId,
} from '../../types/index.ts';
import type { Ground, Phrased, Reason } from '../commands.ts';
import type { Paragraph, Proposal } from '../state.ts';
import type {
  CapitalReason,
  Posture,
  PriceId,
  PromiseKind,
  RoomKind,
  Stance,
  TrustReason,
  View,
} from '../vocabulary.ts';
import type { Part } from './shapes.ts';

export type DealingBodies = {
  /** Audience `all`, or that seat alone for a sealed price; amounts are signed. */
  'goodwill.moved': {
    seat: SeatId;
    by: number;
    why: PriceId;
    paragraph?: ParagraphId;
    /** The wording it was earned with, and whose that is. */
    proposal?: ProposalId;
    about?: SeatId;
    /** The round it is for, where that has just ended. */
    round?: number;
  };
  /** To `of` alone: how `seat` has treated it. */
  'trust.moved': {
    of: SeatId;
    seat: SeatId;
    by: number;
    why: TrustReason;
    paragraph?: ParagraphId;
    proposal?: ProposalId;
  };
  /** For one wording of the chair's own, once. */
  'confidence.lost': { left: number; paragraph: ParagraphId; version: number };

  'package.offered': {
    id: PackageId;
    seat: SeatId;
    parts: readonly Part[];
    to: readonly SeatId[];
    reason?: Reason;
    counters?: PackageId;
  };
  'package.answered': { id: PackageId; seat: SeatId; accept: boolean; reason?: Reason };
  'package.accepted': { id: PackageId };
  /** All its parts are agreed ad ref. */
  'package.done': { id: PackageId };
  /** One of its paragraphs was reopened, so all of them are. */
  'package.reopened': { id: PackageId; paragraph: ParagraphId; seat?: SeatId };
  'package.withdrawn': { id: PackageId; seat: SeatId };
  'package.fell': { id: PackageId; seat?: SeatId; paragraph?: ParagraphId; reason?: Reason };
  'condition.set': {
    id: ConditionId;
    seat: SeatId;
    paragraph: ParagraphId;
    stance: 'support' | 'live-with';
    when: readonly Ground[];
    reason?: Reason;
  };
  'condition.dropped': { id: ConditionId };
  'condition.met': { id: ConditionId };
  /** A ground went after it was met: the bracket is back. */
  'condition.failed': { id: ConditionId; ground: Ground };
  /** To the two of them. */
  'promise.made': { id: PromiseId; seat: SeatId; to: SeatId; promise: PromiseKind; paragraph: ParagraphId };
  'promise.marked': { id: PromiseId; seat: SeatId; to: SeatId; kept: boolean };
  /** To the seat. */
  'capital.asked': {
    id: CapitalAskId;
    seat: SeatId;
    package: PackageId;
    issue: IssueId;
    level: number;
    due: number | null;
  };
  'capital.answered': { id: CapitalAskId; seat: SeatId; granted: boolean; why: CapitalReason };
  /** To the seat: it may accept this level, too; capital's leave holds inside the package only. */
  'leave.given': {
    seat: SeatId;
    issue: IssueId;
    level: number;
    why: 'capital' | 'evidence' | 'news';
    package?: PackageId;
  };
  'capital.widened': Record<never, never>;
  'initiative.founded': { id: InitiativeId; issue: IssueId; seat: SeatId; title: string };
  'initiative.joined': { id: InitiativeId; seat: SeatId };
  'initiative.left': { id: InitiativeId; seat: SeatId };
  'initiative.served': { id: InitiativeId; seat: SeatId };
  'redline.declared': { seat: SeatId; issue: IssueId; levels: readonly number[]; reason?: Reason };

  'room.opened': {
    id: RoomId;
    kind: RoomKind;
    paragraphs: readonly ParagraphId[];
    seats: readonly SeatId[];
    facilitator?: SeatId;
    closed: boolean;
    due: number | null;
    /** The delegation that opened it; absent = the chair. */
    by?: SeatId;
  };
  /** To those in a closed room: the copy it drafts on, as it stands when they come in or the plenary's text changes. */
  'room.copied': {
    room: RoomId;
    paragraphs: readonly Paragraph[];
    proposals: readonly Proposal[];
    bracketCount: number;
    /** What the fold of a text asks for beside it. */
    round: number;
    rev: number;
    members: readonly SeatId[];
  };
  'room.entered': { room: RoomId; seat: SeatId };
  'room.left': { room: RoomId; seat: SeatId };
  /** Public in an open room, else to those in it. */
  'room.said': {
    room: RoomId;
    from: 'chair' | 'seat';
    seat?: SeatId;
    text: string;
    said?: Phrased;
    about?: ParagraphId;
  };
  /** The wordings it agreed lie on the table of the plenary under these numbers. */
  'room.reported': { room: RoomId; text?: string; proposals: readonly ProposalId[] };
  'room.closed': { room: RoomId };
  /** `invited`: who else may join; empty = every member. */
  'group.founded': {
    id: GroupId;
    name: string;
    seats: readonly SeatId[];
    speaker: SeatId;
    invited: readonly SeatId[];
  };
  'group.joined': { group: GroupId; seat: SeatId };
  'group.left': { group: GroupId; seat: SeatId };
  'group.spoken': { group: GroupId; speaker: SeatId };
  /** Binds `seats` while that version of the text stands. */
  'group.stated': {
    group: GroupId;
    paragraph: ParagraphId;
    stance: Stance;
    seats: readonly SeatId[];
    version: number;
    reason?: Reason;
  };
  'ranks.broken': { group: GroupId; seat: SeatId; paragraph: ParagraphId };

  'evidence.played': { seat: SeatId; paragraph: ParagraphId; card?: string; reason?: Reason };
  /** The first member to move in the light of it. */
  'evidence.followed': { seat: SeatId; paragraph: ParagraphId; by: SeatId };
  /** To the asker and the two asked. */
  'sounding.asked': { id: SoundingId; seat: SeatId; paragraph: ParagraphId; seats: readonly SeatId[]; round: number };
  /** Sealed but for the one who answers. */
  'sounding.answered': { id: SoundingId; seat: SeatId; levels: readonly number[] };
  /** To the asker. */
  'sounding.told': { id: SoundingId; overlap: boolean };
  'posture.taken': { seat: SeatId; posture: Posture; paragraph?: ParagraphId; holder?: SeatId };
  'text.judged': { seat: SeatId; view: View; about?: SeatId; reason?: Reason };
};
