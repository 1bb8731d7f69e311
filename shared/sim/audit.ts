/** A fixed policy in one seat against the standard bot in the same seat and the same seeds: who brings more home? */
import type { SeatId } from '../types/index.ts';
import type { RunRecord } from './run.ts';
import { type Estimate, meanOf, shareOf } from './statistics.ts';

/** One seat of one game: runs of the bot and of the policy, paired by seed. */
export type Pairing = {
  /** null: the policy presides, and every member's mark counts. */
  readonly seat: SeatId | null;
  readonly policy: string;
  readonly bot: readonly RunRecord[];
  readonly other: readonly RunRecord[];
};

export type AuditRow = {
  readonly policy: string;
  /** 'all' or a seat. */
  readonly seat: string;
  /** Mark of the policy less that of the bot, points. */
  readonly ahead: Estimate;
  readonly mark: number;
  readonly botMark: number;
  /** Share of its room brought home by text, more than the bot's. */
  readonly gain: Estimate;
  readonly agreement: Estimate;
  readonly botAgreement: Estimate;
};

/** More than so many points of 100 is an advantage that a price or a bot has to take away. */
export const AHEAD = 3;
export const isAhead = (row: AuditRow): boolean => row.ahead.value > AHEAD;

type Pair = { readonly seat: SeatId; readonly bot: RunRecord; readonly other: RunRecord };

const pairsOf = ({ seat, bot, other }: Pairing): readonly Pair[] =>
  other.flatMap((run, i) => {
    const against = bot[i];
    const seats = seat === null ? Object.keys(run.marks) : [seat];
    return against === undefined ? [] : seats.map((one) => ({ seat: one, bot: against, other: run }));
  });

function rowOf(policy: string, seat: string, pairs: readonly Pair[]): AuditRow {
  const at = (values: Readonly<Record<SeatId, number>>, who: SeatId): number => values[who] ?? 0;
  const share = (runs: readonly RunRecord[]): Estimate => shareOf(runs.filter((x) => x.agreed).length, runs.length);
  return {
    policy,
    seat,
    ahead: meanOf(pairs.map((x) => at(x.other.marks, x.seat) - at(x.bot.marks, x.seat))),
    mark: meanOf(pairs.map((x) => at(x.other.marks, x.seat))).value,
    botMark: meanOf(pairs.map((x) => at(x.bot.marks, x.seat))).value,
    gain: meanOf(pairs.map((x) => at(x.other.shares, x.seat) - at(x.bot.shares, x.seat))),
    agreement: share(pairs.map((x) => x.other)),
    botAgreement: share(pairs.map((x) => x.bot)),
  };
}

/** A row a policy over all seats, and one a policy and seat. */
export function auditOf(pairings: readonly Pairing[]): readonly AuditRow[] {
  const policies = [...new Set(pairings.map((x) => x.policy))];
  return policies.flatMap((policy) => {
    const own = pairings.filter((x) => x.policy === policy);
    const seats = [...new Set(own.flatMap((x) => x.seat ?? []))];
    const of = (seat: SeatId): readonly Pair[] => own.filter((x) => x.seat === seat).flatMap(pairsOf);
    return [rowOf(policy, 'all', own.flatMap(pairsOf)), ...seats.map((seat) => rowOf(policy, seat, of(seat)))];
  });
}
