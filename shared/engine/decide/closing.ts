import type { SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { objectionsBlock } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import { close, moveParagraph, proceed } from './phases.ts';

/** The table learns the paragraph and the reason; who broke it is the seat's own and sealed. */
export function breakSilence(b: Batch, seat: SeatId, c: CommandOf<'silence.break'>): void {
  const body = { paragraph: c.paragraph, reason: c.reason };
  emit(b, { type: 'silence.objected', seat, ...body }, { seats: [seat] });
  if (!objectionsBlock(b.game.open.decision, b.state.members, b.sealed.silenceObjections)) return;
  // From here on the actor would name the breaker, so the rest of the batch is the table's doing.
  b.actor = { role: 'table', by: 'server' };
  emit(b, { type: 'silence.broken', ...body });
  moveParagraph(b, c.paragraph, 'reopen');
  proceed(b, 'silence.broken');
}

export function objectToAdoption(b: Batch, seat: SeatId, c: CommandOf<'adoption.object'>): void {
  emit(b, { type: 'adoption.objected', seat, reason: c.reason });
  const objectors = b.state.adoptionObjections.map((x) => x.seat);
  if (objectionsBlock(b.game.open.decision, b.state.members, objectors)) proceed(b, 'adoption.failed');
}

export function adopt(b: Batch): void {
  for (const p of b.state.paragraphs) moveParagraph(b, p.id, 'adopt');
  emit(b, { type: 'text.adopted' });
  proceed(b, 'text.adopt');
}

export const endByHost = (b: Batch): void => close(b, b.state.ending === null ? 'ended-by-host' : 'without-a-vote');
