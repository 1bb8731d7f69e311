import type { Frame } from '../frame.ts';
import type { Box } from '../geometry.ts';
import { lerp } from '../geometry.ts';
import type { Ctx } from './draw.ts';
import { faded, linear, rect, rounded, scatter } from './draw.ts';
import type { Palette } from './palette.ts';

/** Tall windows in pairs, left and right of the mark; as many pairs as the wall has room for. */
export const windowBoxes = (f: Frame, wall: number): Box[] => {
  const top = wall * 0.11;
  const h = wall * 0.8;
  const w = Math.min(92 * f.unit ** 0.6, f.width * 0.085, Math.max(h * 2.6, 34));
  const gap = w * 0.24;
  const inner = Math.min(f.width * 0.2, f.width * 0.3 - w);
  const xs = f.width < 520 ? [f.width * 0.08] : [inner - w - gap, inner];
  return xs.flatMap((x) => [
    { x, y: top, w, h },
    { x: f.width - x - w, y: top, w, h },
  ]);
};

const hills = (c: Ctx, b: Box, p: Palette): void => {
  c.fillStyle = p.city;
  faded(c, 0.5, () => {
    c.beginPath();
    c.moveTo(b.x, b.y + b.h);
    c.lineTo(b.x, b.y + b.h * 0.78);
    c.bezierCurveTo(b.x + b.w * 0.3, b.y + b.h * 0.6, b.x + b.w * 0.5, b.y + b.h * 0.82, b.x + b.w, b.y + b.h * 0.62);
    c.lineTo(b.x + b.w, b.y + b.h);
    c.fill();
  });
};

const towers = (c: Ctx, b: Box, p: Palette, next: () => number, day: boolean): void => {
  const count = Math.max(4, Math.round(b.w / 14));
  const step = b.w / count;
  for (let i = 0; i < count; i += 1) {
    const tall = b.h * lerp(0.2, day ? 0.52 : 0.76, next() ** 1.3);
    const x = b.x + i * step;
    const wide = step * lerp(0.82, 1.02, next());
    faded(c, day ? 0.42 : 1, () => rect(c, x, b.y + b.h - tall, wide, tall, p.city));
    lights(c, { x, y: b.y + b.h - tall, w: wide, h: tall }, p, next);
  }
};

const lights = (c: Ctx, b: Box, p: Palette, next: () => number): void => {
  const dot = Math.max(1.2, Math.min(1.9, b.w / 7));
  const many = Math.round((b.w * b.h) / 42);
  for (let i = 0; i < many; i += 1) {
    const x = b.x + 1.5 + next() * Math.max(0, b.w - 4);
    const y = b.y + 3 + next() * Math.max(0, b.h - 5);
    const alpha = 0.3 + 0.55 * next();
    if (next() < p.lit * 0.5) faded(c, alpha, () => rect(c, x, y, dot, dot, '#FFD78A'));
  }
};

const pane = (c: Ctx, b: Box, p: Palette, seed: number, bar: number): void => {
  c.save();
  rounded(c, b.x, b.y, b.w, b.h, 2);
  c.clip();
  rect(c, b.x, b.y, b.w, b.h, linear(c, b.y, b.y + b.h, p.sky));
  if (p.lit === 0) hills(c, b, p);
  towers(c, b, p, scatter(seed), p.lit === 0);
  faded(c, p.lit === 0 ? 0.16 : 0.05, () => {
    c.fillStyle = '#FFFFFF';
    c.beginPath();
    c.moveTo(b.x, b.y + b.h * 0.7);
    c.lineTo(b.x + b.w * 0.42, b.y);
    c.lineTo(b.x + b.w * 0.62, b.y);
    c.lineTo(b.x, b.y + b.h);
    c.fill();
  });
  c.restore();
  rect(c, b.x + b.w / 2 - bar / 2, b.y, bar, b.h, p.mullion);
  if (b.h > 90) rect(c, b.x, b.y + b.h * 0.3, b.w, bar * 0.8, p.mullion);
};

const sill = (c: Ctx, b: Box, bar: number): void => {
  c.strokeStyle = 'rgba(0,0,0,.36)';
  c.lineWidth = bar;
  rounded(c, b.x, b.y, b.w, b.h, 2);
  c.stroke();
  faded(c, 0.14, () => rect(c, b.x - bar, b.y + b.h + bar / 2, b.w + bar * 2, 1, '#FFFFFF'));
};

export const paintWindows = (c: Ctx, f: Frame, p: Palette, wall: number): void => {
  const bar = 2 * Math.min(1.5, f.unit);
  windowBoxes(f, wall).forEach((box, i) => {
    pane(c, box, p, i * 17 + 5, bar);
    sill(c, box, bar);
  });
};
