import type { Frame } from '../frame.ts';
import type { RoomCorner, RoomModel, RoomStakeholder } from '../model.ts';
import type { Ctx } from './draw.ts';
import { paintFigure } from './figures.ts';
import { type Palette, RIM } from './palette.ts';

const standing = (c: Ctx, x: number, y: number, scale: number, rimOf: string, p: Palette, facing: 1 | -1): void =>
  paintFigure(c, { x, y, scale, body: p.figure, rim: rimOf, glow: 0.55, facing });

const screen = (c: Ctx, f: Frame, x: number, side: -1 | 1): void => {
  const top = f.floor * 0.28;
  c.fillStyle = 'rgba(0,0,0,.17)';
  if (side < 0) c.fillRect(0, top, x, f.height - top);
  else c.fillRect(x, top, f.width - x, f.height - top);
  c.fillStyle = 'rgba(224,172,70,.3)';
  c.fillRect(x - f.unit, top, 2 * f.unit, f.height - top);
};

/** The rim of who stands at that spot; a corner that tells nobody has figures of its own. */
const rimAt = ({ people }: RoomCorner, i: number, otherwise: RoomStakeholder): string | null => {
  if (people === undefined) return RIM[otherwise];
  const kind = people[i];
  return kind === undefined ? null : RIM[kind];
};

const paintCorridor = (c: Ctx, f: Frame, corner: RoomCorner, p: Palette): void => {
  const x = f.width * 0.079;
  screen(c, f, x, -1);
  const y = f.floor + 33 * f.unit;
  const [left, right] = [rimAt(corner, 0, 'civil-society'), rimAt(corner, 1, 'transit')];
  if (left) standing(c, x * 0.45, y, 0.95 * f.unit, left, p, 1);
  if (right) standing(c, x * 0.75, y + 3 * f.unit, 0.98 * f.unit, right, p, -1);
};

const paintContact = (c: Ctx, f: Frame, corner: RoomCorner, p: Palette): void => {
  const x = f.width * 0.953;
  screen(c, f, f.width * 0.92, 1);
  const y = f.floor + 58 * f.unit;
  const [left, right] = [rimAt(corner, 0, 'organization'), rimAt(corner, 1, 'destination')];
  if (left) standing(c, x - 22 * f.unit, y - 26 * f.unit, 0.86 * f.unit, left, p, 1);
  if (right) standing(c, x + 20 * f.unit, y - 26 * f.unit, 0.86 * f.unit, right, p, -1);
  c.fillStyle = p.table[1];
  c.beginPath();
  c.ellipse(x, y, 34 * f.unit, 11 * f.unit, 0, 0, Math.PI * 2);
  c.fill();
  c.fillStyle = '#FFF6DF';
  c.beginPath();
  c.ellipse(x, y - 2 * f.unit, 13 * f.unit, 4 * f.unit, 0, 0, Math.PI * 2);
  c.fill();
  const front = rimAt(corner, 2, 'origin');
  if (front) standing(c, x, y + 6 * f.unit, 0.98 * f.unit, front, p, 1);
};

/** The places beside the hall, where the table has them and the room is wide enough. */
export const paintCorners = (c: Ctx, f: Frame, model: RoomModel, p: Palette): void => {
  if (f.width < 1000) return;
  if (model.corridor) paintCorridor(c, f, model.corridor, p);
  if (model.contact) paintContact(c, f, model.contact, p);
};
