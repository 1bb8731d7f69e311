import { describe, expect, test } from '@jest/globals';
import type { Box } from '../../client/scene/geometry.ts';
import { overlap } from '../../client/scene/geometry.ts';
import type { LayoutInput } from '../../client/scene/layout.ts';
import { layoutRoom } from '../../client/scene/layout.ts';
import type { LayoutSeat, RoomLayout } from '../../client/scene/place.ts';

const NAMES = [
  'Bangladesh',
  'Mexico',
  'Morocco',
  'Niger',
  'Philippines',
  'Sweden · EU',
  'Emirates · Gulf',
  'United States',
];

const seat = (i: number, patch: Partial<LayoutSeat> = {}): LayoutSeat => {
  const name = NAMES[i % NAMES.length] ?? 'IOM';
  const code = name.slice(0, 3).toUpperCase();
  return {
    id: `s${i}`,
    name,
    short: name.split(' ')[0] ?? name,
    code,
    stance: null,
    you: i === 4,
    speaking: false,
    raised: false,
    ...patch,
  };
};

const seats = (count: number): LayoutSeat[] => Array.from({ length: count }, (_, i) => seat(i));

const plates = (layout: RoomLayout): Box[] => [
  ...(layout.chair ? [layout.chair] : []),
  ...layout.places.flatMap((place) => (place.plate ? [place.plate.box] : [])),
];

const clashes = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${JSON.stringify(a)} ${JSON.stringify(b)}`] : [])),
  );

const outside = (boxes: readonly Box[], { width, height }: LayoutInput): Box[] =>
  boxes.filter((b) => b.x < 0 || b.y < 0 || b.x + b.w > width || b.y + b.h > height);

const WIDTHS = [360, 390, 480, 640, 860, 1024, 1280, 1600];
const HEIGHTS = [150, 190, 216, 320, 560];
const COUNTS = [3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 21, 24, 27, 29, 30];

describe('the horseshoe, 3 to 30 seats', () => {
  test.each(WIDTHS)('at %i wide no plate covers another, the chair included, and none leaves the room', (width) => {
    for (const height of HEIGHTS)
      for (const count of COUNTS) {
        const input = { width, height, seats: seats(count) };
        const boxes = plates(layoutRoom(input));
        expect({ height, count, plates: boxes.length }).toEqual({ height, count, plates: count + 1 });
        expect({ height, count, clashes: clashes(boxes) }).toEqual({ height, count, clashes: [] });
        expect({ height, count, outside: outside(boxes, input) }).toEqual({ height, count, outside: [] });
      }
  });

  test('ten seats in the band carry whole names at a readable size', () => {
    const { places } = layoutRoom({ width: 1440, height: 216, seats: seats(10) });
    expect(places.map((place) => place.plate?.mode)).toEqual(Array(10).fill('name'));
    expect(Math.min(...places.map((place) => place.plate?.font ?? 0))).toBeGreaterThanOrEqual(9.5);
  });

  test('seats run clockwise from the near left and never reorder', () => {
    const { places } = layoutRoom({ width: 1440, height: 216, seats: seats(10) });
    expect(places.map((place) => place.id)).toEqual(seats(10).map(({ id }) => id));
    const clockwise = places.map(({ figure: p }) => (Math.atan2(720 - p.x, p.y - 260) + 2 * Math.PI) % (2 * Math.PI));
    expect(clockwise).toEqual([...clockwise].sort((a, b) => a - b));
    expect(places[0]?.figure.y).toBeGreaterThan(places[4]?.figure.y ?? 0);
    expect(places[9]?.figure.y).toBeGreaterThan(places[5]?.figure.y ?? 0);
  });

  test('what a seat does moves nobody; it only opens its own plate', () => {
    for (const count of [10, 30]) {
      const calm = layoutRoom({ width: 1024, height: 216, seats: seats(count) });
      const lively = seats(count).map((s, i) =>
        i === 7 ? { ...s, speaking: true } : i === 2 ? { ...s, stance: 'object' } : s,
      );
      const busy = layoutRoom({ width: 1024, height: 216, seats: lively });
      expect(busy.places.map(({ figure, lamp }) => ({ figure, lamp }))).toEqual(
        calm.places.map(({ figure, lamp }) => ({ figure, lamp })),
      );
      const still = (layout: RoomLayout) =>
        layout.places.filter((_, i) => i !== 7 && i !== 2).map(({ plate }) => plate?.box);
      expect(still(busy)).toEqual(still(calm));
      expect(busy.places[7]?.plate?.mode).toBe('name');
      expect(clashes(plates(busy))).toEqual([]);
    }
  });

  test('the two sides are mirror images when they hold as many seats of the same names', () => {
    const same = Array.from({ length: 8 }, (_, i) =>
      seat(i, { name: 'Niger', short: 'Niger', code: 'NER', you: false }),
    );
    const { places } = layoutRoom({ width: 1200, height: 260, seats: same });
    places.slice(0, 4).forEach((place, i) => {
      const twin = places[7 - i];
      expect(1200 - (twin?.lamp.x ?? 0)).toBeCloseTo(place.lamp.x, 6);
      expect(twin?.lamp.y).toBeCloseTo(place.lamp.y, 6);
    });
  });
});

describe('the amphitheatre, above 30 seats', () => {
  const busy = (count: number) =>
    seats(count).map((s, i) => ({
      ...s,
      speaking: i === 60,
      raised: i === 90 || i === 20,
      stance: i % 9 === 0 ? 'object' : 'support',
    }));

  test.each([31, 45, 80, 81, 120, 193])(
    '%i seats: every lamp inside, at most 24 plates and none on another',
    (count) => {
      for (const [width, height] of [
        [1440, 216],
        [1440, 500],
        [1024, 300],
      ] as const) {
        const input = { width, height, seats: busy(count) };
        const layout = layoutRoom(input);
        expect(layout.places).toHaveLength(count);
        for (const { lamp } of layout.places) {
          expect(lamp.x).toBeGreaterThan(0);
          expect(lamp.x).toBeLessThan(width);
          expect(lamp.y).toBeGreaterThan(0);
          expect(lamp.y).toBeLessThan(height);
        }
        const boxes = plates(layout);
        expect(boxes.length).toBeLessThanOrEqual(count > 80 ? 24 : 48);
        expect(clashes(boxes)).toEqual([]);
        expect(outside(boxes, input)).toEqual([]);
      }
    },
  );

  test('your own seat and the speaker always carry a name', () => {
    const { places } = layoutRoom({ width: 1440, height: 300, seats: busy(193) });
    expect(places[4]?.plate?.mode).toBe('name');
    expect(places[60]?.plate?.mode).toBe('name');
  });

  test('no two lamps fall on one another in the hall', () => {
    const { places } = layoutRoom({ width: 1440, height: 500, seats: busy(193) });
    const near = places.flatMap((a, i) =>
      places.slice(i + 1).filter((b) => Math.hypot(a.lamp.x - b.lamp.x, a.lamp.y - b.lamp.y) < a.glow * 0.9),
    );
    expect(near).toEqual([]);
  });
});
