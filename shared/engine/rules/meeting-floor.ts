import type { SeatId } from '../../types/index.ts';
import { type Guard, no, type Query } from './query.ts';

const listed = ({ state }: Query, seat: SeatId | undefined): boolean => state.floor.list.some((x) => x.seat === seat);
const speaks = ({ state }: Query, seat: SeatId | undefined): boolean => state.floor.speaking?.seat === seat;

/** One entry a seat, while the list is open. */
export const listTakes: Guard = (q) =>
  no(q.state.floor.closed, 'rule/list-closed') ??
  no(listed(q, q.actor.seat) || speaks(q, q.actor.seat), 'rule/already-listed');

/** One leaves the list one is on, and yields the floor one has. */
export const hasPlace: Guard = (q) =>
  q.act.type === 'speakers.yield'
    ? no(!speaks(q, q.actor.seat), 'rule/not-speaking')
    : no(!listed(q, q.actor.seat), 'rule/not-listed');

/** A new order has everybody on the list in it, once. */
export const wholeList: Guard = ({ act, state }) => {
  const given = Array.isArray(act.seats) ? (act.seats as readonly string[]) : null;
  if (given === null) return null;
  const named = new Set(given);
  const fits = named.size === given.length && given.length === state.floor.list.length;
  return no(!fits || state.floor.list.some((x) => !named.has(x.seat)), 'rule/not-the-list');
};

/** The floor is given to those who asked for it, so nobody is made to speak. */
export const somebodyNext: Guard = (q) => {
  const named = typeof q.act.seat === 'string' ? q.act.seat : null;
  return no(q.state.floor.list.length === 0 || (named !== null && !listed(q, named)), 'rule/nobody-listed');
};

/** Points of one delegation that the chair overrules in a round. */
const OVERRULED = 2;

/** One point of order at a time, ruled on before anything else is done with the floor. */
export const pointFirst: Guard = ({ act, actor, state }) => {
  if (act.type === 'point.rule') return no(state.point === null, 'rule/no-point');
  const overruled = (actor.seat === undefined ? 0 : state.seats[actor.seat]?.overruled) ?? 0;
  return (
    no(state.point !== null, 'rule/point-pending', { seat: state.point?.seat ?? '' }) ??
    no(act.type === 'point.raise' && overruled >= OVERRULED, 'rule/enough', { of: 'points', most: OVERRULED })
  );
};

export const isSuspended: Guard = ({ state }) => no(state.suspended === null, 'rule/not-suspended');

export const changesList: Guard = ({ act, state }) => {
  const { closed, limitMs } = state.floor;
  return no(act.type === 'speakers.close' ? act.closed === closed : act.ms === limitMs, 'rule/no-change');
};
