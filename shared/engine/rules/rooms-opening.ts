/** Opening a room: who, what on, for whom. */
import type { Party } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { isLive, paragraphOf } from '../queries.ts';
import { chairsSeat, openRooms } from '../rooms.ts';
import { ROOM_KINDS, type RoomKind } from '../vocabulary.ts';
import { type Guard, no, type Query, type Sketch, seatsIn } from './query.ts';

const kindOf = (act: Sketch): RoomKind | undefined => ROOM_KINDS.find((kind) => kind === act.kind);
/** Rooms that report to the plenary. */
export const reports = (kind: RoomKind | undefined): boolean => kind === 'contact' || kind === 'friends';

/** Bilaterals that one delegation opens in a game. */
const BILATERALS = 20;

const openedBy: Guard = ({ act, actor, state }) => {
  const opened = actor.role === 'seat' ? state.rooms.filter((r) => r.opener === actor.seat).length : 0;
  return (
    no(act.kind !== undefined && (act.kind === 'bilateral') !== (actor.role === 'seat'), 'rule/room-kind', {
      kind: act.kind ?? '',
    }) ?? no(opened >= BILATERALS, 'rule/enough', { of: 'bilaterals', most: BILATERALS })
  );
};

const roomParagraphs: Guard = ({ act, state }) => {
  const named = act.paragraphs ?? [];
  const unknown = named.find((id) => paragraphOf(state, id) === undefined);
  if (unknown !== undefined) return no(true, 'rule/unknown-paragraph', { paragraph: unknown });
  const closed = named.map((id) => paragraphOf(state, id)).find((p) => p !== undefined && !isLive(p));
  if (closed !== undefined) return no(true, 'rule/paragraph-closed', { paragraph: closed.id });
  return no(reports(kindOf(act)) && act.paragraphs?.length === 0, 'rule/room-paragraph');
};

const oneGroupEach: Guard = ({ act, state }) => {
  if (act.kind !== 'contact') return null;
  const taken = openRooms(state).flatMap((r) => (r.kind === 'contact' ? r.paragraphs : []));
  const twice = act.paragraphs?.find((id) => taken.includes(id));
  return no(twice !== undefined, 'rule/in-contact-group', { paragraph: twice ?? '' });
};

/** Friends of the chair are balanced: members of two kinds at least, where there are two. */
function balanced({ open }: Query, seats: readonly SeatId[]): boolean {
  const members = open.parties.filter((p) => p.standing === 'member');
  const kinds = (parties: readonly Party[]): number => new Set(parties.map((p) => p.stakeholder)).size;
  const invited = members.filter((p) => seats.includes(p.id));
  return invited.length > 1 && kinds(invited) >= Math.min(2, kinds(members));
}

const MOST_BESIDE = 3;
const roomGuests: Guard = (q) => {
  const { act, actor, state } = q;
  const kind = kindOf(act);
  const seats = seatsIn(act);
  if (kind === undefined || seats === undefined) return null;
  const named = [...seats, ...(act.facilitator === undefined ? [] : [act.facilitator])];
  const unknown = named.find((seat) => state.seats[seat] === undefined);
  if (unknown !== undefined) return no(true, 'rule/unknown-seat', { seat: unknown });
  const guests = new Set(named.filter((seat) => seat !== actor.seat)).size;
  const fits = {
    contact: act.closed !== true || guests > 1,
    friends: balanced(q, seats),
    bilateral: guests > 0 && guests <= MOST_BESIDE,
    confessional: guests === 1,
  }[kind];
  return no(!fits, 'rule/room-guests', { kind });
};

const facilitated: Guard = ({ act, whole }) => {
  if (act.kind === undefined) return null;
  const missing = whole && act.kind === 'contact' && act.facilitator === undefined;
  return no(missing || (act.facilitator !== undefined && !reports(kindOf(act))), 'rule/room-facilitator', {
    kind: act.kind,
  });
};

const chairAlone: Guard = ({ act, state }) =>
  no(act.kind === 'confessional' && chairsSeat(state) !== undefined, 'rule/chair-has-seat');

export const openingGuards = {
  '13.1': openedBy,
  '13.2': roomParagraphs,
  '13.3': oneGroupEach,
  '13.4': roomGuests,
  '13.5': facilitated,
  '13.6': chairAlone,
} as const satisfies Record<string, Guard>;
