/** A recorded vote: the text as a whole against no text, an amendment against the text as it stands. */
import { type Ballot, type Command, isMember, type PublicState, type Question } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { broughtHome, refusedText } from './endgame.ts';

const EPSILON = 1e-9;

/** Yes to what gains, no to what loses or crosses a red line, abstention where it is all the same. */
function onAmendment(d: Delegate, { paragraph, words }: Question): Ballot {
  const p = d.state.paragraphs.find((x) => x.id === paragraph);
  if (p === undefined || words === undefined) return 'abstain';
  if (stakesFor(d).bar(p.issue, words.level) === 'red-line') return 'no';
  const paragraphs = d.state.paragraphs.map((x) => (x.id === p.id ? { ...x, words } : x));
  const gain = broughtHome({ ...d, state: { ...d.state, paragraphs } }) - broughtHome(d);
  if (Math.abs(gain) < EPSILON) return 'abstain';
  return gain > 0 ? 'yes' : 'no';
}

/** What it could not go home with it votes against; a preset with votes does not oblige it to more. */
export const ballotOf = (d: Delegate, question: Question): Ballot =>
  question.of === 'amendment' ? onAmendment(d, question) : refusedText(d) === null ? 'yes' : 'no';

/** The question on which this member has not voted yet. */
export function questionFor(state: PublicState, seat: string): Question | null {
  const { cast, question } = state.vote;
  return question === null || !isMember(state, seat) || cast.includes(seat) ? null : question;
}

export function whenVoting(d: Delegate): Command | null {
  const question = questionFor(d.state, d.seat);
  return question === null ? null : { type: 'vote.cast', ballot: ballotOf(d, question) };
}
