import type { Ctx } from './draw.ts';
import { faded, linear, polygon, rounded } from './draw.ts';

/** At rest, raised, falling, struck: the turn of the handle. */
export const GAVEL_FRAMES = [0, 0.95, 0.45, 0] as const;

const block = (c: Ctx): void => {
  c.fillStyle = '#2A160A';
  c.beginPath();
  c.ellipse(-7, 9.4, 9.5, 2.6, 0, 0, Math.PI * 2);
  c.fill();
  c.fillStyle = '#8B5730';
  c.beginPath();
  c.ellipse(-7, 7.6, 8, 2.6, 0, 0, Math.PI * 2);
  c.fill();
};

/** A gavel on its block, around the origin, about 30 wide at unit 1. */
export const paintGavel = (c: Ctx, unit: number, frame: 0 | 1 | 2 | 3): void => {
  c.save();
  c.scale(unit, unit);
  block(c);
  c.translate(14, 6);
  c.rotate(GAVEL_FRAMES[frame]);
  c.fillStyle = linear(c, -3, 2, ['#F0C48C', '#B9814A']);
  rounded(c, -20, -1.4, 22, 2.8, 1.4);
  c.fill();
  c.fillStyle = linear(c, -8, 4, ['#E7B276', '#8F5A2E']);
  rounded(c, -26, -8, 8, 12, 2);
  c.fill();
  c.fillStyle = '#E0AC46';
  c.fillRect(-26, -5.6, 8, 1.4);
  c.fillRect(-26, 0.6, 8, 1.4);
  c.restore();
  if (frame === 3) knock(c, unit);
};

const knock = (c: Ctx, unit: number): void =>
  faded(c, 0.75, () => {
    c.strokeStyle = '#FFE2A8';
    c.lineWidth = 1.1 * unit;
    c.lineCap = 'round';
    for (const [x0, y0, x1, y1] of [
      [-18, 4, -23, 1],
      [-19, 8, -25, 8],
      [4, 4, 8, 1],
    ] as const) {
      c.beginPath();
      c.moveTo(x0 * unit, y0 * unit);
      c.lineTo(x1 * unit, y1 * unit);
      c.stroke();
    }
  });

/** The slip of paper that carries news from the door to the podium. */
export const paintSlip = (c: Ctx, unit: number): void => {
  c.save();
  c.scale(unit, unit);
  polygon(c, [
    [-7, -5],
    [6, -6],
    [8, 5],
    [-6, 6],
  ]);
  c.fillStyle = '#FFF6DF';
  c.fill();
  c.fillStyle = '#B07A16';
  for (const y of [-2.4, 0, 2.4]) c.fillRect(-4, y, 8, 0.9);
  c.restore();
};
