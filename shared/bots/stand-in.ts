/** A stand-in keeps an absent person's place: it binds nothing, and refuses a text only across a red line. */
import { type Command, isMember, outcomeOf } from '../engine/index.ts';
import { redLinesCrossed } from '../value/index.ts';
import { reasonToRefuse } from './delegate/endgame.ts';
import type { SeatInput } from './input.ts';

export function standIn(input: SeatInput): Command | null {
  const { open, own, seat, sheet, state } = input;
  if (sheet === null || !isMember(state, seat)) return null;
  const [crossed] = redLinesCrossed(sheet, outcomeOf(open, state));
  const paragraph = state.paragraphs.find((p) => p.issue === crossed);
  if (paragraph === undefined) return null;
  const reason = reasonToRefuse({ ...input, sheet }, { ground: 'red-line', paragraph });
  if (state.phase === 'silence' && (own?.brokeSilence.length ?? 0) < state.silence.tries)
    return { type: 'silence.break', paragraph: paragraph.id, reason };
  const done = state.adoptionObjections.some((x) => x.seat === seat);
  return state.phase === 'adoption' && !done ? { type: 'adoption.object', reason } : null;
}
