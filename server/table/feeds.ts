/** The newest part of every feed, for those who were away a moment; who was away longer gets a snapshot. */
import type { NewEvent } from '../../shared/engine/index.ts';
import type { Hello, OwnEntry, OwnFeed, PublicFeed, Seated } from '../../shared/protocol/index.ts';
import type { SeatId } from '../../shared/types/index.ts';
import type { Row } from '../log/index.ts';
import { eventOf, ownOf, publicOf, type Standing } from './world.ts';

const KEPT = 512;

/** Numbered from `first`. */
type Kept<E> = { first: number; readonly events: E[] };

function keep<E>(kept: Kept<E>, n: number, event: E): void {
  if (kept.events.length === 0) kept.first = n;
  kept.events.push(event);
  if (kept.events.length > 2 * KEPT) kept.first += kept.events.splice(0, KEPT).length;
}

/** What follows `n`; null when that is no longer kept, or lies ahead of us. */
function tail<E>(kept: Kept<E>, n: number, head: number): { first: number; events: readonly E[] } | null {
  if (n > head || (n < head && n + 1 < kept.first)) return null;
  return { first: n + 1, events: n === head ? [] : kept.events.slice(n + 1 - kept.first) };
}

export type Feeds = {
  readonly add: (row: Row, publicN: number) => void;
  readonly catchUp: (
    standing: Standing,
    seat: SeatId | null,
    seen: Hello['seen'],
  ) => { public: PublicFeed; own: Seated };
};

export function createFeeds(): Feeds {
  const open: Kept<NewEvent> = { first: 1, events: [] };
  const own = new Map<SeatId, Kept<OwnEntry>>();
  const keptOf = (seat: SeatId): Kept<OwnEntry> => {
    const kept: Kept<OwnEntry> = own.get(seat) ?? { first: 1, events: [] };
    own.set(seat, kept);
    return kept;
  };
  const tails = (standing: Standing, seat: SeatId | null, seen: NonNullable<Hello['seen']>) => {
    const publicTail = tail(open, seen.n, standing.heads.n);
    if (publicTail === null) return null;
    if (seat === null) return { public: publicTail, own: null };
    const ownTail: OwnFeed | null =
      seen.own?.seat === seat ? tail(keptOf(seat), seen.own.n, standing.heads.seats[seat] ?? 0) : null;
    return ownTail && { public: publicTail, own: { seat, feed: ownTail } };
  };
  return {
    add: (row, publicN) => {
      if (row.n !== null) keep(open, row.n, eventOf(row));
      for (const [seat, n] of Object.entries(row.seats)) keep(keptOf(seat), n, { after: publicN, event: eventOf(row) });
    },
    catchUp: (standing, seat, seen) => (seen && tails(standing, seat, seen)) ?? snapshots(standing, seat),
  };
}

export function ownSnapshot(standing: Standing, seat: SeatId | null): Seated {
  const state = seat === null ? null : ownOf(standing, seat);
  return seat === null || state === null ? null : { seat, feed: { n: standing.heads.seats[seat] ?? 0, state } };
}

function snapshots(standing: Standing, seat: SeatId | null): { public: PublicFeed; own: Seated } {
  return { public: { n: standing.heads.n, state: publicOf(standing) }, own: ownSnapshot(standing, seat) };
}
