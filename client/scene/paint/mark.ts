import type { Ctx } from './draw.ts';
import { glow } from './draw.ts';

/** Our mark on the wall: a zero between brackets, in a brass ring. */
export const paintMark = (c: Ctx, x: number, y: number, r: number): void => {
  glow(c, x, y, r * 1.9, r * 1.9, [
    [0, 'rgba(255,214,140,.16)'],
    [1, 'rgba(255,214,140,0)'],
  ]);
  c.save();
  c.translate(x, y);
  c.lineCap = 'round';
  c.lineJoin = 'round';
  c.beginPath();
  c.arc(0, 0, r, 0, Math.PI * 2);
  c.fillStyle = 'rgba(4,8,16,.3)';
  c.fill();
  c.strokeStyle = 'rgba(224,172,70,.6)';
  c.lineWidth = r * 0.065;
  c.stroke();
  c.strokeStyle = '#E6B653';
  c.lineWidth = r * 0.09;
  for (const side of [-1, 1]) {
    c.beginPath();
    c.moveTo(side * r * 0.19, -r * 0.38);
    c.lineTo(side * r * 0.36, -r * 0.38);
    c.lineTo(side * r * 0.36, r * 0.38);
    c.lineTo(side * r * 0.19, r * 0.38);
    c.stroke();
  }
  c.lineWidth = r * 0.075;
  c.beginPath();
  c.arc(0, 0, r * 0.15, 0, Math.PI * 2);
  c.stroke();
  c.restore();
};
