/** Reference points by looking at every acceptable outcome. */
import type { Choice, Compiled } from './compile.ts';
import { forEachAcceptable, type Limits } from './enumerate.ts';
import { EPSILON } from './judge.ts';
import { type Goal, gainsOf, termsOf } from './objectives.ts';
import type { ReferencePoints } from './points.ts';
import { type Effort, shownAs, surplusAt } from './search.ts';
import { stagesOf } from './watch.ts';

const TINY = 1e-12;

/** Whose walk-away is met and no red line of whom is crossed. */
export function acceptsOf(game: Compiled, choice: Choice, surplus: Float64Array): Uint8Array {
  const accepts = new Uint8Array(game.members);
  for (let seat = 0; seat < game.members; seat++) {
    if ((surplus[seat] ?? 0) < -EPSILON) continue;
    const row = seat * game.width;
    let crossed = 0;
    for (let dim = 0; dim < choice.length; dim++)
      crossed |= game.red[row + (game.offsets[dim] ?? 0) + (choice[dim] ?? 0)] ?? 0;
    accepts[seat] = 1 - crossed;
  }
  return accepts;
}

/** Whether those who accept carry the text. */
export const enough = (game: Compiled, accepts: Uint8Array): boolean =>
  accepts.reduce((sum, one) => sum + one, 0) >= game.quorum &&
  accepts.every((one, seat) => one === 1 || game.indispensable[seat] !== 1);

type Record = { choice: Choice; score: number };
const blank = (): Record => ({ choice: new Uint8Array(0), score: Number.NEGATIVE_INFINITY });

/** Ties go to the first, so that the answer does not wander. */
function keep(record: Record, choice: Choice, score: number, more: number): void {
  if (score <= more) return;
  record.choice = choice.slice();
  record.score = score;
}

type Records = { readonly sum: Record; readonly nash: Record; readonly ks: Record };

/** One pass for all three: sum, product of gains (in shares, so that it neither under- nor overflows), least share. */
function records(game: Compiled, limits: Limits, effort: Effort): { records: Records; whole: boolean } {
  const found: Records = { sum: blank(), nash: blank(), ks: blank() };
  const { members, walkAway } = game;
  const inverse = gainsOf(game).map((gain) => 1 / gain);
  const surplus = new Float64Array(members);
  const unanimous = game.quorum === members;
  const visit = (choice: Choice, totals: Float64Array): void => {
    let sum = 0;
    let product = 1;
    let least = 1;
    for (let seat = 0; seat < members; seat++) surplus[seat] = (totals[seat] as number) - (walkAway[seat] as number);
    const accepts = unanimous ? null : acceptsOf(game, choice, surplus);
    for (let seat = 0; seat < members; seat++) {
      const own = surplus[seat] as number;
      sum += own;
      if (accepts !== null && accepts[seat] === 0) continue;
      const share = own * (inverse[seat] as number);
      // Shares of different members' gains compare only where the same members count.
      const factor = unanimous ? share : own;
      product *= factor > TINY ? factor : TINY;
      if (share < least) least = share;
    }
    keep(found.sum, choice, sum, found.sum.score + EPSILON);
    keep(found.nash, choice, product, found.nash.score * (1 + EPSILON));
    keep(found.ks, choice, least, found.ks.score + EPSILON);
  };
  return { records: found, whole: forEachAcceptable(game, visit, limits, effort.watch) };
}

/** In a quorum game the gains of those count who accept. */
function pointOf(game: Compiled, goal: Goal, record: Record, whole: boolean) {
  const terms = termsOf(game);
  const must =
    game.quorum === game.members || record.choice.length === 0
      ? terms.must
      : acceptsOf(game, record.choice, surplusAt(game, record.choice));
  const bound = whole ? record.score : Number.POSITIVE_INFINITY;
  return shownAs(game, goal, { found: record, proven: whole, bound }, { ...terms, must });
}

export function fromEnumeration(game: Compiled, effort: Effort): ReferencePoints {
  const stage = stagesOf(effort, 2);
  const all = records(game, {}, stage(0));
  const inside = game.outside.includes(1) ? records(game, { inMandates: true }, stage(1)) : all;
  const best = pointOf(game, 'sum', all.records.sum, all.whole);
  return {
    feasible: best !== null ? 'yes' : all.whole ? 'no' : 'unknown',
    best,
    bestInMandates: pointOf(game, 'sum', inside.records.sum, inside.whole),
    nash: pointOf(game, 'nash', all.records.nash, all.whole),
    kalaiSmorodinsky: pointOf(game, 'ks', all.records.ks, all.whole),
  };
}
