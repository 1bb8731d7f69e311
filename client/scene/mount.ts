import { emblemUrl } from '../emblems/index.ts';
import { changeOf, sameRoom } from './change.ts';
import { pickRenderer, ratioFor, startGame } from './engine.ts';
import type { Point } from './geometry.ts';
import { type Hit, hitAt } from './hit.ts';
import { listen, prepare, type Size, sizeOf } from './host.ts';
import { type Labels, labelsOf } from './labels.ts';
import { layoutRoom } from './layout.ts';
import type { RoomHandle, RoomModel, RoomOptions, RoomShot } from './model.ts';
import { type Moments, momentsOf } from './moments.ts';
import { motionOf } from './motion.ts';
import { type Picture, pictureOf } from './picture.ts';
import type { RoomLayout } from './place.ts';
import { HALL, toRoom, type View, viewOf } from './shot.ts';
import type { Stage } from './stage.ts';

const SHOT_MS = 300;

/** A mounted room. Phaser, the plates and the picture change over its life; the host stays. */
type Room = {
  readonly host: HTMLElement;
  readonly options: RoomOptions;
  readonly stage: Stage;
  readonly labels: Labels;
  picture: Picture;
  moments: Moments;
  model: RoomModel;
  size: Size;
  shot: RoomShot;
  view: View;
  hovered: string | null;
};

const place = (options: RoomOptions, size: Size, model: RoomModel, labels: Labels): RoomLayout =>
  layoutRoom({
    ...size,
    ...(options.foot === undefined ? {} : { foot: options.foot }),
    seats: model.seats,
    measure: labels.measure,
  });

const look = (room: Room, ms: number): void => {
  const { stage, model } = room;
  room.view = viewOf(room.shot, room.picture.layout(), model);
  const camera = stage.scene.cameras.main;
  const to = { zoom: room.view.zoom * stage.ratio, scrollX: room.view.x, scrollY: room.view.y };
  if (ms === 0 || model.reducedMotion) Object.assign(camera, to);
  else stage.motion.tween(camera, to, ms);
  room.labels.look(room.view);
  stage.motion.touch();
};

const rebuild = (room: Room): void => {
  room.moments.destroy();
  room.picture.destroy();
  room.picture = pictureOf(room.stage, place(room.options, room.size, room.model, room.labels), room.model);
  room.moments = momentsOf(room.stage, room.picture, room.model);
  room.labels.show(room.picture.layout(), room.model);
  look(room, 0);
};

const resize = (room: Room): void => {
  const next = sizeOf(room.host);
  if (next.width === room.size.width && next.height === room.size.height) return;
  room.size = next;
  room.stage.game.scale.resize(next.width * room.stage.ratio, next.height * room.stage.ratio);
  rebuild(room);
};

const update = (room: Room, model: RoomModel): void => {
  const before = room.model;
  if (sameRoom(before, model)) return;
  room.model = model;
  room.stage.motion.calm(model.reducedMotion);
  if (before.seats.length === model.seats.length) redraw(room, before, model);
  else rebuild(room);
};

const redraw = (room: Room, before: RoomModel, model: RoomModel): void => {
  const change = changeOf(before, model);
  const layout = change.layout ? place(room.options, room.size, model, room.labels) : room.picture.layout();
  room.picture.update(model, layout, change);
  room.labels.show(layout, model);
  room.moments.rest(model);
  room.moments.play(change.moments, model);
  if (room.shot === 'speaker') look(room, SHOT_MS);
};

const hit = (room: Room, p: Point): Hit => hitAt(room.picture.layout(), room.model, toRoom(room.view, p));

const tap = (room: Room, p: Point): void => {
  const target = hit(room, p);
  if (target && 'seat' in target) room.options.onSeat?.(target.seat);
  else if (target) room.options.onParagraph?.(target.paragraph);
};

/** Plates that show a whole name need no second one. */
const hover = (room: Room, p: Point | null): void => {
  const target = p ? hit(room, p) : null;
  const found = target && 'seat' in target ? target.seat : null;
  room.host.style.cursor = target ? 'pointer' : '';
  if (found === room.hovered) return;
  room.hovered = found;
  const at = room.picture.layout().places.find((entry) => entry.id === found);
  const seat = room.model.seats.find((entry) => entry.id === found);
  room.labels.name(at && seat && at.plate?.mode !== 'name' ? seat : null, at?.lamp ?? { x: 0, y: 0 });
};

const open = async (host: HTMLElement, canvas: HTMLElement, options: RoomOptions): Promise<Room> => {
  const renderer = options.renderer ?? pickRenderer();
  const ratio = ratioFor(renderer);
  const size = sizeOf(host);
  const started = await startGame({ parent: canvas, renderer, width: size.width * ratio, height: size.height * ratio });
  started.scene.cameras.main.setOrigin(0, 0).setZoom(ratio);
  const stage: Stage = { ...started, ratio, motion: motionOf(started.game, started.scene) };
  const labels = labelsOf(host, { chair: options.chair, emblem: options.emblem ?? emblemUrl });
  const { model } = options;
  stage.motion.calm(model.reducedMotion);
  const picture = pictureOf(stage, place(options, size, model, labels), model);
  const moments = momentsOf(stage, picture, model);
  labels.show(picture.layout(), model);
  return { host, options, stage, labels, picture, moments, model, size, shot: 'hall', view: HALL, hovered: null };
};

/** The loop is woken once more, so that Phaser can take itself down. */
const close = (room: Room): void => {
  room.stage.motion.stop();
  room.stage.game.destroy(true);
  room.stage.game.loop.wake();
  room.labels.destroy();
};

export const mount = async (host: HTMLElement, options: RoomOptions): Promise<RoomHandle> => {
  const canvas = prepare(host);
  const room = await open(host, canvas, options);
  const stopListening = listen(host, { tap: (p) => tap(room, p), hover: (p) => hover(room, p) });
  const watch = new ResizeObserver(() => resize(room));
  watch.observe(host);
  const refit = () => rebuild(room);
  document.fonts?.addEventListener('loadingdone', refit);
  resize(room);
  return {
    renderer: room.stage.game.renderer.type === 2 ? 'webgl' : 'canvas',
    update: (model) => update(room, model),
    resize: () => resize(room),
    setShot(shot) {
      room.shot = shot;
      look(room, SHOT_MS);
    },
    play: (moment) => room.moments.play([moment], room.model),
    destroy() {
      stopListening();
      watch.disconnect();
      document.fonts?.removeEventListener('loadingdone', refit);
      close(room);
      canvas.remove();
      host.classList.remove('room-host');
    },
  };
};
