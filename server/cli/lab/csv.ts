/** One row a run, for a spreadsheet: quoted where needed, and no cell that a spreadsheet would take for a formula. */
import type { RunRecord } from '../../../shared/sim/index.ts';
import type { Row } from './plan.ts';

type Cell = string | number | boolean | null;

/** Numbers stay numbers; text that begins like a formula is told apart by an apostrophe. */
export function cellOf(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return `${value}`;
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const listed = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');

const COLUMNS: Readonly<Record<string, (run: RunRecord, row: Row) => Cell>> = {
  row: (_, row) => row.name,
  scenario: (run) => run.scenario,
  length: (run) => run.length,
  seed: (run) => Number(run.seed),
  policies: (run) => listed(run.policies),
  chair: (_, row) => row.setup.chair ?? '',
  personas: (_, row) => listed(row.setup.personas),
  level: (_, row) => row.setup.level ?? '',
  feasible: (run) => run.feasible,
  agreed: (run) => run.agreed,
  ending: (run) => run.ending,
  rounds: (run) => run.rounds,
  violations: (run) => run.violations,
  surplus: (run) => run.surplus,
  inMandates: (run) => run.inMandates,
  npr: (run) => run.npr,
  ks: (run) => run.ks,
  dominated: (run) => run.dominated,
  gini: (run) => run.gini,
  beliefsAfter5: (run) => run.reading.after5?.both ?? null,
  beliefsAfter10: (run) => run.reading.after10?.both ?? null,
  beliefsAtEnd: (run) => run.reading.end?.both ?? null,
  bracketsLifted: (run) => run.lifted,
  acts: (run) => run.acts,
  marks: (run) => listed(run.marks),
  levels: (run) => (run.outcome === null ? '' : listed(run.outcome.levels)),
  phrases: (run) => run.outcome?.phrases.join(' ') ?? '',
};

export function csvOf(rows: readonly Row[], records: readonly (readonly RunRecord[])[]): string {
  const lines = rows.flatMap((row, i) =>
    (records[i] ?? []).map((run) =>
      Object.values(COLUMNS)
        .map((column) => cellOf(column(run, row)))
        .join(','),
    ),
  );
  return `${[Object.keys(COLUMNS).join(','), ...lines].join('\r\n')}\r\n`;
}
