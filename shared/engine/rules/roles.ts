import type { Refusal } from '../../types/index.ts';
import { isMember, paragraphOf } from '../queries.ts';
import { type Needs, RIGHTS } from '../rights.ts';
import { type Guard, no, type Query } from './query.ts';

/** People who may share one seat. */
export const SEAT_SIZE = 8;

export const ownRole: Guard = ({ act, actor }) =>
  no(!RIGHTS[act.type].roles.includes(actor.role), 'rule/not-your-role', { act: act.type });

export const knownSeat: Guard = ({ act, actor, state }) => {
  if (actor.role === 'seat' && (actor.seat === undefined || state.seats[actor.seat] === undefined)) {
    return no(true, 'rule/unknown-seat', { seat: actor.seat ?? '' });
  }
  const named = [act.seat, act.hardest, ...(act.type === 'note.send' && Array.isArray(act.to) ? act.to : [])];
  const unknown = named.find((seat) => typeof seat === 'string' && state.seats[seat] === undefined);
  return no(typeof unknown === 'string', 'rule/unknown-seat', { seat: unknown ?? '' });
};

/** What each standing means, and what to say to those who do not have it. */
const STANDING: Readonly<Record<Needs, (q: Query) => Refusal | null>> = {
  member: ({ actor, state }) => no(!isMember(state, actor.seat), 'rule/members-only'),
  observer: ({ actor, state }) => no(isMember(state, actor.seat), 'rule/observers-only'),
  organization: (q) => no(!observes(q, 'organization'), 'rule/organizations-only'),
  'civil-society': (q) => no(!observes(q, 'civil-society'), 'rule/civil-society-only'),
};

const observes = ({ actor, open, state }: Query, kind: 'organization' | 'civil-society'): boolean =>
  !isMember(state, actor.seat) && open.parties.find((p) => p.id === actor.seat)?.stakeholder === kind;

/** Asked of seats only: what the chair or the table does has no standing. */
export const standingHeld: Guard = (q) => {
  const needs = RIGHTS[q.act.type].standing;
  return needs === undefined || q.actor.role !== 'seat' ? null : STANDING[needs](q);
};

export const headOnly: Guard = ({ act, actor, state }) => {
  if (RIGHTS[act.type].head !== true) return null;
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
