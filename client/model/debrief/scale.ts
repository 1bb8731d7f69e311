/** A straight scale from values to pixels. */
export type Scale = (value: number) => number;

export const scale =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    to === from ? start : start + ((value - from) / (to - from)) * (end - start);

const ROUND = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Whole, round marks within a range, at most `most`. */
export function ticks(from: number, to: number, most: number): readonly number[] {
  const step = ROUND.find((s) => (to - from) / s <= most) ?? Math.ceil((to - from) / most);
  const first = Math.ceil(from / step) * step;
  const marks: number[] = [];
  for (let at = first; at <= to + 1e-9; at += step) marks.push(at);
  return marks;
}

/** Labels pushed apart to `gap`, their order kept, the group staying near its place. */
export function apart(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  const placed: number[] = [];
  for (const [k, { y }] of order.entries()) placed.push(Math.max(y, k === 0 ? top : (placed[k - 1] ?? top) + gap));
  for (let k = placed.length - 1, limit = bottom; k >= 0; k--, limit -= gap)
    placed[k] = Math.min(placed[k] ?? limit, limit);
  const out = [...wanted];
  for (const [k, { i }] of order.entries()) out[i] = placed[k] ?? 0;
  return out;
}
