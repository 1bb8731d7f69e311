/** From scattered evidence to a cost for every level: straight lines between what is known, a usual slope beyond. */
import type { Issue } from '../../scenario/index.ts';
import type { Evidence } from './voice.ts';

/** Worse than anything that could be paid for elsewhere. */
export const BARRED = 3;

/** A seat that never speaks of an issue minds it little. */
const SILENT = 0.05;

const unknownOption = (e: Evidence, full: number): number => (e.aim === null ? SILENT : full * 0.6);

function between(pts: readonly (readonly [number, number])[], level: number, slope: number): number {
  const right = pts.findIndex(([l]) => l >= level);
  const [after, before] = [pts[right], pts[right < 0 ? pts.length - 1 : right - 1]];
  if (after !== undefined && after[0] === level) return after[1];
  if (after !== undefined && before !== undefined) {
    const share = (level - before[0]) / (after[0] - before[0]);
    return before[1] + share * (after[1] - before[1]);
  }
  const end = after ?? before;
  return end === undefined ? SILENT : end[1] + slope * Math.abs(level - end[0]);
}

/** The steepest slope the seat has shown on this issue, or the usual one. */
function slopeOf(pts: readonly (readonly [number, number])[], usual: number): number {
  let steepest = 0;
  for (const [i, [level, cost]] of pts.entries()) {
    const before = pts[i - 1];
    if (before !== undefined) steepest = Math.max(steepest, Math.abs(cost - before[1]) / (level - before[0]));
  }
  return pts.length < 2 || steepest === 0 ? usual : steepest;
}

/** Reasons, and bare acts where no reason was given. */
function heardOf(e: Evidence): ReadonlyMap<number, number> {
  if (e.bare.size === 0) return e.costs;
  const all = new Map(e.costs);
  for (const [level, { cost }] of e.bare) if (!all.has(level)) all.set(level, cost);
  return all;
}

/** `full`: what the worst level of such an issue usually costs. */
export function curveOf(issue: Issue, e: Evidence | undefined, full: number): Float64Array {
  const size = issue.levels.length;
  const costs = new Float64Array(size).fill(SILENT);
  if (e === undefined) return costs;
  const heard = heardOf(e);
  if (heard.size === 0 && e.barred.size === 0) return costs;
  const pts = [...heard].sort(([a], [b]) => a - b);
  const slope = slopeOf(pts, full / Math.max(1, size - 1));
  for (let level = 0; level < size; level++) {
    const guess = issue.scale === 'options' ? unknownOption(e, full) : between(pts, level, slope);
    costs[level] = e.barred.has(level) ? BARRED : (heard.get(level) ?? guess);
  }
  return costs;
}
