import { arenaOf } from './arena.ts';
import { expand } from './expand.ts';
import { frameOf } from './frame.ts';
import { horseshoeOf } from './horseshoe.ts';
import type { LayoutSeat, Measure, RoomLayout } from './place.ts';
import { estimate, remember } from './place.ts';

export type LayoutInput = {
  readonly width: number;
  readonly height: number;
  readonly foot?: number;
  readonly seats: readonly LayoutSeat[];
  readonly measure?: Measure;
};

export const ONE_ROW = 30;

/** Where everything in the room stands. Seats never move for what is said; only plates that must be read grow. */
export const layoutRoom = (input: LayoutInput): RoomLayout => {
  const frame = frameOf(input.width, input.height, input.foot);
  const measure = remember(input.measure ?? estimate);
  if (input.seats.length > ONE_ROW) return arenaOf(frame, input.seats, measure);
  const table = horseshoeOf(frame, input.seats, measure);
  return { ...table, places: expand(frame, table.places, input.seats, measure, table.chair ? [table.chair] : []) };
};
