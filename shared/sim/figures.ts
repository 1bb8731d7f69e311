/** What runs come to, against the best that was possible. */
import { hasText, outcomeOf } from '../engine/index.ts';
import type { Game, Outcome } from '../scenario/index.ts';
import {
  type Compiled,
  compile,
  insideMandate,
  nashRatio,
  type Optimum,
  type ReferencePoints,
  referencePointsOf,
  surplusesAt,
  surplusRatio,
} from '../value/index.ts';
import type { Played } from './play.ts';
import { violationsOf } from './violations.ts';

export type Yardstick = { readonly game: Game; readonly compiled: Compiled; readonly points: ReferencePoints };

/** null in a scenario without values: nothing can be measured. */
export function yardstickOf(game: Game): Yardstick | null {
  const compiled = compile(game);
  return compiled === null ? null : { game, compiled, points: referencePointsOf(compiled) };
}

export type RunFigures = {
  readonly seed: string;
  readonly agreed: boolean;
  readonly feasible: boolean;
  readonly rounds: number;
  readonly violations: number;
  readonly outcome: Outcome | null;
  /** Joint gain against the best acceptable deal; 0 without a deal. */
  readonly surplus: number;
  /** The same against the best inside all mandates; null in a game without mandates. */
  readonly inMandates: number | null;
  readonly npr: number;
  readonly proven: boolean;
  /** Brackets lifted in the run. */
  readonly lifted: number;
  /** Issues at L0 although a level above it is inside everybody's mandate. */
  readonly silent: number;
};

const hasMandates = (game: Game): boolean =>
  Object.values(game.sealed.sheets ?? {}).some((sheet) => sheet.mandate !== null);

const sumOf = (compiled: Compiled, outcome: Outcome): number =>
  surplusesAt(compiled, outcome).reduce((sum, own) => sum + own, 0);

function againstMandates(y: Yardstick, outcome: Outcome | null): number | null {
  const best = y.points.bestInMandates;
  if (!hasMandates(y.game) || best === null) return null;
  return outcome === null || best.value <= 0 ? 0 : sumOf(y.compiled, outcome) / best.value;
}

function silentIssues({ game }: Yardstick, outcome: Outcome): number {
  const sheets = game.open.parties.flatMap((party) => {
    const sheet = game.sealed.sheets?.[party.id];
    return party.standing === 'member' && sheet !== undefined ? [sheet] : [];
  });
  const open = (issue: string, level: number): boolean => sheets.every((sheet) => insideMandate(sheet, issue, level));
  return game.open.issues.filter(
    (issue) => outcome.levels[issue.id] === 0 && issue.levels.some((_, level) => level > 0 && open(issue.id, level)),
  ).length;
}

const isProven = (best: Optimum | null): boolean => best === null || best.proven;

export function figuresOfRun(y: Yardstick, played: Played): RunFigures {
  const { game, public: state } = played.world;
  const agreed = state.ending !== null && hasText(state.ending.kind);
  const outcome = agreed ? outcomeOf(game.open, state) : null;
  const { points } = y;
  return {
    seed: played.seed,
    agreed,
    feasible: points.feasible === 'yes',
    rounds: state.round,
    violations: violationsOf(played).length,
    outcome,
    surplus: surplusRatio(y.compiled, outcome, points),
    inMandates: againstMandates(y, outcome),
    npr: nashRatio(y.compiled, outcome, points),
    proven: points.feasible !== 'unknown' && [points.best, points.bestInMandates, points.nash].every(isProven),
    lifted: played.log.filter((event) => event.type === 'bracket.lifted').length,
    silent: outcome === null ? 0 : silentIssues(y, outcome),
  };
}

export type Figures = {
  readonly runs: number;
  readonly agreements: number;
  readonly feasible: number;
  readonly violations: number;
  readonly rounds: number;
  readonly surplus: number;
  readonly surplusInMandates: number | null;
  readonly npr: number;
  readonly proven: boolean;
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;

const rounded = (x: number): number => Math.round(x * 10_000) / 10_000;

export function figuresOf(runs: readonly RunFigures[]): Figures {
  const within = runs.flatMap((run) => (run.inMandates === null ? [] : [run.inMandates]));
  return {
    runs: runs.length,
    agreements: runs.filter((run) => run.agreed).length,
    feasible: runs.filter((run) => run.feasible).length,
    violations: runs.reduce((sum, run) => sum + run.violations, 0),
    rounds: rounded(mean(runs.map((run) => run.rounds))),
    surplus: rounded(mean(runs.map((run) => run.surplus))),
    surplusInMandates: within.length === 0 ? null : rounded(mean(within)),
    npr: rounded(mean(runs.map((run) => run.npr))),
    proven: runs.every((run) => run.proven),
  };
}

/** How many different texts the runs ended with. */
export const differentOutcomes = (runs: readonly RunFigures[]): number =>
  new Set(runs.flatMap(({ outcome }) => (outcome === null ? [] : [JSON.stringify([outcome.levels, outcome.phrases])])))
    .size;
