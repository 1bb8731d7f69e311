/** How far the table came, by three measures of a good deal; and whether all could have had more. */
import { hasText } from '../engine/index.ts';
import type { Outcome } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import {
  type Compiled,
  improvementOn,
  ksRatio,
  nashRatio,
  type Optimum,
  type ReferencePoints,
  surplusesAt,
} from '../value/index.ts';
import type { Scored } from './results.ts';
import type { Dominated, Measures, Peak } from './types.ts';
import { yardstickOf } from './yardstick.ts';

const round = (x: number): number => Math.round(x * 100) / 100;

const bySeat = (game: Compiled, at: (seat: number) => number): Readonly<Record<SeatId, number>> =>
  Object.fromEntries(game.seats.slice(0, game.members).map((seat, i) => [seat, round(at(i))]));

/** Each member's share of what it could have gained at all: its highest point less its walk-away is 1. */
function sharesAt(game: Compiled, outcome: Outcome): Float64Array {
  return surplusesAt(game, outcome).map((own, seat) => {
    const span = (game.most[seat] ?? 0) - (game.walkAway[seat] ?? 0);
    return span <= 0 ? 0 : own / span;
  });
}

/** The mean difference between two deals, in shares of what each could have gained; 0 = the same for everybody. */
function distanceTo(game: Compiled, outcome: Outcome, peak: Outcome): number {
  const [a, b] = [sharesAt(game, outcome), sharesAt(game, peak)];
  return Math.sqrt(a.reduce((sum, own, seat) => sum + (own - (b[seat] ?? 0)) ** 2, 0) / Math.max(1, a.length));
}

function peakOf(game: Compiled, best: Optimum | null, ratio: number, outcome: Outcome | null): Peak | null {
  if (best === null) return null;
  const surplus = surplusesAt(game, best.outcome);
  return {
    ratio: round(Math.min(1, Math.max(0, ratio))),
    outcome: best.outcome,
    values: bySeat(game, (seat) => (surplus[seat] ?? 0) + (game.walkAway[seat] ?? 0)),
    proven: best.proven,
    distance: outcome === null ? null : round(distanceTo(game, outcome, best.outcome)),
  };
}

function dominatedBy(game: Compiled, outcome: Outcome): Dominated | null {
  const better = improvementOn(game, outcome);
  if (better === null) return null;
  const [was, is] = [surplusesAt(game, outcome), surplusesAt(game, better.outcome)];
  return {
    outcome: better.outcome,
    gains: bySeat(game, (seat) => (is[seat] ?? 0) - (was[seat] ?? 0)),
    total: round(better.total),
    proven: better.proven,
  };
}

/** 0 = all gained alike, towards 1 = one had it all. Nobody's loss counts as less than nothing. */
function gini(values: readonly number[]): number {
  const sorted = values.map((x) => Math.max(0, x)).sort((a, b) => a - b);
  const sum = sorted.reduce((total, x) => total + x, 0);
  if (sum <= 0) return 0;
  const weighted = sorted.reduce((total, x, i) => total + (i + 1) * x, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

/** The n-th root of the Nash product's share: as if every member had that share of its best gain. */
const evened = (ratio: number, members: number): number => (ratio <= 0 ? 0 : ratio ** (1 / members));

export function measuresOf({ ending, game, outcome }: Pick<Scored, 'game' | 'outcome' | 'ending'>): Measures | null {
  const yard = yardstickOf(game);
  if (yard === null) return null;
  const { compiled, points, reach } = yard;
  const deal = hasText(ending) ? outcome : null;
  const shares = deal === null ? null : [...sharesAt(compiled, deal)];
  const surplus = deal === null ? null : surplusesAt(compiled, deal);
  const sum = surplus?.reduce((total, own) => total + own, 0) ?? 0;
  const least = shares === null ? -1 : shares.indexOf(Math.min(...shares));
  return {
    feasible: points.feasible,
    ...peaksOf(compiled, points, deal),
    shares: surplus === null || sum <= 0 ? null : bySeat(compiled, (seat) => (surplus[seat] ?? 0) / sum),
    worst: compiled.seats[least] ?? null,
    gini: shares === null ? null : round(gini(shares)),
    dominated: deal === null ? null : dominatedBy(compiled, deal),
    reach: Object.fromEntries(
      compiled.seats
        .slice(0, compiled.members)
        .map((seat, i) => [
          seat,
          { value: roundOr(reach[i]?.value), bound: round(reach[i]?.bound ?? 0), proven: reach[i]?.proven ?? false },
        ]),
    ),
  };
}

const roundOr = (x: number | null | undefined): number | null => (x === null || x === undefined ? null : round(x));

function peaksOf(game: Compiled, points: ReferencePoints, deal: Outcome | null): Pick<Measures, 'nash' | 'ks'> {
  const nash = evened(nashRatio(game, deal, points), game.members);
  return {
    nash: peakOf(game, points.nash, nash, deal),
    ks: peakOf(game, points.kalaiSmorodinsky, ksRatio(game, deal, points), deal),
  };
}
