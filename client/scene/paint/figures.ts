import type { Frame } from '../frame.ts';
import { lerp } from '../geometry.ts';
import type { RoomModel, RoomSeat } from '../model.ts';
import type { RoomLayout, SeatPlace } from '../place.ts';
import type { Ctx } from './draw.ts';
import { faded } from './draw.ts';
import { type Palette, RIM } from './palette.ts';

const shoulders = (c: Ctx): void => {
  c.beginPath();
  c.moveTo(-17, 27);
  c.bezierCurveTo(-17.5, 6, -10, -1, 0, -1);
  c.bezierCurveTo(10, -1, 17.5, 6, 17, 27);
  c.closePath();
};

/** The rim of light a figure catches from the middle of the room. */
const rim = (c: Ctx, colour: string, alpha: number): void => {
  c.strokeStyle = colour;
  c.lineWidth = 1.5;
  c.lineCap = 'round';
  faded(c, alpha, () => {
    c.beginPath();
    c.moveTo(16.2, 22);
    c.bezierCurveTo(15.4, 7, 9.5, 0, 1.5, -0.4);
    c.stroke();
    c.beginPath();
    c.arc(0, -11.5, 8.4, -1.45, 0.45);
    c.stroke();
  });
};

export type FigureLook = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly body: string;
  readonly rim: string;
  readonly glow: number;
  readonly facing: 1 | -1;
};

/** Shoulders and a head, no face. */
export const paintFigure = (c: Ctx, look: FigureLook): void => {
  c.save();
  c.translate(look.x, look.y);
  c.scale(look.scale * look.facing, look.scale);
  c.fillStyle = look.body;
  shoulders(c);
  c.fill();
  c.beginPath();
  c.arc(0, -11.5, 8.8, 0, Math.PI * 2);
  c.fill();
  rim(c, look.rim, look.glow);
  c.restore();
};

/** Where a person is away the chair's back stays. */
const paintChairBack = (c: Ctx, place: SeatPlace): void => {
  c.save();
  c.translate(place.figure.x, place.figure.y);
  c.scale(place.scale, place.scale);
  c.fillStyle = 'rgba(18,26,42,.9)';
  c.beginPath();
  c.roundRect(-11, 0, 22, 27, 6);
  c.fill();
  c.strokeStyle = 'rgba(143,163,196,.35)';
  c.lineWidth = 1.2;
  c.stroke();
  c.restore();
};

const paintArm = (c: Ctx, place: SeatPlace, p: Palette): void => {
  const { figure, scale } = place;
  const lean = place.side === 'left' ? 1 : -1;
  c.strokeStyle = p.figure;
  c.lineWidth = 5 * scale;
  c.lineCap = 'round';
  c.beginPath();
  c.moveTo(figure.x + lean * 11 * scale, figure.y + 8 * scale);
  c.lineTo(figure.x + lean * 17 * scale, figure.y - 16 * scale);
  c.stroke();
};

/** The middle of a raised placard; the plate layer hangs the flag there. */
export const placardAt = (place: SeatPlace): { x: number; y: number } => ({
  x: place.figure.x + (place.side === 'left' ? 17 : -17) * place.scale,
  y: place.figure.y - 24 * place.scale,
});

const paintSeat = (c: Ctx, seat: RoomSeat, place: SeatPlace, p: Palette): void => {
  if (seat.away) {
    paintChairBack(c, place);
    return;
  }
  if (seat.raised) paintArm(c, place, p);
  const body = seat.speaking ? '#3B5078' : p.figure;
  const lift = seat.speaking ? 4 * place.scale : 0;
  paintFigure(c, {
    x: place.figure.x,
    y: place.figure.y - lift,
    scale: place.scale,
    body,
    rim: seat.speaking ? '#FFE9BF' : RIM[seat.stakeholder],
    glow: seat.speaking ? 0.85 : seat.bot ? 0.42 : 0.62,
    facing: place.side === 'left' ? 1 : -1,
  });
};

const paintPodium = (c: Ctx, f: Frame, p: Palette): void => {
  const y = f.podium.y - 13 * f.unit;
  const aside = Math.min(40 * f.unit, f.podium.w * 0.26);
  for (const side of [-1, 1] as const) {
    const at = { x: f.cx + side * aside, y: y + 4 * f.unit, scale: 0.66 * f.unit };
    faded(c, 0.92, () =>
      paintFigure(c, { ...at, body: p.figure, rim: '#8FA3C4', glow: 0.6, facing: side === 1 ? -1 : 1 }),
    );
  }
  paintFigure(c, { x: f.cx, y, scale: 0.88 * f.unit, body: p.figure, rim: '#E6B653', glow: 0.75, facing: 1 });
};

/** Everybody at the table, far seats first. */
export const paintPeople = (c: Ctx, layout: RoomLayout, model: RoomModel, p: Palette): void => {
  if (layout.kind === 'arena') return;
  paintPodium(c, layout.frame, p);
  const order = layout.places.map((place, i) => ({ place, seat: model.seats[i] }));
  order.sort((a, b) => a.place.figure.y - b.place.figure.y);
  for (const { place, seat } of order) if (seat) paintSeat(c, seat, place, p);
};

const standing = (c: Ctx, x: number, y: number, scale: number, rimOf: string, p: Palette, facing: 1 | -1): void =>
  paintFigure(c, { x, y, scale, body: p.figure, rim: rimOf, glow: 0.55, facing });

const screen = (c: Ctx, f: Frame, x: number, side: -1 | 1): void => {
  const top = lerp(0, f.floor, 0.28);
  c.fillStyle = 'rgba(0,0,0,.17)';
  if (side < 0) c.fillRect(0, top, x, f.height - top);
  else c.fillRect(x, top, f.width - x, f.height - top);
  c.fillStyle = 'rgba(224,172,70,.3)';
  c.fillRect(x - f.unit, top, 2 * f.unit, f.height - top);
};

const paintCorridor = (c: Ctx, f: Frame, p: Palette): void => {
  const x = f.width * 0.079;
  screen(c, f, x, -1);
  const y = f.floor + 33 * f.unit;
  standing(c, x * 0.45, y, 0.95 * f.unit, RIM['civil-society'], p, 1);
  standing(c, x * 0.75, y + 3 * f.unit, 0.98 * f.unit, RIM.transit, p, -1);
};

const paintContact = (c: Ctx, f: Frame, p: Palette): void => {
  const x = f.width * 0.953;
  screen(c, f, f.width * 0.92, 1);
  const y = f.floor + 58 * f.unit;
  standing(c, x - 22 * f.unit, y - 26 * f.unit, 0.86 * f.unit, RIM.organization, p, 1);
  standing(c, x + 20 * f.unit, y - 26 * f.unit, 0.86 * f.unit, RIM.destination, p, -1);
  c.fillStyle = p.table[1];
  c.beginPath();
  c.ellipse(x, y, 34 * f.unit, 11 * f.unit, 0, 0, Math.PI * 2);
  c.fill();
  c.fillStyle = '#FFF6DF';
  c.beginPath();
  c.ellipse(x, y - 2 * f.unit, 13 * f.unit, 4 * f.unit, 0, 0, Math.PI * 2);
  c.fill();
  standing(c, x, y + 6 * f.unit, 0.98 * f.unit, RIM.origin, p, 1);
};

/** The places beside the hall, where the table has them and the room is wide enough. */
export const paintCorners = (c: Ctx, f: Frame, model: RoomModel, p: Palette): void => {
  if (f.width < 1000) return;
  if (model.corridor) paintCorridor(c, f, p);
  if (model.contact) paintContact(c, f, p);
};
