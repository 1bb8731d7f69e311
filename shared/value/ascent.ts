/** Steepest ascent with restarts: a good deal quickly, with no promise that it is the best. */
import { createRandom, type Random } from '../types/index.ts';
import { type Choice, type Compiled, type CompiledPair, pairAt, valueAt } from './compile.ts';
import { type Goal, scoreOf, type Terms } from './objectives.ts';

// Read once: in a sandbox, as under Jest, each look-up of a global is dear.
const { max } = Math;

export type Found = { readonly choice: Choice; readonly score: number };

type Height = (surplus: Float64Array) => number;

/** Unacceptable places score by how far below walk-away they lie, so that the climb leads out of them. */
function heightOf(goal: Goal, { gains, must, counts }: Terms): Height {
  return (surplus) => {
    let missing = 0;
    let sum = 0;
    for (let seat = 0; seat < surplus.length; seat++) {
      const own = surplus[seat] ?? 0;
      if (must[seat] === 1) missing += max(0, -own);
      sum += own;
    }
    if (goal === 'ks') return scoreOf('ks', surplus, gains, must) + sum * 1e-6;
    return missing > 1e-9 ? -1e6 - missing * 1e3 : scoreOf(goal, surplus, gains, must, counts);
  };
}

type Climb = { choice: Choice; surplus: Float64Array };

function started(game: Compiled, open: Uint8Array, random: Random): Climb {
  const choice = Uint8Array.from(game.sizes, (size, dim) => {
    const levels = Array.from({ length: size }, (_, level) => level);
    const allowed = levels.filter((level) => open[(game.offsets[dim] ?? 0) + level] === 1);
    return allowed.length > 0 ? random.pick(allowed) : 0;
  });
  const surplus = Float64Array.from(
    { length: game.members },
    (_, seat) => valueAt(game, seat, choice) - (game.walkAway[seat] ?? 0),
  );
  return { choice, surplus };
}

/** Another level in one dimension: what each member gains by it, pairs included. */
function shift(game: Compiled, { surplus, choice }: Climb, dim: number, level: number): void {
  const start = game.offsets[dim] ?? 0;
  const from = start + (choice[dim] ?? 0);
  for (let seat = 0; seat < surplus.length; seat++) {
    const row = seat * game.width;
    surplus[seat] = (surplus[seat] ?? 0) + (game.values[row + start + level] ?? 0) - (game.values[row + from] ?? 0);
  }
  for (const pair of game.pairs)
    if (pair.a === dim || pair.b === dim) shiftPair(game, { surplus, choice }, pair, dim, level);
}

function shiftPair(game: Compiled, { surplus, choice }: Climb, pair: CompiledPair, dim: number, level: number): void {
  const [a, b] = [choice[pair.a] ?? 0, choice[pair.b] ?? 0];
  const [to, too] = pair.a === dim ? [level, b] : [a, level];
  for (let seat = 0; seat < surplus.length; seat++)
    surplus[seat] = (surplus[seat] ?? 0) + pairAt(game, pair, seat, to, too) - pairAt(game, pair, seat, a, b);
}

type Edit = { readonly dim: number; readonly level: number };

function edits(game: Compiled, open: Uint8Array): readonly Edit[] {
  return [...game.sizes].flatMap((size, dim) =>
    Array.from({ length: size }, (_, level) => ({ dim, level })).filter(
      (edit) => open[(game.offsets[dim] ?? 0) + edit.level] === 1,
    ),
  );
}

const apply = (game: Compiled, climb: Climb, { dim, level }: Edit): Edit => {
  const back = { dim, level: climb.choice[dim] ?? 0 };
  shift(game, climb, dim, level);
  climb.choice[dim] = level;
  return back;
};

/** The best single edit; where there is none, the best pair of edits. */
function bestMove(game: Compiled, climb: Climb, all: readonly Edit[], height: Height): readonly Edit[] | null {
  let best: readonly Edit[] | null = null;
  let top = height(climb.surplus) + 1e-9;
  const look = (done: readonly Edit[], from: number, pairs: boolean): void => {
    for (const [index, edit] of all.entries()) {
      if (index < from || climb.choice[edit.dim] === edit.level) continue;
      const back = apply(game, climb, edit);
      const now = height(climb.surplus);
      if (now > top) [top, best] = [now, [...done, edit]];
      if (pairs) look([edit], index + 1, false);
      apply(game, climb, back);
    }
  };
  look([], 0, false);
  if (best === null) look([], 0, true);
  return best;
}

export function ascend(goal: Goal, game: Compiled, open: Uint8Array, terms: Terms, restarts: number): Found | null {
  const height = heightOf(goal, terms);
  const all = edits(game, open);
  let best: Found | null = null;
  for (let run = 0; run < restarts; run++) {
    const climb = started(game, open, createRandom(`ascent/${goal}/${run}`));
    for (let move = bestMove(game, climb, all, height); move !== null; move = bestMove(game, climb, all, height))
      for (const edit of move) apply(game, climb, edit);
    const acceptable = goal === 'ks' || climb.surplus.every((own, seat) => terms.must[seat] !== 1 || own >= -1e-9);
    const score = scoreOf(goal, climb.surplus, terms.gains, terms.must, terms.counts);
    if (acceptable && (best === null || score > best.score)) best = { choice: climb.choice.slice(), score };
  }
  return best;
}
