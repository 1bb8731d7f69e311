import type { Frame } from '../frame.ts';
import { isEmpty, type RoomModel, type RoomSeat } from '../model.ts';
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

const paintSeat = (c: Ctx, seat: RoomSeat, place: SeatPlace, p: Palette, floor: boolean): void => {
  const speaking = seat.speaking && floor;
  if (isEmpty(seat)) {
    paintChairBack(c, place);
    return;
  }
  if (seat.raised) paintArm(c, place, p);
  const body = speaking ? '#3B5078' : p.figure;
  const lift = speaking ? 4 * place.scale : 0;
  paintFigure(c, {
    x: place.figure.x,
    y: place.figure.y - lift,
    scale: place.scale,
    body,
    rim: speaking ? '#FFE9BF' : RIM[seat.stakeholder],
    glow: speaking ? 0.85 : seat.bot ? 0.42 : 0.62,
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
  const floor = model.quiet === null && model.outcome === null;
  for (const { place, seat } of order) if (seat) paintSeat(c, seat, place, p, floor);
};
