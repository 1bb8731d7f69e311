/** One optimum by a plane, an ascent and branch and bound. */
import { ascend, type Found } from './ascent.ts';
import { branch } from './branch.ts';
import { type Choice, type Compiled, outcomeFrom, valueAt } from './compile.ts';
import { closedSomewhere, type Limits, openLevels } from './enumerate.ts';
import { type Goal, scoreOf, type Terms, termsOf } from './objectives.ts';
import type { Optimum } from './points.ts';
import { lowestPlane } from './relax.ts';
import type { Watch } from './watch.ts';

export type Effort = {
  /** Up to so many outcomes, every one is looked at where a proof does not come otherwise. */
  readonly enumerable: number;
  readonly restarts: number;
  /** Where branch and bound gives up and says so. */
  readonly nodes: number;
  /** Hears of the progress; what it stops counts as not proven. */
  readonly watch?: Watch;
};

export const USUAL: Effort = { enumerable: 1e7, restarts: 24, nodes: 1_500_000 };

/** `proven`: nothing better exists, or nothing at all; else nothing is better than `bound`. */
export type Searched = { readonly found: Found | null; readonly proven: boolean; readonly bound: number };

export type Search = {
  readonly limits?: Limits;
  readonly terms?: Terms;
  /** Only better than this is looked for. */
  readonly start?: Found | null;
  readonly fits?: (choice: Choice) => boolean;
  /** Turns of the bound; fewer where there are many searches. */
  readonly rounds?: number;
};

export const NONE: Searched = { found: null, proven: true, bound: Number.NEGATIVE_INFINITY };

export const surplusAt = (game: Compiled, choice: Choice): Float64Array =>
  Float64Array.from({ length: game.members }, (_, seat) => valueAt(game, seat, choice) - (game.walkAway[seat] ?? 0));

const better = (a: Found | null, b: Found | null): Found | null =>
  a === null || (b !== null && b.score > a.score) ? b : a;

export function searched(game: Compiled, goal: Goal, search: Search, effort: Effort): Searched {
  const { limits = {}, terms = termsOf(game), start = null, fits, rounds } = search;
  const open = openLevels(game, limits);
  if (closedSomewhere(game, open)) return start === null ? NONE : { found: start, proven: true, bound: start.score };
  const plane = lowestPlane(goal, game, open, terms, rounds);
  const climbed = ascend(goal, game, open, terms, effort.restarts);
  const known = climbed !== null && (fits?.(climbed.choice) ?? true) ? better(start, climbed) : start;
  const { nodes, watch } = effort;
  return branch({
    goal,
    game,
    open,
    plane,
    terms,
    start: known,
    nodes,
    ...(fits && { fits }),
    ...(watch && { watch }),
  });
}

const shown = (goal: Goal, score: number): number => (goal === 'nash' ? Math.exp(score) : score);

/** Once more from its outcome, so that the value is what anybody would add up. */
export function shownAs(game: Compiled, goal: Goal, { found, proven, bound }: Searched, terms = termsOf(game)) {
  if (found === null || found.choice.length === 0) return null;
  const score = scoreOf(goal, surplusAt(game, found.choice), terms.gains, terms.must, terms.counts);
  const point: Optimum = {
    outcome: outcomeFrom(game, found.choice),
    value: shown(goal, score),
    proven,
    bound: shown(goal, proven ? score : Math.max(score, bound)),
  };
  return point;
}
