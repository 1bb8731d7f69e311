/** docs/bots.md: what was played, what came out, against what. */
import { type AuditRow, type Estimate, isAhead, type RunRecord } from '../../../shared/sim/index.ts';
import { ENOUGH, type Entry, type Verdict } from './ledger.ts';
import { auditTable, cellsOf, HEAD, liveTable, markdown, type Table } from './tables.ts';
import type { Measure } from './targets.ts';

export type Speed = Readonly<Record<string, string | number>>;

export type Pages = {
  readonly runs: number;
  readonly machine: string;
  readonly entries: readonly Entry[];
  readonly audits: readonly {
    readonly title: string;
    readonly rows: readonly AuditRow[];
    readonly bots: readonly RunRecord[];
    readonly runs: number;
  }[];
  readonly speeds: readonly Speed[];
};

const NAMES: Readonly<Record<Measure, string>> = {
  agreement: 'agreement',
  recognised: 'tables that ended without a text',
  npr: 'Nash product ratio',
  ks: 'Kalai-Smorodinsky ratio',
  surplus: 'surplus',
  inMandates: 'surplus inside mandates',
  after5: 'beliefs after 5 rounds (Kendall)',
  after10: 'beliefs after 10 rounds (Kendall)',
  botViolations: 'violations by bots',
  agreementLost: 'agreement lost',
  gain: 'its gain, share of its room, mean',
  gainMedian: 'its gain, median',
};

const found = (measure: Measure, { value, low, high, n }: Estimate): string => {
  if (measure === 'botViolations') return `${value} in ${n} yeses`;
  const interval = low === high ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `${value.toFixed(3)}${interval}, n = ${n}`;
};

const MET = new Map<boolean | null, string>([
  [true, 'yes'],
  [false, '**no**'],
  [null, 'no such run'],
]);

const verdictCells = (title: string, { target, found: estimate, met }: Verdict): readonly string[] => [
  title,
  NAMES[target.measure],
  `${target.bound === 'least' ? '≥' : '≤'} ${target.value}`,
  estimate === null ? '–' : found(target.measure, estimate),
  MET.get(met) ?? '',
];

const targetsTable = (entries: readonly Entry[]): Table => ({
  head: ['games', 'figure', 'target', 'found (95 %)', 'met'],
  rows: entries.flatMap(({ row, verdicts }) => verdicts.map((verdict) => verdictCells(row.title, verdict))),
});

const figuresTable = (entries: readonly Entry[]): Table => ({
  head: ['games', ...HEAD, 'surplus in mandates'],
  rows: entries.map(({ row, summary }) => [
    row.title,
    ...cellsOf(summary),
    summary.inMandates === null ? '–' : summary.inMandates.value.toFixed(3),
  ]),
});

const speedTable = (rows: readonly Speed[]): string =>
  rows
    .map(
      (row) =>
        `- ${Object.entries(row)
          .map(([key, value]) => (key === 'what' ? `${value}` : `${key}: ${value}`))
          .join(' · ')}`,
    )
    .join('\n');

function aheadLine(rows: readonly AuditRow[]): string {
  const over = (of: readonly AuditRow[]): string =>
    of.map((row) => `${row.policy} (${row.seat}, ${row.ahead.value.toFixed(1)})`).join(', ');
  const ahead = rows.filter((row) => isAhead(row) && row.seat === 'all');
  const inSeats = rows.filter((row) => isAhead(row) && row.seat !== 'all');
  const policies = ahead.length === 0 ? 'No policy is ahead over all seats' : `Ahead over all seats: ${over(ahead)}`;
  return `${policies}${inSeats.length === 0 ? '' : `; in single seats: ${over(inSeats)}`}.`;
}

const auditPages = ({ audits }: Pages): readonly string[] =>
  audits.flatMap(({ title, rows, bots, runs }) => [
    `### ${title}, ${runs} runs a seat and policy`,
    '',
    aheadLine(rows),
    '',
    markdown(auditTable(rows)),
    '',
    'Bots alone: share of runs in which the seat had something to decide in that round (a package that waits for it, wording it might take, words it might bracket, each at a difference in points and left open by its instructions) / longest wait between two acts of its own, in acts of others:',
    '',
    markdown(liveTable(bots)),
    '',
  ]);

const READING = `
How to read it. *Agreement* counts runs whose game has an acceptable outcome; *no false consensus* the others. *NPR*, *KS
ratio* and *surplus* are the deal against the best that was possible, 0 without a deal, means over runs. *Violations*: a
bot said yes below a walk-away or across a red line. *Beliefs*: Kendall's tau between what all could hear and the sheets,
mean of levels within issues and of the issues' weights. *Dominated*: some other text gives nobody less and somebody more.
Intervals hold 95 % (Wilson for shares). Games of the bank are drawn from a seed by \`tests/support/bank\`, one run a
game; run k of a row has seed k. That a stated reason is true is held over whole games by \`tests/bots/reasons.test.ts\`.
`.trim();

const AUDIT_TEXT = `
One seat plays a policy, the others are bots; *ahead* is its mark (points, goodwill, what capital takes off; a seat that is
recalled has its walk-away at most) less the mark of the standard bot in the same seat and seed. More than 3 is too much.
`.trim();

export function pagesOf(pages: Pages): string {
  const { audits, entries, machine, runs, speeds } = pages;
  const audited = audits.map((audit) => ` --audit-runs ${audit.runs}`).join('');
  const parts = [
    '# How well the bots negotiate',
    '',
    `Made by \`npm run bots:report -- --runs ${runs}${audited}\`; not written by hand. ${runs} runs a row${runs < ENOUGH ? ', fewer where games are long or large: a quick look (*runs* in the second table; 200 and more are played everywhere)' : ''}. ${machine}.`,
    '',
    '## Against the targets',
    '',
    markdown(targetsTable(entries)),
    '',
    '## Every figure',
    '',
    markdown(figuresTable(entries)),
    '',
    READING,
    '',
    '## Strategy audit',
    '',
    AUDIT_TEXT,
    '',
    ...auditPages(pages),
    '## Speed',
    '',
    'Targets: 5 ms a seat and 20 ms the chair (p99) at 30 parties and 15 paragraphs; 1,000 negotiations of 10 parties and 10 issues a minute on two cores. `npm run bench -- bots` says it again.',
    '',
    speedTable(speeds),
  ];
  return `${parts.join('\n').trimEnd()}\n`;
}
