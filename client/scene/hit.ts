import type { Point } from './geometry.ts';
import { around, inside } from './geometry.ts';
import type { RoomModel } from './model.ts';
import { stripBoxes } from './paint/sheet.ts';
import type { RoomLayout, SeatPlace } from './place.ts';

export type Hit = { readonly seat: string } | { readonly paragraph: string } | null;

/** A finger is wider than a lamp. */
const REACH = 22;

const onSeat = (place: SeatPlace, p: Point): boolean =>
  (place.plate !== null && inside(place.plate.box, p)) ||
  inside(around({ x: place.figure.x, y: place.figure.y + 4 * place.scale }, 34 * place.scale, 50 * place.scale), p);

const nearestLamp = (layout: RoomLayout, p: Point): SeatPlace | null => {
  const reach = layout.kind === 'arena' ? REACH / 2 : REACH / 1.6;
  const far = (place: SeatPlace) => Math.hypot(place.lamp.x - p.x, place.lamp.y - p.y);
  const near = layout.places.filter((place) => far(place) <= reach).sort((a, b) => far(a) - far(b));
  return near[0] ?? null;
};

/** What a tap at a point of the room means. */
export const hitAt = (layout: RoomLayout, model: RoomModel, p: Point): Hit => {
  const plate = layout.places.find((place) => place.plate !== null && inside(place.plate.box, p));
  if (plate) return { seat: plate.id };
  const strip = stripBoxes(layout.frame, model.strips, model.focus).find((entry) => inside(entry.box, p));
  if (strip) return { paragraph: strip.strip.id };
  const place = nearestLamp(layout, p) ?? [...layout.places].reverse().find((entry) => onSeat(entry, p));
  return place ? { seat: place.id } : null;
};
