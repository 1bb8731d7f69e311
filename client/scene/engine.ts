/** The one file that touches Phaser. */
import * as Phaser from 'phaser';

export type Scene = Phaser.Scene;
export type Game = Phaser.Game;
export type Image = Phaser.GameObjects.Image;
export type Tween = Phaser.Tweens.Tween;
export type CanvasTexture = Phaser.Textures.CanvasTexture;

/** A served file, not a data: address, so that a strict image policy does not stop the start. */
const WHITE = new URL('./white.png', import.meta.url).href;

const software = (gl: WebGLRenderingContext): boolean => {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
};

/** WebGL pays only on a real graphics card; elsewhere the plain canvas is faster. */
export const pickRenderer = (): 'webgl' | 'canvas' => {
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl || software(gl)) return 'canvas';
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return 'webgl';
};

export const ratioFor = (renderer: 'webgl' | 'canvas'): number =>
  renderer === 'webgl' ? Math.min(window.devicePixelRatio || 1, 1.5) : 1;

type Start = {
  readonly parent: HTMLElement;
  readonly renderer: 'webgl' | 'canvas';
  readonly width: number;
  readonly height: number;
};

const configOf = (start: Start, onReady: (scene: Scene) => void): Phaser.Types.Core.GameConfig => ({
  type: start.renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
  parent: start.parent,
  width: start.width,
  height: start.height,
  backgroundColor: '#0A1322',
  banner: false,
  autoFocus: false,
  disableContextMenu: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  images: { default: WHITE, missing: WHITE, white: WHITE },
  scale: { mode: Phaser.Scale.NONE },
  render: { antialias: true, powerPreference: 'low-power' },
  scene: {
    create(this: Scene) {
      onReady(this);
    },
  },
});

/** A game without input, sound or console line; resolves when its one scene can be drawn into. */
export const startGame = (start: Start): Promise<{ game: Game; scene: Scene }> =>
  new Promise((resolve) => {
    const game: Game = new Phaser.Game(configOf(start, (scene) => resolve({ game, scene })));
  });
