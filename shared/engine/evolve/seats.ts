import type { SeatId } from '../../types/index.ts';
import type { NewEvent } from '../events.ts';
import type { SeatState } from '../state.ts';
import { evolveSeat } from './private.ts';

type Seats = Readonly<Record<SeatId, SeatState>>;

/** A seat's fold takes its own feed, and the public one where that ends something private. */
export function seatsAfter(seats: Seats, event: NewEvent): Seats {
  if (event.audience === 'sealed') return seats;
  const named = event.audience === 'all' ? Object.keys(seats) : event.audience.seats;
  let changed: Record<SeatId, SeatState> | null = null;
  for (const seat of named) {
    const own = seats[seat];
    const next = own && evolveSeat(own, event);
    if (next === undefined || next === own) continue;
    changed ??= { ...seats };
    changed[seat] = next;
  }
  return changed ?? seats;
}
