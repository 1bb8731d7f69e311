/** What many runs come to: every figure of a row, each with its interval. */
import type { Reading } from './reading.ts';
import type { RunRecord } from './run.ts';
import { type Estimate, meanOf, shareOf } from './statistics.ts';

export type Summary = {
  readonly runs: number;
  /** On runs whose game has an acceptable outcome. */
  readonly agreement: Estimate;
  /** On the others: tables that ended without a text. */
  readonly recognised: Estimate;
  readonly violations: number;
  readonly botViolations: number;
  readonly accepts: number;
  readonly npr: Estimate;
  /** The n-th root, for reading. */
  readonly nprRoot: Estimate;
  readonly ks: Estimate;
  readonly surplus: Estimate;
  readonly inMandates: Estimate | null;
  /** Of deals. */
  readonly dominated: Estimate;
  readonly gini: Estimate;
  readonly rounds: Estimate;
  readonly after5: Estimate;
  readonly after10: Estimate;
  readonly beliefs: Estimate;
  /** Of members and rounds: those with something to decide. */
  readonly live: Estimate;
  readonly idle: Estimate;
  readonly proven: boolean;
};

const both = (reading: Reading | null): number[] => (reading === null ? [] : [reading.both]);

function liveOf(runs: readonly RunRecord[]): Pick<Summary, 'live' | 'idle'> {
  const seats = runs.flatMap((run) => Object.values(run.live));
  const choices = seats.flatMap((x) => x.choices);
  return {
    live: shareOf(choices.filter((x) => x === 1).length, choices.length),
    idle: meanOf(seats.flatMap((x) => x.idle)),
  };
}

export function summaryOf(runs: readonly RunRecord[]): Summary {
  const feasible = runs.filter((run) => run.feasible);
  const hopeless = runs.filter((run) => !run.feasible);
  const deals = runs.filter((run) => run.agreed);
  const count = (of: readonly RunRecord[], is: (run: RunRecord) => boolean): Estimate =>
    shareOf(of.filter(is).length, of.length);
  const mean = (of: readonly RunRecord[], pick: (run: RunRecord) => number): Estimate => meanOf(of.map(pick));
  const mandated = feasible.flatMap((run) => (run.inMandates === null ? [] : [run.inMandates]));
  const size = (run: RunRecord): number => Math.max(1, Object.keys(run.shares).length);
  return {
    runs: runs.length,
    agreement: count(feasible, (run) => run.agreed),
    recognised: count(hopeless, (run) => !run.agreed),
    violations: runs.reduce((sum, run) => sum + run.violations, 0),
    botViolations: runs.reduce((sum, run) => sum + run.botViolations, 0),
    accepts: runs.reduce((sum, run) => sum + run.accepts, 0),
    npr: mean(feasible, (run) => run.npr),
    nprRoot: mean(feasible, (run) => run.npr ** (1 / size(run))),
    ks: mean(feasible, (run) => run.ks),
    surplus: mean(feasible, (run) => run.surplus),
    inMandates: mandated.length === 0 ? null : meanOf(mandated),
    dominated: count(deals, (run) => run.dominated === true),
    gini: mean(deals, (run) => run.gini),
    rounds: mean(runs, (run) => run.rounds),
    after5: meanOf(runs.flatMap((run) => both(run.reading.after5))),
    after10: meanOf(runs.flatMap((run) => both(run.reading.after10))),
    beliefs: meanOf(runs.flatMap((run) => both(run.reading.end))),
    ...liveOf(runs),
    proven: runs.every((run) => run.proven),
  };
}
