import type { Game, Scene, Tween } from './engine.ts';

/** Tweens, and the loop that runs only while there are any. */
export type Motion = {
  /** Draw a frame or two, then sleep again. */
  touch(): void;
  fade(target: { alpha: number }, to: number, ms: number, done?: () => void): void;
  tween(target: object, to: Record<string, number>, ms: number, done?: () => void): void;
  count(from: number, to: number, ms: number, step: (value: number) => void, done?: () => void): void;
  /** Under reduced motion everything is a short cross-fade. */
  calm(calm: boolean): void;
  stop(): void;
};

const CALM_MS = 120;
const FRAMES = 3;

export const motionOf = (game: Game, scene: Scene): Motion => {
  let frames = FRAMES;
  let calm = false;
  const ms = (wanted: number) => (calm ? Math.min(CALM_MS, wanted) : wanted);
  const settle = () => {
    frames -= 1;
    if (frames <= 0 && scene.tweens.getTweens().length === 0) game.loop.sleep();
  };
  const touch = () => {
    frames = FRAMES;
    if (game.loop.running) return;
    game.loop.resetDelta();
    game.loop.wake();
  };
  const fades = new WeakMap<object, Tween>();
  const tween = (target: object, to: Record<string, number>, wanted: number, done?: () => void): Tween => {
    touch();
    return scene.tweens.add({
      targets: target,
      ...to,
      duration: ms(wanted),
      ease: 'Quad.easeOut',
      ...(done ? { onComplete: done } : {}),
    });
  };
  game.events.on('postrender', settle);
  return {
    touch,
    tween: (target, to, wanted, done) => void tween(target, to, wanted, done),
    fade(target, to, wanted, done) {
      fades.get(target)?.stop();
      fades.set(target, tween(target, { alpha: to }, wanted, done));
    },
    count(from, to, wanted, step, done) {
      const state = { value: from };
      scene.tweens.add({
        targets: state,
        value: to,
        duration: ms(wanted),
        onUpdate: () => step(state.value),
        onComplete: () => {
          step(to);
          done?.();
        },
      });
      touch();
    },
    calm(value) {
      calm = value;
    },
    stop() {
      game.events.off('postrender', settle);
    },
  };
};
