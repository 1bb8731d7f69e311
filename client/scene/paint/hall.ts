import type { Frame } from '../frame.ts';
import { clamp } from '../geometry.ts';
import type { Ctx } from './draw.ts';
import { faded, glow, linear, rect } from './draw.ts';
import { paintMark } from './mark.ts';
import { BRASS, type Palette } from './palette.ts';
import { paintWindows } from './windows.ts';

const wainscot = (f: Frame): number => f.floor - clamp(40 * f.unit, 20, f.floor * 0.5);

const paintWall = (c: Ctx, f: Frame, p: Palette, rail: number): void => {
  rect(c, 0, 0, f.width, rail, linear(c, 0, rail, p.wall));
  const step = 24 * f.unit;
  faded(c, 0.024, () => {
    for (let x = 0; x < f.width; x += step) rect(c, x, 0, 1, rail, '#FFFFFF');
  });
  rect(c, 0, 0, f.width, rail * 0.4, linear(c, 0, rail * 0.4, ['rgba(0,0,0,.22)', 'rgba(0,0,0,0)']));
};

const paintWood = (c: Ctx, f: Frame, p: Palette, rail: number): void => {
  const h = f.floor - rail;
  rect(c, 0, rail, f.width, h, linear(c, rail, f.floor, p.wood));
  const step = 12 * f.unit;
  for (let x = 0; x < f.width; x += step) {
    faded(c, 0.24, () => rect(c, x, rail, 1.2, h, '#000000'));
    faded(c, 0.05, () => rect(c, x + 1.2, rail, 1, h, '#FFFFFF'));
  }
  rect(c, 0, rail, f.width, h * 0.28, linear(c, rail, rail + h * 0.28, ['rgba(0,0,0,.3)', 'rgba(0,0,0,0)']));
  faded(c, p.rail, () => rect(c, 0, rail - 2 * f.unit, f.width, 2.5 * f.unit, BRASS));
  rect(c, 0, f.floor - 3 * f.unit, f.width, 3 * f.unit, '#3B2413');
};

/** Sconces light the wall above and the wood below. */
const paintSconces = (c: Ctx, f: Frame, p: Palette, rail: number): void => {
  const lift = Math.max(3, (rail - 60) * 0.32);
  for (const x of [f.cx - f.width * 0.185, f.cx + f.width * 0.185]) {
    const y = rail - lift;
    const r = 74 * f.unit;
    faded(c, p.sconce, () => {
      glow(c, x, y, r, r, [
        [0, 'rgba(255,227,166,.72)'],
        [0.45, 'rgba(255,199,102,.22)'],
        [1, 'rgba(255,199,102,0)'],
      ]);
      glow(c, x, rail + 14 * f.unit, r * 2.3, r * 0.62, [
        [0, 'rgba(255,190,96,.26)'],
        [1, 'rgba(255,190,96,0)'],
      ]);
    });
    rect(c, x - 2 * f.unit, y - 6 * f.unit, 4 * f.unit, 14 * f.unit, p.sconce > 0 ? '#FFE2A8' : '#4A4436');
    rect(c, x - 3 * f.unit, y + 7 * f.unit, 6 * f.unit, 2 * f.unit, '#8A6426');
  }
};

const paintFloor = (c: Ctx, f: Frame, p: Palette): void => {
  const h = f.height - f.floor;
  rect(c, 0, f.floor, f.width, h, p.floor[2]);
  c.save();
  c.beginPath();
  c.rect(0, f.floor, f.width, h);
  c.clip();
  glow(c, f.cx, f.floor + h * 0.62, f.width * 0.62, h * 0.74, [
    [0, p.floor[0]],
    [0.42, p.floor[1]],
    [1, p.floor[2]],
  ]);
  c.restore();
  faded(c, 0.07, () => rect(c, 0, f.floor, f.width, 1, '#FFFFFF'));
  rect(c, 0, f.floor, f.width, h * 0.16, linear(c, f.floor, f.floor + h * 0.16, ['rgba(0,0,0,.26)', 'rgba(0,0,0,0)']));
};

/** One pool of warm light on the text. */
export const paintPool = (c: Ctx, f: Frame, strength: number): void => {
  const y = (f.sheet.top + f.sheet.bottom) / 2;
  faded(c, strength, () =>
    glow(c, f.cx, y, Math.min(f.rx * 0.82, f.sheet.botHalf * 3.1), f.ry * 0.8, [
      [0, 'rgba(255,243,214,.6)'],
      [0.5, 'rgba(255,224,160,.2)'],
      [1, 'rgba(255,224,160,0)'],
    ]),
  );
};

/** Everything behind the people: wall, windows, wainscot, sconces, floor, pool of light. */
export const paintHall = (c: Ctx, f: Frame, p: Palette): void => {
  const rail = wainscot(f);
  paintWall(c, f, p, rail);
  paintWindows(c, f, p, rail);
  const r = clamp(rail * 0.41, 9, 30 * f.unit);
  paintMark(c, f.cx, Math.max(r + 3, rail * 0.5), r);
  paintWood(c, f, p, rail);
  paintFloor(c, f, p);
  paintSconces(c, f, p, rail);
  paintPool(c, f, p.pool);
};

/** Behind an assembly there is no wall to speak of: a wooden rail, the dark, and the light in front. */
export const paintAssemblyHall = (c: Ctx, f: Frame, p: Palette): void => {
  rect(c, 0, 0, f.width, f.height, linear(c, 0, f.height, [p.wall[0], p.floor[2], p.floor[1]]));
  const rail = 16 * f.unit;
  rect(c, 0, 0, f.width, rail, linear(c, 0, rail, p.wood));
  faded(c, p.rail, () => rect(c, 0, rail, f.width, 2 * f.unit, BRASS));
  faded(c, 0.9 * p.pool, () =>
    glow(c, f.cx, f.height, f.width * 0.42, f.height * 0.8, [
      [0, 'rgba(120,150,205,.5)'],
      [0.5, 'rgba(92,118,170,.2)'],
      [1, 'rgba(92,118,170,0)'],
    ]),
  );
  faded(c, 0.8 * p.pool, () =>
    glow(c, f.cx, f.sheet.bottom, f.sheet.botHalf * 2.6, f.height * 0.36, [
      [0, 'rgba(255,238,200,.5)'],
      [1, 'rgba(255,224,160,0)'],
    ]),
  );
};
