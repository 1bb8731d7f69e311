import type { Point } from './geometry.ts';

export type Size = { readonly width: number; readonly height: number };

export const sizeOf = (host: HTMLElement): Size => ({
  width: Math.max(host.clientWidth, 200),
  height: Math.max(host.clientHeight, 100),
});

/** The room is a picture: what it shows stands in the panels, where a screen reader finds it. */
export const prepare = (host: HTMLElement): HTMLElement => {
  host.classList.add('room-host');
  host.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('div');
  canvas.className = 'room-canvas';
  host.append(canvas);
  return canvas;
};

type Listeners = { readonly tap: (p: Point) => void; readonly hover: (p: Point | null) => void };

/** Taps and the pointer's name tag. Keys, scrolling and everything else stay the page's. */
export const listen = (host: HTMLElement, on: Listeners): (() => void) => {
  const at = (event: MouseEvent): Point => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const tap = (event: MouseEvent) => on.tap(at(event));
  const move = (event: PointerEvent) => on.hover(event.pointerType === 'mouse' ? at(event) : null);
  const leave = () => on.hover(null);
  host.addEventListener('click', tap);
  host.addEventListener('pointermove', move);
  host.addEventListener('pointerleave', leave);
  return () => {
    host.removeEventListener('click', tap);
    host.removeEventListener('pointermove', move);
    host.removeEventListener('pointerleave', leave);
  };
};
