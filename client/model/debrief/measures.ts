/** Step 7: how near the table came to the best there is, by three measures; and whether all could have had more. */
import type { Measures } from '../../../shared/figures/types.ts';
import { percent } from './missed.ts';
import { called, figure, issueTitle, type Learned, listed, membersOf, resultOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Yard = {
  readonly key: 'sum' | 'nash' | 'ks';
  readonly name: string;
  /** 0 to 100. */
  readonly share: number;
  readonly means: string;
  /** Mean difference to that best deal, in hundredths of what each could have gained; null = not told. */
  readonly far: number | null;
};

const hundred = (ratio: number): number => Math.round(Math.min(1, Math.max(0, ratio)) * 100);
const doubt = (proven: boolean): string => (proven ? '' : ` ${say('debrief.measures.bound')}`);

export function measuresOf(x: Learned): readonly Yard[] {
  const { joint, measures } = x.debrief;
  if (!joint || !measures) return [];
  const far = (distance: number | null | undefined): number | null => (distance == null ? null : hundred(distance));
  const row = (key: Yard['key'], share: number, proven: boolean, more = {}): Yard => ({
    key,
    far: key === 'sum' ? null : far(measures[key]?.distance),
    name: say(`debrief.measures.${key}`),
    share,
    means: `${say(`debrief.measures.${key}.means`, { share, ...more })}${doubt(proven)}`,
  });
  const party = measures.worst === null ? '' : called(x, measures.worst);
  return [
    row('sum', percent(x), joint.proven),
    ...(measures.nash ? [row('nash', hundred(measures.nash.ratio), measures.nash.proven)] : []),
    ...(measures.ks && party ? [row('ks', hundred(measures.ks.ratio), measures.ks.proven, { party })] : []),
  ];
}

/** The three, and how unevenly the gain fell. */
export const measuresTwin = (x: Learned, rows: readonly Yard[]): Twin => ({
  head: [
    say('debrief.measures.measure'),
    say('debrief.measures.share'),
    say('debrief.measures.far'),
    say('debrief.measures.means'),
  ],
  rows: [
    ...rows.map((r) => [r.name, r.share, r.far ?? '·', r.means]),
    ...(x.debrief.measures?.gini == null
      ? []
      : [[say('debrief.measures.gini'), hundred(x.debrief.measures.gini), '·', say('debrief.measures.gini.means')]]),
  ],
});

const moved = (x: Learned, measures: Measures): readonly string[] => {
  const outcome = measures.dominated?.outcome;
  return x.open.issues.flatMap(({ id }) => {
    const [from, to] = [x.debrief.outcome.levels[id] ?? 0, outcome?.levels[id] ?? 0];
    return from === to ? [] : [say('debrief.better.part', { title: issueTitle(x, id), level: to })];
  });
};

/** Could all have had more? With the text that shows it. */
export function dominatedText(x: Learned): string | null {
  const { measures } = x.debrief;
  if (!measures || measures.nash?.distance == null) return null;
  const { dominated } = measures;
  if (dominated === null) return say('debrief.dominated.no');
  const gainers = membersOf(x).filter((p) => (dominated.gains[p.id] ?? 0) > 0);
  const changes = moved(x, measures);
  const words = x.open.phrases
    .filter(({ id }) => dominated.outcome.phrases.includes(id) !== x.debrief.outcome.phrases.includes(id))
    .map(({ label }) => label);
  return say('debrief.dominated.yes', {
    names: listed(gainers.map((p) => called(x, p.id))),
    changes: listed([...changes, ...words.map((label) => `“${label}”`)]),
    points: figure(dominated.total),
  });
}

/** How far the reader could have come, had everybody else been kept at their walk-away. */
export function reachText(x: Learned): string | null {
  const reach = x.seat === null ? undefined : x.debrief.measures?.reach[x.seat];
  const own = resultOf(x, x.seat);
  if (x.seat === null || !own || reach?.value == null) return null;
  return say('debrief.reach', {
    party: called(x, x.seat),
    reach: figure(reach.value),
    exact: reach.proven ? 'yes' : 'no',
    value: figure(own.value),
  });
}

/** Who has most and least of what all gained. */
export function sharesText(x: Learned): string | null {
  const shares = Object.entries(x.debrief.measures?.shares ?? {}).sort((a, b) => b[1] - a[1]);
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || first === last) return null;
  return say('debrief.shares.even', {
    most: called(x, first[0]),
    share: Math.round(first[1] * 100),
    least: called(x, last[0]),
    little: Math.round(last[1] * 100),
  });
}
