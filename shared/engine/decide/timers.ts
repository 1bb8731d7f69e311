/**
 * What is due at a time of its own, beside the main clock. The server sets an alarm for the earliest; `timer.due` names
 * it, and its source says what happens. A new kind of timer is one line in SOURCES.
 */
import type { CommandOf } from '../commands.ts';
import { roomTimers } from '../rooms.ts';
import type { PublicState } from '../state.ts';
import type { Batch, World } from './batch.ts';
import { capital } from './deals-capital.ts';
import { endSpeech, endSuspension } from './meeting-floor.ts';
import { roomDue } from './rooms.ts';

/** `id` says what; the same one with another `at` is another alarm. */
export type Timer = { readonly id: string; readonly at: number };

export type TimerSource = {
  readonly timers: (world: World) => readonly Timer[];
  readonly ring: (b: Batch, id: string) => void;
};

const one = (id: string, at: number | null | undefined): readonly Timer[] => (at == null ? [] : [{ id, at }]);

/** R16.8: the time of whoever has the floor stands still in a suspension. */
const speech: TimerSource = {
  timers: ({ public: s }) => (s.suspended === null ? one('floor', s.floor.speaking?.due) : []),
  ring: (b) => endSpeech(b, 'time'),
};

const suspension: TimerSource = {
  timers: ({ public: s }) => one('suspension', s.suspended?.due),
  ring: (b) => endSuspension(b),
};

const rooms: TimerSource = { timers: ({ public: s }) => roomTimers(s), ring: roomDue };

const SOURCES: readonly TimerSource[] = [capital, speech, suspension, rooms];

const runs = (s: PublicState): boolean => !s.paused && s.phase !== 'closed';

/** Earliest first; none while the table is paused or over. */
export const timersOf = (world: World): readonly Timer[] =>
  runs(world.public) ? SOURCES.flatMap((x) => x.timers(world)).sort((a, b) => a.at - b.at) : [];

export function timerRings(b: Batch, { timer }: CommandOf<'timer.due'>): void {
  const world = { game: b.game, public: b.state, sealed: b.sealed, seats: b.seats };
  SOURCES.find((source) => source.timers(world).some((x) => x.id === timer))?.ring(b, timer);
}
