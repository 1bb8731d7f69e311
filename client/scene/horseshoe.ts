import type { Frame } from './frame.ts';
import { depthAt, onTable } from './frame.ts';
import type { Box, Point } from './geometry.ts';
import { around, clamp, lerp, separation, within } from './geometry.ts';
import type { LayoutSeat, Measure, Plate, PlateMode, RoomLayout, SeatPlace } from './place.ts';
import { PLATE_MODES, plateSize, textOf } from './place.ts';

/** One try at a table: what the plates say, how large they are, and from where to where a side is filled. */
type Fit = { readonly mode: PlateMode; readonly size: number; readonly min: number; readonly measure: Measure };
type Spot = {
  readonly at: number;
  readonly plate: Plate;
  readonly unit: Box;
  readonly lamp: Point;
  readonly glow: number;
};

const NEAR = 188;
const STEPS = 180;
const EDGE = 4;
const WIDEST = 2.6;

const fontAt = (f: Frame, y: number, fit: Fit): number => Math.max(fit.min, 11.6 * depthAt(f, y) * f.unit * fit.size);

/** Plate and lamp of a seat of the left side; the right side is its mirror image. */
const spotAt = (f: Frame, at: number, seat: LayoutSeat, fit: Fit): Spot => {
  const p = onTable(f, at);
  const font = fontAt(f, p.y, fit);
  const text = textOf(seat, fit.mode);
  const size = plateSize(text, font, fit.measure);
  const glow = Math.min(font * 1.12, 13.5 * f.unit);
  const beside = fit.mode === 'name' || fit.mode === 'short';
  const middle = { x: p.x - (beside ? glow * 0.5 : 0), y: p.y + 0.4 * font };
  const box = within(around(middle, size.w, size.h), f.width, f.height, EDGE);
  const lamp = { x: box.x + box.w + glow * 0.9, y: box.y + box.h / 2 };
  const unit = beside ? { ...box, w: box.w + glow * 1.5 } : box;
  return { at, plate: { box, mode: fit.mode, text, font }, unit, lamp, glow };
};

const fitsBefore = (f: Frame, spot: Spot): boolean => spot.unit.x + spot.unit.w <= f.podium.x - 0.05 * f.podium.w - 2;

/** The next place along the table that leaves `spread` times the least distance to the one before. */
const nextSpot = (f: Frame, from: Spot, seat: LayoutSeat, fit: Fit, spread: number, gap: number): Spot | null => {
  const step = (NEAR - 90) / STEPS;
  for (let at = from.at - step; at > 90; at -= step) {
    const spot = spotAt(f, at, seat, fit);
    if (!fitsBefore(f, spot)) return null;
    if (separation(from.unit, spot.unit, gap) >= spread) return spot;
  }
  return null;
};

const lay = (f: Frame, seats: readonly LayoutSeat[], fit: Fit, spread: number, start: number): Spot[] | null => {
  const gap = fit.mode === 'flag' ? 1.2 : fit.mode === 'code' ? 1.5 : 4;
  const spots: Spot[] = [];
  for (const seat of seats) {
    const last = spots.at(-1);
    const spot = last ? nextSpot(f, last, seat, fit, spread, gap) : spotAt(f, start, seat, fit);
    if (!spot || !fitsBefore(f, spot)) return null;
    spots.push(spot);
  }
  return spots;
};

/** The widest even spread at which a side still fits, or null where even the least does not. */
const widest = (f: Frame, side: readonly LayoutSeat[], fit: Fit): number | null => {
  if (!lay(f, side, fit, 1, NEAR)) return null;
  let low = 1;
  let high = WIDEST;
  for (let i = 0; i < 9; i += 1) {
    const middle = (low + high) / 2;
    if (lay(f, side, fit, middle, NEAR)) low = middle;
    else high = middle;
  }
  return low;
};

/** A short side does not start at the table's very end: what is left over goes half before it. */
const centred = (f: Frame, side: readonly LayoutSeat[], fit: Fit, spread: number): Spot[] => {
  const plain = lay(f, side, fit, spread, NEAR) ?? [];
  const last = plain.at(-1)?.at ?? NEAR;
  const start = NEAR - clamp((last - 104) * 0.35, 0, 30);
  return (spread > WIDEST - 0.1 ? lay(f, side, fit, spread, start) : null) ?? plain;
};

/** Crowded plates carry their lamp on the side where there is no neighbour. */
const lampOf = (spot: Spot, next: Spot | undefined): Point => {
  if (spot.plate.mode === 'name' || spot.plate.mode === 'short' || !next) return spot.lamp;
  const { box } = spot.plate;
  const apart = next.plate.box.y + next.plate.box.h <= box.y;
  return apart ? spot.lamp : { x: box.x + box.w / 2, y: box.y + box.h + spot.glow * 0.75 };
};

const mirrorBox = (f: Frame, box: Box): Box => ({ ...box, x: f.width - box.x - box.w });
const mirror = (f: Frame, p: Point): Point => ({ x: f.width - p.x, y: p.y });

const figureAt = (f: Frame, at: number): Point => {
  const p = onTable(f, at, f.half);
  return {
    x: p.x - 20 * f.unit * Math.max(0, -Math.cos((at * Math.PI) / 180)),
    y: p.y - 8 * f.unit - 4 * f.unit * depthAt(f, p.y),
  };
};

const placeOf = (f: Frame, spot: Spot, next: Spot | undefined, id: string, crowd: number): SeatPlace => {
  const figure = figureAt(f, spot.at);
  const lamp = lampOf(spot, next);
  const scale = depthAt(f, figure.y + 11 * f.unit) * f.unit * crowd;
  return { id, figure, scale, lamp, glow: spot.glow, anchor: lamp, side: 'left', plate: spot.plate };
};

const mirrored = (f: Frame, place: SeatPlace): SeatPlace => ({
  ...place,
  side: 'right',
  figure: mirror(f, place.figure),
  lamp: mirror(f, place.lamp),
  anchor: mirror(f, place.anchor),
  plate: place.plate && { ...place.plate, box: mirrorBox(f, place.plate.box) },
});

const triesFor = (f: Frame, measure: Measure): Fit[] =>
  PLATE_MODES.flatMap((mode) => {
    const sizes = mode === 'name' || mode === 'short' ? [1, 0.9, 0.8] : [1, 0.86, 0.74, 0.64, 0.54, 0.44, 0.34];
    const min = mode === 'flag' ? 4 : mode === 'code' ? 7 : 9.5;
    return sizes.map((size) => ({
      mode,
      size,
      min: mode === 'flag' ? min : Math.min(min, 11 * f.unit + 3),
      measure,
    }));
  });

const solve = (f: Frame, sides: readonly (readonly LayoutSeat[])[], measure: Measure): Spot[][] => {
  for (const fit of triesFor(f, measure)) {
    const spots = sides.map((side) => {
      const spread = widest(f, side, fit);
      return spread === null ? null : centred(f, side, fit, spread);
    });
    if (spots.every((side) => side !== null)) return spots;
  }
  return sides.map(() => []);
};

/** A room too small for any plate still has its figures and lamps. */
const bare = (f: Frame, seats: readonly LayoutSeat[], crowd: number): SeatPlace[] =>
  seats.map((seat, i) => {
    const at = lerp(NEAR, 105, seats.length > 1 ? i / (seats.length - 1) : 0.4);
    const lamp = onTable(f, at);
    const figure = figureAt(f, at);
    const scale = depthAt(f, figure.y) * f.unit * crowd;
    return { id: seat.id, figure, scale, lamp, glow: 5, anchor: lamp, side: 'left', plate: null };
  });

const sideOf = (f: Frame, seats: readonly LayoutSeat[], spots: readonly Spot[], crowd: number): SeatPlace[] =>
  spots.length < seats.length
    ? bare(f, seats, crowd)
    : seats.map((seat, i) => placeOf(f, spots[i] as Spot, spots[i + 1], seat.id, crowd));

const chairBox = (f: Frame): { box: Box; font: number } => {
  const font = clamp(9 * f.unit, 7.5, 16);
  const middle = { x: f.cx, y: f.podium.y + f.podium.h * 0.62 };
  return { box: around(middle, Math.min(5.8 * font, f.podium.w * 0.9), 1.45 * font), font };
};

/** One row of seats around the table: the first half clockwise from the near left, the rest down the right side. */
export const horseshoeOf = (f: Frame, seats: readonly LayoutSeat[], measure: Measure): RoomLayout => {
  const half = Math.ceil(seats.length / 2);
  const sides = [seats.slice(0, half), seats.slice(half).reverse()];
  const crowd = lerp(1.12, 0.66, clamp((seats.length - 3) / 27, 0, 1));
  const spots = solve(f, sides, measure);
  const [left = [], right = []] = sides.map((side, i) => sideOf(f, side, spots[i] ?? [], crowd));
  const chair = chairBox(f);
  return {
    frame: f,
    kind: 'horseshoe',
    places: [...left, ...right.map((place) => mirrored(f, place)).reverse()],
    chair: chair.box,
    chairFont: chair.font,
    rows: [],
  };
};
