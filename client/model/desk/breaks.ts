/** A break as the chair calls it: for so many minutes, until called, or to another day. */
import type { CommandOf } from '../../../shared/engine/index.ts';

export const BREAKS = ['5', '10', '15', 'call', 'adjourn'] as const;
export type BreakWish = (typeof BREAKS)[number];

const MINUTE = 60_000;
export const breakMs = (wish: BreakWish): number | null => (/^\d+$/u.test(wish) ? Number(wish) * MINUTE : null);

export function breakCommand(wish: BreakWish, reason: string): CommandOf<'meeting.suspend'> {
  const ms = breakMs(wish);
  const text = reason.trim();
  return {
    type: 'meeting.suspend',
    ...(wish === 'adjourn' && { adjourn: true }),
    ...(ms !== null && { ms }),
    ...(text !== '' && { reason: { text } }),
  };
}

/** Limits a chair gives, ms; null = none. */
export const LIMITS_MS = [null, 30_000, 60_000, 120_000, 180_000, 300_000] as const;
