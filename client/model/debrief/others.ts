/** Step 9: other tables of the same scenario and length, without names. */
import { hasText } from '../../../shared/engine/index.ts';
import type { OtherTable } from '../../../shared/figures/types.ts';
import { starsWon } from './result.ts';
import { isLadder, issueTitle, type Learned, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Row = {
  readonly key: string;
  readonly name: string;
  readonly own: boolean;
  readonly ending: string;
  readonly rounds: number;
  readonly stars: string;
  readonly share: string;
  /** By issue, in the scenario's order; null = no text. */
  readonly levels: readonly (number | null)[];
};

const shareText = (share: number | null): string =>
  share === null ? '·' : say('debrief.large.share.value', { share: Math.round(share * 100) });

function ownRow(x: Learned): Row {
  const { ending, joint, outcome, stars } = x.debrief;
  const text = hasText(ending.kind);
  return {
    key: 'own',
    name: say('debrief.others.own'),
    own: true,
    ending: say(`debrief.ending.${ending.kind}`),
    rounds: x.debrief.rounds,
    stars: stars === null ? '·' : String(starsWon(x)),
    share: shareText(joint?.share ?? null),
    levels: x.open.issues.map((issue) => (text ? (outcome.levels[issue.id] ?? 0) : null)),
  };
}

const rowOf = (x: Learned, table: OtherTable, n: number): Row => ({
  key: `other/${n}`,
  name: say(table.same ? 'debrief.others.workshop' : 'debrief.others.earlier', { n }),
  own: false,
  ending: say(`debrief.ending.${table.ending}`),
  rounds: table.rounds,
  stars: table.stars === null ? '·' : String(table.stars),
  share: shareText(table.share),
  levels: x.open.issues.map((issue) => (hasText(table.ending) ? (table.levels[issue.id] ?? 0) : null)),
});

/** This table first, those of the same workshop next; none where there is nobody to compare with. */
export function tablesOf(x: Learned): readonly Row[] {
  const { others } = x.debrief;
  if (others.length === 0) return [];
  const sorted = [...others.filter((t) => t.same), ...others.filter((t) => !t.same)];
  return [ownRow(x), ...sorted.map((table, i) => rowOf(x, table, i + 1))];
}

/** The issue on which this table ended furthest from the middle of the others. */
function furthest(x: Learned): string {
  const texts = x.debrief.others.filter((t) => hasText(t.ending));
  if (texts.length === 0 || !hasText(x.debrief.ending.kind)) return 'none';
  const far = x.open.issues
    .filter((issue) => isLadder(x, issue.id))
    .map(({ id }) => {
      const mean = texts.reduce((sum, t) => sum + (t.levels[id] ?? 0), 0) / texts.length;
      return { id, by: Math.abs(mean - (x.debrief.outcome.levels[id] ?? 0)) };
    })
    .sort((a, b) => b.by - a.by)[0];
  return far && far.by >= 0.75 ? issueTitle(x, far.id) : 'none';
}

export const tablesText = (x: Learned): string =>
  say('debrief.others.says', {
    count: x.debrief.others.length,
    adopted: x.debrief.others.filter((t) => hasText(t.ending)).length,
    furthest: furthest(x),
  });

export const tablesTwin = (x: Learned, rows: readonly Row[]): Twin => ({
  head: [
    say('debrief.others.table'),
    say('debrief.others.ending'),
    say('debrief.others.rounds'),
    say('debrief.others.stars'),
    say('debrief.others.share'),
    ...x.open.issues.map((issue) => issue.title),
  ],
  rows: rows.map((row) => [
    row.name,
    row.ending,
    row.rounds,
    row.stars,
    row.share,
    ...row.levels.map((level) => (level === null ? '·' : `L${level}`)),
  ]),
});
