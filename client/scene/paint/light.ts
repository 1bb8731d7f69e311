import type { Frame } from '../frame.ts';
import type { Point } from '../geometry.ts';
import { centre, lerp } from '../geometry.ts';
import type { RoomModel, RoomSeat, RoomStance } from '../model.ts';
import type { RoomLayout, SeatPlace } from '../place.ts';
import type { Ctx } from './draw.ts';
import { glow, linear, polygon } from './draw.ts';
import { STANCE } from './palette.ts';
import { stripBoxes } from './sheet.ts';

const MOST_BEAMS = 40;

type Stroke = { readonly width: number; readonly dash: readonly number[]; readonly cap: CanvasLineCap };

const STROKES: Readonly<Record<Exclude<RoomStance, 'face-down'>, Stroke>> = {
  support: { width: 1.5, dash: [], cap: 'butt' },
  'live-with': { width: 1.7, dash: [0.2, 4.4], cap: 'round' },
  reserve: { width: 1.5, dash: [6, 4], cap: 'butt' },
  object: { width: 2.6, dash: [], cap: 'butt' },
};

/** Light reaches the sheet at the strip in focus, from whichever side the seat is. */
const target = (f: Frame, model: RoomModel, side: 'left' | 'right'): Point => {
  const { top, bottom, topHalf, botHalf } = f.sheet;
  const strip = stripBoxes(f, model.strips, model.focus).find((entry) => entry.focus);
  const y = strip ? centre(strip.box).y : (top + bottom) / 2;
  const half = lerp(topHalf, botHalf, (y - top) / (bottom - top)) - 3 * f.unit;
  return { x: f.cx + (side === 'left' ? -half : half), y };
};

const beam = (c: Ctx, f: Frame, seat: RoomSeat, place: SeatPlace, to: Point): void => {
  if (!seat.stance || seat.stance === 'face-down') return;
  const { width, dash, cap } = STROKES[seat.stance];
  const from = place.anchor;
  c.save();
  c.globalAlpha = seat.standing === 'observer' ? 0.26 : seat.stance === 'object' ? 0.66 : 0.5;
  c.strokeStyle = STANCE[seat.stance];
  c.lineWidth = width * f.unit;
  c.lineCap = cap;
  c.setLineDash(dash.map((d) => d * f.unit));
  c.beginPath();
  c.moveTo(from.x, from.y);
  c.quadraticCurveTo((from.x + to.x) / 2, Math.min(from.y, to.y) - 3 * f.unit, to.x, to.y);
  c.stroke();
  c.restore();
};

/** A line of light from each seat that has spoken to the paragraph in focus; shape as well as colour tells the stance. */
export const paintBeams = (c: Ctx, layout: RoomLayout, model: RoomModel): void => {
  if (layout.kind === 'arena' || model.seats.length > MOST_BEAMS || !model.focus) return;
  const f = layout.frame;
  layout.places.forEach((place, i) => {
    const seat = model.seats[i];
    if (seat && !seat.away) beam(c, f, seat, place, target(f, model, place.side));
  });
};

/** The cone that falls on whoever has the floor, painted around x = 0 from the ceiling down. */
export const paintCone = (c: Ctx, length: number, unit: number): void => {
  c.fillStyle = linear(c, 0, length, ['rgba(255,240,204,.6)', 'rgba(255,240,204,.26)', 'rgba(255,240,204,.03)']);
  polygon(c, [
    [-9 * unit, 0],
    [9 * unit, 0],
    [36 * unit, length],
    [-36 * unit, length],
  ]);
  c.fill();
  glow(c, 0, length, 36 * unit, 9 * unit, [
    [0, 'rgba(255,240,204,.3)'],
    [1, 'rgba(255,240,204,0)'],
  ]);
};

/** Silence: everything sinks but the sheet. Small gradients, painted at an eighth of the size. */
export const paintDusk = (c: Ctx, f: Frame): void => {
  c.fillStyle = 'rgba(3,7,14,.32)';
  c.fillRect(0, 0, f.width, f.height);
  const y = (f.sheet.top + f.sheet.bottom) / 2;
  c.save();
  c.translate(f.cx, y);
  c.scale(1, Math.max(0.35, (f.height * 0.8) / f.width));
  const g = c.createRadialGradient(0, 0, f.width * 0.1, 0, 0, f.width * 0.52);
  g.addColorStop(0, 'rgba(3,7,14,0)');
  g.addColorStop(1, 'rgba(3,7,14,.68)');
  c.fillStyle = g;
  c.fillRect(-f.width, -f.width * 2, f.width * 2, f.width * 4);
  c.restore();
};

/** The thin ring that shortens while silence runs. */
export const paintRing = (c: Ctx, f: Frame, share: number): void => {
  const y = (f.sheet.top + f.sheet.bottom) / 2;
  const rx = f.sheet.botHalf * 1.5;
  const ry = Math.min((f.sheet.bottom - f.sheet.top) * 0.68, f.height - y - 3);
  const start = -Math.PI / 2;
  c.save();
  c.lineCap = 'round';
  c.lineWidth = 2.6 * Math.max(0.8, f.unit);
  c.strokeStyle = 'rgba(201,210,227,.2)';
  c.beginPath();
  c.ellipse(f.cx, y, rx, ry, 0, 0, Math.PI * 2);
  c.stroke();
  c.strokeStyle = '#EDB94F';
  c.beginPath();
  c.ellipse(f.cx, y, rx, ry, 0, start + Math.PI * 2 * (1 - Math.min(1, Math.max(0, share))), start + Math.PI * 2);
  c.stroke();
  c.restore();
};

/** No consensus: the one lamp that stays. */
export const paintChairLight = (c: Ctx, f: Frame): void => {
  const y = f.podium.y - 12 * f.unit;
  glow(c, f.cx, y, 100 * f.unit, 52 * f.unit, [
    [0, 'rgba(255,226,160,.5)'],
    [0.4, 'rgba(255,205,120,.2)'],
    [1, 'rgba(255,199,102,0)'],
  ]);
  c.fillStyle = '#FFE9BF';
  c.beginPath();
  c.arc(f.cx + f.podium.w * 0.3, f.podium.y - 3 * f.unit, 2.6 * f.unit, 0, Math.PI * 2);
  c.fill();
};
