/** One run of the laboratory, as a record that can be written down and read again. */
import type { Ending } from '../engine/index.ts';
import { ownResultOf } from '../figures/index.ts';
import { memberSeats } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import { improvementOn, ksRatio, surplusesAt } from '../value/index.ts';
import { figuresOfRun, type RunFigures, type Yardstick } from './figures.ts';
import { type Played, playTable } from './play.ts';
import type { Policy } from './policies/index.ts';
import { optionsFor, type Setup, seated } from './setup.ts';
import { violationsOf } from './violations.ts';
import { type Seen, witness } from './witness.ts';

export type RunRecord = RunFigures &
  Seen & {
    readonly scenario: string;
    readonly length: string;
    readonly ending: Ending;
    readonly policies: Readonly<Record<SeatId, Policy>>;
    readonly ks: number;
    /** Could all have had as much and somebody more? null without a deal. */
    readonly dominated: boolean | null;
    readonly gini: number;
    /** By member: (u - r) / (M - r); 0 without a deal. */
    readonly shares: Readonly<Record<SeatId, number>>;
    /** By member: points and goodwill; a seat that is recalled has at most its walk-away. */
    readonly marks: Readonly<Record<SeatId, number>>;
    /** Of violations, those of seats that our bots played, and false consensus. */
    readonly botViolations: number;
    /** How often a bot said yes to something. */
    readonly accepts: number;
    readonly acts: number;
  };

const rounded = (x: number): number => Math.round(x * 10_000) / 10_000;

/** Half the mean difference over the mean; 0 where all have the same, or nobody anything. */
export function gini(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0);
  if (values.length === 0 || sum <= 1e-9) return 0;
  const apart = values.reduce((total, a) => total + values.reduce((t, b) => t + Math.abs(a - b), 0), 0);
  return apart / (2 * values.length * sum);
}

function sharesOf({ compiled }: Yardstick, outcome: RunFigures['outcome']): Record<SeatId, number> {
  const surplus = outcome === null ? null : surplusesAt(compiled, outcome);
  return Object.fromEntries(
    compiled.seats.slice(0, compiled.members).map((seat, i) => {
      const room = Math.max(1e-9, (compiled.most[i] ?? 0) - (compiled.walkAway[i] ?? 0));
      return [seat, rounded((surplus?.[i] ?? 0) / room)];
    }),
  );
}

function markOf(played: Played, seat: SeatId): number {
  const { game, public: state } = played.world;
  const own = ownResultOf({ game, state, log: played.log }, seat);
  if (own === null) return 0;
  return rounded(own.verdict === 'recalled' ? Math.min(own.mark, own.walkAway) : own.mark);
}

const saysYes = (e: Played['log'][number]): boolean =>
  e.type === 'proposal.sponsored' ||
  (e.type === 'stance.taken' && (e.stance === 'support' || e.stance === 'live-with')) ||
  (e.type === 'package.answered' && e.accept);

/** Where the deal can be improved on is looked for so long. */
const NODES = 20_000;

export function runOf(y: Yardstick, setup: Setup, seed: string): RunRecord {
  const { game } = y;
  const eyes = witness(game);
  const played = playTable(game, { ...optionsFor(game, setup, seed), watch: eyes.watch });
  const figures = figuresOfRun(y, played);
  const policies = seated(game, setup, seed);
  const ours = (seat: SeatId | null | undefined): boolean => seat == null || !(seat in policies);
  const shares = sharesOf(y, figures.outcome);
  const { open } = game;
  return {
    ...figures,
    ...eyes.close(played.world),
    scenario: open.scenario,
    length: open.length,
    ending: played.world.public.ending?.kind ?? 'summary',
    policies,
    ks: rounded(ksRatio(y.compiled, figures.outcome, y.points)),
    dominated: figures.outcome === null ? null : improvementOn(y.compiled, figures.outcome, NODES) !== null,
    gini: rounded(gini(Object.values(shares).map((x) => Math.max(0, x)))),
    shares,
    marks: Object.fromEntries(memberSeats(open).map((seat) => [seat, markOf(played, seat)])),
    botViolations: violationsOf(played).filter(
      (x) => ours(x.seat) && (x.kind === 'accept' || Object.keys(policies).length === 0),
    ).length,
    accepts: played.log.filter((e) => ours(e.actor.seat) && e.actor.role === 'seat' && saysYes(e)).length,
    acts: played.acts,
  };
}
