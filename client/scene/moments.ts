import { atlasOf, layerOf } from './layer.ts';
import type { Moment, RoomModel } from './model.ts';
import { paintGavel, paintSlip } from './paint/gavel.ts';
import type { StripMotion } from './paint/sheet.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';

/** What happens once and is over; everything that lasts is in the picture. */
export type Moments = {
  play(moments: readonly Moment[], model: RoomModel): void;
  rest(model: RoomModel): void;
  destroy(): void;
};

const CLOSE_MS = 320;
const STRIP_MS = 60;
const SLIP_MS = 1400;
const FRAMES = 4;
const SIDE = 64;
const AGAIN_MS = 900;

type Props = {
  readonly frame: (frame: number) => void;
  readonly show: (on: boolean, alpha?: number) => void;
  destroy(): void;
};

const gavelOf = (stage: Stage, picture: Picture): Props => {
  const f = picture.layout().frame;
  const unit = Math.min(1.35 * f.unit, f.podium.h / 20);
  const key = atlasOf(stage.scene, FRAMES, SIDE * unit * stage.ratio, (c, i) =>
    paintGavel(c, unit * stage.ratio, i as 0 | 1 | 2 | 3),
  );
  const x = f.cx + f.podium.w * 0.36;
  const image = stage.scene.add.image(x, f.podium.y - 7 * unit, key, '0').setScale(1 / stage.ratio);
  return {
    frame(frame) {
      image.setFrame(String(frame));
    },
    show(on, alpha = 1) {
      image.setAlpha(alpha).setVisible(on && picture.layout().kind === 'horseshoe');
    },
    destroy() {
      image.destroy();
      stage.scene.textures.remove(key);
    },
  };
};

/** Raised, falling, struck, and at rest again. */
const knock = (stage: Stage, gavel: Props, done: () => void): void => {
  gavel.show(true);
  const steps = [1, 1, 1, 2, 3, 3, 3, 3, 0];
  stage.motion.count(0, steps.length - 0.01, 760, (v) => gavel.frame(steps[Math.floor(v)] ?? 0), done);
};

const closeBrackets = (stage: Stage, picture: Picture, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const at = (v: number) => new Map<string, StripMotion>(ids.map((id) => [id, { hooks: v, brass: v * v }]));
  stage.motion.count(
    0,
    1,
    CLOSE_MS,
    (v) => picture.sheet(at(v)),
    () => picture.sheet(new Map()),
  );
};

/** Strips turn to brass from first to last. */
const sweep = (stage: Stage, picture: Picture, model: RoomModel): void => {
  const n = model.strips.length;
  const at = (v: number) =>
    new Map(model.strips.map((strip, i) => [strip.id, { brass: Math.min(1, Math.max(0, v - i)), waits: v < i }]));
  stage.motion.count(
    0,
    n + 1,
    (n + 1) * STRIP_MS,
    (v) => picture.sheet(at(v)),
    () => picture.sheet(new Map()),
  );
};

const news = (stage: Stage, picture: Picture): void => {
  const f = picture.layout().frame;
  const box = { x: -20, y: f.floor - 30 * f.unit, w: 40 * f.unit, h: 30 * f.unit };
  const slip = layerOf(stage.scene, box, stage.ratio);
  slip.paint((c) => {
    c.translate(box.x + box.w / 2, box.y + box.h / 2);
    paintSlip(c, 1.3 * f.unit);
  });
  const to = { x: f.cx - box.w / 2, y: f.podium.y - box.h * 0.7 };
  stage.motion.tween(slip.image, to, SLIP_MS, () => stage.motion.fade(slip.image, 0, 400, () => slip.destroy()));
};

const keyOf = (m: Moment): string => (m.kind === 'bracket-closes' ? `${m.kind} ${m.paragraph}` : m.kind);

/** A moment told twice, by the model's change and by its caller, passes once. */
const once = (running: Map<string, number>, moments: readonly Moment[], now: number): Moment[] =>
  moments.filter((moment) => {
    const key = keyOf(moment);
    if (now - (running.get(key) ?? Number.NEGATIVE_INFINITY) < AGAIN_MS) return false;
    running.set(key, now);
    return true;
  });

const perform = (stage: Stage, picture: Picture, gavel: Props, moments: readonly Moment[], model: RoomModel): void => {
  const has = (kind: Moment['kind']) => moments.some((moment) => moment.kind === kind);
  const closing = moments.flatMap((m) => (m.kind === 'bracket-closes' ? [m.paragraph] : []));
  closeBrackets(stage, picture, closing);
  if (has('news')) news(stage, picture);
  if (has('adoption')) sweep(stage, picture, model);
  if (has('adoption') || has('gavel')) knock(stage, gavel, () => restGavel(gavel, model));
};

const restGavel = (gavel: Props, model: RoomModel): void =>
  gavel.show(model.gavel || model.outcome === 'adopted', model.paused || model.quiet ? 0.4 : 1);

export const momentsOf = (stage: Stage, picture: Picture, first: RoomModel): Moments => {
  const gavel = gavelOf(stage, picture);
  const running = new Map<string, number>();
  restGavel(gavel, first);
  return {
    rest: (model) => restGavel(gavel, model),
    play: (moments, model) => perform(stage, picture, gavel, once(running, moments, performance.now()), model),
    destroy: () => gavel.destroy(),
  };
};
