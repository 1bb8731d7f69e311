import type { Image } from './engine.ts';
import { atlasOf, type Layer, layerOf } from './layer.ts';
import { isEmpty, type RoomModel } from './model.ts';
import { LAMP_FRAMES, LAMP_SIDE, lampOf, paintAssembly, paintLamp } from './paint/lamps.ts';
import type { RoomLayout } from './place.ts';
import type { Stage } from './stage.ts';

export type Lamps = {
  show(layout: RoomLayout, model: RoomModel, lively: boolean): void;
  fade(to: number, ms: number): void;
  destroy(): void;
};

const RADIUS = 20;
const POP_MS = 240;

/** One image a seat, all from one atlas of six frames. */
const single = (stage: Stage, first: RoomLayout): Lamps => {
  const { scene, motion, ratio } = stage;
  const r = RADIUS * ratio;
  const key = atlasOf(scene, LAMP_FRAMES.length, r * LAMP_SIDE, (c, i) => paintLamp(c, LAMP_FRAMES[i] ?? 'none', r));
  const images = first.places.map(() => scene.add.image(0, 0, key, '0'));
  const frames: string[] = images.map(() => '0');
  let strength = 1;
  const put = (image: Image, i: number, layout: RoomLayout, model: RoomModel, lively: boolean) => {
    const place = layout.places[i];
    const seat = model.seats[i];
    if (!place || !seat) return;
    const frame = String(LAMP_FRAMES.indexOf(lampOf(seat)));
    const scale = place.glow / 2 / r;
    image.setPosition(place.lamp.x, place.lamp.y).setAlpha(strength * (isEmpty(seat) ? 0.4 : 1));
    if (!lively || frames[i] === frame) image.setFrame(frame).setScale(scale);
    else {
      image.setFrame(frame).setScale(scale * 1.5);
      motion.tween(image, { scaleX: scale, scaleY: scale }, POP_MS);
    }
    frames[i] = frame;
  };
  return {
    show(layout, model, lively) {
      images.forEach((image, i) => {
        put(image, i, layout, model, lively);
      });
    },
    fade(to, ms) {
      strength = to;
      for (const image of images) motion.fade(image, to, ms);
    },
    destroy() {
      for (const image of images) image.destroy();
      scene.textures.remove(key);
    },
  };
};

/** A whole assembly in one image. */
const assembly = (stage: Stage, first: RoomLayout): Lamps => {
  const { width: w, height: h } = first.frame;
  const layer: Layer = layerOf(stage.scene, { x: 0, y: 0, w, h }, stage.ratio);
  return {
    show(layout, model) {
      layer.paint((c) => paintAssembly(c, layout, model.seats));
    },
    fade(to, ms) {
      stage.motion.fade(layer.image, to, ms);
    },
    destroy: () => layer.destroy(),
  };
};

export const lampsOf = (stage: Stage, layout: RoomLayout): Lamps =>
  layout.kind === 'arena' ? assembly(stage, layout) : single(stage, layout);
