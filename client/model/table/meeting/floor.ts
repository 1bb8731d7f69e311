/** Who has the floor and who waits for it: one entry a seat, in the chair's order. */
import { say } from '../../words.ts';
import { reasonText, type Sight } from '../sight.ts';

export type Speaking = {
  readonly seat: string;
  readonly spokeMs: number;
  /** null = no limit. */
  readonly leftMs: number | null;
  /** What is left of the time, 1 to 0; without a limit always whole. */
  readonly share: number;
};

export type Waiter = {
  readonly seat: string;
  readonly reason: string | null;
  /** How long it has had the floor so far, ms. */
  readonly spokenMs: number;
};

export type FloorView = {
  readonly speaking: Speaking | null;
  readonly queue: readonly Waiter[];
  readonly closed: boolean;
  readonly limitMs: number | null;
  /** My place on the list, from 1; 0 = I have the floor; null = neither. */
  readonly mine: number | null;
};

function speakingOf({ pub }: Sight, atMs: number): Speaking | null {
  const now = pub.floor.speaking;
  if (now === null) return null;
  // While the meeting is suspended nobody's time runs.
  const until = pub.suspended?.at ?? (pub.paused ? (pub.pausedAt ?? atMs) : atMs);
  const spokeMs = Math.max(0, until - now.since);
  if (now.due === null) return { seat: now.seat, spokeMs, leftMs: null, share: 1 };
  const leftMs = Math.max(0, now.due - until);
  return { seat: now.seat, spokeMs, leftMs, share: Math.min(1, leftMs / Math.max(1, now.due - now.since)) };
}

function placeOf(s: Sight): number | null {
  if (s.seat === null) return null;
  if (s.pub.floor.speaking?.seat === s.seat) return 0;
  const at = s.pub.floor.list.findIndex((one) => one.seat === s.seat);
  return at < 0 ? null : at + 1;
}

export const floorOf = (s: Sight, atMs: number): FloorView => ({
  speaking: speakingOf(s, atMs),
  queue: s.pub.floor.list.map((one) => ({
    seat: one.seat,
    reason: one.reason === undefined ? null : reasonText(s, one.reason),
    spokenMs: s.pub.floor.spoken[one.seat] ?? 0,
  })),
  closed: s.pub.floor.closed,
  limitMs: s.pub.floor.limitMs,
  mine: placeOf(s),
});

/** Is there anything to show of a floor: a speaker, a list, or a list that was closed. */
export const floorUsed = ({ floor }: Sight['pub']): boolean =>
  floor.speaking !== null || floor.list.length > 0 || floor.closed;

const MINUTE = 60_000;

/** Minutes until my turn where every speaker has a limit, rounded up; null = nobody can say. */
export function waitMinutes(view: FloorView): number | null {
  if (view.mine === null || view.mine === 0 || view.limitMs === null) return null;
  const now = view.speaking?.leftMs ?? 0;
  return Math.max(1, Math.ceil((now + (view.mine - 1) * view.limitMs) / MINUTE));
}

/** "You are 3rd, in about 4 min." */
export function placeText(view: FloorView): string | null {
  if (view.mine === null) return null;
  if (view.mine === 0) return say('floor.mine');
  const minutes = waitMinutes(view);
  return say('floor.place', { place: view.mine, minutes: minutes ?? 0 });
}

/** 0:48, of a speaker's time. */
export const speechClock = (ms: number): string => {
  const total = Math.round(ms / 1000);
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
};

/** In the order of the list, one moved by a step; the same where it cannot. */
export function movedBy(order: readonly string[], seat: string, by: -1 | 1): readonly string[] {
  const at = order.indexOf(seat);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return order;
  const next = order.filter((one) => one !== seat);
  return [...next.slice(0, to), seat, ...next.slice(to)];
}

/** In the order of the list, one dropped on another's place. */
export function droppedOn(order: readonly string[], seat: string, onto: string): readonly string[] {
  const to = order.indexOf(onto);
  if (seat === onto || to < 0 || !order.includes(seat)) return order;
  const next = order.filter((one) => one !== seat);
  return [...next.slice(0, to), seat, ...next.slice(to)];
}
