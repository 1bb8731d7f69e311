import { isEmpty, type RoomSeat, type RoomStance } from '../model.ts';
import type { RoomLayout } from '../place.ts';
import type { Ctx } from './draw.ts';
import { faded, glow } from './draw.ts';
import { INK, STANCE } from './palette.ts';

export type LampFrame = RoomStance | 'none';
export const LAMP_FRAMES: readonly LampFrame[] = ['none', 'support', 'live-with', 'reserve', 'object', 'face-down'];

/** Half the frame is glow: a glyph of radius 1 stands in a square of side 5.4. */
export const LAMP_SIDE = 5.4;

const line = (c: Ctx, width: number, colour: string, points: readonly (readonly [number, number])[]): void => {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) c.moveTo(x, y);
    else c.lineTo(x, y);
  });
  c.stroke();
};

const disc = (c: Ctx, r: number): void => {
  c.beginPath();
  c.arc(0, 0, r, 0, Math.PI * 2);
};

const regular = (c: Ctx, corners: number, r: number, turn: number): void => {
  c.beginPath();
  for (let i = 0; i < corners; i += 1) {
    const a = turn + (i * Math.PI * 2) / corners;
    c.lineTo(Math.cos(a) * r, Math.sin(a) * r);
  }
  c.closePath();
};

const support = (c: Ctx, colour: string): void => {
  c.fillStyle = colour;
  disc(c, 1);
  c.fill();
  line(c, 0.25, INK, [
    [-0.46, 0.05],
    [-0.12, 0.38],
    [0.5, -0.33],
  ]);
};

const liveWith = (c: Ctx, colour: string): void => {
  c.fillStyle = INK;
  disc(c, 0.95);
  c.fill();
  c.strokeStyle = colour;
  c.lineWidth = 0.2;
  disc(c, 0.88);
  c.stroke();
  c.beginPath();
  c.moveTo(-0.46, 0.12);
  c.bezierCurveTo(-0.3, -0.3, -0.1, -0.14, 0, 0);
  c.bezierCurveTo(0.1, 0.14, 0.3, 0.3, 0.46, -0.12);
  c.stroke();
};

const reserve = (c: Ctx, colour: string): void => {
  c.fillStyle = colour;
  regular(c, 4, 1.12, 0);
  c.fill();
  line(c, 0.25, INK, [
    [0, -0.5],
    [0, 0.08],
  ]);
  c.fillStyle = INK;
  c.beginPath();
  c.arc(0, 0.46, 0.15, 0, Math.PI * 2);
  c.fill();
};

const object = (c: Ctx, colour: string): void => {
  c.fillStyle = colour;
  regular(c, 8, 1.06, Math.PI / 8);
  c.fill();
  line(c, 0.25, INK, [
    [-0.37, -0.37],
    [0.37, 0.37],
  ]);
  line(c, 0.25, INK, [
    [0.37, -0.37],
    [-0.37, 0.37],
  ]);
};

const faceDown = (c: Ctx, colour: string): void => {
  c.save();
  c.rotate(-0.1);
  c.fillStyle = colour;
  c.beginPath();
  c.roundRect(-0.66, -0.92, 1.32, 1.84, 0.18);
  c.fill();
  c.fillStyle = '#31456B';
  c.beginPath();
  c.roundRect(-0.48, -0.74, 0.96, 1.48, 0.1);
  c.fill();
  line(c, 0.12, colour, [
    [-0.2, -0.36],
    [-0.32, -0.36],
    [-0.32, 0.36],
    [-0.2, 0.36],
  ]);
  line(c, 0.12, colour, [
    [0.2, -0.36],
    [0.32, -0.36],
    [0.32, 0.36],
    [0.2, 0.36],
  ]);
  c.restore();
};

const none = (c: Ctx, colour: string): void => {
  c.strokeStyle = colour;
  c.lineWidth = 0.16;
  c.setLineDash([0.26, 0.26]);
  disc(c, 0.72);
  c.stroke();
  c.setLineDash([]);
};

const GLYPH: Readonly<Record<LampFrame, (c: Ctx, colour: string) => void>> = {
  none,
  support,
  'live-with': liveWith,
  reserve,
  object,
  'face-down': faceDown,
};

/** One lamp: its glow and its glyph, of radius `r`, around the origin. Shape tells the stance as much as colour. */
export const paintLamp = (c: Ctx, frame: LampFrame, r: number): void => {
  const colour = STANCE[frame];
  if (frame !== 'none')
    glow(c, 0, 0, r * 2.5, r * 2.5, [
      [0, `${colour}D0`],
      [0.45, `${colour}50`],
      [1, `${colour}00`],
    ]);
  c.save();
  c.scale(r, r);
  c.lineCap = 'round';
  c.lineJoin = 'round';
  GLYPH[frame](c, colour);
  c.restore();
};

const plain = (c: Ctx, frame: LampFrame, r: number): void => {
  const colour = STANCE[frame];
  c.fillStyle = colour;
  c.strokeStyle = colour;
  if (frame === 'live-with') {
    c.lineWidth = r * 0.42;
    disc(c, r * 0.84);
    c.stroke();
    return;
  }
  if (frame === 'none') disc(c, r * 0.42);
  else if (frame === 'support') disc(c, r);
  else if (frame === 'reserve') regular(c, 4, r * 1.2, 0);
  else if (frame === 'object') regular(c, 4, r * 1.25, Math.PI / 4);
  else regular(c, 4, r * 0.8, Math.PI / 4);
  c.fill();
};

export const lampOf = (seat: RoomSeat): LampFrame => seat.stance ?? 'none';

/** A whole assembly's lamps at once: a dot, ring, diamond or square each. */
export const paintAssembly = (c: Ctx, layout: RoomLayout, seats: readonly RoomSeat[]): void => {
  layout.places.forEach((place, i) => {
    const seat = seats[i];
    if (!seat) return;
    c.save();
    c.translate(place.lamp.x, place.lamp.y);
    if (seat.speaking || seat.you)
      glow(c, 0, 0, place.glow * 2.2, place.glow * 2.2, [
        [0, 'rgba(255,225,160,.7)'],
        [1, 'rgba(255,225,160,0)'],
      ]);
    faded(c, isEmpty(seat) ? 0.45 : 1, () => plain(c, lampOf(seat), place.glow / 2));
    c.restore();
  });
};
