import type { Frame } from './frame.ts';
import type { Box } from './geometry.ts';
import { around, overlap, within } from './geometry.ts';
import type { LayoutSeat, Measure, Plate, SeatPlace } from './place.ts';
import { plateSize } from './place.ts';

/** Whoever must be found at a glance. You come first, so that your plate depends on nobody else. */
export const rank = (seat: LayoutSeat): number =>
  seat.you ? 0 : seat.speaking ? 1 : seat.raised ? 2 : seat.stance === 'object' ? 3 : 4;

/** Places a fuller plate may take: grown inward, outward, or as a label above or below its seat. */
const candidates = (from: Plate, side: 'left' | 'right', w: number, h: number): Box[] => {
  const { x, y, w: w0, h: h0 } = from.box;
  const inward = side === 'left' ? x : x + w0 - w;
  const outward = side === 'left' ? x + w0 - w : x;
  const middle = x + w0 / 2 - w / 2;
  const rows = [y + h0 / 2 - h / 2, y - h - 1, y - h * 1.7, y + h0 + 1];
  return rows.flatMap((row) => [middle, inward, outward].map((left) => ({ x: left, y: row, w, h })));
};

const grown = (f: Frame, place: SeatPlace, seat: LayoutSeat, measure: Measure, taken: readonly Box[]): Plate | null => {
  if (!place.plate || place.plate.mode === 'name') return null;
  const font = Math.max(place.plate.font, 9.5);
  const { w, h } = plateSize(seat.name, font, measure);
  const box = candidates(place.plate, place.side, w, h)
    .map((option) => within(option, f.width, f.height, 3))
    .find((option) => !taken.some((other) => overlap(option, other)));
  return box ? { box, mode: 'name', text: seat.name, font } : null;
};

const lampBox = (place: SeatPlace): Box => around(place.lamp, place.glow * 1.1, place.glow * 1.1);

const standing = (place: SeatPlace): Box[] => [lampBox(place), ...(place.plate ? [place.plate.box] : [])];

/** Full names for the few that matter now, where they cover no other plate. Everybody else stays as laid. */
export const expand = (
  f: Frame,
  places: readonly SeatPlace[],
  seats: readonly LayoutSeat[],
  measure: Measure,
  fixed: readonly Box[],
): SeatPlace[] => {
  const result = [...places];
  const order = seats.map((seat, i) => ({ seat, i })).filter(({ seat }) => rank(seat) < 4);
  order.sort((a, b) => rank(a.seat) - rank(b.seat));
  for (const { seat, i } of order) {
    const place = result[i] as SeatPlace;
    const taken = [...fixed, ...result.flatMap((other, j) => (j === i ? [lampBox(other)] : standing(other)))];
    const plate = grown(f, place, seat, measure, taken);
    if (plate) result[i] = { ...place, plate };
  }
  return result;
};
