/** Plays everything that the bots' report wants, with what was finished before, and writes its text. */
import { cpus, loadavg } from 'node:os';
import { PLAIN } from '../../../shared/sim/index.ts';
import { findingsOf } from './findings.ts';
import { gamesFor } from './games.ts';
import { ledgerOf, planOf } from './ledger.ts';
import type { Notebook } from './notebook.ts';
import { type Pages, pagesOf, type Speed } from './pages.ts';
import { BOT, rowsOf } from './plan.ts';
import { performAll } from './pool.ts';
import { FIXED, type Wanted } from './wanted.ts';

export type BookInput = {
  readonly runs: number;
  readonly auditRuns: number;
  readonly bank: string;
  readonly rows: readonly string[];
  readonly workers: number;
  readonly notebook: Notebook;
  readonly speeds: readonly Speed[];
  readonly progress: (what: string) => void;
};

const auditWanted = (scenario: string, length: string, input: BookInput): Wanted => ({
  scenario,
  length,
  runs: input.auditRuns,
  seed: 1,
  setup: PLAIN,
  mode: 'audit',
  policies: FIXED,
  json: false,
  details: false,
  csv: undefined,
  report: undefined,
  resume: undefined,
  workers: input.workers,
});

async function audited(input: BookInput, scenario: string, length: string): Promise<Pages['audits'][number]> {
  const wanted = auditWanted(scenario, length, input);
  const rows = rowsOf(wanted, gamesFor(scenario, length));
  const done = [];
  for (const row of rows) {
    input.progress(`audit ${row.name} ${row.seat ?? ''}`);
    done.push({ row, runs: await performAll(row.jobs, input.workers, input.notebook) });
  }
  const bots = done.find((x) => x.row.name === BOT)?.runs ?? [];
  return { title: `${scenario} ${length}`, rows: findingsOf(done).audit, bots, runs: wanted.runs };
}

export async function bookOf(input: BookInput): Promise<string> {
  const played = [];
  for (const { row, jobs } of planOf(input)) {
    input.progress(row.title);
    played.push({ row, runs: await performAll(jobs, input.workers, input.notebook) });
  }
  const audits = input.auditRuns > 0 ? [await audited(input, 'hld-2013', 'short')] : [];
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, load average ${load}`;
  return pagesOf({ runs: input.runs, machine, entries: ledgerOf(played), audits, speeds: input.speeds });
}
