/**
 * The text that seems best for all: one option a paragraph, by steepest ascent with restarts on what is believed of
 * every member. Its score rises with everybody's room left and falls steeply where somebody would be worse off than
 * with no text.
 */
import type { DecisionRule, OpenGame } from '../../scenario/index.ts';
import type { Random } from '../../types/index.ts';
import type { Belief, Beliefs } from '../beliefs/index.ts';
import type { Field, Option } from './options.ts';

export type Fixed = readonly { readonly issue: string; readonly option: Option }[];

export type Puzzle = {
  readonly open: OpenGame;
  readonly beliefs: Beliefs;
  readonly fields: readonly Field[];
  /** Paragraphs that are closed already. */
  readonly fixed: Fixed;
  /** Room a member should keep at least, for what may have been misread. */
  readonly margin: number;
};

export type Plan = {
  /** Index of the option chosen for each field. */
  readonly choice: readonly number[];
  readonly score: number;
  /** Room left to each member, in seat order. */
  readonly rooms: Float64Array;
};

type Board = {
  readonly n: number;
  readonly base: Float64Array;
  /** By field and option: what it costs each member. */
  readonly costs: readonly (readonly Float64Array[])[];
  /** By field and option: which phrases it brings. */
  readonly masks: readonly (readonly number[])[];
  readonly fixedMask: number;
  /** By phrase: its worth to each member. */
  readonly worth: readonly Float64Array[];
  readonly weights: Float64Array;
  readonly margin: number;
  readonly decision: DecisionRule;
  readonly vital: Uint8Array;
};

/** How much the product of gains counts beside their sum. */
const PRODUCT = 0.3;

/** A member for whom no text is better is no member of a consensus: nobody's gain makes up for it. */
const LOST = 4;
const LOST_BY = 20;

function gain(room: number, margin: number): number {
  if (room >= margin) return room + PRODUCT * Math.log(room);
  const slope = 2 * (1 + PRODUCT / margin);
  const lost = room < 0 ? LOST - LOST_BY * room : 0;
  return margin + PRODUCT * Math.log(margin) - slope * (margin - room) - lost;
}

function total(board: Board, rooms: Float64Array): number {
  const { n, decision } = board;
  let sum = 0;
  if (decision.rule === 'consensus') {
    for (let i = 0; i < n; i++) sum += (board.weights[i] ?? 1) * gain(rooms[i] ?? 0, board.margin);
    return sum;
  }
  const others: number[] = [];
  let needed = decision.k;
  for (let i = 0; i < n; i++) {
    const own = (board.weights[i] ?? 1) * gain(rooms[i] ?? 0, board.margin);
    if (board.vital[i] === 1) {
      sum += own;
      needed--;
    } else others.push(own);
  }
  others.sort((a, b) => b - a);
  for (const [rank, own] of others.entries()) sum += rank < needed ? own : Math.max(own, -1) * 0.5;
  return sum;
}

function roomsOf(board: Board, choice: readonly number[], rooms: Float64Array): void {
  rooms.set(board.base);
  let mask = board.fixedMask;
  for (let f = 0; f < choice.length; f++) {
    const costs = board.costs[f]?.[choice[f] ?? 0];
    if (costs !== undefined) for (let i = 0; i < board.n; i++) rooms[i] = (rooms[i] ?? 0) - (costs[i] ?? 0);
    mask |= board.masks[f]?.[choice[f] ?? 0] ?? 0;
  }
  for (let x = 0; x < board.worth.length; x++) {
    const worth = board.worth[x];
    const present = ((mask >> x) & 1) === 1;
    if (worth === undefined) continue;
    // The room reckons with every wish met: a wish unmet and an unwanted phrase both cost.
    for (let i = 0; i < board.n; i++) {
      const w = worth[i] ?? 0;
      if (w > 0 !== present && w !== 0) rooms[i] = (rooms[i] ?? 0) - Math.abs(w);
    }
  }
}

const scoreOf = (board: Board, choice: readonly number[], rooms: Float64Array): number => {
  roomsOf(board, choice, rooms);
  return total(board, rooms);
};

/** Takes the best single change until there is none. */
function climb(board: Board, start: number[], rooms: Float64Array): { choice: number[]; score: number } {
  const choice = [...start];
  let score = scoreOf(board, choice, rooms);
  for (let round = 0; round < 60; round++) {
    let best = { f: -1, option: 0, score: score + 1e-9 };
    for (let f = 0; f < choice.length; f++) {
      const kept = choice[f] ?? 0;
      for (let option = 0; option < (board.costs[f]?.length ?? 0); option++) {
        if (option === kept) continue;
        choice[f] = option;
        const tried = scoreOf(board, choice, rooms);
        if (tried > best.score) best = { f, option, score: tried };
      }
      choice[f] = kept;
    }
    if (best.f < 0) break;
    choice[best.f] = best.option;
    score = best.score;
  }
  return { choice, score };
}

const costsOf = (believed: readonly Belief[], issue: string, option: Option): Float64Array =>
  Float64Array.from(believed, (b) => b.costs.get(issue)?.[option.level] ?? 0);

function boardOf(p: Puzzle, weights: Float64Array): Board {
  const seats = [...p.beliefs.keys()];
  const believed = [...p.beliefs.values()];
  // As many as fit into the bits of a number.
  const ids = p.open.phrases.slice(0, 31).map((x) => x.id);
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
    weights,
    margin: p.margin,
    decision,
    vital: Uint8Array.from(seats, (seat) => Number(vital.includes(seat))),
  };
}

const RESTARTS = 4;

/** `weights`: how much each member's gain counts; `random` gives the restarts. */
export function search(p: Puzzle, weights: Float64Array, random: Random): Plan {
  const board = boardOf(p, weights);
  const rooms = new Float64Array(board.n);
  let best = climb(
    board,
    p.fields.map(() => 0),
    rooms,
  );
  for (let i = 0; i < RESTARTS; i++) {
    const start = p.fields.map((f) => random.int(f.options.length));
    const found = climb(board, start, rooms);
    if (found.score > best.score + 1e-9) best = found;
  }
  roomsOf(board, best.choice, rooms);
  return { ...best, rooms };
}
