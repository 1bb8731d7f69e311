/** Means and shares with their intervals. */

/** A figure and the bounds of its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number; readonly n: number };

/** Standard errors on either side that hold 95 %. */
const Z = 1.959964;

const rounded = (x: number): number => Math.round(x * 10_000) / 10_000;

/** Wilson's interval of a share: honest at 0 and at 1 as well. */
export function shareOf(hits: number, n: number): Estimate {
  if (n === 0) return { value: 0, low: 0, high: 1, n };
  const p = hits / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return {
    value: rounded(p),
    low: rounded(Math.max(0, middle - half)),
    high: rounded(Math.min(1, middle + half)),
    n,
  };
}

export function meanOf(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return { value: 0, low: 0, high: 0, n };
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const spread = n < 2 ? 0 : Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  const half = (Z * spread) / Math.sqrt(n);
  return { value: rounded(mean), low: rounded(mean - half), high: rounded(mean + half), n };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (i: number): number => sorted[i] ?? 0;
  return sorted.length === 0 ? 0 : rounded((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2);
}
