/** How many of those who are waited for have said they are ready. */
import { type PublicState, peopleSeats } from '../../../shared/engine/index.ts';

export type Ready = {
  readonly ready: number;
  readonly of: number;
  /** At so many the rest have a last call of `callS` seconds; null = no last call here. */
  readonly callAt: number | null;
  readonly callS: number;
};

const BEATS = new Set<PublicState['phase']>([
  'opening',
  'round.text',
  'round.reading',
  'round.corridor',
  'round.gavel',
  'dropping',
  'consultation',
  'positions',
]);

/** Seats with people where there are any; bots are ready when they have nothing to do. null = nobody is asked now. */
export function readyOfPeople(s: PublicState): Ready | null {
  if (!BEATS.has(s.phase)) return null;
  const people = peopleSeats(s);
  const asked = people.length > 0 ? people : s.order;
  const { lastCallMs } = s.settings;
  const called = people.length > 0 && !s.solo && s.clock !== null && lastCallMs !== null;
  return {
    ready: asked.filter((seat) => s.seats[seat]?.ready).length,
    of: asked.length,
    callAt: called ? Math.ceil(people.length * 0.75) : null,
    callS: Math.round((lastCallMs ?? 0) / 1000),
  };
}
