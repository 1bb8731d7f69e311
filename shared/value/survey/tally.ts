/**
 * What the acceptable outcomes are like: counted where all can be looked at, else estimated by probes. A probe walks down
 * the tree of choices, takes each time one of the ways that are still alive, and counts for as many as it might have taken
 * (Knuth 1975): unbiased, and at home where acceptable outcomes are too rare to be hit by chance.
 */
import { createRandom } from '../../types/index.ts';
import type { Choice, Compiled } from '../compile.ts';
import { forEachAcceptable, outcomeCount, plantAcceptable } from '../enumerate.ts';
import { EPSILON } from '../judge.ts';
import type { Watch } from '../watch.ts';

/** Points over the walk-away from which a member is well met. */
export const WELL = 10;

export type Tally = {
  readonly outcomes: number;
  /** Of all outcomes; `low` to `high` holds it in nineteen cases of twenty, or surely where `exact`. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** By dimension: 1 for each level that some acceptable outcome has. */
  readonly seen: readonly Uint8Array[];
  /** By member, over the acceptable outcomes. */
  readonly seats: readonly {
    readonly mean: number;
    /** Share of them that leaves it well met. */
    readonly well: number;
    readonly worst: number;
    readonly best: number;
  }[];
};

type Sums = {
  weight: number;
  readonly seen: Uint8Array[];
  readonly mean: Float64Array;
  readonly well: Float64Array;
  readonly worst: Float64Array;
  readonly best: Float64Array;
};

const sumsOf = ({ sizes, members }: Compiled): Sums => ({
  weight: 0,
  seen: [...sizes].map((size) => new Uint8Array(size)),
  mean: new Float64Array(members),
  well: new Float64Array(members),
  worst: new Float64Array(members).fill(Number.POSITIVE_INFINITY),
  best: new Float64Array(members).fill(Number.NEGATIVE_INFINITY),
});

function add(sums: Sums, { members, walkAway }: Compiled, choice: Choice, totals: Float64Array, weight: number): void {
  sums.weight += weight;
  for (let dim = 0; dim < choice.length; dim++) (sums.seen[dim] as Uint8Array)[choice[dim] as number] = 1;
  for (let seat = 0; seat < members; seat++) {
    const gain = (totals[seat] as number) - (walkAway[seat] as number);
    sums.mean[seat] = (sums.mean[seat] as number) + weight * gain;
    if (gain >= WELL - EPSILON) sums.well[seat] = (sums.well[seat] as number) + weight;
    if (gain < (sums.worst[seat] as number)) sums.worst[seat] = gain;
    if (gain > (sums.best[seat] as number)) sums.best[seat] = gain;
  }
}

type Estimate = Pick<Tally, 'share' | 'low' | 'high' | 'exact'>;

function tallyOf(game: Compiled, sums: Sums, estimate: Estimate): Tally {
  const none = sums.weight === 0;
  const seats = [...sums.mean].map((mean, seat) => ({
    mean: none ? 0 : mean / sums.weight,
    well: none ? 0 : (sums.well[seat] ?? 0) / sums.weight,
    worst: none ? 0 : (sums.worst[seat] ?? 0),
    best: none ? 0 : (sums.best[seat] ?? 0),
  }));
  return { outcomes: outcomeCount(game), ...estimate, seen: sums.seen, seats };
}

const exactly = (share: number): Estimate => ({ share, low: share, high: share, exact: true });

function counted(game: Compiled, watch: Watch | undefined): Tally {
  const sums = sumsOf(game);
  const whole = forEachAcceptable(game, (choice, totals) => add(sums, game, choice, totals, 1), {}, watch);
  const share = sums.weight / outcomeCount(game);
  return tallyOf(game, sums, whole ? exactly(share) : { share, low: share, high: 1, exact: false });
}

const BATCHES = 25;

function probed(game: Compiled, probes: number, watch: Watch | undefined): Tally {
  const sums = sumsOf(game);
  const planted = plantAcceptable(game);
  if (planted === null || !planted.tree.alive()) return tallyOf(game, sums, exactly(0));
  const { tree, alive } = planted;
  const dims = tree.order.length;
  const totals = tree.hopes.subarray(dims * game.members);
  const random = createRandom('probes');
  const ways = new Uint8Array(256);
  /** As many outcomes as this probe stands for; 0 = it came to nothing. */
  const probe = (): number => {
    let weight = 1;
    for (let depth = 0; depth < dims; depth++) {
      let open = 0;
      for (const level of tree.levels[depth] as Uint8Array)
        if (tree.choose(depth, level) && alive(depth + 1)) ways[open++] = level;
      if (open === 0) return 0;
      tree.choose(depth, ways[random.int(open)] as number);
      weight *= open;
    }
    return weight;
  };
  const batches: number[] = [];
  const each = Math.ceil(probes / BATCHES);
  for (let batch = 0; batch < BATCHES && (watch?.(batch / BATCHES) ?? true); batch++) {
    const before = sums.weight;
    for (let run = 0; run < each; run++) {
      const weight = probe();
      if (weight > 0) add(sums, game, tree.choice, totals, weight);
    }
    batches.push((sums.weight - before) / each / outcomeCount(game));
  }
  return tallyOf(game, sums, estimateOf(batches));
}

function estimateOf(batches: readonly number[]): Estimate {
  const many = Math.max(1, batches.length);
  const share = batches.reduce((sum, own) => sum + own, 0) / many;
  const spread = batches.reduce((sum, own) => sum + (own - share) ** 2, 0) / Math.max(1, many - 1);
  const error = 2 * Math.sqrt(spread / many);
  return { share, low: Math.max(0, share - error), high: Math.min(1, share + error), exact: false };
}

export type Looks = { readonly countable: number; readonly probes: number; readonly watch?: Watch };

const USUAL: Looks = { countable: 1e7, probes: 20_000 };

export const tally = (game: Compiled, { countable, probes, watch }: Looks = USUAL): Tally =>
  outcomeCount(game) <= countable ? counted(game, watch) : probed(game, probes, watch);
