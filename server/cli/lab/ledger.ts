/** The rows of the bots' report, played and measured against what they are held to. */
import { join } from 'node:path';
import {
  type Estimate,
  meanOf,
  median,
  type RunRecord,
  type Summary,
  shareOf,
  summaryOf,
} from '../../../shared/sim/index.ts';
import { type GameRef, gamesFor } from './games.ts';
import type { Job } from './job.ts';
import { TARGET_ROWS, type Target, type TargetRow } from './targets.ts';

export type Asked = {
  readonly runs: number;
  /** Where the bank's games lie, a folder a kind. */
  readonly bank: string;
  /** Rows by id; empty = all. */
  readonly rows: readonly string[];
};

export type Plan = { readonly row: TargetRow; readonly jobs: readonly Job[] };
export type Played = { readonly row: TargetRow; readonly runs: readonly RunRecord[] };

const gamesOf = ({ games }: TargetRow, bank: string): readonly GameRef[] =>
  'bank' in games ? gamesFor(join(bank, games.bank), undefined) : gamesFor(games.scenario, games.length);

/** So many runs a row are a report; fewer are a quick look. */
export const ENOUGH = 200;

/** One run a game of the bank; as many seeds of one scenario. */
export function planOf({ bank, rows, runs }: Asked): readonly Plan[] {
  const compared = TARGET_ROWS.flatMap((row) => (rows.includes(row.id) ? (row.against ?? []) : []));
  const wanted = TARGET_ROWS.filter((row) => [...rows, ...compared].includes(row.id) || rows.length === 0);
  return wanted.map((row) => {
    const games = gamesOf(row, bank);
    const count = runs >= ENOUGH ? runs : Math.ceil(runs / (row.weight ?? 1));
    const jobs = Array.from({ length: count }, (_, i): Job[] => {
      const game = games[i % Math.max(1, games.length)];
      return game === undefined ? [] : [{ game, setup: row.setup, seed: `${i + 1}` }];
    });
    return { row, jobs: jobs.flat() };
  });
}

/** What the policy's seat brought home more than the bot in the same seat of the same run, as a share of its room. */
function gains(runs: readonly RunRecord[], bots: readonly RunRecord[]): readonly number[] {
  return runs.flatMap((run, i) => {
    const seat = Object.keys(run.policies)[0];
    const bot = bots[i];
    return seat === undefined || bot === undefined ? [] : [(run.shares[seat] ?? 0) - (bot.shares[seat] ?? 0)];
  });
}

const plainly = (value: number, n: number): Estimate => ({ value, low: value, high: value, n });

function measured(target: Target, summary: Summary, played: Played, bots: readonly RunRecord[]): Estimate | null {
  const { measure } = target;
  if (measure === 'gain') return meanOf(gains(played.runs, bots));
  if (measure === 'gainMedian') return plainly(median(gains(played.runs, bots)), played.runs.length);
  if (measure === 'botViolations') return plainly(summary.botViolations, summary.accepts);
  if (measure !== 'agreementLost') return summary[measure];
  const feasible = bots.slice(0, played.runs.length).filter((run) => run.feasible);
  const before = shareOf(feasible.filter((run) => run.agreed).length, feasible.length).value;
  const { value, low, high, n } = summary.agreement;
  return { value: before - value, low: before - high, high: before - low, n };
}

export type Verdict = { readonly target: Target; readonly found: Estimate | null; readonly met: boolean | null };
export type Entry = { readonly row: TargetRow; readonly summary: Summary; readonly verdicts: readonly Verdict[] };

const EPSILON = 1e-9;

function verdictOn(target: Target, found: Estimate | null): Verdict {
  if (found === null || found.n === 0) return { target, found, met: null };
  const met = target.bound === 'least' ? found.value >= target.value - EPSILON : found.value <= target.value + EPSILON;
  return { target, found, met };
}

export function ledgerOf(all: readonly Played[]): readonly Entry[] {
  const byId = new Map(all.map((played) => [played.row.id, played] as const));
  return all.map((played) => {
    const summary = summaryOf(played.runs);
    const bots = byId.get(played.row.against ?? '')?.runs ?? [];
    const verdicts = played.row.targets.map((target) => verdictOn(target, measured(target, summary, played, bots)));
    return { row: played.row, summary, verdicts };
  });
}
