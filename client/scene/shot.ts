import type { Box, Point } from './geometry.ts';
import { clamp } from './geometry.ts';
import type { RoomModel, RoomShot } from './model.ts';
import type { RoomLayout } from './place.ts';

/** A fixed camera: what it looks at, and how closely. */
export type View = { readonly x: number; readonly y: number; readonly zoom: number };

export const HALL: View = { x: 0, y: 0, zoom: 1 };

const lookAt = (layout: RoomLayout, p: Point, zoom: number): View => {
  const { width, height } = layout.frame;
  return {
    zoom,
    x: clamp(p.x - width / zoom / 2, 0, width - width / zoom),
    y: clamp(p.y - height / zoom / 2, 0, height - height / zoom),
  };
};

export const viewOf = (shot: RoomShot, layout: RoomLayout, model: RoomModel): View => {
  const { cx, sheet } = layout.frame;
  if (shot === 'table') return lookAt(layout, { x: cx, y: (sheet.top + sheet.bottom) / 2 }, 1.5);
  const speaker = layout.places[model.seats.findIndex((seat) => seat.speaking)];
  return shot === 'speaker' && speaker ? lookAt(layout, speaker.figure, 1.8) : HALL;
};

/** From the host's pixels to the room's. */
export const toRoom = (view: View, p: Point): Point => ({ x: p.x / view.zoom + view.x, y: p.y / view.zoom + view.y });

export const toHost = (view: View, box: Box): Box => ({
  x: (box.x - view.x) * view.zoom,
  y: (box.y - view.y) * view.zoom,
  w: box.w * view.zoom,
  h: box.h * view.zoom,
});
