/** The delegate: one seat, one act at a time, from nothing but what the seat sees. */
import { type Actor, allows, type Command, type PublicState } from '../../engine/index.ts';
import { answerQuestions } from '../answers/index.ts';
import type { Delegate, SeatInput } from '../input.ts';
import { instructed } from '../instructed.ts';
import { judgeText } from '../observers/index.ts';
import { standIn } from '../stand-in.ts';
import { weighed } from '../weighed.ts';
import { inCorridor } from './corridor.ts';
import { whenAdopting, whenDropping, whenSilent } from './endgame.ts';
import { closingPosition, openingStatement } from './floor.ts';
import { atGavel } from './gavel.ts';
import { layCards, speakToText } from './stances.ts';
import { whenVoting } from './vote.ts';

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
  vote: whenVoting,
  positions: (d) => judgeText(d) ?? closingPosition(d),
  closed: nothing,
};

const READY: Command = { type: 'ready.set', ready: true };

/** What the seat does next; null = nothing, until something changes. When it has no more to say it is ready. */
export function nextForSeat(input: SeatInput): Command | null {
  const { open, state, seat, sheet } = input;
  if (state.paused || state.seats[seat] === undefined) return null;
  const kept = input.kind === 'stand-in' || sheet === null;
  const seen = { ...input, state: weighed(state) };
  const d = sheet === null ? null : { ...seen, sheet: instructed(sheet, state, input.own) };
  const act = kept || d === null ? standIn(input) : BEATS[state.phase](d);
  const actor: Actor = { role: 'seat', seat, by: kept ? 'stand-in' : 'bot' };
  const may = (command: Command | null): command is Command =>
    command !== null && allows({ open, state, own: input.own, sheet, actor, at: 0 }, command) === null;
  if (may(act)) return act;
  // What the rules do not let it do now keeps nobody waiting.
  if (state.seats[seat]?.ready !== true && may(READY)) return READY;
  // Talk comes after what the table sees, so that nobody can tell from its acts who speaks with it.
  const told = kept || d === null ? null : answerQuestions(d);
  return may(told) ? told : null;
}
