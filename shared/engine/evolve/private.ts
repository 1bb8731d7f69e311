/** The folds of a seat's own feed and of the server's own state: one step an event type, absent = nothing to keep. */
import type { SeatId } from '../../types/index.ts';
import type { EventOf, EventType, Laid, NewEvent } from '../events.ts';
import type { SealedState, SeatState } from '../state.ts';
import { dealsSealed, dealsSeat } from './deals.ts';
import { meetingSealed, meetingSeat } from './meeting.ts';
import { observersSealed, observersSeat } from './observers.ts';
import { roomsSealed, roomsSeat } from './rooms.ts';
import { copiesAfter } from './rooms-copy.ts';
import { textSealed, textSeat } from './text.ts';

export type SeatSteps = { readonly [T in EventType]?: (state: SeatState, event: EventOf<T>) => SeatState };
export type SealedSteps = { readonly [T in EventType]?: (state: SealedState, event: EventOf<T>) => SealedState };

export const emptySeat = (seat: SeatId): SeatState => ({
  seat,
  notes: [],
  laid: {},
  brokeSilence: [],
  breaking: false,
  guess: null,
  sealedGoodwill: [],
  trust: {},
  promises: [],
  capital: [],
  leaves: [],
  rooms: {},
  soundings: [],
  ballot: null,
  news: [],
});

const laidOf = (e: EventOf<'stance.laid'>): Laid => ({
  paragraph: e.paragraph,
  stance: e.stance,
  ...(e.reason && { reason: e.reason }),
  ...(e.words && { words: e.words }),
  ...(e.wording && { wording: e.wording }),
});

const SEAT_STEPS: SeatSteps = {
  ...textSeat,
  ...dealsSeat,
  ...roomsSeat,
  ...observersSeat,
  ...meetingSeat,
  'stance.laid': (s, e) => ({ ...s, laid: { ...s.laid, [e.paragraph]: laidOf(e) } }),
  'phase.entered': (s) => (Object.keys(s.laid).length === 0 && !s.breaking ? s : { ...s, laid: {}, breaking: false }),
  'note.sent': (s, e) => {
    const { from, to, text, at } = e;
    const line = { from, to, text, at, ...(e.said && { said: e.said }), ...(e.about && { about: e.about }) };
    return { ...s, notes: [...s.notes, line] };
  },
  'silence.objected': (s, e) => ({
    ...s,
    brokeSilence: [...s.brokeSilence, e.paragraph, ...(e.also ?? [])],
    breaking: true,
  }),
  'guess.made': (s, e) => ({ ...s, guess: { sign: e.sign, stars: e.stars, ...(e.hardest && { hardest: e.hardest }) } }),
};

/** Folds one event of a seat's own feed, or of the public feed where it ends something private. */
export function evolveSeat(state: SeatState, event: NewEvent): SeatState {
  const rooms = copiesAfter(state.rooms, event, true);
  const next = rooms === state.rooms ? state : { ...state, rooms };
  // What happened in a closed room changes its copy and nothing else.
  if (event.room !== undefined) return next;
  const step = SEAT_STEPS[event.type] as ((s: SeatState, e: NewEvent) => SeatState) | undefined;
  return step === undefined ? next : step(next, event);
}

export const emptySealed: SealedState = {
  seed: '',
  laid: {},
  silenceObjections: [],
  silenceBreakers: [],
  silenceNamed: [],
  ballots: {},
  injects: { released: [], skipped: [] },
  rooms: {},
  soundings: [],
  counts: { promises: 0, asks: 0, soundings: 0 },
};

const SEALED_STEPS: SealedSteps = {
  ...textSealed,
  ...dealsSealed,
  ...roomsSealed,
  ...observersSealed,
  ...meetingSealed,
  'table.seeded': (s, e) => ({ ...s, seed: e.seed }),
  'stance.laid': (s, e) => ({
    ...s,
    laid: { ...s.laid, [e.seat]: { ...s.laid[e.seat], [e.paragraph]: laidOf(e) } },
  }),
  'phase.entered': (s) => ({ ...s, laid: {}, silenceObjections: [], silenceNamed: [] }),
  'silence.objected': (s, e) => ({
    ...s,
    silenceObjections: [...s.silenceObjections, e.seat],
    silenceBreakers: [...new Set([...s.silenceBreakers, e.seat])],
    silenceNamed: [...s.silenceNamed, { paragraph: e.paragraph, also: e.also ?? [], reason: e.reason }],
  }),
};

/** Folds every event of the log: what only the server knows. */
export function evolveSealed(state: SealedState, event: NewEvent): SealedState {
  const rooms = copiesAfter(state.rooms, event, false);
  const next = rooms === state.rooms ? state : { ...state, rooms };
  if (event.room !== undefined) return next;
  const step = SEALED_STEPS[event.type] as ((s: SealedState, e: NewEvent) => SealedState) | undefined;
  return step === undefined ? next : step(next, event);
}
