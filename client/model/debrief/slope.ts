/** How strong the words became: zero draft, this table's text, and what history wrote. */

import { hasText } from '../../../shared/engine/index.ts';
import { envelopeOf, isLadder, issueNumber, issueTitle, type Learned, levelName, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Slope = {
  readonly issue: string;
  readonly n: number;
  readonly title: string;
  /** Weighs most on the own sheet. */
  readonly mine: boolean;
  /** Zero draft, ours, history (null where there is none). */
  readonly levels: readonly [number, number, number | null];
  /** Order among those on the same level, by column, and how many they are. */
  readonly among: readonly { readonly place: number; readonly of: number }[];
};
export type Slopes = { readonly rows: readonly Slope[]; readonly top: number; readonly history: boolean };

const COLUMNS = [0, 1, 2] as const;

export function slopesOf(x: Learned): Slopes {
  const weights = envelopeOf(x, x.seat)?.sheet?.importance ?? {};
  const shown = x.debrief.paragraphs.filter((p) => isLadder(x, p.issue));
  const levels = shown.map((p) => [p.draft.level, p.final.level, p.history?.level ?? null] as const);
  const among = (i: number, column: (typeof COLUMNS)[number]) => {
    const same = levels.flatMap((l, k) => (l[column] === levels[i]?.[column] ? [k] : []));
    return { place: same.indexOf(i), of: same.length };
  };
  return {
    rows: shown.map((p, i) => ({
      issue: p.issue,
      n: issueNumber(x, p.issue),
      title: issueTitle(x, p.issue),
      mine: weights[p.issue] === 'high',
      levels: levels[i] ?? [0, 0, null],
      among: COLUMNS.map((column) => among(i, column)),
    })),
    top: Math.max(1, ...shown.map((p) => (x.open.issues.find((i) => i.id === p.issue)?.levels.length ?? 5) - 1)),
    history: levels.some((l) => l[2] !== null),
  };
}

const cell = (x: Learned, issue: string, level: number | null): string =>
  level === null ? say('debrief.none') : say('debrief.level', { level, name: levelName(x, issue, level) });

export function slopesTwin(x: Learned, slopes: Slopes): Twin {
  const ours = hasText(x.debrief.ending.kind) ? 'debrief.slope.ours' : 'debrief.slope.last';
  const head = [say('debrief.paragraph'), say('debrief.slope.draft'), say(ours)];
  return {
    head: slopes.history ? [...head, say('debrief.slope.real')] : head,
    rows: slopes.rows.map((r) => [
      `${r.n} ${r.title}`,
      ...r.levels.slice(0, slopes.history ? 3 : 2).map((level) => cell(x, r.issue, level)),
    ]),
  };
}
