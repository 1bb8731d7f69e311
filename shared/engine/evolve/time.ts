/** Clocks, pauses, suspensions: while nothing may be done, no time runs. */
import type { EventOf } from '../events.ts';
import type { Clock, PublicState } from '../state.ts';
import { type Step, tell } from './fold.ts';

/** Every reading of a clock goes through here: what is left at a moment, never below zero. */
export const leftAt = (clock: Clock, nowMs: number): number =>
  Math.max(0, clock.runningSinceMs === null ? clock.leftMs : clock.leftMs - (nowMs - clock.runningSinceMs));

const stands = (s: PublicState): boolean => s.paused || s.suspended !== null;
const stopped = (s: PublicState, at: number): Clock | null =>
  s.clock && { ...s.clock, leftMs: leftAt(s.clock, at), runningSinceMs: null };
const goesOn = (s: PublicState, at: number): Clock | null =>
  s.clock && { ...s.clock, runningSinceMs: stands(s) ? null : at };

const later = (due: number | null, byMs: number): number | null => (due === null ? null : due + byMs);

/** What waits in a pause and in a suspension alike: whoever speaks, what is put, the moment before adoption. */
function meetingLater(s: PublicState, byMs: number): PublicState {
  const { floor, put, vote } = s;
  const { speaking } = floor;
  return {
    ...s,
    put: put && { ...put, at: put.at + byMs },
    vote: { ...vote, since: later(vote.since, byMs) },
    floor: {
      ...floor,
      speaking: speaking && { ...speaking, since: speaking.since + byMs, due: later(speaking.due, byMs) },
    },
    phaseSinceMs: s.phase === 'adoption' ? s.phaseSinceMs + byMs : s.phaseSinceMs,
  };
}

/** What goes on in a suspension and waits in a pause only: rooms, and the suspension itself. */
function roomsLater(s: PublicState, byMs: number): PublicState {
  const { rooms, suspended } = s;
  return {
    ...s,
    rooms: rooms.map((room) => (room.due === null ? room : { ...room, due: room.due + byMs })),
    suspended: suspended && { ...suspended, due: later(suspended.due, byMs) },
  };
}

export const clockSet = (s: PublicState, e: EventOf<'clock.set'>): PublicState => {
  const generation = s.generation + 1;
  const clock = e.leftMs === null ? null : { leftMs: e.leftMs, runningSinceMs: stands(s) ? null : e.at, generation };
  const next = { ...s, generation, clock, lastCall: e.why === 'last-call' || (e.why === 'extended' && s.lastCall) };
  return e.why === 'phase' || e.why === 'question' ? next : tell(next, e, { text: e.why });
};

export const tablePaused: Step<'table.paused'> = (s, e) =>
  tell({ ...s, paused: true, pausedAt: e.at, clock: stopped(s, e.at) }, e, {});

export const tableResumed: Step<'table.resumed'> = (s, e) => {
  const byMs = e.byMs ?? 0;
  const going = { ...roomsLater(s, byMs), paused: false, pausedAt: null };
  // In a suspension the meeting itself stands until that is over, and is moved by its whole length then.
  const next = s.suspended === null ? meetingLater(going, byMs) : going;
  return tell({ ...next, clock: goesOn(next, e.at) }, e, {});
};

export const meetingSuspended: Step<'meeting.suspended'> = (s, e) => {
  const suspended = { adjourn: e.adjourn, due: e.due, at: e.at, ...(e.reason && { reason: e.reason }) };
  const line = { to: e.adjourn ? 'adjourned' : 'suspended', ...(e.reason && { reason: e.reason }) };
  return tell({ ...s, suspended, clock: stopped(s, e.at) }, e, line);
};

export const meetingResumed: Step<'meeting.resumed'> = (s, e) => {
  const next = { ...meetingLater(s, e.byMs ?? 0), suspended: null };
  return tell({ ...next, clock: goesOn(next, e.at) }, e, {});
};

/** Time that nobody had: everything is due that much later, a pause or suspension began that much later. */
export const clockShifted: Step<'clock.shifted'> = (s, { byMs }) => {
  const { clock } = s;
  const next = {
    ...roomsLater(meetingLater(s, byMs), byMs),
    pausedAt: later(s.pausedAt, byMs),
    clock: clock && { ...clock, runningSinceMs: later(clock.runningSinceMs, byMs) },
  };
  return next.suspended === null ? next : { ...next, suspended: { ...next.suspended, at: next.suspended.at + byMs } };
};
