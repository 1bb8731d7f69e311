/** Votes, the floor, news, and what is timed beside the main clock. */
import type { InjectId, IssueId, ParagraphId, ProposalId, SeatId } from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import type { Ballot } from '../vocabulary.ts';
import type { Words } from './shapes.ts';

/** What is put to the vote: an amendment (a new wording of a paragraph), or the text as a whole. */
export type Question = {
  readonly id: string;
  readonly of: 'amendment' | 'whole';
  readonly paragraph?: ParagraphId;
  readonly words?: Words;
  readonly seat?: SeatId;
  /** 1, or 2 after a tie. */
  readonly turn: number;
};

export type MeetingBodies = {
  'vote.requested': { seat: SeatId; reason?: Reason };
  'amendment.moved': { id: ProposalId; seat: SeatId; paragraph: ParagraphId; words: Words; reason?: Reason };
  /** The questions in the order in which they are put: furthest from the text first, the whole last. */
  /** `notPut`: amendments that fell because another one on their paragraph was adopted. */
  'vote.opened': { question: Question; left: readonly Question[]; notPut?: readonly string[] };
  /** Public: that a ballot lies in the urn. */
  'ballot.cast': { seat: SeatId };
  /** To the seat and the server: what it says. */
  'ballot.sealed': { seat: SeatId; ballot: Ballot; question: string };
  'vote.counted': {
    question: Question;
    ballots: Readonly<Record<SeatId, Ballot>>;
    carried: boolean;
    tie?: boolean;
  };

  'speaker.listed': { seat: SeatId; reason?: Reason };
  'speaker.unlisted': { seat: SeatId };
  'speakers.closed': { closed: boolean };
  'speakers.ordered': { seats: readonly SeatId[]; balanced?: boolean };
  'speakers.limited': { ms: number | null };
  'floor.given': { seat: SeatId; due: number | null };
  'floor.yielded': { seat: SeatId; why: 'own' | 'time' | 'next' | 'point' | 'over'; spokeMs: number };
  'point.raised': { seat: SeatId; reason: Reason };
  'point.ruled': { seat: SeatId; sustained: boolean; reason?: Reason };
  'meeting.suspended': { adjourn: boolean; due: number | null; reason?: Reason };
  /** `byMs`: how long it was suspended; what waited meanwhile is due that much later. */
  'meeting.resumed': { byMs?: number };

  /** What the scenario says of it is in the event, so that an old log needs no file. */
  'inject.released': {
    id: InjectId;
    title: string;
    text: string;
    to: 'all' | readonly SeatId[];
    effects: readonly PublicEffect[];
  };
  /** Sealed: what has not come is nobody's business. */
  'inject.skipped': { id: InjectId };
};

/** What news changes for everybody to see; a mandate's change goes to its seat as `leave.given`. */
export type PublicEffect =
  | { readonly kind: 'quiet'; readonly ms: number }
  | { readonly kind: 'price'; readonly price: 'bracket'; readonly issues: readonly IssueId[]; readonly factor: number }
  | { readonly kind: 'no-goodwill'; readonly issues: readonly IssueId[] }
  | { readonly kind: 'agenda'; readonly issue: IssueId; readonly place: 'first' | 'last' }
  | { readonly kind: 'mandates'; readonly issues: readonly IssueId[] };
