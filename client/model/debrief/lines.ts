/** Step 8: how far each member came, from its first words to the text. */
import type { Moment } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { partyOf } from '../table/sight.ts';
import { called, figure, type Learned, mostOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Line = {
  readonly party: Party;
  readonly mine: boolean;
  readonly points: readonly { readonly when: Moment; readonly own: number; readonly others: number }[];
  readonly first: number;
  readonly last: number;
};

export const linesOf = (x: Learned): readonly Line[] =>
  x.debrief.lines
    .filter((line) => line.points.length > 1)
    .map(({ points, seat }) => ({
      party: partyOf(x, seat),
      mine: seat === x.seat,
      points,
      first: points[0]?.own ?? 0,
      last: points.at(-1)?.own ?? 0,
    }));

export function momentText(when: Moment): string {
  if (typeof when === 'number') return say('debrief.lines.after', { round: when });
  return say(when === 'opening' ? 'debrief.lines.first' : 'debrief.lines.end');
}

/** Who gave most ground and who least, on their own sheets. */
export function linesText(x: Learned, lines: readonly Line[]): string {
  const given = (line: Line): number => line.first - line.last;
  const [most, least] = [mostOf(lines, given), mostOf(lines, (line) => -given(line))];
  if (!most || !least || most === least) return '';
  return say('debrief.lines.says', {
    most: called(x, most.party.id),
    points: figure(given(most)),
    least: called(x, least.party.id),
  });
}

export function linesTwin(lines: readonly Line[]): Twin {
  const moments = lines[0]?.points.map((p) => p.when) ?? [];
  return {
    head: [say('debrief.member'), ...moments.map(momentText), say('debrief.lines.others')],
    rows: lines.map((line) => [
      line.party.short,
      ...moments.map((_, i) => figure(line.points[i]?.own ?? 0)),
      `${figure(line.points[0]?.others ?? 0)} → ${figure(line.points.at(-1)?.others ?? 0)}`,
    ]),
  };
}

export const linesAlt = (lines: readonly Line[]): string =>
  say('debrief.lines.alt', {
    rows: lines
      .map((line) =>
        say('debrief.lines.row', { party: line.party.short, first: figure(line.first), last: figure(line.last) }),
      )
      .join(' '),
  });
