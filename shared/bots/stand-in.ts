/** A stand-in keeps an absent person's place: it binds nothing, and refuses a text only across a red line. */
import { type Command, isMember, outcomeOf, type Reason } from '../engine/index.ts';
import { redLinesCrossed } from '../value/index.ts';
import { reasonToRefuse } from './delegate/endgame.ts';
import { questionFor } from './delegate/vote.ts';
import type { SeatInput } from './input.ts';

export function standIn(input: SeatInput): Command | null {
  const { own, seat, state } = input;
  if (!isMember(state, seat)) return null;
  const refusal = refusalOf(input);
  if (state.phase === 'vote') return vote(input, refusal !== null);
  if (refusal === null) return null;
  if (state.phase === 'silence') return own?.breaking === true ? null : { type: 'silence.break', ...refusal };
  const done = state.adoptionObjections.some((x) => x.seat === seat);
  return state.phase === 'adoption' && !done ? { type: 'adoption.object', reason: refusal.reason } : null;
}

function refusalOf(input: SeatInput): { readonly paragraph: string; readonly reason: Reason } | null {
  const { open, sheet, state } = input;
  if (sheet === null) return null;
  const [crossed] = redLinesCrossed(sheet, outcomeOf(open, state));
  const paragraph = state.paragraphs.find((p) => p.issue === crossed);
  if (paragraph === undefined) return null;
  return { paragraph: paragraph.id, reason: reasonToRefuse({ ...input, sheet }, { ground: 'red-line', paragraph }) };
}

/** Present and not voting, but where the person would be recalled. */
function vote({ seat, sheet, state }: SeatInput, crossed: boolean): Command | null {
  const question = questionFor(state, seat);
  if (question === null) return null;
  const issue = state.paragraphs.find((p) => p.id === question.paragraph)?.issue;
  const level = question.words?.level;
  const never = issue !== undefined && level !== undefined && sheet?.redLines[issue]?.includes(level) === true;
  const against = question.of === 'whole' ? crossed : never;
  return { type: 'vote.cast', ballot: against ? 'no' : 'abstain' };
}
