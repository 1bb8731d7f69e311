/** What a client holds of a table: the two folds it may see, kept current from the messages. Pure, so tests and bots use it too. */
import type { NewEvent } from '../engine/events.ts';
import { emptySeat, evolvePublic, evolveSeat, openTable } from '../engine/evolve/index.ts';
import type { PublicState, SeatState } from '../engine/state.ts';
import type { OpenGame } from '../scenario/index.ts';
import type { OwnBatch, OwnEntry, OwnFeed, PublicBatch, PublicFeed, Seated, Welcome } from './from-server.ts';

type Own = { readonly seat: string; readonly n: number; readonly state: SeatState };

export type Replica = {
  readonly open: OpenGame;
  readonly n: number;
  readonly public: PublicState | null;
  readonly own: Own | null;
  /** Own events that follow a public number not yet here. */
  readonly held: readonly OwnEntry[];
};

/** P14: on `resync` the client says hello again, with `seen: null` if it does not trust what it has. */
export type Applied = Replica | 'resync';

export const emptyReplica = (open: OpenGame): Replica => ({ open, n: 0, public: null, own: null, held: [] });

const foldPublic = (open: OpenGame, state: PublicState | null, event: NewEvent): PublicState | null => {
  if (event.type === 'table.opened') return openTable(open, event);
  return state === null ? null : evolvePublic(state, event);
};

const onOwn = (own: Own | null, event: NewEvent): Own | null =>
  own === null ? null : { ...own, state: evolveSeat(own.state, event) };

/** Folds the own events whose turn has come. */
function release(r: Replica): Replica {
  const due = r.held.filter((entry) => entry.after <= r.n);
  if (due.length === 0) return r;
  const own = due.reduce<Own | null>((now, entry) => onOwn(now, entry.event), r.own);
  return { ...r, own, held: r.held.slice(due.length) };
}

function stepPublic(r: Replica, event: NewEvent): Replica {
  const next = { ...r, n: r.n + 1, public: foldPublic(r.open, r.public, event), own: onOwn(r.own, event) };
  return release(next);
}

/** An event this build does not know must not throw in a tab. */
function guarded(step: () => Applied): Applied {
  try {
    return step();
  } catch {
    return 'resync';
  }
}

/** What is left of a batch once the part already folded is cut off; null = a gap before it. */
function fresh<E>(batch: { readonly first: number; readonly events: readonly E[] }, n: number): readonly E[] | null {
  return batch.first > n + 1 ? null : batch.events.slice(n + 1 - batch.first);
}

export const applyPublic = (r: Replica, batch: PublicBatch): Applied =>
  guarded(() => {
    const events = fresh(batch, r.n);
    return events === null ? 'resync' : events.reduce(stepPublic, r);
  });

export const applyOwn = (r: Replica, batch: OwnBatch): Applied =>
  guarded(() => {
    if (r.own === null || r.own.seat !== batch.seat) return r; // sent before the seat changed
    const events = fresh(batch, r.own.n);
    if (events === null) return 'resync';
    const own = { ...r.own, n: r.own.n + events.length };
    return release({ ...r, own, held: [...r.held, ...events] });
  });

const ownFrom = (seat: string, feed: OwnFeed): Replica['own'] =>
  'state' in feed ? { seat, n: feed.n, state: feed.state } : { seat, n: feed.first - 1, state: emptySeat(seat) };

export function applySeated(r: Replica, seated: Seated): Applied {
  if (seated === null) return { ...r, own: null, held: [] };
  const { seat, feed } = seated;
  if ('state' in feed) return { ...r, own: ownFrom(seat, feed), held: [] };
  const base = r.own?.seat === seat ? r : { ...r, own: ownFrom(seat, feed), held: [] };
  return applyOwn(base, { seat, first: feed.first, events: feed.events });
}

const publicFrom = (r: Replica, feed: PublicFeed): Applied => {
  if (!('state' in feed)) return applyPublic(r, feed);
  return { ...r, n: feed.n, public: feed.state };
};

/** Own events first: each waits for the public number it follows. */
export function applyWelcome(r: Replica, welcome: Welcome): Applied {
  const snapshot = 'state' in welcome.public;
  const seated = applySeated(snapshot ? { ...r, own: null, held: [] } : r, welcome.own);
  return seated === 'resync' ? seated : publicFrom(seated, welcome.public);
}
