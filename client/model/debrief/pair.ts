/** Two members' worth of possible texts, and the best these two could do if it were theirs alone. */
import { hasText } from '../../../shared/engine/index.ts';
import type { Sheet } from '../../../shared/scenario/game.ts';
import { envelopeOf, figure, type Learned, resultOf, type Twin } from './sight.ts';
import { say } from './words.ts';

type Point = { readonly a: number; readonly b: number };
export type Pair = {
  readonly cloud: readonly Point[];
  /** From the end best for b to the end best for a. */
  readonly frontier: readonly Point[];
  readonly walk: Point;
  /** null without a text. */
  readonly ours: Point | null;
  readonly best: Point | null;
  readonly history: Point | null;
  readonly from: Point;
  readonly to: Point;
};

const WEIGHTS = 24;
const allowed = (sheets: readonly Sheet[], issue: string, level: number): boolean =>
  sheets.every((s) => !s.redLines[issue]?.includes(level));

/** Values add up issue by issue, so the best for a weight is the best level of each issue for it. */
function bestFor(a: Sheet, b: Sheet, weight: number): Point {
  const better = (p: Point, q: Point): Point =>
    weight * p.a + (1 - weight) * p.b >= weight * q.a + (1 - weight) * q.b ? p : q;
  let sum: Point = { a: 0, b: 0 };
  const add = (options: readonly Point[]): void => {
    const [first, ...rest] = options;
    if (!first) return;
    const found = rest.reduce(better, first);
    sum = { a: sum.a + found.a, b: sum.b + found.b };
  };
  for (const [issue, values] of Object.entries(a.values)) {
    const levels = values.map((value, level) => ({ level, a: value, b: b.values[issue]?.[level] ?? 0 }));
    add(levels.filter((l) => allowed([a, b], issue, l.level)));
  }
  for (const [phrase, worth] of Object.entries(a.phrases)) {
    const other = b.phrases[phrase] ?? { present: 0, absent: 0 };
    add([
      { a: worth.present, b: other.present },
      { a: worth.absent, b: other.absent },
    ]);
  }
  return sum;
}

export function frontierOf(a: Sheet, b: Sheet): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= WEIGHTS; i++) {
    const weight = Math.min(0.999, Math.max(0.001, i / WEIGHTS));
    const point = bestFor(a, b, weight);
    const last = points.at(-1);
    if (!last || Math.abs(last.a - point.a) + Math.abs(last.b - point.b) > 1e-9) points.push(point);
  }
  return points;
}

const round10 = (n: number, way: 'floor' | 'ceil'): number => Math[way](n / 10) * 10;

export function pairOf(x: Learned, seatA: string, seatB: string): Pair | null {
  const [sheetA, sheetB] = [envelopeOf(x, seatA)?.sheet, envelopeOf(x, seatB)?.sheet];
  const { joint, history, ending } = x.debrief;
  if (!sheetA || !sheetB || !joint) return null;
  const at = (values: Readonly<Record<string, number>> | null | undefined): Point | null => {
    const [a, b] = [values?.[seatA], values?.[seatB]];
    return a === undefined || b === undefined ? null : { a, b };
  };
  const [resultA, resultB] = [resultOf(x, seatA), resultOf(x, seatB)];
  const ours = hasText(ending.kind) && resultA && resultB ? { a: resultA.value, b: resultB.value } : null;
  const cloud = joint.cloud.flatMap((values) => at(values) ?? []);
  const frontier = frontierOf(sheetA, sheetB);
  const walk = { a: sheetA.walkAway, b: sheetB.walkAway };
  const best = at(joint.bestValues);
  const real = at(history?.values);
  const all = [...cloud, ...frontier, walk, ...(ours ? [ours] : []), ...(real ? [real] : [])];
  const edge = (of: (p: Point) => number, way: 'floor' | 'ceil'): number =>
    round10(Math[way === 'floor' ? 'min' : 'max'](...all.map(of)), way);
  return {
    cloud,
    frontier,
    walk,
    ours,
    best,
    history: real,
    from: { a: edge((p) => p.a, 'floor'), b: edge((p) => p.b, 'floor') },
    to: { a: edge((p) => p.a, 'ceil'), b: edge((p) => p.b, 'ceil') },
  };
}

export function pairTwin(pair: Pair, nameA: string, nameB: string): Twin {
  const row = (label: string, p: Point | null) => (p ? [[label, figure(p.a), figure(p.b)]] : []);
  return {
    head: [say('debrief.pair.what'), nameA, nameB],
    rows: [
      ...row(say('debrief.pair.walk'), pair.walk),
      ...row(say('debrief.pair.ours'), pair.ours),
      ...row(say('debrief.pair.joint'), pair.best),
      ...row(say('debrief.pair.real'), pair.history),
      ...row(say('debrief.pair.bestA', { party: nameA }), pair.frontier.at(-1) ?? null),
      ...row(say('debrief.pair.bestB', { party: nameB }), pair.frontier[0] ?? null),
    ],
  };
}
