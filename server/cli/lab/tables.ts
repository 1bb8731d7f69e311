/** What was found, as tables of text: for a terminal, and for Markdown. */
import { type AuditRow, type Estimate, isAhead, type RunRecord, type Summary } from '../../../shared/sim/index.ts';

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A share with its 95 % interval; a dash where there was nothing to count. */
export const shareWith = ({ value, low, high, n }: Estimate): string =>
  n === 0
    ? '–'
    : `${(100 * value).toFixed(1)} % (${(100 * Math.max(0, low)).toFixed(0)}–${(100 * Math.min(1, high)).toFixed(0)})`;

export const numberWith = ({ value, low, high, n }: Estimate, digits = 2): string =>
  n === 0 ? '–' : `${value.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;

export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Columns as wide as they must be. */
export function plain({ head, rows }: Table): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  return all.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');

export const markdown = ({ head, rows }: Table): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(inCell).join(' | ')} |`).join('\n');

export const HEAD = [
  'runs',
  'agreement',
  'no false consensus',
  'bots’ violations',
  'NPR',
  'KS ratio',
  'surplus',
  'dominated',
  'Gini',
  'rounds',
  'beliefs after 5 / 10 / end',
] as const;

export const cellsOf = (s: Summary): readonly string[] => [
  `${s.runs}`,
  shareWith(s.agreement),
  shareWith(s.recognised),
  `${s.botViolations} of ${s.accepts}`,
  numberWith(s.npr),
  numberWith(s.ks),
  numberWith(s.surplus),
  shareWith(s.dominated),
  numberWith(s.gini),
  s.rounds.value.toFixed(1),
  [s.after5, s.after10, s.beliefs].map((x) => (x.n === 0 ? '–' : x.value.toFixed(2))).join(' / '),
];

export const auditTable = (rows: readonly AuditRow[]): Table => ({
  head: ['policy', 'seat', 'mark', 'bot’s mark', 'ahead (95 %)', 'gain of its room', 'agreement', 'with a bot', ''],
  rows: rows.map((row) => [
    row.policy,
    row.seat,
    row.mark.toFixed(1),
    row.botMark.toFixed(1),
    numberWith(row.ahead, 1),
    numberWith(row.gain),
    shareWith(row.agreement),
    shareWith(row.botAgreement),
    isAhead(row) ? 'AHEAD' : '',
  ]),
});

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;

/** By seat and round: share of runs with something to decide, and the longest wait in acts of others. */
export function liveTable(runs: readonly RunRecord[]): Table {
  const seats = Object.keys(runs[0]?.live ?? {});
  const rounds = Math.max(0, ...runs.flatMap((run) => Object.values(run.live).map((x) => x.choices.length)));
  const cell = (seat: string, round: number): string => {
    const live = runs.flatMap((run) => run.live[seat]?.choices[round] ?? []);
    const idle = runs.flatMap((run) => run.live[seat]?.idle[round] ?? []);
    return live.length === 0 ? '–' : `${(100 * mean(live)).toFixed(0)} % / ${mean(idle).toFixed(0)}`;
  };
  return {
    head: ['seat', ...Array.from({ length: rounds }, (_, i) => `round ${i + 1}`)],
    rows: seats.map((seat) => [seat, ...Array.from({ length: rounds }, (_, round) => cell(seat, round))]),
  };
}
