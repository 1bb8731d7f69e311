import type { CanvasTexture, Image, Scene } from './engine.ts';
import type { Box } from './geometry.ts';
import type { Ctx } from './paint/draw.ts';

/** A picture drawn with 2D canvas and shown by Phaser as one image; redrawn only when it is dirty. */
export type Layer = {
  readonly image: Image;
  paint(draw: (c: Ctx) => void): void;
  destroy(): void;
};

const contextOf = (canvas: HTMLCanvasElement): Ctx => {
  const c = canvas.getContext('2d');
  if (!c) throw new Error('This browser cannot draw on a canvas.');
  return c;
};

export const canvasOf = (w: number, h: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(w));
  canvas.height = Math.max(1, Math.ceil(h));
  return canvas;
};

let serial = 0;

/** `box` in the room's pixels, `ratio` device pixels each. */
export const layerOf = (scene: Scene, box: Box, ratio: number): Layer => {
  serial += 1;
  const key = `room-${serial}`;
  const canvas = canvasOf(box.w * ratio, box.h * ratio);
  const c = contextOf(canvas);
  const texture = scene.textures.addCanvas(key, canvas) as CanvasTexture;
  const image = scene.add
    .image(box.x, box.y, key)
    .setOrigin(0, 0)
    .setScale(1 / ratio);
  return {
    image,
    paint(draw) {
      c.setTransform(1, 0, 0, 1, 0, 0);
      c.clearRect(0, 0, canvas.width, canvas.height);
      c.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio);
      draw(c);
      texture.refresh();
    },
    destroy() {
      image.destroy();
      scene.textures.remove(key);
    },
  };
};

/** Several pictures side by side in one texture: frame i is drawn around the middle of its own square. */
export const atlasOf = (scene: Scene, frames: number, side: number, draw: (c: Ctx, frame: number) => void): string => {
  serial += 1;
  const key = `room-${serial}`;
  const px = Math.ceil(side);
  const canvas = canvasOf(px * frames, px);
  const c = contextOf(canvas);
  for (let i = 0; i < frames; i += 1) {
    c.setTransform(1, 0, 0, 1, i * px + px / 2, px / 2);
    draw(c, i);
  }
  const texture = scene.textures.addCanvas(key, canvas) as CanvasTexture;
  for (let i = 0; i < frames; i += 1) texture.add(String(i), 0, i * px, 0, px, px);
  texture.refresh();
  return key;
};
