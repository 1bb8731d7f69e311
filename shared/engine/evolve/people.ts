import { onSeat, type Step, tell } from './fold.ts';

export const personSeated: Step<'person.seated'> = (s, e) => {
  const info = s.seats[e.seat];
  if (info === undefined) return s;
  const persons = [...info.persons.filter((p) => p !== e.person), e.person];
  return onSeat(s, e.seat, { persons, head: info.head ?? e.person });
};

export const personLeft: Step<'person.left'> = (s, e) => {
  const info = s.seats[e.seat];
  if (info === undefined) return s;
  const persons = info.persons.filter((p) => p !== e.person);
  return onSeat(s, e.seat, { persons, head: info.head === e.person ? (persons[0] ?? null) : info.head });
};

export const headNamed: Step<'head.named'> = (s, e) => onSeat(s, e.seat, { head: e.person });
/** Being ready is said by whoever plays: a bot's word for it does not bind the person who comes after. */
export const seatHanded: Step<'seat.handed'> = (s, e) => {
  const info = e.to === 'people' ? { player: e.to, ready: false } : { player: e.to };
  return tell(onSeat(s, e.seat, info), e, { seat: e.seat, to: e.to });
};
export const chairHanded: Step<'chair.handed'> = (s, e) =>
  tell({ ...s, chair: { kind: e.to, person: e.person ?? null } }, e, { to: e.to });
export const briefRead: Step<'brief.read'> = (s, e) => onSeat(s, e.seat, { briefRead: true });
export const readySet: Step<'ready.set'> = (s, e) => onSeat(s, e.seat, { ready: e.ready });
