import type { Frame } from './frame.ts';
import type { Box, Point } from './geometry.ts';

export type LayoutSeat = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly code: string;
  readonly stance: string | null;
  readonly you: boolean;
  readonly speaking: boolean;
  readonly raised: boolean;
};

/** Width in pixels of a text at a size; the browser's own measure where there is one. */
export type Measure = (text: string, px: number) => number;

/** How much of a seat's name its plate shows. */
export type PlateMode = 'name' | 'short' | 'code' | 'flag';

export type Plate = {
  readonly box: Box;
  readonly mode: PlateMode;
  readonly text: string;
  readonly font: number;
};

export type SeatPlace = {
  readonly id: string;
  readonly figure: Point;
  readonly scale: number;
  readonly lamp: Point;
  /** Size of the lamp's glyph. */
  readonly glow: number;
  /** Where the seat's light starts on its way to the sheet. */
  readonly anchor: Point;
  readonly side: 'left' | 'right';
  readonly plate: Plate | null;
};

export type RoomLayout = {
  readonly frame: Frame;
  readonly kind: 'horseshoe' | 'arena';
  readonly places: readonly SeatPlace[];
  readonly chair: Box | null;
  readonly chairFont: number;
  /** Radii of the rows of an amphitheatre; empty for a horseshoe. */
  readonly rows: readonly Point[];
};

export const PLATE_MODES: readonly PlateMode[] = ['name', 'short', 'code', 'flag'];

/** Generous for a semibold sans, so that a plate measured without a browser is never too small. */
export const estimate: Measure = (text, px) => [...text].length * px * 0.6;

/** A text's width grows with its size, so each text is measured once. */
export const remember = (measure: Measure): Measure => {
  const known = new Map<string, number>();
  return (text, px) => {
    const width = known.get(text) ?? measure(text, 100) / 100;
    known.set(text, width);
    return width * px;
  };
};

export const textOf = (seat: LayoutSeat, mode: PlateMode): string =>
  mode === 'name' ? seat.name : mode === 'short' ? seat.short : mode === 'code' ? seat.code : '';

/** Outer size of a plate: pad, flag, gap, text, pad. */
export const plateSize = (text: string, font: number, measure: Measure): { w: number; h: number } => {
  const h = Math.round(font * 1.75 * 2) / 2;
  if (text === '') return { w: font * 1.5, h: font * 1.5 };
  return { w: Math.ceil(font * 2.35 + measure(text, font)), h };
};
