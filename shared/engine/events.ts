/** What happened. The audience is fixed when it happens; a partly secret act is two events in one append. */
import type {
  BracketId,
  IssueId,
  ParagraphId,
  PersonId,
  PhraseId,
  ProposalId,
  SeatId,
  TableId,
  WordingId,
} from '../types/index.ts';
import type { Reason } from './commands.ts';
import type { Ending, EndingReason, ParagraphStatus, Phase, Player, Reveal, Role, Stance } from './vocabulary.ts';

export type Actor = {
  readonly role: Role;
  readonly seat?: SeatId;
  readonly person?: PersonId;
  readonly by: 'person' | 'bot' | 'stand-in' | 'server';
};

/** `all`: the public feed. `seats`: those seats' own feeds. `sealed`: stays on the server. */
export type Audience = 'all' | 'sealed' | { readonly seats: readonly SeatId[] };

/** A text as it would stand in the document, and what it commits to. */
export type Words = {
  readonly text: string;
  readonly level: number;
  readonly phrases: readonly PhraseId[];
  /** The ready-made wording it is, if it is one. */
  readonly ready?: WordingId;
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
};

export type Laid = {
  readonly paragraph: ParagraphId;
  readonly stance: Stance;
  readonly reason?: Reason;
  readonly words?: string;
  readonly wording?: Words;
};

type Bodies = {
  'table.opened': {
    table: TableId;
    scenario: string;
    solo: boolean;
    settings: Settings;
    seats: Readonly<Record<SeatId, Player>>;
    chair: 'bot' | 'person';
    workshop?: string;
  };
  'table.seeded': { seed: string };
  'person.seated': { seat: SeatId; person: PersonId };
  'person.left': { seat: SeatId; person: PersonId };
  'head.named': { seat: SeatId; person: PersonId | null };
  'seat.handed': { seat: SeatId; to: Player };
  'chair.handed': { to: 'bot' | 'person'; person?: PersonId };
  'brief.read': { seat: SeatId };
  'ready.set': { seat: SeatId; ready: boolean };
  'phase.entered': { to: Phase; round: number; faceDown?: boolean };
  'clock.set': { leftMs: number | null; why: 'phase' | 'last-call' | 'extended' };
  'table.paused': Record<never, never>;
  'table.resumed': Record<never, never>;
  'clock.shifted': { byMs: number };
  'statement.made': { seat: SeatId; reason?: Reason; priorities: readonly IssueId[] };
  'stance.laid': { seat: SeatId } & Laid;
  'card.laid': { seat: SeatId; paragraph: ParagraphId };
  'stance.taken': {
    seat: SeatId;
    paragraph: ParagraphId;
    proposal?: ProposalId;
    stance: Stance;
    reason?: Reason;
    words?: string;
    shown?: boolean;
  };
  'stance.dropped': {
    seat: SeatId;
    paragraph: ParagraphId;
    proposal?: ProposalId;
    why: 'own' | 'reserve-lapsed' | 'new-text';
  };
  'bracket.opened': {
    id: BracketId;
    paragraph: ParagraphId;
    seat: SeatId;
    reason: Reason;
    words?: string;
    proposal?: ProposalId;
  };
  'bracket.lifted': {
    id: BracketId;
    paragraph: ParagraphId;
    seat: SeatId;
    why: 'own' | 'onto-wording' | 'withdrawn-seat';
    proposal?: ProposalId;
  };
  'proposal.tabled': {
    id: ProposalId;
    paragraph: ParagraphId;
    seat: SeatId;
    words: Words;
    base: number;
    reason?: Reason;
    withObjection: boolean;
    needsSponsor: boolean;
  };
  'proposal.sponsored': { id: ProposalId; seat: SeatId };
  'proposal.withdrawn': { id: ProposalId; seat: SeatId };
  'proposal.lapsed': { id: ProposalId };
  'text.replaced': {
    paragraph: ParagraphId;
    words: Words;
    version: number;
    proposal?: ProposalId;
    by: 'gavel' | 'chair';
  };
  'text.issued': { rev: number; paragraphs: readonly ParagraphId[] };
  'paragraph.put': { paragraph: ParagraphId; proposal?: ProposalId };
  'put.cleared': { paragraph: ParagraphId; why: 'fallen' | 'objection' | 'beat-closed' };
  'paragraph.moved': { id: ParagraphId; to: ParagraphStatus; seat?: SeatId; reason?: Reason };
  'drop.objected': { seat: SeatId; paragraph: ParagraphId; reason: Reason };
  'silence.objected': { seat: SeatId; paragraph: ParagraphId; reason: Reason };
  'silence.broken': { paragraph: ParagraphId; reason: Reason };
  'silence.held': Record<never, never>;
  'adoption.objected': { seat: SeatId; reason: Reason };
  'text.adopted': Record<never, never>;
  'position.given': { seat: SeatId; reason: Reason };
  'table.closed': { ending: Ending; why: EndingReason };
  'debrief.opened': { reveals: readonly Reveal[] };
  'debrief.stepped': { step: number };
  'debrief.revealed': { what: Reveal; seats: readonly SeatId[] };
  'message.said': { from: 'chair' | 'host' | 'seat'; seat?: SeatId; text: string; about?: ParagraphId };
  'note.sent': { from: SeatId; to: readonly SeatId[]; text: string; about?: ParagraphId };
  'guess.made': { seat: SeatId; sign: boolean; stars: number; hardest?: SeatId };
};

export type EventType = keyof Bodies;
type Head = {
  readonly v: 1;
  readonly at: number;
  readonly actor: Actor;
  readonly audience: Audience;
  readonly cause?: string;
};
export type EventOf<T extends EventType> = Readonly<Bodies[T]> & Head & { readonly type: T };
/** Without head: what a rule of decide writes. */
export type EventBody = { [T in EventType]: Readonly<Bodies[T]> & { readonly type: T } }[EventType];
export type NewEvent = { [T in EventType]: EventOf<T> }[EventType];
