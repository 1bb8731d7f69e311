/** Small steps that several folds share: change one seat, one paragraph, one proposal. */
import type { ParagraphId, ProposalId, SeatId } from '../../types/index.ts';
import type { EventOf, EventType } from '../events.ts';
import type { Paragraph, Proposal, PublicState, RoomLine, SeatInfo, StanceTaken } from '../state.ts';

export type Step<T extends EventType> = (state: PublicState, event: EventOf<T>) => PublicState;
/** One step an event type; the mapped type makes a forgotten one a compile error. */
export type Steps<Types extends EventType> = { readonly [T in Types]: Step<T> };
export const keep = (state: PublicState): PublicState => state;

export function onSeat(state: PublicState, seat: SeatId, change: Partial<SeatInfo>): PublicState {
  const info = state.seats[seat];
  return info === undefined ? state : { ...state, seats: { ...state.seats, [seat]: { ...info, ...change } } };
}

export function onEverySeat(state: PublicState, change: Partial<SeatInfo>): PublicState {
  const entries = Object.entries(state.seats).map(([seat, info]) => [seat, { ...info, ...change }] as const);
  return { ...state, seats: Object.fromEntries(entries) };
}

/** A copy with one item changed; the same list where there is none. Copying is faster than mapping, and this is the hot path. */
function changed<X extends { readonly id: string }>(list: readonly X[], id: string, change: (x: X) => X): readonly X[] {
  const at = list.findIndex((x) => x.id === id);
  if (at < 0) return list;
  const next = list.slice();
  next[at] = change(next[at] as X);
  return next;
}

export const onParagraph = (state: PublicState, id: ParagraphId, change: (p: Paragraph) => Paragraph): PublicState => ({
  ...state,
  paragraphs: changed(state.paragraphs, id, change),
});

export const onProposal = (state: PublicState, id: ProposalId, change: (p: Proposal) => Proposal): PublicState => ({
  ...state,
  proposals: changed(state.proposals, id, change),
});

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
  const kept = state.room.length < ROOM_LINES ? state.room : state.room.slice(1 - ROOM_LINES);
  return { ...state, room: kept.concat(full) };
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
