/** A short report in Markdown, with its pictures as SVG files beside it. */
import { basename } from 'node:path';
import type { RunRecord } from '../../../shared/sim/index.ts';
import type { Findings } from './findings.ts';
import { bars, histogram, type Line, lines } from './plots.ts';
import { auditTable, cellsOf, HEAD, liveTable, markdown } from './tables.ts';

export type Report = { readonly text: string; readonly pictures: Readonly<Record<string, string>> };

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;

/** What seats ask for, round by round: those of a policy, or of everybody where all are bots. */
function concession(name: string, runs: readonly RunRecord[]): Line {
  const asks = runs.flatMap((run) => {
    const tried = Object.keys(run.policies);
    return Object.entries(run.asks).flatMap(([seat, own]) => (tried.length === 0 || tried.includes(seat) ? [own] : []));
  });
  const rounds = Math.max(0, ...asks.map((own) => own.length));
  const at = (round: number): number => mean(asks.flatMap((own) => own[round] ?? []));
  return { name, values: Array.from({ length: rounds }, (_, round) => at(round)) };
}

const MOST_LINES = 8;

export function reportOf(
  title: string,
  about: readonly string[],
  { summaries, audit }: Findings,
  file: string,
): Report {
  const stem = basename(file).replace(/\.md$/, '');
  const name = (plot: string): string => `${stem}.${plot}.svg`;
  const deals = summaries.flatMap((x) => x.runs).filter((run) => run.agreed);
  const pictures = {
    [name('agreement')]: bars(
      'Agreement on games with an acceptable outcome',
      summaries.map((x) => ({ name: x.name, estimate: x.summary.agreement })),
    ),
    [name('surplus')]: histogram(
      'Joint gain of the deals against the best',
      deals.map((run) => run.surplus),
    ),
    [name('concession')]: lines(
      'What seats ask for, of what they could have',
      summaries.slice(0, MOST_LINES).map((x) => concession(x.name, x.runs)),
    ),
  };
  const table = { head: ['row', ...HEAD], rows: summaries.map((x) => [x.name, ...cellsOf(x.summary)]) };
  const audited =
    audit.length === 0
      ? []
      : ['## Policies against the bot in the same seat and seeds', '', markdown(auditTable(audit)), ''];
  const [first] = summaries;
  const seats =
    first === undefined
      ? []
      : [
          '## Something to decide (share of runs) and longest wait (acts of others)',
          '',
          markdown(liveTable(first.runs)),
          '',
        ];
  const shown = Object.keys(pictures).map((picture) => `![${picture}](${picture})\n`);
  const text = [`# ${title}`, '', ...about, '', markdown(table), '', ...shown, ...audited, ...seats].join('\n');
  return { text: `${text.trimEnd()}\n`, pictures };
}
