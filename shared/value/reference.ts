/** What a table could have had: the points of comparison of the debrief. */
import type { Game, Outcome } from '../scenario/index.ts';
import { ascend, type Found } from './ascent.ts';
import { branch } from './branch.ts';
import { type Choice, type Compiled, compile, outcomeFrom } from './compile.ts';
import { forEachAcceptable, type Limits, openLevels, outcomeCount } from './enumerate.ts';
import { EPSILON } from './judge.ts';
import { type Goal, gainsOf, scoreOf } from './objectives.ts';
import { lowestPlane } from './relax.ts';

export type Optimum = {
  readonly outcome: Outcome;
  readonly value: number;
  /** Nothing better exists; else `bound` says how much better it could be at most. */
  readonly proven: boolean;
  readonly bound: number;
};

export type ReferencePoints = {
  /** Whether an outcome exists that enough members accept. */
  readonly feasible: 'yes' | 'no' | 'unknown';
  /** Largest sum of the members' gains over their walk-aways. */
  readonly best: Optimum | null;
  /** The same inside every member's mandate. */
  readonly bestInMandates: Optimum | null;
  /** Largest product of gains; in a quorum game, of those who accept. */
  readonly nash: Optimum | null;
  /** Largest share of its possible gain for whoever comes out worst. */
  readonly kalaiSmorodinsky: Optimum | null;
};

export type Effort = {
  /** Up to so many outcomes, every one is looked at where a proof does not come otherwise. */
  readonly enumerable: number;
  readonly restarts: number;
  /** Where branch and bound gives up and says so. */
  readonly nodes: number;
};

const USUAL: Effort = { enumerable: 1e7, restarts: 24, nodes: 1_500_000 };

const shown = (goal: Goal, score: number): number => (goal === 'nash' ? Math.exp(score) : score);

const optimum = (game: Compiled, goal: Goal, found: Found, proven: boolean, bound: number): Optimum => ({
  outcome: outcomeFrom(game, found.choice),
  value: shown(goal, found.score),
  proven,
  bound: shown(goal, bound),
});

function acceptsOf(game: Compiled, choice: Choice, surplus: Float64Array): Uint8Array {
  return Uint8Array.from(surplus, (own, seat) => {
    const crossed = choice.some((level, dim) => game.red[seat * game.width + (game.offsets[dim] ?? 0) + level] === 1);
    return Number(own >= -EPSILON && !crossed);
  });
}

/** One pass over all acceptable outcomes; ties go to the first, so that the answer does not wander. */
function enumerated(game: Compiled, goals: readonly Goal[], limits: Limits): (Optimum | null)[] {
  const gains = gainsOf(game);
  const surplus = new Float64Array(game.members);
  const best = goals.map(() => ({ choice: new Uint8Array(0), score: Number.NEGATIVE_INFINITY }));
  const unanimous = game.quorum === game.members;
  forEachAcceptable(
    game,
    (choice, totals) => {
      for (let seat = 0; seat < surplus.length; seat++)
        surplus[seat] = (totals[seat] ?? 0) - (game.walkAway[seat] ?? 0);
      const accepts = unanimous ? undefined : acceptsOf(game, choice, surplus);
      for (const [index, goal] of goals.entries()) {
        const score = scoreOf(goal, surplus, gains, accepts);
        if (score > (best[index]?.score ?? 0) + EPSILON) best[index] = { choice: choice.slice(), score };
      }
    },
    limits,
  );
  return goals.map((goal, index) => {
    const found = best[index];
    return found && found.choice.length > 0 ? optimum(game, goal, found, true, found.score) : null;
  });
}

type Searched = { readonly best: Optimum | null; readonly settled: boolean };

/** An issue on which nothing may be chosen: no deal at all. */
const closedSomewhere = (game: Compiled, open: Uint8Array): boolean =>
  game.sizes.some((size, dim) => {
    const start = game.offsets[dim] ?? 0;
    return !open.subarray(start, start + size).includes(1);
  });

function searched(game: Compiled, goal: Goal, limits: Limits, { restarts, nodes }: Effort): Searched {
  const open = openLevels(game, limits);
  if (closedSomewhere(game, open)) return { best: null, settled: true };
  const plane = lowestPlane(goal, game, open, gainsOf(game));
  const start = ascend(goal, game, open, restarts);
  const { found, proven, bound } = branch({ goal, game, open, plane, start, nodes });
  const infeasible = goal === 'ks' && found !== null && found.score < -EPSILON;
  if (found === null || infeasible) return { best: null, settled: proven || (infeasible && bound < -EPSILON) };
  return { best: optimum(game, goal, found, proven, bound), settled: true };
}

function fromSearch(game: Compiled, effort: Effort): ReferencePoints {
  const ks = searched(game, 'ks', {}, effort);
  const feasible = ks.best !== null ? 'yes' : ks.settled ? 'no' : 'unknown';
  if (feasible === 'no') return { feasible, best: null, bestInMandates: null, nash: null, kalaiSmorodinsky: null };
  return {
    feasible,
    best: searched(game, 'sum', {}, effort).best,
    bestInMandates: searched(game, 'sum', { inMandates: true }, effort).best,
    nash: searched(game, 'nash', {}, effort).best,
    kalaiSmorodinsky: ks.best,
  };
}

function fromEnumeration(game: Compiled): ReferencePoints {
  const [best = null, nash = null, kalaiSmorodinsky = null] = enumerated(game, ['sum', 'nash', 'ks'], {});
  const [bestInMandates = null] = enumerated(game, ['sum'], { inMandates: true });
  return { feasible: best === null ? 'no' : 'yes', best, bestInMandates, nash, kalaiSmorodinsky };
}

const unproven = (best: Optimum | null): Optimum | null =>
  best === null ? null : { ...best, proven: false, bound: Number.POSITIVE_INFINITY };

/** Too large to enumerate and no consensus needed: what all accept is a fair start, and no bound is known. */
function fromUnanimous(game: Compiled, effort: Effort): ReferencePoints {
  const points = fromSearch({ ...game, quorum: game.members }, effort);
  return {
    feasible: points.feasible === 'yes' ? 'yes' : 'unknown',
    best: unproven(points.best),
    bestInMandates: unproven(points.bestInMandates),
    nash: unproven(points.nash),
    kalaiSmorodinsky: unproven(points.kalaiSmorodinsky),
  };
}

/** Below this, looking at everything is quicker than being clever. */
const FEW = 20_000;

const settled = (points: ReferencePoints): boolean =>
  points.feasible !== 'unknown' &&
  [points.best, points.bestInMandates, points.nash, points.kalaiSmorodinsky].every((point) => point?.proven ?? true);

/** Proofs where they come quickly; otherwise by looking at every outcome, while that can be done. */
export function referencePointsOf(game: Compiled, effort: Effort = USUAL): ReferencePoints {
  const count = outcomeCount(game);
  const unanimous = game.quorum === game.members;
  if (count <= Math.min(FEW, effort.enumerable)) return fromEnumeration(game);
  if (!unanimous) return count <= effort.enumerable ? fromEnumeration(game) : fromUnanimous(game, effort);
  const points = fromSearch(game, effort);
  return settled(points) || count > effort.enumerable ? points : fromEnumeration(game);
}

/** null in a scenario without values. */
export function referencePoints(game: Game): ReferencePoints | null {
  const compiled = compile(game);
  return compiled === null ? null : referencePointsOf(compiled);
}
