import type { EventOf } from '../events.ts';
import type { Clock, PublicState } from '../state.ts';
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

/** Every reading of a clock goes through here: what is left at a moment, never below zero. */
export const leftAt = (clock: Clock, nowMs: number): number =>
  Math.max(0, clock.runningSinceMs === null ? clock.leftMs : clock.leftMs - (nowMs - clock.runningSinceMs));

export const clockSet = (s: PublicState, e: EventOf<'clock.set'>): PublicState => {
  const generation = s.generation + 1;
  const runningSinceMs = s.paused ? null : e.at;
  const clock = e.leftMs === null ? null : { leftMs: e.leftMs, runningSinceMs, generation };
  const next = { ...s, generation, clock, lastCall: e.why === 'last-call' || (e.why === 'extended' && s.lastCall) };
  return e.why === 'phase' ? next : tell(next, e, { text: e.why });
};

export const tablePaused: Step<'table.paused'> = (s, e) => {
  const clock = s.clock && { ...s.clock, leftMs: leftAt(s.clock, e.at), runningSinceMs: null };
  return tell({ ...s, paused: true, clock }, e, {});
};

export const tableResumed: Step<'table.resumed'> = (s, e) =>
  tell({ ...s, paused: false, clock: s.clock && { ...s.clock, runningSinceMs: e.at } }, e, {});

export const clockShifted: Step<'clock.shifted'> = (s, e) => {
  const put = s.put && { ...s.put, at: s.put.at + e.byMs };
  if (s.clock === null || s.clock.runningSinceMs === null) return { ...s, put };
  return { ...s, put, clock: { ...s.clock, runningSinceMs: s.clock.runningSinceMs + e.byMs } };
};
