import type { Game, Outcome } from '../../scenario/index.ts';
import type { IssueId, SeatId } from '../../types/index.ts';
import { type Choice, type Compiled, choiceOf, compile, outcomeFrom } from '../compile.ts';
import { outcomeCount } from '../enumerate.ts';
import { beyondMandate, EPSILON, isAcceptable, refusers } from '../judge.ts';
import type { Optimum, ReferencePoints } from '../points.ts';
import { surplusesAt, surplusRatio } from '../ratios.ts';
import { isReachable, plainOutcome, reachableMasks } from '../reach.ts';
import { referencePointsOf } from '../reference.ts';
import { USUAL } from '../search.ts';
import { stagesOf, type Watch } from '../watch.ts';
import { better } from './better.ts';
import { type Chance, chancesOf, insideMandates } from './chances.ts';
import { type Dull, dullOnes, memberSheets, narrowIssues, uncontested } from './dull.ts';
import { type Tally, tally } from './tally.ts';

export type Survey = {
  readonly points: ReferencePoints;
  readonly outcomes: number;
  readonly acceptable: Tally;
  readonly dull: readonly Dull[];
  /** Issues on which at most one level lies inside every mandate. */
  readonly narrow: readonly IssueId[];
  /** Members none of whose high issues has a rival two levels off. */
  readonly uncontested: readonly SeatId[];
  /** Deals of levels inside all mandates, spoken in plain wordings; null in a game without mandates. */
  readonly inMandates: {
    readonly deals: number;
    readonly lookedAt: number;
    readonly acceptable: number;
    readonly beaten: number;
  } | null;
  readonly bestReachable: boolean;
  readonly history: {
    readonly outcome: Outcome;
    readonly refusers: readonly SeatId[];
    readonly beyond: readonly SeatId[];
    readonly reachable: boolean;
    readonly share: number;
  } | null;
  readonly chances: readonly Chance[];
};

/** Plain wordings decide the phrases, as a chair's own text would. */
function inMandates(
  game: Game,
  compiled: Compiled,
  sample: number,
): { facts: NonNullable<Survey['inMandates']>; deals: Choice[] } {
  const { choices, count } = insideMandates(compiled, sample);
  const deals = choices
    .map((choice) => plainOutcome(game.open, outcomeFrom(compiled, choice).levels))
    .filter((outcome) => isAcceptable(game, outcome))
    .map((outcome) => choiceOf(compiled, outcome));
  const beaten = deals.filter((deal) => better(compiled, deal).found).length;
  return { facts: { deals: count, lookedAt: choices.length, acceptable: deals.length, beaten }, deals };
}

function historyOf(game: Game, compiled: Compiled, points: ReferencePoints): Survey['history'] {
  const { history } = game.sealed;
  if (history === null) return null;
  const levels = Object.fromEntries(Object.entries(history.issues).map(([issue, { level }]) => [issue, level]));
  const outcome = { levels, phrases: history.phrases };
  const beyond = memberSheets(game).filter(([, sheet]) => beyondMandate(sheet, outcome).length > 0);
  return {
    outcome,
    refusers: refusers(game, outcome),
    beyond: beyond.map(([seat]) => seat),
    reachable: isReachable(game.open, outcome),
    share: surplusRatio(compiled, outcome, points),
  };
}

/** Deals that are worth the same are the same here: one of them must have its wordings. */
function canBeWorded(game: Game, compiled: Compiled, best: Optimum): boolean {
  const { levels } = best.outcome;
  const ids = game.open.phrases.map((phrase) => phrase.id);
  return [...reachableMasks(game.open, levels)].some((mask) => {
    const outcome = { levels, phrases: ids.filter((_, bit) => (mask & (1 << bit)) !== 0) };
    const sum = surplusesAt(compiled, outcome).reduce((all, gain) => all + gain, 0);
    return sum >= best.value - EPSILON && isAcceptable(game, outcome);
  });
}

const hasMandates = (game: Game): boolean => Object.values(game.sealed.sheets ?? {}).some((sheet) => sheet.mandate);

/** null in a scenario without values. `sample` = how many deals inside the mandates to look at. */
export function survey(game: Game, sample = 2000, watch?: Watch): Survey | null {
  const compiled = compile(game);
  if (compiled === null) return null;
  const stage = stagesOf(watch === undefined ? {} : { watch }, 3);
  const points = referencePointsOf(compiled, { ...USUAL, ...stage(0) });
  const { facts, deals } = hasMandates(game) ? inMandates(game, compiled, sample) : { facts: null, deals: [] };
  return {
    points,
    outcomes: outcomeCount(compiled),
    acceptable: tally(compiled, { countable: 1e7, probes: 20_000, ...stage(1) }),
    dull: dullOnes(game, compiled, points),
    narrow: narrowIssues(game),
    uncontested: uncontested(game),
    inMandates: facts,
    bestReachable: points.best === null || canBeWorded(game, compiled, points.best),
    history: historyOf(game, compiled, points),
    chances: chancesOf(compiled, deals),
  };
}
