/** What was said of whole texts corrects what was gathered level by level: coarse signals add up to coarse sums. */
import { BARRED } from './curves.ts';
import type { Whole } from './voice.ts';

const SWEEPS = 4;
/** Even what seemed to cost nothing may have been misread a little. */
const LEAST_DOUBT = 0.03;

type Costs = ReadonlyMap<string, Float64Array>;

/** Moves the costs of one text towards what they must add up to; the larger a cost, the more it may be wrong. */
function project(costs: Costs, whole: Whole): void {
  const parts = [...whole.levels].flatMap(([issue, level]) => {
    const row = costs.get(issue);
    const cost = row?.[level];
    return row === undefined || cost === undefined || cost >= BARRED ? [] : [{ row, level, cost }];
  });
  const sum = parts.reduce((total, x) => total + x.cost, 0);
  const missing = whole.total - sum;
  if ((whole.is === 'at-most' && missing > 0) || (whole.is === 'at-least' && missing < 0)) return;
  const doubt = parts.reduce((total, x) => total + Math.max(0, x.cost) + LEAST_DOUBT, 0);
  for (const { row, level, cost } of parts)
    row[level] = Math.max(0, cost + (missing * (Math.max(0, cost) + LEAST_DOUBT)) / doubt);
}

export function reconcile(costs: Costs, wholes: readonly Whole[]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep++) for (const whole of wholes) project(costs, whole);
}
