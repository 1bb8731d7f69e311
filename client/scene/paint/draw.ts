/** A 2D context in the room's own pixels, whatever the screen's. */
export type Ctx = CanvasRenderingContext2D;

export const linear = (c: Ctx, y0: number, y1: number, stops: readonly string[]): CanvasGradient => {
  const g = c.createLinearGradient(0, y0, 0, y1);
  stops.forEach((colour, i) => {
    g.addColorStop(i / Math.max(1, stops.length - 1), colour);
  });
  return g;
};

export const radial = (c: Ctx, r: number, stops: readonly (readonly [number, string])[]): CanvasGradient => {
  const g = c.createRadialGradient(0, 0, 0, 0, 0, r);
  for (const [at, colour] of stops) g.addColorStop(at, colour);
  return g;
};

/** Fills an ellipse with a round gradient squeezed into it. */
export const glow = (
  c: Ctx,
  x: number,
  y: number,
  rx: number,
  ry: number,
  stops: readonly (readonly [number, string])[],
): void => {
  c.save();
  c.translate(x, y);
  c.scale(1, ry / rx);
  c.fillStyle = radial(c, rx, stops);
  c.beginPath();
  c.arc(0, 0, rx, 0, Math.PI * 2);
  c.fill();
  c.restore();
};

export const rect = (c: Ctx, x: number, y: number, w: number, h: number, fill: string | CanvasGradient): void => {
  c.fillStyle = fill;
  c.fillRect(x, y, w, h);
};

export const rounded = (c: Ctx, x: number, y: number, w: number, h: number, r: number): void => {
  c.beginPath();
  c.roundRect(x, y, w, h, r);
};

export const polygon = (c: Ctx, points: readonly (readonly [number, number])[]): void => {
  c.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) c.moveTo(x, y);
    else c.lineTo(x, y);
  });
  c.closePath();
};

export const faded = (c: Ctx, alpha: number, draw: () => void): void => {
  c.save();
  c.globalAlpha *= alpha;
  draw();
  c.restore();
};

/** The same scatter every time, so that the city does not change when the window does. */
export const scatter = (seed: number): (() => number) => {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
};
