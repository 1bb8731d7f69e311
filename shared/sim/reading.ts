/** How well the table reads its members: rank correlation of what is believed with what is in the sheets. */
import { beliefsOf } from '../bots/index.ts';
import type { PublicState } from '../engine/index.ts';
import { kendall } from '../figures/index.ts';
import type { Game, Sheet } from '../scenario/index.ts';

/** Kendall's tau-b, means over members: of the levels of each issue, of the issues' weights, and of both. */
export type Reading = { readonly levels: number; readonly weights: number; readonly both: number };

type Costs = ReadonlyMap<string, ArrayLike<number>>;
type Pair = { readonly believed: number; readonly actual: number };

/** Nothing costs more than all there is. */
const MOST = 1.5;

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;

/** Undefined where the seat is indifferent: then there is nothing to read. */
function tau(pairs: readonly Pair[]): number | undefined {
  if (spread(pairs.map((x) => x.actual)) < 1e-9) return undefined;
  return kendall(pairs) ?? 0;
}

function ofSeat(sheet: Sheet, costs: Costs): { levels: number[]; weights: number | undefined } {
  const issues = Object.entries(sheet.values).map(([issue, values]) =>
    values.map((value, level) => ({
      actual: Math.max(...values) - value,
      believed: Math.min(MOST, costs.get(issue)?.[level] ?? 0),
    })),
  );
  const weights = issues.map((pairs) => ({
    actual: spread(pairs.map((x) => x.actual)),
    believed: spread(pairs.map((x) => x.believed)),
  }));
  return { levels: issues.flatMap((pairs) => tau(pairs) ?? []), weights: tau(weights) };
}

const thousandth = (x: number): number => Math.round(x * 1000) / 1000;

/** null where there are no values. */
export function readingOf(game: Game, state: PublicState): Reading | null {
  const { sheets } = game.sealed;
  if (sheets === null) return null;
  const beliefs = beliefsOf(game.open, state);
  const seats = state.members.flatMap((seat) => {
    const [sheet, belief] = [sheets[seat], beliefs.get(seat)];
    return sheet === undefined || belief === undefined ? [] : [ofSeat(sheet, belief.costs)];
  });
  const levels = mean(seats.flatMap((x) => x.levels));
  const weights = mean(seats.flatMap((x) => x.weights ?? []));
  return { levels: thousandth(levels), weights: thousandth(weights), both: thousandth((levels + weights) / 2) };
}
