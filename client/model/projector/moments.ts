/** What the wall stops for, for a moment: news, a count that is read out, a break. */
import type { PublicState } from '../../../shared/engine/index.ts';
import { quietLeft, type Roll, rollsOf } from '../table/meeting/index.ts';
import type { Sight } from '../table/sight.ts';

/** Long enough to be read from the back row. */
const NEWS_MS = 25_000;
const ROLL_MS = 20_000;

const lastAt = (s: PublicState, type: string): number | null =>
  [...s.room].reverse().find((line) => line.type === type)?.at ?? null;

/** News is on the wall while its quiet lasts, and at least long enough to be read. */
export function newsOn(s: Sight, atMs: number): boolean {
  const newest = s.pub.news.at(-1);
  if (newest === undefined || s.pub.phase === 'silence' || s.pub.ending !== null) return false;
  return quietLeft(s, atMs) > 0 || atMs - newest.at < NEWS_MS;
}

/** The newest count, while it is read out. */
export function rollOn(s: Sight, atMs: number): Roll | null {
  const at = lastAt(s.pub, 'vote.counted');
  if (at === null || atMs - at >= ROLL_MS) return null;
  return rollsOf(s)[0] ?? null;
}
