/** The text, the stances on it, the procedure: what there was from the first day. */
import type {
  BracketId,
  IssueId,
  PackageId,
  ParagraphId,
  PersonId,
  ProposalId,
  SeatId,
  TableId,
} from '../../types/index.ts';
import type { Phrased, Reason } from '../commands.ts';
import type { PromiseMade, SealedPrice, SoundingOpened } from '../state.ts';
import type {
  Ending,
  EndingReason,
  ParagraphStatus,
  Phase,
  Place,
  Player,
  PositionKind,
  Reveal,
  Stance,
} from '../vocabulary.ts';
import type { Added, InPackage, Laid, Operation, Settings, Words } from './shapes.ts';

export type NegotiationBodies = {
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
  'clock.set': { leftMs: number | null; why: 'phase' | 'last-call' | 'extended' | 'question' };
  'table.paused': Record<never, never>;
  /** `byMs`: how long it was paused; everything due meanwhile is due that much later. */
  'table.resumed': { byMs?: number };
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
    /** `package`: it was given as a party to one that fell apart; `condition`: what it hung on is gone. */
    why: 'own' | 'reserve-lapsed' | 'new-text' | 'package' | 'condition';
  };
  'bracket.opened': {
    id: BracketId;
    paragraph: ParagraphId;
    seat: SeatId;
    reason: Reason;
    words?: string;
    proposal?: ProposalId;
    /** It is back because what it was lifted for is gone: nobody's new act, so it costs nothing. */
    returned?: true;
  };
  'bracket.lifted': {
    id: BracketId;
    paragraph: ParagraphId;
    seat: SeatId;
    why: 'own' | 'onto-wording' | 'withdrawn-seat' | 'condition';
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
    /** Absent = replaces the words. */
    operation?: Operation;
    /** Wording proposed to another proposal. */
    amends?: ProposalId;
    /** Sponsors beside its author, where it comes with them (a package, a room's report). */
    sponsors?: readonly SeatId[];
  } & InPackage;
  'proposal.sponsored': { id: ProposalId; seat: SeatId };
  /** A part of an accepted package; `joined`: who carries it now for the package's sake. */
  'proposal.linked': { id: ProposalId; package: PackageId; joined: readonly SeatId[] };
  'proposal.withdrawn': { id: ProposalId; seat: SeatId };
  'proposal.lapsed': { id: ProposalId };
  /** Oral revision: others read it afresh. */
  'proposal.revised': { id: ProposalId; seat: SeatId; words: Words; base: number; second?: Words };
  'proposal.reintroduced': { id: ProposalId; seat: SeatId; base: number };
  /** The text beneath changed; the proposal still fits, with these words. */
  'proposal.rebased': { id: ProposalId; words: Words; base: number };
  /** The text beneath changed and the proposal no longer fits: its author revises or withdraws it. */
  'proposal.staled': { id: ProposalId };
  'proposals.frozen': { frozen: boolean };
  'paragraph.added': Added & { seat?: SeatId };
  'paragraph.placed': { id: ParagraphId; after: ParagraphId | null; place: Place; proposal?: ProposalId };
  /** Merged: its content stands in another paragraph now. */
  'paragraph.absorbed': { id: ParagraphId; into: ParagraphId };
  'text.replaced': {
    paragraph: ParagraphId;
    words: Words;
    version: number;
    proposal?: ProposalId;
    by: 'gavel' | 'chair' | 'vote' | 'oral';
  };
  'text.issued': { rev: number; paragraphs: readonly ParagraphId[]; streamlined?: boolean };
  'text.compiled': { proposals: readonly ProposalId[] };
  /** Editorial: no substance, no new version. */
  'text.tidied': { texts: Readonly<Record<ParagraphId, string>> };
  'reading.contested': { paragraph: ParagraphId; proposal?: ProposalId; seat: SeatId; level: number; reason?: Reason };
  'reading.ruled': { paragraph: ParagraphId; proposal?: ProposalId; level: number; reason?: Reason };
  'paragraph.put': { paragraph: ParagraphId; proposal?: ProposalId } & InPackage;
  'put.cleared': { paragraph: ParagraphId; why: 'fallen' | 'objection' | 'beat-closed' };
  /** `gavelled`: it was put and nobody objected; absent where it closed without being put. */
  'paragraph.moved': { id: ParagraphId; to: ParagraphStatus; seat?: SeatId; reason?: Reason; gavelled?: true };
  'drop.objected': { seat: SeatId; paragraph: ParagraphId; reason: Reason };
  'silence.objected': { seat: SeatId; paragraph: ParagraphId; also?: readonly ParagraphId[]; reason: Reason };
  'silence.broken': { paragraph: ParagraphId; also?: readonly ParagraphId[]; reason: Reason };
  'silence.held': Record<never, never>;
  'adoption.objected': { seat: SeatId; reason: Reason };
  'text.adopted': { orally?: boolean; byVote?: boolean };
  'position.given': { seat: SeatId; kind?: PositionKind; paragraph?: ParagraphId; reason: Reason };
  'table.closed': { ending: Ending; why: EndingReason };
  'debrief.opened': { reveals: readonly Reveal[] };
  'debrief.stepped': { step: number };
  'debrief.revealed': {
    what: Reveal;
    seats: readonly SeatId[];
    soundings?: readonly SoundingOpened[];
    prices?: readonly SealedPrice[];
    promises?: readonly PromiseMade[];
  };
  /** Typed, or a phrase of the catalogue: what the chair says with an act. */
  'message.said': {
    from: 'chair' | 'host' | 'seat';
    seat?: SeatId;
    text?: string;
    reason?: Reason;
    about?: ParagraphId;
  };
  /** `said`: the phrase it was sent as; what it says in words, if not typed, is the phrase's. */
  'note.sent': { from: SeatId; to: readonly SeatId[]; text: string; said?: Phrased; about?: ParagraphId };
  'guess.made': { seat: SeatId; sign: boolean; stars: number; hardest?: SeatId };
};
