/** Where the text seems to be heading: what a seat compares its offers with, beside what stands. */
import { isLive, type PublicState } from '../../engine/index.ts';
import type { Sheet } from '../../scenario/index.ts';
import { createRandom, type SeatId } from '../../types/index.ts';
import { BARRED, type Belief, beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';
import { type Option, type Plan, search, standing, tabled } from '../plan/index.ts';
import { wordedIn } from '../weighed.ts';
import { costFor, type Move } from './moves.ts';

/** Room left to this seat in the plan that seems best for all, and how good that plan is. */
export type Heading = { readonly own: number; readonly all: number };

const MARGIN = 0.12;

/** Of oneself one need not guess. */
function selfOf(d: Delegate): Belief {
  const stakes = stakesFor(d);
  const costs = d.open.issues.map((issue) => {
    const of = (level: number): number =>
      stakes.bar(issue.id, level) === null ? stakes.cost(issue.id, level) : BARRED;
    return [issue.id, Float64Array.from(issue.levels, (_, level) => of(level))] as const;
  });
  const phrases = d.open.phrases.map((x) => [x.id, stakes.phrase(x.id)] as const).filter(([, worth]) => worth !== 0);
  return { costs: new Map(costs), phrases: new Map(phrases) };
}

/** What a package asks of anybody is asked with capital in mind: a step past a mandate is dear there, not impossible. */
function asAsked(d: Delegate, parts: readonly Move[]): Map<SeatId, Belief> {
  const all = new Map(beliefsOf(d.open, d.state)).set(d.seat, selfOf(d));
  for (const [seat, b] of all) {
    const costs = new Map(b.costs);
    for (const { paragraph, wording } of parts) {
      const row = Float64Array.from(costs.get(paragraph.issue) ?? []);
      row[wording.level] =
        seat === d.seat
          ? stakesFor(d).cost(paragraph.issue, wording.level)
          : costFor(d, seat, b, paragraph.issue, wording.level);
      costs.set(paragraph.issue, row);
    }
    all.set(seat, { ...b, costs });
  }
  return all;
}

function optionsFor(d: Delegate, parts: readonly Move[]) {
  const bound = new Map(parts.map((m) => [m.paragraph.id, m.wording] as const));
  return wordedIn(d.state).map((paragraph) => {
    const taken = bound.get(paragraph.id);
    if (taken === undefined) return { paragraph, options: [standing(paragraph.words), ...tabled(d.state, paragraph)] };
    const { id, level, phrases } = taken;
    const only: Option = { level, phrases, from: { kind: 'ready', ready: id } };
    return { paragraph, options: [only] };
  });
}

function planWith(d: Delegate, parts: readonly Move[]): Plan {
  const { open, state } = d;
  const beliefs = asAsked(d, parts);
  const fixed = state.paragraphs
    .filter((p) => !isLive(p) && p.status !== 'dropped')
    .map((p) => ({ issue: p.issue, option: standing(p.words) }));
  const puzzle = { open, beliefs, fields: optionsFor(d, parts), fixed, margin: MARGIN };
  const random = createRandom(`${d.seed}/${d.seat}/heading/${state.round}`);
  return search(puzzle, new Float64Array(beliefs.size).fill(1), random);
}

function headingOf(d: Delegate, parts: readonly Move[]): Heading {
  const { rooms, score } = planWith(d, parts);
  return { own: rooms[d.state.members.indexOf(d.seat)] ?? 0, all: score };
}

const kept = new WeakMap<PublicState['paragraphs'], Map<Sheet, { of: PublicState['proposals']; is: Heading }>>();

/** Without any package; remembered while the text is the same. */
export function heading(d: Delegate): Heading {
  const bySheet = kept.get(d.state.paragraphs) ?? new Map<Sheet, { of: PublicState['proposals']; is: Heading }>();
  kept.set(d.state.paragraphs, bySheet);
  const known = bySheet.get(d.sheet);
  const is = known?.of === d.state.proposals ? known.is : headingOf(d, []);
  bySheet.set(d.sheet, { of: d.state.proposals, is });
  return is;
}

export const headingWith = (d: Delegate, parts: readonly Move[]): Heading => headingOf(d, parts);
