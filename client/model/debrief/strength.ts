/** Step 3: how strong the words were, round by round. */
import type { Moment } from '../../../shared/figures/types.ts';
import { issueNumber, issueTitle, type Learned, mostOf } from './sight.ts';
import { say } from './words.ts';

export type Strong = {
  readonly key: string;
  readonly n: number;
  readonly title: string;
  readonly cells: readonly { readonly when: string; readonly level: number; readonly strength: number }[];
};

function headOf(when: Moment): string {
  if (typeof when === 'number') return say('debrief.strength.round', { round: when });
  return say(when === 'opening' ? 'debrief.strength.draft' : 'debrief.strength.end');
}

export const strongOf = (x: Learned): readonly Strong[] =>
  x.debrief.strength.map(({ issue, paragraph, points }) => ({
    key: paragraph,
    n: issueNumber(x, issue),
    title: x.debrief.paragraphs.find((p) => p.id === paragraph)?.title || issueTitle(x, issue),
    cells: points.map((p) => ({ when: headOf(p.when), level: p.level, strength: p.strength })),
  }));

const turns = (row: Strong): number =>
  row.cells.filter((cell, i) => i > 0 && cell.strength !== row.cells[i - 1]?.strength).length;

export function strongText(rows: readonly Strong[]): string {
  const by = (row: Strong): number => (row.cells.at(-1)?.strength ?? 0) - (row.cells[0]?.strength ?? 0);
  const swing = mostOf(rows, turns);
  return say('debrief.strength.says', {
    up: rows.filter((row) => by(row) > 0).length,
    down: rows.filter((row) => by(row) < 0).length,
    swing: swing && turns(swing) > 1 ? swing.title : 'none',
  });
}
