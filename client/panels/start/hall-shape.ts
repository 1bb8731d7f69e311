/** Where things stand in the picture of the hall: plain geometry on a 1440 x 520 sheet. */
import type { Party } from '../../../shared/scenario/game.ts';

export const HALL = { width: 1440, height: 520, cx: 720, cy: 486, rx: 640, ry: 186, floor: 299 } as const;

export type Place = {
  readonly party: Party;
  readonly x: number;
  readonly y: number;
  /** Nearer is larger. */
  readonly scale: number;
  readonly figure: { readonly x: number; readonly y: number };
};

const onArc = (degrees: number, grow = 1) => {
  const a = (degrees * Math.PI) / 180;
  return { x: HALL.cx + HALL.rx * grow * Math.cos(a), y: HALL.cy - HALL.ry * grow * Math.sin(a) };
};

/** Nearest left first, then over the podium to nearest right, as everybody sits in the game. */
export function places(parties: readonly Party[]): readonly Place[] {
  const left = Math.ceil(parties.length / 2);
  return parties.map((party, i) => {
    const onLeft = i < left;
    const [k, count] = onLeft ? [i, left] : [parties.length - 1 - i, parties.length - left];
    // Even steps of the angle crowd the far plates; the eased share gives each its width.
    const share = count === 1 ? 0.5 : (k / (count - 1)) ** 0.86;
    const degrees = 158 - share * 56;
    const at = onArc(onLeft ? degrees : 180 - degrees, 0.985);
    const behind = onArc(onLeft ? degrees : 180 - degrees, 1.09);
    const scale = 0.62 + ((at.y - 300) / 190) * 0.62;
    return { party, x: at.x, y: at.y + 6, scale, figure: { x: behind.x, y: behind.y - 6 } };
  });
}

/** A city seen through one tall window: towers and their lit panes, the same at every visit. */
export function skyline(seed: number): {
  readonly towers: readonly number[];
  readonly panes: readonly (readonly [number, number])[];
} {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
  const towers = Array.from({ length: 7 }, () => 0.18 + next() * 0.55);
  const panes = Array.from({ length: 26 }, () => {
    const tower = Math.floor(next() * 7);
    return [tower, (towers[tower] ?? 0.3) * next()] as const;
  });
  return { towers, panes };
}
