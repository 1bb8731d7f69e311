export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (v: number, low: number, high: number): number => Math.min(Math.max(v, low), Math.max(low, high));
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const inside = (box: Box, p: Point): boolean =>
  p.x >= box.x && p.x <= box.x + box.w && p.y >= box.y && p.y <= box.y + box.h;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const centre = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

export const around = (p: Point, w: number, h: number): Box => ({ x: p.x - w / 2, y: p.y - h / 2, w, h });

/** Moves a box into the bounds without changing its size. */
export const within = (box: Box, width: number, height: number, margin: number): Box => ({
  ...box,
  x: clamp(box.x, margin, width - margin - box.w),
  y: clamp(box.y, margin, height - margin - box.h),
});

/** 1 where two boxes just clear each other, more where there is air between them. */
export const separation = (a: Box, b: Box, gap: number): number => {
  const p = centre(a);
  const q = centre(b);
  return Math.max(Math.abs(p.x - q.x) / ((a.w + b.w) / 2 + gap), Math.abs(p.y - q.y) / ((a.h + b.h) / 2 + gap));
};
