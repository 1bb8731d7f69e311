/**
 * Reference points where not everybody must accept, beyond enumeration: one search for every set of members that may
 * carry the text. A sum needs the smallest sets only; a product or a share is that of those who accept, so there each
 * set is searched for the deals that it alone carries.
 */
import { ascend, type Found } from './ascent.ts';
import type { Choice, Compiled } from './compile.ts';
import { openLevels } from './enumerate.ts';
import { acceptsOf, enough } from './exhaustive.ts';
import { EPSILON } from './judge.ts';
import { type Goal, gainsOf, scoreOf, type Terms, termsOf } from './objectives.ts';
import type { ReferencePoints } from './points.ts';
import { looseBound } from './quorum-bound.ts';
import { type Effort, NONE, type Search, type Searched, searched, shownAs, surplusAt } from './search.ts';
import { stagesOf } from './watch.ts';

/** Beyond so many sets only bounds are given. */
const MANY = 400;
const ROUNDS = 120;
const LEAST_NODES = 20_000;

/** Sets of this size with all indispensable members; null = too many. */
function setsOf(game: Compiled, size: number): Uint8Array[] | null {
  const seats = [...Array(game.members).keys()];
  const free = seats.filter((seat) => game.indispensable[seat] !== 1);
  const vital = game.indispensable.slice(0, game.members);
  let sets: { set: Uint8Array; left: number }[] = [{ set: vital, left: size - (game.members - free.length) }];
  for (const [index, seat] of free.entries()) {
    const after = free.length - index - 1;
    sets = sets.flatMap(({ set, left }) => {
      const taken = set.slice();
      taken[seat] = 1;
      return [...(left > 0 ? [{ set: taken, left: left - 1 }] : []), ...(left <= after ? [{ set, left }] : [])];
    });
    if (sets.length > MANY * 4) return null;
  }
  const done = sets.filter(({ left }) => left === 0).map(({ set }) => set);
  return done.length > MANY ? null : done;
}

function setsFrom(game: Compiled): Uint8Array[] | null {
  const all: Uint8Array[] = [];
  for (let size = game.quorum; size <= game.members; size++) {
    const sets = setsOf(game, size);
    if (sets === null || all.length + sets.length > MANY) return null;
    all.push(...sets);
  }
  return all;
}

/** What a deal is worth by the rule: those who accept count, if they are enough. */
function ruled(game: Compiled, goal: Goal, found: Found | null): Found | null {
  if (found === null || found.choice.length === 0) return null;
  const surplus = surplusAt(game, found.choice);
  const accepts = acceptsOf(game, found.choice, surplus);
  const score = scoreOf(goal, surplus, gainsOf(game), accepts);
  return enough(game, accepts) ? { choice: found.choice, score } : null;
}

type Over = { readonly game: Compiled; readonly goal: Goal; readonly exact: boolean; readonly inMandates: boolean };

const sameSet = (a: Uint8Array, b: Uint8Array): boolean => a.every((one, seat) => one === b[seat]);

function searchOf({ game, exact, inMandates }: Over, must: Uint8Array, start: Found | null): Search {
  const terms: Terms = { ...termsOf(game), must };
  const carries = (choice: Choice): boolean => sameSet(acceptsOf(game, choice, surplusAt(game, choice)), must);
  return { limits: { must, inMandates }, terms, start, rounds: ROUNDS, ...(exact && { fits: carries }) };
}

/** A deal at everybody's walk-away still is one. */
const FLOOR: Found = { choice: new Uint8Array(0), score: -2 * EPSILON };

function overSets(over: Over, sets: readonly Uint8Array[], effort: Effort): Searched {
  const stage = stagesOf(effort, sets.length);
  const nodes = Math.max(Math.min(effort.nodes, LEAST_NODES), Math.floor(effort.nodes / Math.max(1, sets.length)));
  let found: Found | null = over.goal === 'ks' ? FLOOR : null;
  let [proven, bound] = [true, Number.NEGATIVE_INFINITY];
  for (const [index, must] of sets.entries()) {
    const one = searched(over.game, over.goal, searchOf(over, must, found), { ...stage(index), nodes, restarts: 4 });
    if (!one.proven) bound = Math.max(bound, one.bound);
    proven = proven && one.proven;
    found = one.found;
  }
  const real = found === null || found.choice.length === 0 ? null : found;
  return { found: real, proven, bound: Math.max(bound, real?.score ?? Number.NEGATIVE_INFINITY) };
}

/** Too many sets: one search that knows the indispensable members only. */
function loosely(over: Over, effort: Effort): Searched {
  const { game, goal } = over;
  const must = game.indispensable.slice(0, game.members);
  const fits = (choice: Choice): boolean => ruled(game, goal, { choice, score: 0 }) !== null;
  const search = { ...searchOf({ ...over, exact: false }, must, null), fits };
  return searched(game, goal, search, effort);
}

/** A good deal for those who carry the best sum. */
function climbedFrom(game: Compiled, goal: Goal, best: Found | null): Found | null {
  const known = ruled(game, goal, best);
  if (known === null) return null;
  const must = acceptsOf(game, known.choice, surplusAt(game, known.choice));
  const climbed = ascend(goal, game, openLevels(game, { must }), { ...termsOf(game), must }, RESTARTS);
  const other = ruled(game, goal, climbed);
  return other !== null && other.score > known.score ? other : known;
}

const RESTARTS = 8;

export function fromQuorum(game: Compiled, effort: Effort): ReferencePoints {
  const stage = stagesOf(effort, 4);
  const [least, all] = [setsOf(game, game.quorum), setsFrom(game)];
  const sum = (inMandates: boolean, at: number): Searched => {
    const over: Over = { game, goal: 'sum', exact: false, inMandates };
    return least === null ? loosely(over, stage(at)) : overSets(over, least, stage(at));
  };
  const best = sum(false, 0);
  if (best.found === null && best.proven)
    return { feasible: 'no', best: null, bestInMandates: null, nash: null, kalaiSmorodinsky: null };
  const loose = (goal: Goal): Searched => ({
    found: climbedFrom(game, goal, best.found),
    proven: false,
    bound: looseBound(game, goal),
  });
  const point = (goal: Goal, at: number) => {
    const over: Over = { game, goal, exact: true, inMandates: false };
    const one = all === null ? loose(goal) : overSets(over, all, stage(at));
    const must = one.found === null ? undefined : acceptsOf(game, one.found.choice, surplusAt(game, one.found.choice));
    return shownAs(game, goal, one, { ...termsOf(game), ...(must && { must }) });
  };
  return {
    feasible: best.found === null ? 'unknown' : 'yes',
    best: shownAs(game, 'sum', best),
    bestInMandates: shownAs(game, 'sum', best.found === null ? NONE : sum(true, 1)),
    nash: point('nash', 2),
    kalaiSmorodinsky: point('ks', 3),
  };
}
