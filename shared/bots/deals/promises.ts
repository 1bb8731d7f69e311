/** Promises: given where they cost little, to whom this seat wants something of; kept, unless no text is better. */
import type { Command, Paragraph } from '../../engine/index.ts';
import { createRandom, type SeatId } from '../../types/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { unitOf } from '../signals.ts';
import { styleOf } from '../style.ts';
import { isLate } from '../tempo.ts';
import { costFor, dealable } from './moves.ts';

/** Whatever the paragraph comes to say, it costs this seat no more than that of its room, in units. */
const CHEAP = 0.13;
/** What another must have at stake there, in units, for the word to mean something to it. */
const MATTERS = 0.2;
/** A word given too often is worth little. */
const MOST = 3;

function isCheap(d: Delegate, p: Paragraph): boolean {
  const stakes = stakesFor(d);
  const levels = d.open.issues.find((i) => i.id === p.issue)?.levels ?? [];
  return levels.every(
    (_, level) => stakes.bar(p.issue, level) === null && stakes.cost(p.issue, level) <= CHEAP * unitOf(d.open),
  );
}

function stake(d: Delegate, p: Paragraph, seat: SeatId): number {
  const b = beliefsOf(d.open, d.state).get(seat);
  const levels = d.open.issues.find((i) => i.id === p.issue)?.levels ?? [];
  if (b === undefined) return 0;
  return Math.max(...levels.map((_, level) => Math.min(1, costFor(d, seat, b, p.issue, level))));
}

/** Whose yes this seat is waiting for, and whoever stands alone where it wants to close. */
function wanted(d: Delegate): readonly SeatId[] {
  const asked = d.state.packages.filter((x) => x.seat === d.seat && x.status === 'offered').flatMap((x) => x.to);
  const stakes = stakesFor(d);
  const dear = dealable(d).filter((p) => stakes.cost(p.issue, p.words.level) < 0.02);
  const holders = dear.flatMap((p) => p.brackets.map((x) => x.seat));
  return [...new Set([...asked, ...holders])].filter((seat) => seat !== d.seat);
}

export function givePromise(d: Delegate): Command | null {
  const mood = createRandom(`${d.seed}/${d.seat}/promise/${d.state.round}`).next();
  const given = d.own?.promises.filter((x) => x.seat === d.seat) ?? [];
  if (d.own === null || mood > styleOf(d).giving || given.length >= MOST || isLate(d.state)) return null;
  const cheap = dealable(d).filter((p) => isCheap(d, p) && !given.some((x) => x.paragraph === p.id));
  for (const to of wanted(d)) {
    if (given.some((x) => x.to === to)) continue;
    const p = cheap
      .filter((one) => stake(d, one, to) >= MATTERS * unitOf(d.open))
      .sort((a, b) => stake(d, b, to) - stake(d, a, to))[0];
    if (p !== undefined) return { type: 'promise.make', to, promise: 'not-object', paragraph: p.id };
  }
  return null;
}
