/** Whole negotiations by bots and policies, as often as asked, and what they come to. */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { AHEAD, differentOutcomes, type Figures, figuresOf, isAhead, type RunRecord } from '../../shared/sim/index.ts';
import { csvOf } from './lab/csv.ts';
import { type Done, type Findings, findingsOf } from './lab/findings.ts';
import { type GameRef, gamesFor, loadGame, yardstickFor } from './lab/games.ts';
import { openNotebook } from './lab/notebook.ts';
import { BOT, rowsOf } from './lab/plan.ts';
import { performAll } from './lab/pool.ts';
import { reportOf } from './lab/report.ts';
import { auditTable, cellsOf, HEAD, liveTable, percent, plain } from './lab/tables.ts';
import { UsageError, type Wanted, wantedFrom } from './lab/wanted.ts';

const here = (file: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), file);

type Timed = Figures & { readonly seconds: number };

function oneGame(game: GameRef, figures: Timed, runs: readonly RunRecord[]): string {
  const { open } = loadGame(game);
  const bound = figures.proven ? '' : ' or less: the best deal is only known up to a bound';
  const inMandates =
    figures.surplusInMandates === null ? [] : [['  inside all mandates', percent(figures.surplusInMandates)]];
  const rows = [
    ['agreements', `${figures.agreements} of ${figures.runs} (${figures.feasible} with an acceptable outcome)`],
    ['violations', `${figures.violations}`],
    ['rounds, mean', figures.rounds.toFixed(2)],
    ['joint gain of the best', `${percent(figures.surplus)}${bound}`],
    ...inMandates,
    ['Nash product ratio', figures.npr.toFixed(3)],
    ['different outcomes', `${differentOutcomes(runs)}`],
    ['runs with a bracket lifted', `${runs.filter((run) => run.lifted > 0).length}`],
    ['most issues left at L0', `${Math.max(0, ...runs.map((run) => run.silent))} of ${open.issues.length}`],
    ['seconds', figures.seconds.toFixed(1)],
  ];
  const head = `${open.title}, ${open.length}: ${figures.runs} tables of bots`;
  return [head, ...rows.map(([name = '', value = '']) => `  ${name.padEnd(28)}${value}`)].join('\n');
}

/** Seat by seat where that was asked; a tournament is about policies. */
const audited = ({ mode }: Wanted, { audit }: Findings): Findings['audit'] =>
  mode === 'audit' ? audit : audit.filter((row) => row.seat === 'all');

function manyRows(wanted: Wanted, findings: Findings, seconds: number): string {
  const summaries = { head: ['row', ...HEAD], rows: findings.summaries.map((x) => [x.name, ...cellsOf(x.summary)]) };
  const rows = audited(wanted, findings);
  const ahead = rows
    .filter(isAhead)
    .map((row) => `  ${row.policy} (${row.seat}) is ahead of the bot by more than ${AHEAD}`);
  const audit = rows.length === 0 ? [] : ['', plain(auditTable(rows)), ...ahead];
  const bots = findings.summaries.find((x) => x.name === BOT)?.runs ?? [];
  const live =
    wanted.mode === 'audit'
      ? ['', 'Something to decide (share of runs) / longest wait (acts)', plain(liveTable(bots))]
      : [];
  return [plain(summaries), ...audit, ...live, '', `  ${seconds.toFixed(1)} seconds`].join('\n');
}

/** The figures of `npm run simulate` as they have always been; with --details all others beside them. */
function asJson(wanted: Wanted, figures: Timed, findings: Findings): string {
  if (!wanted.details && wanted.mode === 'plain') return JSON.stringify(figures);
  const rows = findings.summaries.map(({ name, summary }) => ({ name, ...summary }));
  return JSON.stringify({ ...figures, rows, audit: findings.audit });
}

function write(wanted: Wanted, done: readonly Done[], findings: Findings): void {
  if (wanted.csv !== undefined)
    writeFileSync(
      here(wanted.csv),
      csvOf(
        done.map((x) => x.row),
        done.map((x) => x.runs),
      ),
    );
  if (wanted.report === undefined) return;
  const about = [`${wanted.runs} runs a row, seeds from ${wanted.seed}. Intervals hold 95 %.`];
  const report = reportOf(`${wanted.scenario}: ${wanted.mode}`, about, findings, wanted.report);
  writeFileSync(here(wanted.report), report.text);
  for (const [name, svg] of Object.entries(report.pictures))
    writeFileSync(join(dirname(here(wanted.report)), name), svg);
}

/** Runs that are wanted, row by row. */
export async function runAll(wanted: Wanted): Promise<readonly Done[]> {
  const games = gamesFor(wanted.scenario, wanted.length);
  const [first] = games;
  if (first === undefined) throw new UsageError(`There is no scenario in "${wanted.scenario}".`);
  yardstickFor(first);
  const rows = rowsOf(wanted, games);
  const notebook = openNotebook(wanted.resume === undefined ? undefined : here(wanted.resume));
  const records = await performAll(
    rows.flatMap((row) => row.jobs),
    wanted.workers,
    notebook,
  );
  let from = 0;
  return rows.map((row) => {
    const runs = records.slice(from, from + row.jobs.length);
    from += row.jobs.length;
    return { row, runs };
  });
}

async function simulate(wanted: Wanted): Promise<string> {
  const started = performance.now();
  const done = await runAll(wanted);
  const findings = findingsOf(done);
  write(wanted, done, findings);
  const runs = done.flatMap((x) => x.runs);
  const seconds = Math.round(performance.now() - started) / 1000;
  const figures = { ...figuresOf(runs), seconds };
  if (wanted.json) return asJson(wanted, figures, findings);
  const [only, more] = done;
  if (only === undefined || more !== undefined || wanted.details) return manyRows(wanted, findings, seconds);
  return oneGame(only.row.game, figures, runs);
}

export type Printed = { readonly ok: boolean; readonly text: string };

/** What to print, and whether it went well: bad arguments and broken scenarios come back as a sentence. */
export async function simulation(args: readonly string[], cores = 0): Promise<Printed> {
  try {
    return { ok: true, text: await simulate(wantedFrom(args, cores)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ok: false, text: error.message };
  }
}
