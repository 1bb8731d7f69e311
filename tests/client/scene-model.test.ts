import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { emblemUrl, hasEmblem } from '../../client/emblems/index.ts';
import { changeOf, sameRoom } from '../../client/scene/change.ts';
import { hitAt } from '../../client/scene/hit.ts';
import { layoutRoom } from '../../client/scene/layout.ts';
import type { RoomModel, RoomSeat, RoomStrip } from '../../client/scene/model.ts';
import { lightOf } from '../../client/scene/paint/palette.ts';
import { shown, stripBoxes } from '../../client/scene/paint/sheet.ts';
import { toHost, toRoom, viewOf } from '../../client/scene/shot.ts';

const seat = (id: string, patch: Partial<RoomSeat> = {}): RoomSeat => ({
  id,
  name: id,
  short: id,
  code: id.slice(0, 3).toUpperCase(),
  emblem: 'ne',
  stakeholder: 'transit',
  standing: 'member',
  stance: null,
  you: false,
  speaking: false,
  raised: false,
  away: false,
  bot: false,
  ...patch,
});

const strip = (id: string, patch: Partial<RoomStrip> = {}): RoomStrip => ({
  id,
  label: id,
  state: 'open',
  brackets: 0,
  ...patch,
});

const room = (patch: Partial<RoomModel> = {}): RoomModel => ({
  theme: 'day',
  mood: 'day',
  quiet: null,
  paused: false,
  reducedMotion: false,
  seats: ['Mexico', 'Morocco', 'Niger', 'Philippines'].map((id) => seat(id)),
  focus: 'p2',
  strips: [strip('p1'), strip('p2', { state: 'bracketed', brackets: 2 }), strip('p3')],
  gavel: false,
  outcome: null,
  ...patch,
});

const saying = (id: string, patch: Partial<RoomSeat>): RoomModel =>
  room({ seats: room().seats.map((s) => (s.id === id ? { ...s, ...patch } : s)) });

const layout = (model: RoomModel) => layoutRoom({ width: 1200, height: 300, seats: model.seats });

describe('what is drawn anew', () => {
  test('an equal model draws nothing', () => {
    expect(sameRoom(room(), room())).toBe(true);
    const { moments, ...dirty } = changeOf(room(), room());
    expect(Object.values(dirty)).toEqual(Object.values(dirty).map(() => false));
    expect(moments).toEqual([]);
  });

  test('a stance lights its lamp and beam; nobody is drawn again', () => {
    const change = changeOf(room(), saying('Niger', { stance: 'support' }));
    expect(change).toMatchObject({
      lamps: true,
      beams: true,
      people: false,
      sheet: false,
      light: false,
      layout: false,
    });
  });

  test('the floor passes: people, and the plate that opens', () => {
    const change = changeOf(room(), saying('Niger', { speaking: true }));
    expect(change).toMatchObject({ people: true, layout: true, beams: false, sheet: false });
  });

  test('silence puts the lights out and brings them back', () => {
    const quiet = room({ quiet: { share: 1 } });
    expect(changeOf(room(), quiet)).toMatchObject({ light: true, hush: true });
    expect(changeOf(quiet, room({ quiet: { share: 0.5 } }))).toMatchObject({ light: false, hush: false });
    expect(changeOf(quiet, room())).toMatchObject({ light: true, hush: true });
  });
});

describe('moments that pass between two models', () => {
  const withP2 = (state: RoomStrip['state'], brackets: number, patch: Partial<RoomModel> = {}) =>
    room({ strips: [strip('p1'), strip('p2', { state, brackets }), strip('p3')], ...patch });

  test('the last bracket closes', () => {
    expect(changeOf(room(), withP2('open', 0)).moments).toEqual([{ kind: 'bracket-closes', paragraph: 'p2' }]);
    expect(changeOf(room(), withP2('bracketed', 1)).moments).toEqual([]);
    expect(changeOf(room(), withP2('dropped', 0)).moments).toEqual([]);
  });

  test('the gavel falls on what is agreed, in its beat only', () => {
    expect(changeOf(withP2('open', 0), withP2('ad-ref', 0, { gavel: true })).moments).toEqual([{ kind: 'gavel' }]);
    expect(changeOf(withP2('open', 0), withP2('ad-ref', 0)).moments).toEqual([]);
  });

  test('adoption and its absence', () => {
    expect(changeOf(room(), room({ outcome: 'adopted' })).moments).toEqual([{ kind: 'adoption' }]);
    expect(changeOf(room(), room({ outcome: 'summary' })).moments).toEqual([{ kind: 'summary' }]);
  });
});

describe('light', () => {
  test.each([
    ['day', 'day', 'day'],
    ['day', 'evening', 'evening'],
    ['night', 'day', 'evening'],
    ['day', 'late', 'late'],
    ['night', 'late', 'late'],
  ] as const)('a %s room in the mood %s is painted as %s', (theme, mood, light) => {
    expect(lightOf({ theme, mood, outcome: null })).toBe(light);
    expect(lightOf({ theme, mood, outcome: 'adopted' })).toBe('day');
  });
});

describe('taps', () => {
  test('a plate, a lamp and a figure are their seat', () => {
    const model = room();
    const placed = layout(model);
    for (const place of placed.places) {
      const plate = place.plate?.box ?? { x: 0, y: 0, w: 0, h: 0 };
      expect(hitAt(placed, model, { x: plate.x + 2, y: plate.y + 2 })).toEqual({ seat: place.id });
      expect(hitAt(placed, model, place.lamp)).toEqual({ seat: place.id });
      expect(hitAt(placed, model, { x: place.figure.x, y: place.figure.y - 10 * place.scale })).toEqual({
        seat: place.id,
      });
    }
  });

  test('a strip is its paragraph; the empty wall is nothing', () => {
    const model = room();
    const placed = layout(model);
    for (const { strip: s, box } of stripBoxes(placed.frame, model.strips, model.focus))
      expect(hitAt(placed, model, { x: box.x + box.w / 2, y: box.y + box.h / 2 })).toEqual({ paragraph: s.id });
    expect(hitAt(placed, model, { x: 600, y: 4 })).toBeNull();
  });
});

describe('the sheet', () => {
  const many = Array.from({ length: 40 }, (_, i) => strip(`q${i}`));

  test.each(['q0', 'q3', 'q20', 'q39', null])(
    'of forty paragraphs it shows fourteen, the one in focus (%s) among them',
    (focus) => {
      const list = shown(many, focus).map(({ id }) => id);
      expect(list).toHaveLength(14);
      if (focus) expect(list).toContain(focus);
    },
  );

  test('strips lie inside the paper, in order, none on another', () => {
    const { frame } = layout(room());
    for (const count of [1, 2, 6, 14, 40]) {
      const boxes = stripBoxes(frame, many.slice(0, count), 'q0').map(({ box }) => box);
      boxes.forEach((box, i) => {
        expect(box.y).toBeGreaterThanOrEqual(frame.sheet.top);
        expect(box.y + box.h).toBeLessThanOrEqual(frame.sheet.bottom);
        expect(box.y).toBeGreaterThanOrEqual((boxes[i - 1]?.y ?? 0) + (boxes[i - 1]?.h ?? 0) - 1e-6);
      });
    }
  });
});

describe('shots', () => {
  test('every shot stays inside the hall', () => {
    const model = saying('Mexico', { speaking: true });
    const placed = layout(model);
    for (const shot of ['hall', 'table', 'speaker'] as const) {
      const view = viewOf(shot, placed, model);
      const all = toHost(view, { x: 0, y: 0, w: 1200, h: 300 });
      expect(all.x).toBeLessThanOrEqual(0);
      expect(all.y).toBeLessThanOrEqual(0);
      expect(all.x + all.w).toBeGreaterThanOrEqual(1200 - 1e-6);
      expect(all.y + all.h).toBeGreaterThanOrEqual(300 - 1e-6);
    }
    expect(viewOf('speaker', placed, model).zoom).toBeGreaterThan(1);
    expect(viewOf('speaker', placed, room())).toEqual(viewOf('hall', placed, room()));
  });

  test('a tap in a close shot lands where it is seen', () => {
    const model = saying('Mexico', { speaking: true });
    const view = viewOf('speaker', layout(model), model);
    const there = toHost(view, { x: 200, y: 150, w: 0, h: 0 });
    expect(toRoom(view, there).x).toBeCloseTo(200, 6);
    expect(toRoom(view, there).y).toBeCloseTo(150, 6);
  });
});

describe('emblems', () => {
  test.each(['ph', 'bd', 'mx', 'us', 'eu', 'se', 'ae', 'ma', 'ne', 'iom', 'civil-society', 'chair'])(
    '%s is a file that is there',
    (code) => {
      expect(hasEmblem(code)).toBe(true);
      expect(existsSync(fileURLToPath(emblemUrl(code)))).toBe(true);
    },
  );

  test('an unknown code has a plain emblem, and case does not matter', () => {
    expect(hasEmblem('zz')).toBe(false);
    expect(existsSync(fileURLToPath(emblemUrl('zz')))).toBe(true);
    expect(emblemUrl('PH')).toBe(emblemUrl('ph'));
  });
});
