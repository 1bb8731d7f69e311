/** The end of a text: silence, the floor, adoption. */
import { createRandom, type SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { objectionsBlock } from '../queries.ts';
import type { SilenceNamed } from '../state.ts';
import { adoptText } from './adoption.ts';
import { type Batch, emit } from './batch.ts';
import { callVote, requestVote } from './meeting-votes.ts';
import { close, moveParagraph, proceed } from './phases.ts';

const isBroken = (b: Batch): boolean =>
  objectionsBlock(b.game.open.decision, b.state.members, b.sealed.silenceObjections);

/** The table learns the paragraphs and the reason; who broke it is the seat's own and sealed. */
export function breakSilence(b: Batch, seat: SeatId, c: CommandOf<'silence.break'>): void {
  const also = [...new Set(c.also ?? [])].filter((id) => id !== c.paragraph);
  const body = { paragraph: c.paragraph, reason: c.reason, ...(also.length > 0 && { also }) };
  emit(b, { type: 'silence.objected', seat, ...body }, { seats: [seat] });
  if (b.state.settings.silenceEnds === 'first' && isBroken(b)) publishBreaks(b);
}

/** R7.4: once its time is over, silence has held, or what broke it is published. */
export function endSilence(b: Batch): void {
  if (isBroken(b)) publishBreaks(b);
  else holdSilence(b);
}

function holdSilence(b: Batch): void {
  emit(b, { type: 'silence.held' });
  proceed(b, 'silence.held');
}

function publishBreaks(b: Batch): void {
  // From here on the actor would name the breaker, so the rest of the batch is the table's doing.
  b.actor = { role: 'table', by: 'server' };
  const named = inTextOrder(b, b.sealed.silenceNamed);
  for (const { paragraph, also, reason } of named)
    emit(b, { type: 'silence.broken', paragraph, reason, ...(also.length > 0 && { also }) });
  const hit = new Set(named.flatMap((x) => [x.paragraph, ...x.also]));
  for (const p of b.state.paragraphs) if (hit.has(p.id)) moveParagraph(b, p.id, 'reopen');
  proceed(b, 'silence.broken');
}

/** By paragraph, and by lot within one: the order in which they came might tell who they were. */
function inTextOrder(b: Batch, named: readonly SilenceNamed[]): readonly SilenceNamed[] {
  const random = createRandom(`${b.sealed.seed}/silence/${b.state.silence.tries}`);
  const place = (x: SilenceNamed): number => b.state.paragraphs.findIndex((p) => p.id === x.paragraph);
  return named
    .map((x) => ({ x, lot: random.next() }))
    .sort((a, c) => place(a.x) - place(c.x) || a.lot - c.lot)
    .map(({ x }) => x);
}

/** R15.12: where votes are allowed an objection that blocks asks for one; elsewhere there is no consensus and no text. */
export function objectToAdoption(b: Batch, seat: SeatId, c: CommandOf<'adoption.object'>): void {
  emit(b, { type: 'adoption.objected', seat, reason: c.reason });
  const objectors = b.state.adoptionObjections.map((x) => x.seat);
  if (!objectionsBlock(b.game.open.decision, b.state.members, objectors)) return;
  if (b.state.settings.votes === 'none') proceed(b, 'adoption.failed');
  else requestVote(b, seat, c.reason);
}

/** Without a vote, unless amendments were moved: those are decided before the text. */
export function adopt(b: Batch): void {
  if (b.state.vote.amendments.length > 0) callVote(b);
  else adoptWithoutVote(b);
}

function adoptWithoutVote(b: Batch): void {
  adoptText(b, false);
  proceed(b, 'text.adopt');
}

export const endByHost = (b: Batch): void => close(b, b.state.ending?.why ?? 'ended-by-host');
