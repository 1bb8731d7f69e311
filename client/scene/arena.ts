import { rank } from './expand.ts';
import type { Frame } from './frame.ts';
import type { Box, Point } from './geometry.ts';
import { around, clamp, inside, lerp, overlap, radians, within } from './geometry.ts';
import type { LayoutSeat, Measure, Plate, RoomLayout, SeatPlace } from './place.ts';
import { plateSize } from './place.ts';

const LABELS = 24;
const OBJECTORS = 12;

/** Rows from the front: two up to 80 seats, seven for a whole assembly. */
const rowsFor = (seats: number): number => (seats <= 80 ? 2 : clamp(Math.ceil(seats / 28), 3, 7));

const baseOf = (f: Frame): number => f.height - 8;

const radiiOf = (f: Frame, rows: number): Point[] => {
  const far = { x: f.width * 0.45, y: (baseOf(f) - 30) * 0.92 };
  const near = rows <= 2 ? { x: f.width * 0.34, y: far.y * 0.6 } : { x: f.width * 0.17, y: far.y * 0.34 };
  return Array.from({ length: rows }, (_, i) => {
    const t = rows > 1 ? i / (rows - 1) : 1;
    return { x: lerp(near.x, far.x, t), y: lerp(near.y, far.y, t) };
  });
};

/** Seats a row in proportion to its length, all of them placed. */
const shares = (radii: readonly Point[], seats: number): number[] => {
  const total = radii.reduce((sum, r) => sum + r.x + r.y, 0);
  const counts = radii.map((r) => Math.floor((seats * (r.x + r.y)) / total));
  let rest = seats - counts.reduce((sum, n) => sum + n, 0);
  for (let i = counts.length - 1; rest > 0; i = i > 0 ? i - 1 : counts.length - 1) {
    counts[i] = (counts[i] ?? 0) + 1;
    rest -= 1;
  }
  return counts;
};

type Slot = Point & { readonly turn: number };

/** Even steps along the arc as it is seen, so that lamps do not crowd where a row runs steeply. */
const alongArc = (f: Frame, r: Point, count: number): Slot[] => {
  const points = Array.from({ length: 361 }, (_, i) => {
    const turn = lerp(172, 8, i / 360);
    return { x: f.cx + r.x * Math.cos(radians(turn)), y: baseOf(f) - r.y * Math.sin(radians(turn)), turn };
  });
  const lengths = [0];
  points.forEach((p, i) => {
    const q = points[i - 1];
    if (q) lengths.push((lengths[i - 1] ?? 0) + Math.hypot(p.x - q.x, p.y - q.y));
  });
  const total = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, i) => {
    const goal = count > 1 ? (total * i) / (count - 1) : total / 2;
    return points[
      Math.max(
        0,
        lengths.findIndex((l) => l >= goal - 1e-6),
      )
    ] as Slot;
  });
};

/** Filled by wedges: neighbours in the list sit near one another, row behind row. */
const slotsOf = (f: Frame, radii: readonly Point[], seats: number): Slot[] => {
  const counts = shares(radii, seats);
  return radii.flatMap((r, i) => alongArc(f, r, counts[i] ?? 0)).sort((a, b) => b.turn - a.turn || a.y - b.y);
};

type Making = {
  readonly f: Frame;
  readonly measure: Measure;
  readonly taken: readonly Box[];
  readonly lamps: readonly Point[];
};

/** How many lamps a label would hide; it stands where it hides the fewest. */
const hidden = (box: Box, lamps: readonly Point[]): number => lamps.filter((lamp) => inside(box, lamp)).length;

const pole = (place: SeatPlace, seat: LayoutSeat, { f, measure, taken, lamps }: Making): Plate | null => {
  const font = 11.5;
  const { w, h } = plateSize(seat.name, font, measure);
  const options = [13, 13 + h * 0.8, -13 - h]
    .flatMap((rise) =>
      [0, w / 4, -w / 4, w / 2.3, -w / 2.3].map((shift) =>
        around({ x: place.lamp.x + shift, y: place.lamp.y - rise - h / 2 }, w, h),
      ),
    )
    .map((option) => within(option, f.width, f.height, 3))
    .filter((option) => !taken.some((other) => overlap(option, other)));
  options.sort((a, b) => hidden(a, lamps) - hidden(b, lamps));
  const box = options[0];
  return box ? { box, mode: 'name', text: seat.name, font } : null;
};

const codePlate = (place: SeatPlace, seat: LayoutSeat, { f, measure, taken }: Making): Plate | null => {
  const { w, h } = plateSize(seat.code, 9, measure);
  const box = within(around({ x: place.lamp.x, y: place.lamp.y + 16 }, w, h), f.width, f.height, 3);
  return taken.some((other) => overlap(box, other)) ? null : { box, mode: 'code', text: seat.code, font: 9 };
};

/** Where there are too many, some from every part of the hall. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T);

const named = (seats: readonly LayoutSeat[]): number[] => {
  const order = seats.map((seat, i) => ({ i, rank: rank(seat) })).filter(({ rank: r }) => r < 4);
  order.sort((a, b) => a.rank - b.rank || a.i - b.i);
  const objectors = spread(
    order.filter((entry) => entry.rank === 3),
    OBJECTORS,
  );
  return [...order.filter((entry) => entry.rank < 3), ...objectors].slice(0, LABELS).map((entry) => entry.i);
};

const sheetBox = (f: Frame): Box => {
  const { sheet, cx } = f;
  return { x: cx - sheet.botHalf - 4, y: sheet.top - 4, w: 2 * sheet.botHalf + 8, h: sheet.bottom - sheet.top + 8 };
};

/** The sheet lies at the focus of the arcs, small. */
const arenaFrame = (f: Frame, radii: readonly Point[]): Frame => {
  const inner = radii[0] ?? { x: f.width * 0.17, y: 60 };
  const botHalf = Math.min(88 * f.unit, inner.x * 0.5);
  const top = baseOf(f) - inner.y * 0.72;
  return { ...f, sheet: { top, bottom: baseOf(f) - 4, topHalf: botHalf * 0.8, botHalf } };
};

const placeAt = (f: Frame, slot: Slot, id: string, glow: number): SeatPlace => {
  const lamp = { x: slot.x, y: slot.y };
  return { id, figure: lamp, scale: 0, lamp, glow, anchor: lamp, side: slot.x < f.cx ? 'left' : 'right', plate: null };
};

/** Above thirty seats the table becomes an amphitheatre of lamps; only the few that matter carry a name. */
export const arenaOf = (base: Frame, seats: readonly LayoutSeat[], measure: Measure): RoomLayout => {
  const radii = radiiOf(base, rowsFor(seats.length));
  const f = arenaFrame(base, radii);
  const slots = slotsOf(f, radii, seats.length);
  const glow = clamp((seats.length <= 80 ? 11 : 9.4) * f.unit * 0.9, 5, seats.length <= 80 ? 15 : 11);
  const places = seats.map((seat, i) => placeAt(f, slots[i] as Slot, seat.id, glow));
  const taken: Box[] = [sheetBox(f)];
  const lamps = places.map((place) => place.lamp);
  const put = (i: number, make: typeof pole): void => {
    const place = places[i] as SeatPlace;
    if (place.plate) return;
    const plate = make(place, seats[i] as LayoutSeat, { f, measure, taken, lamps });
    if (!plate) return;
    taken.push(plate.box);
    places[i] = { ...place, plate };
  };
  for (const i of named(seats)) put(i, pole);
  if (seats.length <= 80) for (const i of frontRow(f, slots, radii)) put(i, codePlate);
  return { frame: f, kind: 'arena', places, chair: null, chairFont: 0, rows: radii };
};

const frontRow = (f: Frame, slots: readonly Slot[], radii: readonly Point[]): number[] => {
  const r = radii[0];
  if (!r) return [];
  const front = (slot: Slot) => Math.hypot((slot.x - f.cx) / r.x, (slot.y - baseOf(f)) / r.y) < 1.02;
  return slots.flatMap((slot, i) => (front(slot) ? [i] : [])).slice(0, LABELS);
};
