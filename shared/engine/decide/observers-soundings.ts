/** Soundings: two members answer in secret, and one observer learns whether they overlap. */
import { hashOf, type SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import type { SoundingOpened } from '../state.ts';
import { type Batch, emit } from './batch.ts';

/** A number drawn from what the three of them know: counting would tell of soundings that others were asked in. */
const idOf = (b: Batch, c: CommandOf<'sounding.ask'>, seat: SeatId): string =>
  `q-${hashOf([seat, c.paragraph, [...c.seats].sort(), b.at])}`;

export function askSounding(b: Batch, c: CommandOf<'sounding.ask'>, seat: SeatId): void {
  const asked = { id: idOf(b, c, seat), seat, paragraph: c.paragraph, seats: c.seats, round: b.state.round };
  emit(b, { type: 'sounding.asked', ...asked }, { seats: [seat, ...c.seats] });
}

export function answerSounding(b: Batch, c: CommandOf<'sounding.answer'>, seat: SeatId): void {
  const levels = [...new Set(c.levels)].sort((x, y) => x - y);
  emit(b, { type: 'sounding.answered', id: c.sounding, seat, levels }, { seats: [seat] });
  tellAsker(b, c.sounding);
}

/** R14.13: once both have answered, whether, and not where; nor who answered last. */
function tellAsker(b: Batch, id: string): void {
  const sounding = b.sealed.soundings.find((x) => x.id === id);
  const [one, other] = sounding?.seats.map((seat) => sounding.answers[seat]) ?? [];
  if (sounding === undefined || one === undefined || other === undefined) return;
  const overlap = one.some((level) => other.includes(level));
  const { actor } = b;
  b.actor = { role: 'table', by: 'server' };
  emit(b, { type: 'sounding.told', id, overlap }, { seats: [sounding.seat] });
  b.actor = actor;
}

/** R14.13: the debrief may open who was asked, and whether they overlapped; never the levels. */
export const soundingsOpened = (b: Batch): readonly SoundingOpened[] =>
  b.sealed.soundings.map(({ seat, paragraph, seats, overlap }) => ({
    seat,
    paragraph,
    seats,
    overlap: overlap ?? null,
  }));
