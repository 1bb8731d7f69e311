import type { Frame } from '../frame.ts';
import type { Box } from '../geometry.ts';
import { lerp } from '../geometry.ts';
import type { RoomModel, RoomStrip } from '../model.ts';
import type { Ctx } from './draw.ts';
import { faded, linear, polygon, rounded } from './draw.ts';

/** How far a strip has come on its way: hooks 0 apart to 1 met; brass 0 to 1. */
export type StripMotion = { readonly hooks?: number; readonly brass?: number; readonly waits?: boolean };

export type StripBox = { readonly strip: RoomStrip; readonly box: Box; readonly focus: boolean };

const SHOWN = 14;

/** Above fourteen paragraphs the strips scroll around the focus. */
export const shown = (strips: readonly RoomStrip[], focus: string | null): readonly RoomStrip[] => {
  if (strips.length <= SHOWN) return strips;
  const at = Math.max(
    0,
    strips.findIndex((strip) => strip.id === focus),
  );
  const from = Math.min(Math.max(0, at - SHOWN / 2), strips.length - SHOWN);
  return strips.slice(from, from + SHOWN);
};

/** One line of light a paragraph, wider towards the reader. */
export const stripBoxes = (f: Frame, strips: readonly RoomStrip[], focus: string | null): StripBox[] => {
  const list = shown(strips, focus);
  const { top, bottom, topHalf, botHalf } = f.sheet;
  const step = (bottom - top) / (Math.max(list.length, 4) + 0.6);
  const lead = (bottom - top - step * (list.length - 1)) / 2;
  return list.map((strip, i) => {
    const y = top + lead + step * i;
    const half = lerp(topHalf, botHalf, (y - top) / (bottom - top)) * 0.76;
    return { strip, focus: strip.id === focus, box: { x: f.cx - half, y: y - step / 2, w: half * 2, h: step } };
  });
};

const BAR = { brass: '#B07A16', red: '#9C2115', blue: '#1D4E96', grey: '#8B8470', pale: '#C9C1AC' } as const;

const barColour = (strip: RoomStrip): { colour: string; alpha: number } => {
  if (strip.state === 'ad-ref' || strip.state === 'agreed') return { colour: BAR.brass, alpha: 0.96 };
  if (strip.state === 'dropped') return { colour: BAR.pale, alpha: 0.8 };
  if (strip.tied) return { colour: BAR.blue, alpha: 0.86 };
  if (strip.brackets > 0 || strip.state === 'bracketed') return { colour: BAR.red, alpha: 0.74 };
  return { colour: BAR.grey, alpha: strip.state === 'parked' ? 0.5 : 0.72 };
};

const hooks = (c: Ctx, x: number, y: number, half: number, size: number, met: number): void => {
  const at = lerp(half, size * 0.6, met);
  faded(c, 1 - met * met, () => {
    c.strokeStyle = BAR.red;
    c.lineWidth = size * 0.42;
    c.lineJoin = 'miter';
    for (const side of [-1, 1]) {
      c.beginPath();
      c.moveTo(x + side * (at - size * 0.75), y - size);
      c.lineTo(x + side * at, y - size);
      c.lineTo(x + side * at, y + size);
      c.lineTo(x + side * (at - size * 0.75), y + size);
      c.stroke();
    }
  });
};

const bar = (c: Ctx, { strip, box }: StripBox, thick: number, motion: StripMotion): void => {
  const y = box.y + box.h / 2;
  const { colour, alpha } = motion.waits ? { colour: BAR.grey, alpha: 0.72 } : barColour(strip);
  const bracketed = strip.brackets > 0 || motion.hooks !== undefined;
  const half = box.w / 2 - (bracketed ? thick * 3.4 : 0);
  const line = (fill: string, strength: number) =>
    faded(c, strength, () => {
      c.fillStyle = fill;
      rounded(c, box.x + box.w / 2 - half, y - thick / 2, half * 2, thick, thick / 3);
      c.fill();
    });
  line(colour, alpha * (strip.state === 'dropped' ? 0.6 : 1));
  if (motion.brass) line(BAR.brass, motion.brass);
  if (bracketed) hooks(c, box.x + box.w / 2, y, box.w / 2, Math.min(thick * 1.5, box.h * 0.44), motion.hooks ?? 0);
};

const paper = (c: Ctx, f: Frame): void => {
  const { top, bottom, topHalf, botHalf } = f.sheet;
  faded(c, 0.34, () => {
    polygon(c, [
      [f.cx - topHalf - 2, top + 5],
      [f.cx + topHalf + 2, top + 5],
      [f.cx + botHalf + 7, bottom + 8 * f.unit],
      [f.cx - botHalf - 7, bottom + 8 * f.unit],
    ]);
    c.fillStyle = '#050B16';
    c.fill();
  });
  polygon(c, [
    [f.cx - topHalf, top],
    [f.cx + topHalf, top],
    [f.cx + botHalf, bottom],
    [f.cx - botHalf, bottom],
  ]);
  c.fillStyle = linear(c, top, bottom, ['#F3E7C9', '#FFFBEF']);
  c.fill();
  c.fillStyle = '#C9B68C';
  c.fillRect(f.cx - botHalf, bottom, botHalf * 2, 3 * f.unit);
};

const lit = (c: Ctx, { box }: StripBox, thick: number): void => {
  const h = Math.min(box.h, thick * 3.6);
  faded(c, 0.8, () => {
    c.fillStyle = '#FFD98A';
    rounded(c, box.x - thick * 3, box.y + box.h / 2 - h / 2, box.w + thick * 6, h, 3);
    c.fill();
  });
};

/** The document on the floor of the hall. */
export const paintSheet = (
  c: Ctx,
  f: Frame,
  model: Pick<RoomModel, 'strips' | 'focus'>,
  motions: ReadonlyMap<string, StripMotion>,
): void => {
  paper(c, f);
  const boxes = stripBoxes(f, model.strips, model.focus);
  const thick = Math.min(2.7 * f.unit, Math.max(1.4, (boxes[0]?.box.h ?? 8) * 0.3));
  for (const entry of boxes) if (entry.focus) lit(c, entry, thick);
  for (const entry of boxes) bar(c, entry, thick, motions.get(entry.strip.id) ?? {});
};
