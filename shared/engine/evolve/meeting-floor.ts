import type { EventType } from '../events.ts';
import { RIGHTS } from '../rights.ts';
import type { PublicState } from '../state.ts';
import type { Phase } from '../vocabulary.ts';
import { onSeat, type Steps, tell } from './fold.ts';

type Mine = Extract<EventType, `speaker.${string}` | `speakers.${string}` | `floor.${string}` | `point.${string}`>;

const onFloor = (s: PublicState, change: Partial<PublicState['floor']>): PublicState => ({
  ...s,
  floor: { ...s.floor, ...change },
});
const without = (s: PublicState, seat: string) => s.floor.list.filter((entry) => entry.seat !== seat);

/** Parts of the meeting in which there is a floor to speak from. */
export const hasFloor = (phase: Phase): boolean => RIGHTS['speakers.call'].in.includes(phase);

/** The list goes on from beat to beat; it ends where nobody has the floor, and a suspension with its part. */
export function floorIn(s: PublicState, to: Phase): Pick<PublicState, 'floor' | 'point' | 'speaker' | 'suspended'> {
  if (hasFloor(to)) return { floor: s.floor, point: s.point, speaker: s.floor.speaking?.seat ?? null, suspended: null };
  // Whoever had the floor yields it by an event of its own, with the time spoken.
  return { floor: { ...s.floor, list: [] }, point: null, speaker: null, suspended: null };
}

export const floorSteps: Steps<Mine> = {
  'speaker.listed': (s, e) =>
    onFloor(s, { list: [...s.floor.list, { seat: e.seat, ...(e.reason && { reason: e.reason }) }] }),
  'speaker.unlisted': (s, e) => onFloor(s, { list: without(s, e.seat) }),
  'speakers.closed': (s, e) => tell(onFloor(s, { closed: e.closed }), e, { to: e.closed ? 'closed' : 'open' }),
  'speakers.ordered': (s, e) => {
    const list = e.seats.flatMap((seat) => s.floor.list.filter((entry) => entry.seat === seat));
    return tell(onFloor(s, { list }), e, { to: e.balanced ? 'balanced' : 'ordered' });
  },
  'speakers.limited': (s, e) => tell(onFloor(s, { limitMs: e.ms }), e, { to: e.ms === null ? 'none' : 'limited' }),

  'floor.given': (s, e) => {
    const speaking = { seat: e.seat, since: e.at, due: e.due };
    return tell({ ...onFloor(s, { speaking, list: without(s, e.seat) }), speaker: e.seat }, e, { seat: e.seat });
  },
  'floor.yielded': (s, e) => {
    const spoken = { ...s.floor.spoken, [e.seat]: (s.floor.spoken[e.seat] ?? 0) + e.spokeMs };
    return { ...onFloor(s, { speaking: null, spoken }), speaker: s.speaker === e.seat ? null : s.speaker };
  },

  'point.raised': (s, e) =>
    tell({ ...s, point: { seat: e.seat, reason: e.reason } }, e, { seat: e.seat, reason: e.reason }),
  'point.ruled': (s, e) => {
    const to = e.sustained ? 'sustained' : 'not-sustained';
    const overruled = (s.seats[e.seat]?.overruled ?? 0) + (e.sustained ? 0 : 1);
    return tell(onSeat({ ...s, point: null }, e.seat, { overruled }), e, { to, ...(e.reason && { reason: e.reason }) });
  },
};
