import type { Point } from './geometry.ts';
import type { RoomCorner, RoomModel, RoomSeat } from './model.ts';
import { placardAt } from './paint/figures.ts';
import type { Measure, Plate, RoomLayout, SeatPlace } from './place.ts';
import type { View } from './shot.ts';

/** The plates, as DOM over the canvas: crisp at any zoom, and no text for the canvas to draw. */
export type Labels = {
  readonly measure: Measure;
  show(layout: RoomLayout, model: RoomModel): void;
  look(view: View): void;
  /** Names the lamp under the pointer, in rooms too full for plates. */
  name(seat: RoomSeat | null, at: Point): void;
  destroy(): void;
};

type Words = { readonly chair: string; readonly emblem: (code: string) => string };

const make = (className: string, parent: HTMLElement): HTMLElement => {
  const el = document.createElement('div');
  el.className = className;
  parent.append(el);
  return el;
};

const picture = (parent: HTMLElement, src: string): HTMLImageElement => {
  const img = document.createElement('img');
  img.alt = '';
  img.decoding = 'async';
  img.draggable = false;
  img.src = src;
  parent.append(img);
  return img;
};

const place = (el: HTMLElement, x: number, y: number): void => {
  el.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
};

const size = (el: HTMLElement, w: number, h: number, font: number): void => {
  el.style.width = `${w.toFixed(1)}px`;
  el.style.height = `${h.toFixed(1)}px`;
  el.style.fontSize = `${font.toFixed(2)}px`;
};

const plateClass = (seat: RoomSeat, plate: Plate): string =>
  [
    'room-plate',
    `of-${seat.stakeholder}`,
    `as-${plate.mode}`,
    seat.standing === 'observer' && 'observer',
    seat.you && 'you',
    seat.speaking && 'speaking',
    seat.away && 'away',
  ]
    .filter(Boolean)
    .join(' ');

const drawPlate = (root: HTMLElement, seat: RoomSeat, plate: Plate, words: Words): HTMLElement => {
  const el = make(plateClass(seat, plate), root);
  el.title = seat.name;
  picture(el, words.emblem(seat.emblem));
  if (plate.text) make('room-plate-text', el).textContent = plate.text;
  size(el, plate.box.w, plate.box.h, plate.font);
  place(el, plate.box.x, plate.box.y);
  return el;
};

/** In an assembly a label stands on a short pole above or below its lamp. */
const drawPole = (root: HTMLElement, { lamp, plate }: SeatPlace): void => {
  if (!plate || plate.mode === 'code') return;
  const above = plate.box.y < lamp.y;
  const from = above ? plate.box.y + plate.box.h : lamp.y + 5;
  const to = above ? lamp.y - 5 : plate.box.y;
  if (to <= from) return;
  const el = make('room-pole', root);
  size(el, 1.5, to - from, 1);
  place(el, Math.min(Math.max(lamp.x, plate.box.x + 2), plate.box.x + plate.box.w - 2), from);
};

const drawPlacard = (root: HTMLElement, seat: RoomSeat, at: SeatPlace, words: Words): void => {
  const el = make('room-placard', root);
  const p = placardAt(at);
  const w = Math.max(16, 24 * at.scale);
  size(el, w, w * 0.62, w * 0.4);
  place(el, p.x - w / 2, p.y - w * 0.31);
  picture(el, words.emblem(seat.emblem));
};

const drawChair = (root: HTMLElement, layout: RoomLayout, words: Words): void => {
  if (!layout.chair) return;
  const el = make('room-chair', root);
  el.textContent = words.chair;
  size(el, layout.chair.w, layout.chair.h, layout.chairFont);
  place(el, layout.chair.x, layout.chair.y);
};

const drawCorner = (root: HTMLElement, corner: RoomCorner | null | undefined, side: 'start' | 'end'): void => {
  if (!corner) return;
  const el = make(`room-corner at-${side}`, root);
  make('room-corner-title', el).textContent = corner.title;
  make('room-corner-line', el).textContent = corner.line;
};

const drawAll = (root: HTMLElement, layout: RoomLayout, model: RoomModel, words: Words): void => {
  root.replaceChildren();
  drawChair(root, layout, words);
  if (layout.kind === 'horseshoe' && layout.frame.width >= 1000) {
    drawCorner(root, model.corridor, 'start');
    drawCorner(root, model.contact, 'end');
  }
  const seated = layout.places.map((at, i) => ({ at, seat: model.seats[i] }));
  for (const { at, seat } of seated) {
    if (layout.kind === 'arena') drawPole(root, at);
    else if (seat?.raised && !seat.away) drawPlacard(root, seat, at, words);
  }
  layout.places.forEach((at, i) => {
    const seat = model.seats[i];
    if (!seat) return;
    if (at.plate) drawPlate(root, seat, at.plate, words);
  });
};

/** The lights go down on plates that stay where they are, so that they can fade. */
const dim = (root: HTMLElement, model: RoomModel): void => {
  root.classList.toggle('is-quiet', model.quiet !== null);
  root.classList.toggle('is-dim', model.paused || model.outcome === 'summary');
  root.classList.toggle('is-calm', model.reducedMotion);
};

const keyOf = ({ places, frame }: RoomLayout, { seats, corridor, contact }: RoomModel): string =>
  JSON.stringify([places.map((p) => p.plate), frame.width, frame.height, seats, corridor, contact]);

const measureIn = (el: HTMLElement): Measure => {
  const c = document.createElement('canvas').getContext('2d');
  return (text, px) => {
    if (!c) return text.length * px * 0.6;
    c.font = `600 ${px}px ${getComputedStyle(el).fontFamily}`;
    return c.measureText(text).width * 1.03;
  };
};

const hoverLabel = (root: HTMLElement, words: Words): Labels['name'] => {
  let tip: HTMLElement | null = null;
  return (seat, at) => {
    tip?.remove();
    tip = null;
    if (!seat) return;
    const width = seat.name.length * 7 + 34;
    const box = { x: at.x - width / 2, y: at.y - 34, w: width, h: 20 };
    tip = drawPlate(root, seat, { box, mode: 'name', text: seat.name, font: 11.5 }, words);
    tip.classList.add('tip');
    tip.style.width = 'auto';
  };
};

export const labelsOf = (host: HTMLElement, words: Words): Labels => {
  const root = make('room-labels', host);
  let drawn = '';
  return {
    measure: measureIn(root),
    show(layout, model) {
      dim(root, model);
      const key = keyOf(layout, model);
      if (key === drawn) return;
      drawn = key;
      drawAll(root, layout, model, words);
    },
    look(view) {
      root.style.transform = `scale(${view.zoom}) translate(${-view.x}px, ${-view.y}px)`;
    },
    name: hoverLabel(root, words),
    destroy: () => root.remove(),
  };
};
