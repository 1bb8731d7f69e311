/** The recorded vote: amendments first, furthest from the text first, then the text as a whole. */
import { must, type SeatId } from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import type { Question } from '../events.ts';
import type { Ballot } from '../vocabulary.ts';
import { inOrder, needsTwoThirds, resultOf } from '../votes.ts';
import { adoptText } from './adoption.ts';
import { type Batch, emit } from './batch.ts';
import type { Handlers } from './handler.ts';
import { proceed } from './phases.ts';
import { replaceText, wordsOf } from './words.ts';

const WHOLE: Question = { id: 'whole', of: 'whole', turn: 1 };

export function requestVote(b: Batch, seat: SeatId, reason: Reason | undefined): void {
  emit(b, { type: 'vote.requested', seat, ...(reason && { reason }) });
  callVote(b);
}

/** R15.9: what was moved comes first, and then the whole, amended or not. */
export function callVote(b: Batch): void {
  const questions = [...inOrder(b.state), WHOLE];
  proceed(b, 'vote.called');
  ask(b, questions);
}

function ask(b: Batch, questions: readonly Question[], notPut: readonly string[] = []): void {
  const [question, ...left] = questions;
  if (question === undefined) return;
  emit(b, { type: 'vote.opened', question, left, ...(notPut.length > 0 && { notPut }) });
}

/** Each question has the whole time. */
function askNext(b: Batch, questions: readonly Question[], notPut?: readonly string[]): void {
  const leftMs = b.state.settings.clocks['vote'] ?? null;
  if (leftMs !== null) emit(b, { type: 'clock.set', leftMs, why: 'question' });
  ask(b, questions, notPut);
}

function cast(b: Batch, seat: SeatId, ballot: Ballot): void {
  const { id } = must(b.state.vote.question, 'a question is put (2.1)');
  emit(b, { type: 'ballot.sealed', seat, ballot, question: id }, { seats: [seat] });
  emit(b, { type: 'ballot.cast', seat });
  if (b.state.members.every((member) => b.state.vote.cast.includes(member))) countVote(b);
}

/** The roll call, read out: who is not in it was absent. The count is the table's doing. */
export function countVote(b: Batch): void {
  const question = must(b.state.vote.question, 'a question is put (2.1)');
  const { left } = b.state.vote;
  const ballots: Record<SeatId, Ballot> = {};
  for (const seat of b.state.members) {
    const ballot = b.sealed.ballots[seat];
    if (ballot !== undefined) ballots[seat] = ballot;
  }
  const { carried, tie } = resultOf(ballots, needsTwoThirds(b.game.open, b.state, question));
  b.actor = { role: 'table', by: 'server' };
  emit(b, { type: 'vote.counted', question, ballots, carried, ...(tie && { tie }) });
  if (tie && question.turn === 1) askNext(b, [{ ...question, turn: 2 }, ...left]);
  else if (question.of === 'amendment') settleAmendment(b, question, carried, left);
  else settleWhole(b, carried);
}

/** R15.9: where one amendment to a paragraph is adopted, another to the same one is not put. */
function settleAmendment(b: Batch, { paragraph, words }: Question, carried: boolean, left: readonly Question[]): void {
  const amended = carried && paragraph !== undefined && words !== undefined;
  if (amended) replaceText(b, paragraph, words, 'vote');
  const falls = (x: Question): boolean => amended && x.paragraph === paragraph;
  askNext(
    b,
    left.filter((x) => !falls(x)),
    left.filter(falls).map((x) => x.id),
  );
}

function settleWhole(b: Batch, carried: boolean): void {
  if (carried) adoptText(b, true);
  proceed(b, carried ? 'vote.carried' : 'vote.lost');
}

export const votesHandlers = {
  'vote.request': (b, c, seat) => requestVote(b, seat, c.reason),
  'amendment.move': (b, c, seat) => {
    const { paragraph, reason } = c;
    const id = `a${b.state.vote.amendments.length + 1}`;
    const words = wordsOf(b, paragraph, c.wording);
    emit(b, { type: 'amendment.moved', id, seat, paragraph, words, ...(reason && { reason }) });
  },
  'vote.cast': (b, c, seat) => cast(b, seat, c.ballot),
  'vote.close': (b) => countVote(b),
} satisfies Partial<Handlers>;
