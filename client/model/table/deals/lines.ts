/** Lines that members drew in public: levels they say they will never accept. */
import { calledOf, numberOf, type Sight } from '../sight.ts';

export type Line = { readonly seat: string; readonly issue: string; readonly levels: readonly number[] };

export const linesOn = (s: Sight, issue: string): readonly Line[] =>
  s.pub.declared.filter((x) => x.issue === issue).map(({ seat, levels }) => ({ seat, issue, levels }));

/** Those that a level would cross. */
export const linesAbove = (s: Sight, issue: string, level: number): readonly Line[] =>
  linesOn(s, issue).filter((x) => x.levels.includes(level));

export const drawnBy = (s: Sight, lines: readonly Line[]): string =>
  [...new Set(lines.map((x) => calledOf(s, x.seat)))].join(', ');

/** Every line drawn, by the number of its paragraph. */
export const allLines = (s: Sight): readonly (Line & { readonly number: number | string; readonly title: string })[] =>
  s.pub.declared.map(({ seat, issue, levels }) => ({
    seat,
    issue,
    levels,
    number: numberOf(s, s.pub.paragraphs.find((p) => p.issue === issue)?.id),
    title: s.open.issues.find((x) => x.id === issue)?.title ?? issue,
  }));
