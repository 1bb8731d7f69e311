/** What the runs of all rows come to: a summary a row, and where policies were tried, who came out ahead. */
import {
  type AuditRow,
  auditOf,
  type Pairing,
  type RunRecord,
  type Summary,
  summaryOf,
} from '../../../shared/sim/index.ts';
import { BOT, type Row } from './plan.ts';

export type Findings = {
  /** Rows of the same name taken together, over all games. */
  readonly summaries: readonly {
    readonly name: string;
    readonly summary: Summary;
    readonly runs: readonly RunRecord[];
  }[];
  readonly audit: readonly AuditRow[];
};

export type Done = { readonly row: Row; readonly runs: readonly RunRecord[] };

/** A policy that sat where the seed said is compared seat by seat. */
function pairingsOf(done: readonly Done[]): readonly Pairing[] {
  const bots = new Map(
    done.filter((x) => x.row.name === BOT).map((x) => [JSON.stringify(x.row.game), x.runs] as const),
  );
  return done.flatMap(({ row, runs }): Pairing[] => {
    const bot = bots.get(JSON.stringify(row.game));
    if (bot === undefined || row.name === BOT) return [];
    const drawn = row.seat === null && row.setup.chair === null;
    if (!drawn) return [{ seat: row.seat, policy: row.name, bot, other: runs }];
    return runs.flatMap((run, i) => {
      const seat = Object.keys(run.policies)[0];
      const against = bot[i];
      return seat === undefined || against === undefined
        ? []
        : [{ seat, policy: row.name, bot: [against], other: [run] }];
    });
  });
}

export function findingsOf(done: readonly Done[]): Findings {
  const names = [...new Set(done.map((x) => x.row.name))];
  const summaries = names.map((name) => {
    const runs = done.filter((x) => x.row.name === name).flatMap((x) => x.runs);
    return { name, summary: summaryOf(runs), runs };
  });
  return { summaries, audit: auditOf(pairingsOf(done)) };
}
