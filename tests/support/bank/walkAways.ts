/** Walk-aways as tight as asked: so that a given share of all outcomes is acceptable to everybody. */
import type { Random } from '../../../shared/types/index.ts';
import { type Recipe, sizesOf } from './recipe.ts';
import type { Table } from './values.ts';

/** Levels that a member may not have, by party and issue. */
export type Barred = readonly (readonly (readonly number[])[])[];

const SAMPLE = 12_000;

const valueAt = (rows: readonly (readonly number[])[], outcome: readonly number[]): number =>
  outcome.reduce((sum, level, issue) => sum + (rows[issue]?.[level] ?? 0), 0);

export const draw = (random: Random, recipe: Recipe): number[] => sizesOf(recipe).map((size) => random.int(size));

const mostOf = (rows: readonly (readonly number[])[]): number => rows.reduce((sum, row) => sum + Math.max(...row), 0);

type Spread = { readonly mean: number; readonly deviation: number };

function spreadOf(rows: readonly (readonly number[])[], ease: number): Spread {
  let [mean, variance] = [0, 0];
  for (const row of rows) {
    const own = row.reduce((a, b) => a + b, 0) / row.length;
    mean += own;
    variance += row.reduce((a, b) => a + (b - own) ** 2, 0) / row.length;
  }
  return { mean, deviation: Math.sqrt(variance) * ease };
}

/** How many deviations above its mean the worst-off member comes out; far below where something barred is in it. */
function heightOf(table: Table, spreads: readonly Spread[], barred: Barred, outcome: readonly number[]): number {
  let worst = Number.POSITIVE_INFINITY;
  for (const [party, rows] of table.entries()) {
    if (outcome.some((level, issue) => barred[party]?.[issue]?.includes(level))) return -99;
    const { deviation, mean } = spreads[party] as Spread;
    worst = Math.min(worst, (valueAt(rows, outcome) - mean) / Math.max(deviation, 1e-9));
  }
  return worst;
}

/** More than the members can have together: the best joint sum, shared out, and a little on top for each. */
function impossible(table: Table): number[] {
  const best = (table[0] ?? []).reduce((sum, row, issue) => {
    const sums = row.map((_, level) => table.reduce((all, rows) => all + (rows[issue]?.[level] ?? 0), 0));
    return sum + Math.max(...sums);
  }, 0);
  return table.map(() => Math.ceil(best / table.length) + 2);
}

/** Low walk-aways, as in most published domains: nearly everything is acceptable, and the question is how good. */
const reserved = (random: Random, table: Table, share: number): number[] =>
  table.map((rows) => Math.round(mostOf(rows) * share * random.next()));

export function walkAways(random: Random, recipe: Recipe, table: Table, barred: Barred): number[] {
  if (recipe.reserve !== undefined) return reserved(random, table, recipe.reserve);
  if (recipe.acceptable === 0) return impossible(table);
  const spreads = table.map((rows) => spreadOf(rows, 0.75 + 0.5 * random.next()));
  const heights = Array.from({ length: SAMPLE }, () => heightOf(table, spreads, barred, draw(random, recipe))).sort(
    (a, b) => b - a,
  );
  const height = heights[Math.floor(recipe.acceptable * SAMPLE)] ?? 0;
  return spreads.map(({ deviation, mean }) => Math.floor(mean + height * deviation));
}
