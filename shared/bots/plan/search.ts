/**
 * The text that seems best for all: one option a paragraph, by steepest ascent with restarts on what is believed of
 * every member. Its score is the product of what everybody has left, and falls steeply where somebody would be worse off
 * than with no text.
 */
import type { OpenGame } from '../../scenario/index.ts';
import type { Random } from '../../types/index.ts';
import type { Beliefs } from '../beliefs/index.ts';
import { type Board, boardOf, masked } from './board.ts';
import { type Height, heightOf } from './height.ts';
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

type Place = { choice: number[]; rooms: Float64Array; mask: number };

const maskOf = (board: Board, choice: readonly number[], but = -1): number => {
  let mask = board.fixedMask;
  for (let f = 0; f < choice.length; f++) if (f !== but) mask |= board.masks[f]?.[choice[f] ?? 0] ?? 0;
  return mask;
};

/** Rooms after all levels; phrases are reckoned by mask. */
function placeOf(board: Board, choice: readonly number[]): Place {
  const rooms = board.base.slice();
  for (let f = 0; f < choice.length; f++) {
    const costs = board.costs[f]?.[choice[f] ?? 0];
    if (costs !== undefined) for (let i = 0; i < board.n; i++) rooms[i] = (rooms[i] ?? 0) - (costs[i] ?? 0);
  }
  return { choice: [...choice], rooms, mask: maskOf(board, choice) };
}

const NOTHING = new Float64Array(0);

/** Into `out`: the rooms with another option in one field. */
function roomsWith(board: Board, at: Place, f: number, option: number, mask: number, out: Float64Array): void {
  const was = board.costs[f]?.[at.choice[f] ?? 0] ?? NOTHING;
  const is = board.costs[f]?.[option] ?? NOTHING;
  const phrases = masked(board, mask);
  for (let i = 0; i < board.n; i++) out[i] = (at.rooms[i] ?? 0) + (was[i] ?? 0) - (is[i] ?? 0) - (phrases[i] ?? 0);
}

function finalRooms(board: Board, at: Place): Float64Array {
  const phrases = masked(board, at.mask);
  return at.rooms.map((room, i) => room - (phrases[i] ?? 0));
}

type Edit = { readonly f: number; readonly option: number; readonly score: number };

/** The best single change above `score`; `scratch` holds the rooms it is tried with. */
function bestEdit(board: Board, height: Height, at: Place, score: number, scratch: Float64Array): Edit | null {
  let best: Edit | null = null;
  let top = score + 1e-9;
  for (let f = 0; f < at.choice.length; f++) {
    const options = board.costs[f]?.length ?? 0;
    const others = maskOf(board, at.choice, f);
    for (let option = 0; option < options; option++) {
      if (option === at.choice[f]) continue;
      roomsWith(board, at, f, option, others | (board.masks[f]?.[option] ?? 0), scratch);
      const tried = height(scratch);
      if (tried > top) {
        top = tried;
        best = { f, option, score: tried };
      }
    }
  }
  return best;
}

function take(board: Board, at: Place, { f, option }: Edit): void {
  const was = board.costs[f]?.[at.choice[f] ?? 0] ?? NOTHING;
  const is = board.costs[f]?.[option] ?? NOTHING;
  for (let i = 0; i < board.n; i++) at.rooms[i] = (at.rooms[i] ?? 0) + (was[i] ?? 0) - (is[i] ?? 0);
  at.choice[f] = option;
  at.mask = maskOf(board, at.choice);
}

const MOST_STEPS = 80;

/** Takes the best single change until there is none. */
function climb(board: Board, height: Height, start: readonly number[]): Plan {
  const at = placeOf(board, start);
  const scratch = new Float64Array(board.n);
  let score = height(finalRooms(board, at));
  for (let step = 0; step < MOST_STEPS; step++) {
    const edit = bestEdit(board, height, at, score, scratch);
    if (edit === null) break;
    take(board, at, edit);
    score = edit.score;
  }
  return { choice: at.choice, score, rooms: finalRooms(board, at) };
}

/** Where climbs begin: as it stands or where another plan ended, then from so many places drawn. */
const RESTARTS = 6;

/** `weights`: how much each member's gain counts; `random` gives the restarts; `from`: a plan to begin with. */
export function search(p: Puzzle, weights: Float64Array, random: Random, from?: readonly number[]): Plan {
  const board = boardOf(p);
  const height = heightOf(board, weights);
  let best = climb(board, height, from ?? p.fields.map(() => 0));
  for (let i = 0; i < (from === undefined ? RESTARTS : 1); i++) {
    const found = climb(
      board,
      height,
      p.fields.map((f) => random.int(f.options.length)),
    );
    if (found.score > best.score + 1e-9) best = found;
  }
  return best;
}
