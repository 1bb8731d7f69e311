import { ROLES_OF } from '../commands.ts';
import { isMember, paragraphOf } from '../queries.ts';
import { type Guard, no } from './query.ts';

/** People who may share one seat. */
export const SEAT_SIZE = 8;

export const ownRole: Guard = ({ act, actor }) =>
  no(!ROLES_OF[act.type].includes(actor.role), 'rule/not-your-role', { act: act.type });

export const knownSeat: Guard = ({ act, actor, state }) => {
  if (actor.role === 'seat' && (actor.seat === undefined || state.seats[actor.seat] === undefined)) {
    return no(true, 'rule/unknown-seat', { seat: actor.seat ?? '' });
  }
  const named = [act.seat, act.hardest, ...(act.type === 'note.send' && Array.isArray(act.to) ? act.to : [])];
  const unknown = named.find((seat) => typeof seat === 'string' && state.seats[seat] === undefined);
  return no(typeof unknown === 'string', 'rule/unknown-seat', { seat: unknown ?? '' });
};

export const membersOnly: Guard = ({ actor, state }) => no(!isMember(state, actor.seat), 'rule/members-only');

export const headOnly: Guard = ({ actor, state }) => {
  const head = actor.seat === undefined ? null : state.seats[actor.seat]?.head;
  return no(
    actor.by === 'person' && actor.person !== undefined && head != null && head !== actor.person,
    'rule/head-only',
  );
};

export const seatFree: Guard = ({ act, actor, state }) => {
  const seat = typeof act.seat === 'string' ? state.seats[act.seat] : undefined;
  if (act.type !== 'seat.take' || seat === undefined) return null;
  if (actor.person !== undefined && seat.persons.includes(actor.person)) return no(true, 'rule/already-seated');
  if (seat.persons.length >= SEAT_SIZE) return no(true, 'rule/seat-full', { size: SEAT_SIZE });
  return no(seat.persons.length > 0 && act.share !== true, 'rule/seat-taken', { seat: act.seat ?? '' });
};

export const inSeat: Guard = ({ act, actor, state }) => {
  const everyone = state.order.flatMap((seat) => state.seats[seat]?.persons ?? []);
  if (act.type === 'seat.leave') return no(!everyone.includes(actor.person ?? ''), 'rule/not-in-seat');
  if (act.type !== 'head.name') return null;
  const seat = typeof act.seat === 'string' ? state.seats[act.seat] : undefined;
  const own = actor.role !== 'seat' || act.seat === undefined || actor.seat === act.seat;
  return no(!own || (act.person !== undefined && seat?.persons.includes(act.person) === false), 'rule/not-in-seat');
};

export const chairSeated: Guard = ({ act }) =>
  no(act.type === 'chair.hand' && act.to === 'person' && act.person === undefined, 'rule/not-in-seat');

export const toAnother: Guard = ({ act, actor }) => {
  const to = Array.isArray(act.to) ? (act.to as readonly string[]) : [];
  return no(to.length > 0 && to.every((seat) => seat === actor.seat), 'rule/note-to-self');
};

export const aboutKnown: Guard = ({ act, state }) =>
  no(act.about !== undefined && paragraphOf(state, act.about) === undefined, 'rule/unknown-paragraph', {
    paragraph: act.about ?? '',
  });
