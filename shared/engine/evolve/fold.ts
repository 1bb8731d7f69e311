/** Small steps that several folds share: change one seat, one paragraph, one proposal. */
import type { ParagraphId, ProposalId, SeatId } from '../../types/index.ts';
import type { EventOf, EventType } from '../events.ts';
import type { Paragraph, Proposal, PublicState, RoomLine, SeatInfo, StanceTaken } from '../state.ts';

export type Step<T extends EventType> = (state: PublicState, event: EventOf<T>) => PublicState;

export function onSeat(state: PublicState, seat: SeatId, change: Partial<SeatInfo>): PublicState {
  const info = state.seats[seat];
  return info === undefined ? state : { ...state, seats: { ...state.seats, [seat]: { ...info, ...change } } };
}

export function onEverySeat(state: PublicState, change: Partial<SeatInfo>): PublicState {
  const entries = Object.entries(state.seats).map(([seat, info]) => [seat, { ...info, ...change }] as const);
  return { ...state, seats: Object.fromEntries(entries) };
}

export function onParagraph(state: PublicState, id: ParagraphId, change: (p: Paragraph) => Paragraph): PublicState {
  return { ...state, paragraphs: state.paragraphs.map((p) => (p.id === id ? change(p) : p)) };
}

export function onProposal(state: PublicState, id: ProposalId, change: (p: Proposal) => Proposal): PublicState {
  return { ...state, proposals: state.proposals.map((p) => (p.id === id ? change(p) : p)) };
}

export function without<V>(record: Readonly<Record<string, V>>, key: string): Record<string, V> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

/** The room's record is for reading back; what matters is folded elsewhere, so it may be cut. */
const ROOM_LINES = 400;

export function tell(
  state: PublicState,
  event: { type: string; at: number },
  line: Omit<RoomLine, 'type' | 'at' | 'round'>,
): PublicState {
  const full: RoomLine = { type: event.type, at: event.at, round: state.round, ...line };
  return { ...state, room: [...state.room.slice(1 - ROOM_LINES), full] };
}

export function stanceOf(state: PublicState, event: EventOf<'stance.taken'>): StanceTaken {
  return {
    stance: event.stance,
    round: state.round,
    at: event.at,
    ...(event.reason && { reason: event.reason }),
    ...(event.words && { words: event.words }),
  };
}
