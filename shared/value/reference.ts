/** What a table could have had: the points of comparison of the debrief. */
import type { Game } from '../scenario/index.ts';
import { type Compiled, compile } from './compile.ts';
import { outcomeCount } from './enumerate.ts';
import { fromEnumeration } from './exhaustive.ts';
import type { Optimum, ReferencePoints } from './points.ts';
import { fromQuorum } from './quorum.ts';
import { type Effort, type Searched, searched, shownAs, USUAL } from './search.ts';
import { stagesOf } from './watch.ts';

function fromSearch(game: Compiled, effort: Effort): ReferencePoints {
  const stage = stagesOf(effort, 4);
  const point = (goal: 'sum' | 'nash' | 'ks', found: Searched): Optimum | null => shownAs(game, goal, found);
  const ks = searched(game, 'ks', {}, stage(0));
  const none = ks.found === null || ks.found.score < -1e-9;
  const settled = ks.proven || (none && ks.bound < -1e-9);
  const kalaiSmorodinsky = none ? null : point('ks', ks);
  if (none && settled) return { feasible: 'no', best: null, bestInMandates: null, nash: null, kalaiSmorodinsky };
  return {
    feasible: none ? 'unknown' : 'yes',
    best: point('sum', searched(game, 'sum', {}, stage(1))),
    bestInMandates: point('sum', searched(game, 'sum', { limits: { inMandates: true } }, stage(2))),
    nash: point('nash', searched(game, 'nash', {}, stage(3))),
    kalaiSmorodinsky,
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
  if (count <= Math.min(FEW, effort.enumerable)) return fromEnumeration(game, effort);
  if (!unanimous) return count <= effort.enumerable ? fromEnumeration(game, effort) : fromQuorum(game, effort);
  const points = fromSearch(game, effort);
  return settled(points) || count > effort.enumerable ? points : fromEnumeration(game, effort);
}

/** null in a scenario without values. */
export function referencePoints(game: Game): ReferencePoints | null {
  const compiled = compile(game);
  return compiled === null ? null : referencePointsOf(compiled);
}
