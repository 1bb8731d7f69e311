/** The delegate: one seat, one act at a time, from nothing but what the seat sees. */
import { type Actor, allows, type Command, type PublicState } from '../../engine/index.ts';
import type { Delegate, SeatInput } from '../input.ts';
import { standIn } from '../stand-in.ts';
import { inCorridor } from './corridor.ts';
import { whenAdopting, whenDropping, whenSilent } from './endgame.ts';
import { closingPosition, openingStatement } from './floor.ts';
import { atGavel } from './gavel.ts';
import { layCards, speakToText } from './stances.ts';

type Beat = (d: Delegate) => Command | null;

const nothing: Beat = () => null;
const reading: Beat = (d) => (d.state.faceDown ? layCards(d) : speakToText(d));

const BEATS: Readonly<Record<PublicState['phase'], Beat>> = {
  lobby: nothing,
  opening: openingStatement,
  'round.text': nothing,
  'round.reading': reading,
  'round.corridor': inCorridor,
  'round.gavel': atGavel,
  dropping: whenDropping,
  silence: whenSilent,
  consultation: (d) => atGavel(d) ?? (d.state.put === null ? inCorridor(d) : null),
  adoption: whenAdopting,
  positions: closingPosition,
  closed: nothing,
};

const READY: Command = { type: 'ready.set', ready: true };

/** What the seat does next; null = nothing, until something changes. When it has no more to say it is ready. */
export function nextForSeat(input: SeatInput): Command | null {
  const { open, state, seat, sheet } = input;
  if (state.paused || state.seats[seat] === undefined) return null;
  const kept = input.kind === 'stand-in' || sheet === null;
  const act = kept ? standIn(input) : BEATS[state.phase]({ ...input, sheet });
  const ready = act === null && state.seats[seat]?.ready !== true ? READY : null;
  const command = act ?? ready;
  if (command === null) return null;
  const actor: Actor = { role: 'seat', seat, by: kept ? 'stand-in' : 'bot' };
  return allows({ open, state, actor, at: 0 }, command) === null ? command : null;
}
