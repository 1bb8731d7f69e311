import type { PersonId, SeatId } from '../../types/index.ts';
import { type Batch, emit } from './batch.ts';

const seatWith = (b: Batch, person: PersonId): SeatId | undefined =>
  b.state.order.find((seat) => b.state.seats[seat]?.persons.includes(person));

export function stand(b: Batch, person: PersonId): void {
  const seat = seatWith(b, person);
  if (seat === undefined) return;
  emit(b, { type: 'person.left', seat, person });
  const empty = b.state.seats[seat]?.persons.length === 0;
  if (empty && b.state.phase !== 'lobby') emit(b, { type: 'seat.handed', seat, to: 'stand-in' });
}

/** One person, one seat: sitting down elsewhere is getting up here. */
export function sit(b: Batch, person: PersonId, seat: SeatId): void {
  stand(b, person);
  emit(b, { type: 'person.seated', seat, person });
  if (b.state.seats[seat]?.player !== 'people') emit(b, { type: 'seat.handed', seat, to: 'people' });
}

/** R1.8: at the start every seat without people is played by a bot. */
export function fillSeats(b: Batch): void {
  for (const seat of b.state.order) {
    const info = b.state.seats[seat];
    if (info?.player === 'people' && info.persons.length === 0) emit(b, { type: 'seat.handed', seat, to: 'bot' });
  }
  if (b.state.chair.kind === 'person' && b.state.chair.person === null) emit(b, { type: 'chair.handed', to: 'bot' });
}
