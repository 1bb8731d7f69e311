/** A puzzle as arrays: what every option costs every member, and what the phrases of a text come to. */
import type { DecisionRule } from '../../scenario/index.ts';
import { BARRED, type Belief } from '../beliefs/index.ts';
import type { Option } from './options.ts';
import type { Puzzle } from './search.ts';

export type Board = {
  readonly n: number;
  /** Room of each member before any open paragraph is decided. */
  readonly base: Float64Array;
  /** By field and option: what it costs each member. */
  readonly costs: readonly (readonly Float64Array[])[];
  /** By field and option: which phrases it brings. */
  readonly masks: readonly (readonly number[])[];
  readonly fixedMask: number;
  /** By phrase: its worth to each member. */
  readonly worth: readonly Float64Array[];
  /** Room each member should keep at least; more where its costs are guessed. */
  readonly margins: Float64Array;
  readonly decision: DecisionRule;
  readonly vital: Uint8Array;
  /** How much of what it says each member is granted: below 1 where it asks for far more than the others. */
  readonly claims: Float64Array;
  /** By mask of phrases: what they cost each member. */
  readonly phrases: Map<number, Float64Array>;
};

/** As many as fit into the bits of a number. */
const MOST_PHRASES = 31;

const costsOf = (believed: readonly Belief[], issue: string, option: Option): Float64Array =>
  Float64Array.from(believed, (b) => b.costs.get(issue)?.[option.level] ?? 0);

/** What all the worst levels would cost a member: how narrow it says its room is. */
function narrowness({ costs }: Belief): number {
  let sum = 0;
  for (const row of costs.values()) {
    let worst = 0;
    for (const cost of row) if (cost < BARRED && cost > worst) worst = cost;
    sum += worst;
  }
  return sum;
}

/** Whoever says that its room is narrower than is usual at the table, by more than so much, is not given more for it. */
const CLAIM = 1.2;

function claimsOf(believed: readonly Belief[]): Float64Array {
  const said = believed.map(narrowness);
  const usual = [...said].sort((a, b) => a - b)[Math.floor(said.length / 2)] ?? 1;
  return Float64Array.from(said, (own) => (own > CLAIM * usual ? (CLAIM * usual) / own : 1));
}

/** Bare acts tell so little that a member of whom no more is known is given so many times the margin. */
const GUESSED = 3;

export function boardOf(p: Puzzle): Board {
  const seats = [...p.beliefs.keys()];
  const believed = [...p.beliefs.values()];
  const ids = p.open.phrases.slice(0, MOST_PHRASES).map((x) => x.id);
  const maskOf = (option: Option): number =>
    ids.reduce((mask, id, bit) => (option.phrases.includes(id) ? mask | (1 << bit) : mask), 0);
  const base = new Float64Array(seats.length).fill(1);
  for (const { issue, option } of p.fixed)
    for (const [i, cost] of costsOf(believed, issue, option).entries()) base[i] = (base[i] ?? 0) - cost;
  const { decision } = p.open;
  const vital = decision.rule === 'quorum' ? decision.indispensable : [];
  return {
    n: seats.length,
    base,
    costs: p.fields.map((f) => f.options.map((option) => costsOf(believed, f.paragraph.issue, option))),
    masks: p.fields.map((f) => f.options.map(maskOf)),
    fixedMask: p.fixed.reduce((mask, x) => mask | maskOf(x.option), 0),
    worth: ids.map((id) => Float64Array.from(believed, (b) => b.phrases.get(id) ?? 0)),
    margins: Float64Array.from(believed, (b) => (b.guessed === true ? p.margin * GUESSED : p.margin)),
    decision,
    vital: Uint8Array.from(seats, (seat) => Number(vital.includes(seat))),
    claims: claimsOf(believed),
    phrases: new Map(),
  };
}

/** The room reckons with every wish met: a wish unmet and an unwanted phrase both cost. */
export function masked(board: Board, mask: number): Float64Array {
  const known = board.phrases.get(mask);
  if (known !== undefined) return known;
  const made = new Float64Array(board.n);
  for (const [x, worth] of board.worth.entries()) {
    const present = ((mask >> x) & 1) === 1;
    for (const [i, w] of worth.entries()) if (w > 0 !== present && w !== 0) made[i] = (made[i] ?? 0) + Math.abs(w);
  }
  board.phrases.set(mask, made);
  return made;
}
