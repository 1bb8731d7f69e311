/** What the bots are held to: rows of games, who sits there, and what must come out of each. */
import { PERSONAS, PLAIN, type Setup } from '../../../shared/sim/index.ts';

/** A figure of a row: of all runs, or of a policy against the bot in the same seat. */
export type Measure =
  | 'agreement'
  | 'recognised'
  | 'npr'
  | 'ks'
  | 'surplus'
  | 'inMandates'
  | 'after5'
  | 'after10'
  | 'botViolations'
  | 'agreementLost'
  | 'gain'
  | 'gainMedian';

export type Target = { readonly measure: Measure; readonly bound: 'least' | 'most'; readonly value: number };

export type TargetRow = {
  readonly id: string;
  readonly title: string;
  /** A folder of the bank, or a scenario and a length. */
  readonly games: { readonly bank: string } | { readonly scenario: string; readonly length: string };
  readonly setup: Setup;
  readonly targets: readonly Target[];
  /** The row with bots alone that a policy is compared with. */
  readonly against?: string;
  /** In a quick look, games that take long are played so many times less often. */
  readonly weight?: number;
};

const least = (measure: Measure, value: number): Target => ({ measure, bound: 'least', value });
const most = (measure: Measure, value: number): Target => ({ measure, bound: 'most', value });
const NEVER = most('botViolations', 0);
const BELIEFS = [least('after5', 0.55), least('after10', 0.7)];

const bankRow = (id: string, title: string, targets: readonly Target[], weight = 1): TargetRow => ({
  id,
  title,
  games: { bank: id },
  setup: PLAIN,
  targets: [...targets, NEVER],
  weight,
});

const BANK: readonly TargetRow[] = [
  bankRow('T', 'tight unanimity, 12 rounds', [least('agreement', 0.97), least('npr', 0.6), ...BELIEFS]),
  bankRow('F', 'five seats, four issues', [least('agreement', 0.98), least('surplus', 0.92), ...BELIEFS]),
  bankRow('A3', 'three parties', [least('agreement', 1), least('npr', 0.92)]),
  bankRow('A9', 'six to nine parties', [least('agreement', 1), least('npr', 0.85)]),
  bankRow(
    'B1',
    '5–30 parties, 1 % acceptable and more',
    [least('agreement', 0.95), least('ks', 0.7), least('surplus', 0.95), ...BELIEFS],
    3,
  ),
  bankRow('B01', '5–30 parties, 0.1–1 % acceptable', [least('agreement', 0.8)], 3),
  bankRow('none', 'nothing acceptable', [least('recognised', 1)], 2),
  bankRow('Q', 'quorum with indispensable members', []),
  bankRow('M', 'mandates and red lines', []),
];

const hostile = (
  id: string,
  title: string,
  against: string,
  policy: 'greedy' | 'liar' | 'random-rational',
  targets: readonly Target[],
): TargetRow => ({
  id,
  title,
  games: against === 'short' ? { scenario: 'hld-2013', length: 'short' } : { bank: against },
  setup: { ...PLAIN, seats: { any: policy } },
  targets: [...targets, NEVER],
  against,
});

const GREEDY = [most('agreementLost', 0.1), most('gain', 0.05)];
const LIAR = [...GREEDY, most('gainMedian', 0.03)];
const AMONG = ['T', 'F', 'short'] as const;

const HOSTILE: readonly TargetRow[] = AMONG.flatMap((on) => [
  hostile(`greedy-${on}`, `one greedy seat, ${on}`, on, 'greedy', GREEDY),
  hostile(`liar-${on}`, `one lying seat, ${on}`, on, 'liar', LIAR),
  hostile(`random-${on}`, `one random but rational seat, ${on}`, on, 'random-rational', [least('agreement', 0.9)]),
]);

const DEAR = { short: 1, full: 2 } as const;

const ownRow = (length: 'short' | 'full', name: string, setup: Setup): TargetRow => ({
  id: name === '' ? length : `${length}-${name.replace('all ', '')}`,
  title: `hld-2013 ${length}, ${name === '' ? 'mixed personas' : name}`,
  games: { scenario: 'hld-2013', length },
  setup,
  targets: [least('agreement', 0.95), NEVER],
  weight: DEAR[length] * (name === '' ? 1 : 2),
});

const OWN: readonly TargetRow[] = (['short', 'full'] as const).flatMap((length) => [
  ownRow(length, '', PLAIN),
  ...PERSONAS.map((persona) => ownRow(length, `all ${persona}`, { ...PLAIN, personas: { all: persona } })),
  ownRow(length, 'gentle', { ...PLAIN, level: 'gentle' }),
  ownRow(length, 'sharp', { ...PLAIN, level: 'sharp' }),
]);

export const TARGET_ROWS: readonly TargetRow[] = [...BANK, ...OWN, ...HOSTILE];
