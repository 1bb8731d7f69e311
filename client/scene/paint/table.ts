import type { Frame } from '../frame.ts';
import { lerp, radians } from '../geometry.ts';
import type { RoomLayout } from '../place.ts';
import type { Ctx } from './draw.ts';
import { faded, linear, polygon, rounded } from './draw.ts';
import { BRASS, type Palette } from './palette.ts';

type Pair = readonly [number, number];

/** The open ends of the horseshoe reach a little past the half circle. */
const REACH = 10;

const arc = (f: Frame, out: number, drop = 0): Pair[] =>
  Array.from({ length: 121 }, (_, i) => {
    const a = radians(lerp(180 + REACH, -REACH, i / 120));
    return [f.cx + (f.rx + out * 2.2) * Math.cos(a), f.cy + drop - (f.ry + out) * Math.sin(a)] as const;
  });

const stroke = (c: Ctx, points: readonly Pair[], colour: string, width: number, alpha: number): void => {
  c.save();
  c.globalAlpha = alpha;
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) c.moveTo(x, y);
    else c.lineTo(x, y);
  });
  c.stroke();
  c.restore();
};

const apron = (c: Ctx, f: Frame): void => {
  const drop = 17 * f.unit;
  const top = f.cy - f.ry + f.half;
  const inner = arc(f, -f.half);
  polygon(c, [...inner, ...arc(f, -f.half, drop).reverse()]);
  c.fillStyle = linear(c, top, top + drop + f.ry * 0.8, ['#643A1C', '#3C2211', '#241308']);
  c.fill();
  faded(c, 0.16, () => {
    for (let i = 4; i < inner.length; i += 4) {
      const [x, y] = inner[i] as Pair;
      c.fillStyle = '#000000';
      c.fillRect(x, y, 1, drop);
    }
  });
  const ends = [arc(f, f.half)[0], inner[0], arc(f, f.half).at(-1), inner.at(-1)] as Pair[];
  for (const [a, b] of [
    [ends[0], ends[1]],
    [ends[2], ends[3]],
  ] as [Pair, Pair][]) {
    polygon(c, [a, b, [b[0], b[1] + drop], [a[0], a[1] + drop]]);
    c.fillStyle = '#2A170A';
    c.fill();
  }
};

const top = (c: Ctx, f: Frame, p: Palette): void => {
  const outer = arc(f, f.half);
  const inner = arc(f, -f.half);
  polygon(c, [...outer, ...[...inner].reverse()]);
  c.fillStyle = linear(c, f.cy - f.ry - f.half, f.cy + 18 * f.unit, p.table);
  c.fill();
  stroke(c, arc(f, f.half * 0.15), '#000000', f.half * 0.5, 0.07);
  stroke(c, arc(f, -f.half * 0.35), '#FFE2B0', f.half * 0.2, 0.07);
  stroke(c, outer, '#F4D29A', 1.1, 0.42);
  stroke(c, arc(f, -f.half + 2.6 * f.unit), '#3A1F0C', 1, 0.35);
  stroke(c, inner, BRASS, 1.5 * Math.max(1, f.unit), 0.85);
};

const podium = (c: Ctx, f: Frame): void => {
  const { x, y, w, h } = f.podium;
  const lip = 5 * f.unit;
  const flare = w * 0.05;
  polygon(c, [
    [x, y + 1],
    [x + w, y + 1],
    [x + w + flare, y + h],
    [x - flare, y + h],
  ]);
  c.fillStyle = linear(c, y, y + h, ['#5E3519', '#3A2010', '#2A160A']);
  c.fill();
  faded(c, 0.5, () => {
    c.strokeStyle = '#1A0D05';
    c.lineWidth = 1;
    rounded(c, x + w * 0.06, y + lip + 3 * f.unit, w * 0.88, h - lip - 7 * f.unit, 2);
    c.stroke();
  });
  c.fillStyle = linear(c, y - 1, y + lip, ['#C08551', '#9A6337']);
  rounded(c, x - flare * 0.6, y - 1, w + flare * 1.2, lip, 1);
  c.fill();
  faded(c, 0.7, () => {
    c.fillStyle = BRASS;
    c.fillRect(x - flare * 0.6, y + lip - 1, w + flare * 1.2, 1);
  });
};

const rows = (c: Ctx, layout: RoomLayout, p: Palette): void => {
  const { frame: f } = layout;
  const base = f.height - 8;
  [...layout.rows].reverse().forEach((r, i) => {
    const back = layout.rows.length - 1 - i;
    c.save();
    c.lineCap = 'round';
    for (const [drop, colour, width, alpha] of [
      [5.2, '#000000', 9, 0.2],
      [3, '#3A2110', 7, 1],
      [0, p.table[2], 5 + back * 0.22, 1],
      [3.4, BRASS, 1, 0.36],
    ] as const) {
      c.globalAlpha = alpha;
      c.strokeStyle = colour;
      c.lineWidth = width * Math.min(1.3, f.unit);
      c.beginPath();
      c.ellipse(f.cx, base + drop * f.unit, r.x, r.y, 0, radians(184), radians(356));
      c.stroke();
    }
    c.restore();
  });
};

/** The walnut in front of the people, with the podium let into it. */
export const paintTable = (c: Ctx, layout: RoomLayout, p: Palette): void => {
  if (layout.kind === 'arena') {
    rows(c, layout, p);
    return;
  }
  apron(c, layout.frame);
  top(c, layout.frame, p);
  podium(c, layout.frame);
};
