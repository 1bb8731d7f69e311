import type { Change } from './change.ts';
import type { Crossfade, Layers, Veils } from './layers.ts';
import { CONE, crossfadeOf, destroyLayers, layersOf, veilsOf } from './layers.ts';
import type { RoomModel } from './model.ts';
import { paintCorners } from './paint/corners.ts';
import type { Ctx } from './paint/draw.ts';
import { paintPeople } from './paint/figures.ts';
import { paintAssemblyHall, paintHall } from './paint/hall.ts';
import { paintBeams, paintRing } from './paint/light.ts';
import { lightOf, PALETTES, type Palette } from './paint/palette.ts';
import { paintSheet, type StripMotion } from './paint/sheet.ts';
import { paintTable } from './paint/table.ts';
import type { RoomLayout } from './place.ts';
import type { Stage } from './stage.ts';
import { type Lamps, lampsOf } from './stagelamps.ts';

/** The picture at one size. A new size makes a new picture. */
export type Picture = {
  layout(): RoomLayout;
  sheet(motions: ReadonlyMap<string, StripMotion>): void;
  update(model: RoomModel, layout: RoomLayout, change: Change): void;
  destroy(): void;
};

type Parts = {
  readonly stage: Stage;
  readonly layers: Layers;
  readonly veils: Veils;
  readonly halls: Crossfade;
  readonly beams: Crossfade;
  readonly lamps: Lamps;
  layout: RoomLayout;
  model: RoomModel;
};

const MOOD_MS = 20_000;
const QUIET_MS = 800;
const STANCE_MS = 240;
const STILL: ReadonlyMap<string, StripMotion> = new Map();

const paletteOf = (model: RoomModel): Palette =>
  model.quiet ? { ...PALETTES.late, sconce: 0, lit: 0.25, pool: 1.1 } : PALETTES[lightOf(model)];

const hall =
  ({ layout, model }: Parts) =>
  (c: Ctx) => {
    const palette = paletteOf(model);
    if (layout.kind === 'arena') return paintAssemblyHall(c, layout.frame, palette);
    paintHall(c, layout.frame, palette);
    paintCorners(c, layout.frame, model, palette);
  };

const people = ({ layers, layout, model }: Parts): void => {
  const palette = paletteOf(model);
  layers.people.paint((c) => paintPeople(c, layout, model, palette));
  layers.table.paint((c) => paintTable(c, layout, palette));
};

const sheet = ({ layers, layout, model, stage }: Parts, motions: ReadonlyMap<string, StripMotion>): void => {
  layers.sheet.paint((c) => paintSheet(c, layout.frame, model, motions));
  stage.motion.touch();
};

/** The cone reaches from the ceiling to whoever has the floor; nobody has it in silence or at the end. */
const cone = ({ layers, layout, model, stage }: Parts, ms: number): void => {
  const at = layout.places[model.seats.findIndex((seat) => seat.speaking && !seat.away)];
  const { unit } = layout.frame;
  const image = layers.cone.image;
  if (at) {
    const tall = (at.figure.y + 22 * at.scale) / (CONE.h * unit);
    image.setX(at.figure.x - (CONE.w * unit) / 2).setScale(1 / stage.ratio, tall / stage.ratio);
  }
  const seen = at && !model.quiet && model.outcome === null && layout.kind === 'horseshoe';
  stage.motion.fade(image, seen ? 1 : 0, ms);
};

const ring = ({ veils, layout, model: { quiet } }: Parts): void => {
  if (quiet) veils.ring.paint((c) => paintRing(c, layout.frame, quiet.share));
};

/** How far the lights are down: silence, pause, the end without a text. */
const hush = (p: Parts, ms: number): void => {
  const { motion } = p.stage;
  const quiet = p.model.quiet !== null;
  motion.fade(p.layers.dusk.image, quiet ? 1 : 0, ms);
  motion.fade(p.veils.ring.image, quiet ? 1 : 0, ms);
  motion.fade(p.veils.dim.image, p.model.outcome === 'summary' ? 0.66 : p.model.paused ? 0.5 : 0, ms);
  motion.fade(p.veils.chair.image, p.model.outcome === 'summary' ? 1 : 0, ms);
  p.beams.fade(quiet || p.model.outcome !== null ? 0 : 1, ms);
  p.lamps.fade(quiet ? 0 : 1, ms);
  cone(p, ms);
};

const partsOf = (stage: Stage, layout: RoomLayout, model: RoomModel): Parts => {
  const layers = layersOf(stage, layout);
  const halls = crossfadeOf(layers.halls, stage.motion);
  const beams = crossfadeOf(layers.beams, stage.motion);
  const lamps = lampsOf(stage, layout);
  return { stage, layers, halls, beams, lamps, veils: veilsOf(stage, layout), layout, model };
};

const drawAll = (p: Parts): void => {
  p.halls.now(hall(p));
  people(p);
  p.beams.now((c) => paintBeams(c, p.layout, p.model));
  sheet(p, STILL);
  p.lamps.show(p.layout, p.model, false);
  ring(p);
  hush(p, 0);
};

const moodMs = (before: RoomModel, after: RoomModel): number => {
  if ((before.quiet === null) !== (after.quiet === null)) return QUIET_MS;
  if (after.outcome === 'adopted') return 1400;
  return before.theme === after.theme ? MOOD_MS : 400;
};

const redraw = (p: Parts, before: RoomModel, change: Change): void => {
  if (change.light) p.halls.to(hall(p), moodMs(before, p.model), true);
  else if (change.corners) p.halls.now(hall(p));
  if (change.people || change.light || change.layout || change.hush) people(p);
  const lit = !p.model.quiet && p.model.outcome === null;
  if (change.beams && lit) p.beams.to((c) => paintBeams(c, p.layout, p.model), STANCE_MS, false);
  if (change.lamps) p.lamps.show(p.layout, p.model, true);
  if (change.sheet) sheet(p, STILL);
  ring(p);
};

export const pictureOf = (stage: Stage, layout: RoomLayout, model: RoomModel): Picture => {
  const parts = partsOf(stage, layout, model);
  drawAll(parts);
  return {
    layout: () => parts.layout,
    sheet: (motions) => sheet(parts, motions),
    update(next, placed, change) {
      const before = parts.model;
      parts.model = next;
      parts.layout = placed;
      redraw(parts, before, change);
      if (change.hush) hush(parts, next.outcome === 'summary' ? 1800 : QUIET_MS);
      else if (change.people) cone(parts, 400);
      stage.motion.touch();
    },
    destroy() {
      destroyLayers(parts.layers);
      destroyLayers(parts.veils);
      parts.lamps.destroy();
    },
  };
};
