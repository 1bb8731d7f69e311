/** What a package can be made of: one paragraph at another level, with what that is worth here and, as far as is known, elsewhere. */
import { capitalCalls, isLive, type Paragraph, type PublicState } from '../../engine/index.ts';
import { plainWording, type Wording } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { isOneStepBeyond } from '../../value/index.ts';
import { type Belief, type Beliefs, beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor } from '../judge/index.ts';

export type Move = {
  readonly paragraph: Paragraph;
  readonly wording: Wording;
  /** Share of the seat's room. */
  readonly gain: number;
  /** The same in points alone, as capital would reckon. */
  readonly worth: number;
  /** One step past the seat's mandate: capital must be asked. */
  readonly beyond: boolean;
  /** Believed gain of every other member, in the order of `others`. */
  readonly theirs: Float64Array;
};

/** What a level counts as at least where the seat may not accept it. */
const BARRED = 0.6;

function costNow(d: Delegate, p: Paragraph): number {
  const stakes = stakesFor(d);
  const cost = stakes.cost(p.issue, p.words.level);
  return stakes.bar(p.issue, p.words.level) === null ? cost : Math.max(cost, BARRED);
}

/** From here on a believed cost means: barred. */
const BARRED_FOR_THEM = 1;
/** What a step past their mandate may cost others, who have a capital to ask as well. */
const STEP_BEYOND = 0.15;

const hasDeclared = (state: PublicState, seat: SeatId, issue: string, level: number): boolean =>
  state.declared.some((x) => x.seat === seat && x.issue === issue && x.levels.includes(level));

/** What a level is believed to cost a member; what it declared a red line is one, whatever else is believed. */
export function costFor(d: Delegate, seat: SeatId, b: Belief, issue: string, level: number): number {
  const costs = b.costs.get(issue) ?? [];
  const cost = costs[level] ?? 0;
  if (hasDeclared(d.state, seat, issue, level)) return BARRED_FOR_THEM + cost;
  if (cost < BARRED_FOR_THEM) return cost;
  const near = [costs[level - 1], costs[level + 1]].filter((c) => c !== undefined && c < BARRED_FOR_THEM);
  return near.length === 0 ? cost : Math.max(...(near as number[])) + STEP_BEYOND;
}

type Others = readonly (readonly [SeatId, Belief])[];
const known = new WeakMap<Beliefs, Map<SeatId, Others>>();

/** Every other member with what is believed of it. */
export function othersOf(d: Delegate): Others {
  const beliefs = beliefsOf(d.open, d.state);
  const bySeat = known.get(beliefs) ?? new Map<SeatId, Others>();
  known.set(beliefs, bySeat);
  const others = bySeat.get(d.seat) ?? [...beliefs].filter(([seat]) => seat !== d.seat);
  bySeat.set(d.seat, others);
  return others;
}

/** The plain wording of each other level that the seat may accept, or that capital might let it accept. */
export function movesOn(d: Delegate, paragraph: Paragraph): readonly Move[] {
  const issue = d.open.issues.find((i) => i.id === paragraph.issue);
  if (issue === undefined) return [];
  const stakes = stakesFor(d);
  const now = costNow(d, paragraph);
  const others = othersOf(d);
  const standing = paragraph.words.level;
  const before = others.map(([seat, b]) => costFor(d, seat, b, issue.id, standing));
  const mayAsk = d.own !== null && capitalCalls(d.state, d.own).free > 0;
  return issue.levels.flatMap((_, level): Move[] => {
    const wording = plainWording(issue, level);
    const bar = stakes.bar(issue.id, level);
    const beyond = bar === 'mandate' && mayAsk && isOneStepBeyond(d.open, d.sheet, issue.id, level);
    if (level === standing || wording === undefined || (bar !== null && !beyond)) return [];
    const cost = stakes.cost(issue.id, level);
    const theirs = Float64Array.from(others, ([seat, b], i) => (before[i] ?? 0) - costFor(d, seat, b, issue.id, level));
    return [{ paragraph, wording, gain: now - cost, worth: stakes.cost(issue.id, standing) - cost, beyond, theirs }];
  });
}

/** What is open and has words. */
export const dealable = (d: Delegate): readonly Paragraph[] =>
  d.state.paragraphs.filter((p) => isLive(p) && p.words.text !== '');
