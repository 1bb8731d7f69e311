import type { SeatId } from '../../types/index.ts';
import type { EventOf, Laid, NewEvent } from '../events.ts';
import type { SealedState, SeatState } from '../state.ts';

export const emptySeat = (seat: SeatId): SeatState => ({ seat, notes: [], laid: {}, brokeSilence: [], guess: null });

const laidOf = (e: EventOf<'stance.laid'>): Laid => ({
  paragraph: e.paragraph,
  stance: e.stance,
  ...(e.reason && { reason: e.reason }),
  ...(e.words && { words: e.words }),
  ...(e.wording && { wording: e.wording }),
});

function note(state: SeatState, e: EventOf<'note.sent'>): SeatState {
  const line = { from: e.from, to: e.to, text: e.text, at: e.at, ...(e.about && { about: e.about }) };
  return { ...state, notes: [...state.notes, line] };
}

/** Folds one event of a seat's own feed, or of the public feed where it ends something private. */
export function evolveSeat(state: SeatState, event: NewEvent): SeatState {
  switch (event.type) {
    case 'stance.laid':
      return { ...state, laid: { ...state.laid, [event.paragraph]: laidOf(event) } };
    case 'phase.entered':
      return Object.keys(state.laid).length === 0 ? state : { ...state, laid: {} };
    case 'note.sent':
      return note(state, event);
    case 'silence.objected':
      return { ...state, brokeSilence: [...state.brokeSilence, event.paragraph] };
    case 'guess.made':
      return {
        ...state,
        guess: { sign: event.sign, stars: event.stars, ...(event.hardest && { hardest: event.hardest }) },
      };
    default:
      return state;
  }
}

export const emptySealed: SealedState = { seed: '', laid: {}, silenceObjections: [], silenceBreakers: [] };

/** Folds every event of the log: what only the server knows. */
export function evolveSealed(state: SealedState, event: NewEvent): SealedState {
  switch (event.type) {
    case 'table.seeded':
      return { ...state, seed: event.seed };
    case 'stance.laid':
      return {
        ...state,
        laid: { ...state.laid, [event.seat]: { ...state.laid[event.seat], [event.paragraph]: laidOf(event) } },
      };
    case 'phase.entered':
      return { ...state, laid: {}, silenceObjections: [] };
    case 'silence.objected':
      return {
        ...state,
        silenceObjections: [...state.silenceObjections, event.seat],
        silenceBreakers: [...new Set([...state.silenceBreakers, event.seat])],
      };
    default:
      return state;
  }
}
