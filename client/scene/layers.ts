import { around, type Box } from './geometry.ts';
import type { Layer } from './layer.ts';
import { layerOf } from './layer.ts';
import type { Motion } from './motion.ts';
import type { Ctx } from './paint/draw.ts';
import { paintChairLight, paintCone, paintDusk } from './paint/light.ts';
import type { RoomLayout } from './place.ts';
import type { Stage } from './stage.ts';

/** Every layer of the room but the lamps, back to front. */
export type Layers = {
  readonly halls: readonly [Layer, Layer];
  readonly cone: Layer;
  readonly people: Layer;
  readonly table: Layer;
  readonly dusk: Layer;
  readonly sheet: Layer;
  readonly beams: readonly [Layer, Layer];
};

/** What lies over the lamps. */
export type Veils = { readonly ring: Layer; readonly dim: Layer; readonly chair: Layer };

export const CONE = { w: 84, h: 160 } as const;

const aroundSheet = ({ frame: f }: RoomLayout, grow: number): Box => {
  const h = f.sheet.bottom - f.sheet.top;
  const w = f.sheet.botHalf * 2 * grow + 24;
  const y = f.sheet.top - h * (grow - 1) * 0.5 - 8;
  return { x: f.cx - w / 2, y, w, h: Math.min(f.height - y, h * grow + 28) };
};

export const layersOf = ({ scene, ratio }: Stage, layout: RoomLayout): Layers => {
  const { width: w, height: h, unit } = layout.frame;
  const full = { x: 0, y: 0, w, h };
  const make = (box: Box, scale = ratio) => layerOf(scene, box, scale);
  const layers: Layers = {
    halls: [make(full), make(full)],
    cone: make({ x: (-CONE.w * unit) / 2, y: 0, w: CONE.w * unit, h: (CONE.h + 12) * unit }),
    people: make(full),
    table: make(full),
    dusk: make(full, ratio / 8),
    sheet: make(aroundSheet(layout, 1.1)),
    beams: [make(full), make(full)],
  };
  layers.cone.paint((c) => paintCone(c, CONE.h * unit, unit));
  layers.dusk.paint((c) => paintDusk(c, layout.frame));
  return layers;
};

export const veilsOf = ({ scene, ratio }: Stage, layout: RoomLayout): Veils => {
  const { width: w, height: h, cx, podium, unit } = layout.frame;
  const ring = layerOf(scene, aroundSheet(layout, 1.7), ratio);
  const dim = layerOf(scene, { x: 0, y: 0, w, h }, 0.02);
  dim.paint((c) => {
    c.fillStyle = '#04080F';
    c.fillRect(0, 0, w, h);
  });
  const chair = layerOf(scene, around({ x: cx, y: podium.y }, 220 * unit, 130 * unit), ratio);
  chair.paint((c) => paintChairLight(c, layout.frame));
  return { ring, dim, chair };
};

export const destroyLayers = (layers: Layers | Veils): void => {
  for (const layer of Object.values(layers).flat()) layer.destroy();
};

type Draw = (c: Ctx) => void;

/** Two layers of which one is seen; a change is painted on the other and faded in. */
export type Crossfade = {
  now(draw: Draw): void;
  /** `over`: the new picture covers the old; otherwise one goes as the other comes. */
  to(draw: Draw, ms: number, over: boolean): void;
  fade(to: number, ms: number): void;
};

export const crossfadeOf = (pair: readonly [Layer, Layer], motion: Motion): Crossfade => {
  let [front, back] = pair;
  back.image.setAlpha(0);
  return {
    now: (draw) => front.paint(draw),
    to(draw, ms, over) {
      const old = front.image;
      [front, back] = [back, front];
      front.paint(draw);
      front.image.setAlpha(0);
      if (over) front.image.scene.children.moveAbove(front.image, old);
      else motion.fade(old, 0, ms);
      motion.fade(front.image, 1, ms, over ? () => old.setAlpha(0) : undefined);
    },
    fade(to, ms) {
      motion.fade(front.image, to, ms);
      motion.fade(back.image, 0, ms);
    },
  };
};
