/**
 * A game as typed arrays, for everything that asks often: bots, reference points, the checker.
 * Issues and phrases are alike here: dimensions with levels; a phrase has two, out (0) and in (1).
 */
import { type Game, mostOf, type Outcome, type Sheet } from '../scenario/index.ts';
import type { IssueId, PhraseId, SeatId } from '../types/index.ts';

/** What two dimensions are worth together, `a` before `b`; by seat, level of `a`, level of `b`. */
export type CompiledPair = { readonly a: number; readonly b: number; readonly worth: Float64Array };

export type Compiled = {
  readonly issues: readonly IssueId[];
  readonly phrases: readonly PhraseId[];
  /** Members first, then observers, in seat order. */
  readonly seats: readonly SeatId[];
  readonly members: number;
  /** Levels of each dimension, issues before phrases. */
  readonly sizes: Uint8Array;
  /** Where a dimension's levels begin in a row of `values`. */
  readonly offsets: Int32Array;
  readonly width: number;
  /** Row by seat: `values[seat * width + offsets[dim] + level]`; `red` and `outside` alike. */
  readonly values: Float64Array;
  /** Empty where each issue counts for itself. */
  readonly pairs: readonly CompiledPair[];
  readonly red: Uint8Array;
  /** 1 where a level lies outside the seat's mandate. */
  readonly outside: Uint8Array;
  readonly walkAway: Float64Array;
  /** The most a seat could ever have. */
  readonly most: Float64Array;
  /** Members who must accept, and which of them in any case. */
  readonly quorum: number;
  readonly indispensable: Uint8Array;
};

/** A level for every dimension. */
export type Choice = Uint8Array;

type Layout = Pick<Compiled, 'issues' | 'phrases' | 'sizes' | 'offsets' | 'width'>;

function layoutOf(game: Game): Layout {
  const { issues, phrases } = game.open;
  const sizes = Uint8Array.from([...issues.map((issue) => issue.levels.length), ...phrases.map(() => 2)]);
  const offsets = new Int32Array(sizes.length);
  for (let dim = 1; dim < sizes.length; dim++) offsets[dim] = (offsets[dim - 1] ?? 0) + (sizes[dim - 1] ?? 0);
  const width = sizes.reduce((sum, size) => sum + size, 0);
  return { issues: issues.map(({ id }) => id), phrases: phrases.map(({ id }) => id), sizes, offsets, width };
}

/** One number for each level of each dimension, as one row. */
function rowOf(layout: Layout, at: (id: string, level: number, isIssue: boolean) => number): number[] {
  const dims = [...layout.issues, ...layout.phrases];
  return dims.flatMap((id, dim) =>
    Array.from({ length: layout.sizes[dim] ?? 0 }, (_, level) => at(id, level, dim < layout.issues.length)),
  );
}

function valueRow(layout: Layout, sheet: Sheet): number[] {
  return rowOf(layout, (id, level, isIssue) => {
    if (isIssue) return sheet.values[id]?.[level] ?? 0;
    const worth = sheet.phrases[id] ?? { present: 0, absent: 0 };
    return level === 1 ? worth.present : worth.absent;
  });
}

const redRow = (layout: Layout, sheet: Sheet): number[] =>
  rowOf(layout, (id, level, isIssue) => Number(isIssue && (sheet.redLines[id]?.includes(level) ?? false)));

const outsideRow = (layout: Layout, sheet: Sheet): number[] =>
  rowOf(layout, (id, level, isIssue) => Number(isIssue && !(sheet.mandate?.[id]?.includes(level) ?? true)));

function sheetMost(sheet: Sheet): number {
  const phrases = Object.values(sheet.phrases).reduce((sum, worth) => sum + Math.max(worth.present, worth.absent), 0);
  return phrases + mostOf(sheet.values, sheet.pairs);
}

/** All sheets' terms on the same two issues in one table. */
function pairTables(layout: Layout, sheets: readonly Sheet[]): CompiledPair[] {
  const tables = new Map<string, CompiledPair>();
  for (const [seat, sheet] of sheets.entries()) {
    for (const { issues, worth } of sheet.pairs ?? []) {
      const [first, second] = issues.map((id) => layout.issues.indexOf(id)) as [number, number];
      const [a, b] = first < second ? [first, second] : [second, first];
      const [high, wide] = [layout.sizes[a] ?? 0, layout.sizes[b] ?? 0];
      const blank = { a, b, worth: new Float64Array(sheets.length * high * wide) };
      const table = tables.get(`${a}/${b}`) ?? blank;
      tables.set(`${a}/${b}`, table);
      for (let la = 0; la < high; la++)
        for (let lb = 0; lb < wide; lb++) {
          const own = first < second ? worth[la]?.[lb] : worth[lb]?.[la];
          const at = (seat * high + la) * wide + lb;
          table.worth[at] = (table.worth[at] ?? 0) + (own ?? 0);
        }
    }
  }
  return [...tables.values()];
}

/** null in a scenario without values. */
export function compile(game: Game): Compiled | null {
  const { sheets } = game.sealed;
  if (sheets === null) return null;
  const { parties, decision } = game.open;
  const layout = layoutOf(game);
  const seats = parties.map((party) => party.id).filter((seat) => sheets[seat] !== undefined);
  const own = seats.flatMap((seat) => sheets[seat] ?? []);
  const rows = own.map((sheet) => valueRow(layout, sheet));
  const members = parties.filter((party) => party.standing === 'member').length;
  const vital = decision.rule === 'quorum' ? decision.indispensable : [];
  return {
    ...layout,
    seats,
    members,
    values: Float64Array.from(rows.flat()),
    pairs: pairTables(layout, own),
    red: Uint8Array.from(own.flatMap((sheet) => redRow(layout, sheet))),
    outside: Uint8Array.from(own.flatMap((sheet) => outsideRow(layout, sheet))),
    walkAway: Float64Array.from(own.map((sheet) => sheet.walkAway)),
    most: Float64Array.from(own.map(sheetMost)),
    quorum: decision.rule === 'quorum' ? decision.k : members,
    indispensable: Uint8Array.from(seats.map((seat) => Number(vital.includes(seat)))),
  };
}

/** What a seat has from a choice. */
export function valueAt(game: Compiled, seat: number, choice: Choice): number {
  const row = seat * game.width;
  let sum = 0;
  for (let dim = 0; dim < choice.length; dim++)
    sum += game.values[row + (game.offsets[dim] ?? 0) + (choice[dim] ?? 0)] ?? 0;
  for (const pair of game.pairs) sum += pairAt(game, pair, seat, choice[pair.a] ?? 0, choice[pair.b] ?? 0);
  return sum;
}

/** What a seat has from two levels together. */
export const pairAt = (game: Compiled, { a, b, worth }: CompiledPair, seat: number, first: number, second: number) =>
  worth[(seat * (game.sizes[a] ?? 0) + first) * (game.sizes[b] ?? 0) + second] ?? 0;

/** What one level of one dimension gives a seat by itself: the unit in which wishes are compared. */
export const worthAt = (game: Compiled, seat: number, dim: number, level: number): number =>
  game.values[seat * game.width + (game.offsets[dim] ?? 0) + level] ?? 0;

export function choiceOf(game: Compiled, outcome: Outcome): Choice {
  const levels = game.issues.map((issue) => outcome.levels[issue] ?? 0);
  return Uint8Array.from([...levels, ...game.phrases.map((phrase) => Number(outcome.phrases.includes(phrase)))]);
}

export function outcomeFrom(game: Compiled, choice: Choice): Outcome {
  const count = game.issues.length;
  return {
    levels: Object.fromEntries(game.issues.map((issue, dim) => [issue, choice[dim] ?? 0])),
    phrases: game.phrases.filter((_, index) => choice[count + index] === 1),
  };
}
