import type { Box, Point } from './geometry.ts';
import { clamp, lerp, radians } from './geometry.ts';

/** The hall's proportions for one size; everything else is placed by them. `unit` is a pixel of the 216 band. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly cx: number;
  readonly floor: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly half: number;
  readonly podium: Box;
  readonly sheet: { readonly top: number; readonly bottom: number; readonly topHalf: number; readonly botHalf: number };
};

const podiumOf = (width: number, floor: number, unit: number): Box => {
  const half = Math.min(82 * unit, width * 0.12);
  return { x: width / 2 - half, y: floor - 9 * unit, w: half * 2, h: 26 * unit };
};

const sheetOf = (frame: Omit<Frame, 'sheet'>, usable: number): Frame['sheet'] => {
  const { unit, cy, ry, half, width } = frame;
  const top = cy - ry + half + 19.5 * unit;
  const bottom = Math.max(top + 22 * unit, usable - 5 * unit);
  const botHalf = Math.min(clamp(128 * unit, 0, width * 0.18), (bottom - top) * 2.2);
  return { top, bottom, topHalf: botHalf * 0.76, botHalf };
};

export const frameOf = (width: number, height: number, foot = 20): Frame => {
  const usable = Math.max(height * 0.7, height - foot);
  const unit = clamp(Math.min((height / 216) ** 0.45, width / 533), 0.5, 2);
  const floor = height * lerp(0.4, 0.5, clamp((height - 262) / 260, 0, 1));
  const cy = usable - 0.142 * (usable - floor);
  const half = Math.min(15 * unit, (cy - floor) * 0.2);
  const base = { width, height, unit, cx: width / 2, floor, cy, rx: width * 0.39, ry: cy - floor - 2 * unit, half };
  const frame = { ...base, podium: podiumOf(width, floor, unit) };
  return { ...frame, sheet: sheetOf(frame, usable) };
};

/** A point on the table's middle line; `degrees` as on a clock face turned to the left: 180 near left, 90 podium. */
export const onTable = (f: Frame, degrees: number, out = 0): Point => ({
  x: f.cx + (f.rx + out * 2.2) * Math.cos(radians(degrees)),
  y: f.cy - (f.ry + out) * Math.sin(radians(degrees)),
});

/** How near a place is: about .66 at the podium, 1.16 at the open end. */
export const depthAt = (f: Frame, y: number): number =>
  lerp(0.66, 1.13, clamp((y - (f.cy - f.ry)) / (f.ry * 1.12), 0, 1));
