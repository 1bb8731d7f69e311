/** This browser's copy of the table: the public feed folded, and the own seat's beside it. Pure. */
import {
  evolvePublic,
  evolveSeat,
  type NewEvent,
  type PublicState,
  type SeatState,
} from '../../shared/engine/index.ts';
import type { Hello, OwnEntry, PublicFeed, Seated, StateHash } from '../../shared/protocol/index.ts';
import { hashOf } from '../../shared/types/index.ts';

export type Own = { readonly seat: string; readonly n: number; readonly state: SeatState };
export type Replica = {
  readonly n: number;
  readonly pub: PublicState;
  readonly own: Own | null;
  /** Own events whose public moment has not come yet. */
  readonly waiting: readonly OwnEntry[];
};

/** `null`: something is missing or strange, so the whole must be asked for again. */
export type Fed = { readonly replica: Replica; readonly happened: readonly NewEvent[] } | null;

export const seenOf = (r: Replica | null): Hello['seen'] =>
  r === null ? null : { n: r.n, own: r.own === null ? null : { seat: r.own.seat, n: r.own.n } };

const seatFolded = (own: Own | null, event: NewEvent): Own | null =>
  own === null ? null : { ...own, state: evolveSeat(own.state, event) };

/** Folds what waited for this moment. */
function drained(r: Replica): Replica {
  const due = r.waiting.filter((entry) => entry.after <= r.n);
  if (due.length === 0 || r.own === null) return r;
  const own = due.reduce<Own | null>((held, entry) => seatFolded(held, entry.event), r.own);
  return { ...r, own, waiting: r.waiting.filter((entry) => entry.after > r.n) };
}

const step = (r: Replica, event: NewEvent): Replica =>
  drained({ ...r, n: r.n + 1, pub: evolvePublic(r.pub, event), own: seatFolded(r.own, event) });

/** Public events `first`, `first + 1`, ...: those already seen are skipped, a gap gives null. */
export function feedPublic(r: Replica, first: number, events: readonly NewEvent[]): Fed {
  if (first > r.n + 1) return null;
  const fresh = events.slice(Math.max(0, r.n + 1 - first));
  try {
    return { replica: fresh.reduce(step, r), happened: fresh };
  } catch {
    return null;
  }
}

export function feedOwn(r: Replica, seat: string, first: number, entries: readonly OwnEntry[]): Fed {
  if (r.own === null || r.own.seat !== seat || first > r.own.n + 1) return null;
  const fresh = entries.slice(Math.max(0, r.own.n + 1 - first));
  try {
    const own = { ...r.own, n: r.own.n + fresh.length };
    return {
      replica: drained({ ...r, own, waiting: [...r.waiting, ...fresh] }),
      happened: fresh.map((entry) => entry.event),
    };
  } catch {
    return null;
  }
}

/** Both feeds of a welcome: snapshots, or tails to what is held. */
export function welcomed(r: Replica | null, feed: PublicFeed, seated: Seated): Fed {
  if ('state' in feed)
    return { replica: sit({ n: feed.n, pub: feed.state, own: null, waiting: [] }, seated), happened: [] };
  if (r === null) return null;
  const own = seated === null ? { ...r, own: null, waiting: [] } : seated.feed;
  if ('n' in own && 'pub' in own) return feedPublic(own, feed.first, feed.events);
  if ('state' in own) return feedPublic(sit(r, seated), feed.first, feed.events);
  const queued = feedOwn(r, seated?.seat ?? '', own.first, own.events);
  return queued === null ? null : feedPublic(queued.replica, feed.first, feed.events);
}

/** The person's seat is now this one, or none. */
export function sit(r: Replica, seated: Seated): Replica {
  if (seated === null) return { ...r, own: null, waiting: [] };
  const { seat, feed } = seated;
  if ('state' in feed) return { ...r, own: { seat, n: feed.n, state: feed.state }, waiting: [] };
  return feedOwn(r, seat, feed.first, feed.events)?.replica ?? { ...r, own: null, waiting: [] };
}

/** False only when the same moment was hashed and differs. */
export const agrees = (r: Replica, at: StateHash): boolean => at.n !== r.n || hashOf(r.pub) === at.hash;
