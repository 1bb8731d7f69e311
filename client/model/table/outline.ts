/** The text as a list: one line a paragraph. */
import { type Paragraph, type ParagraphStatus, packagesOn } from '../../../shared/engine/index.ts';
import { isPut } from './put.ts';
import { issueFor, numberOf, type Sight, topOf, wordsProposed } from './sight.ts';
import { changesSince, type Seen } from './since.ts';
import { isFaceDown, ownStance } from './trays.ts';

export type OutlineLine = {
  readonly id: string;
  readonly number: number | string;
  readonly title: string;
  readonly status: ParagraphStatus;
  readonly brackets: number;
  readonly level: number;
  readonly top: number;
  readonly own: ReturnType<typeof ownStance>;
  readonly changed: number;
  /** A card of mine is still to be laid here. */
  readonly toChoose: boolean;
  readonly put: boolean;
  /** A package that all have accepted ties it to others. */
  readonly tied: boolean;
};

const lineOf = (s: Sight, seen: Seen, p: Paragraph): OutlineLine => ({
  id: p.id,
  number: numberOf(s, p.id),
  title: p.title,
  status: p.status,
  brackets: p.brackets.length,
  level: p.status === 'dropped' ? 0 : (wordsProposed(s, p) ?? p).words.level,
  top: topOf(issueFor(s, p)),
  own: ownStance(s, p),
  changed: changesSince(s, seen, p).length,
  toChoose: s.seat !== null && isFaceDown(s) && s.mine?.laid[p.id] === undefined,
  put: isPut(s.pub, p.id),
  tied: packagesOn(s.pub, p.id).some((x) => x.status === 'accepted' || x.status === 'done'),
});

export const outlineOf = (s: Sight, seen: Seen): readonly OutlineLine[] =>
  s.pub.paragraphs.map((p) => lineOf(s, seen, p));

/** The next changed paragraph after the one in focus, those that weigh most on my sheet first. */
export function nextChange(s: Sight, seen: Seen, focus: string | null): string | null {
  const weight = { high: 0, middle: 1, low: 2 } as const;
  const importance = s.brief?.sheet?.importance ?? {};
  const changed = s.pub.paragraphs
    .filter((p) => p.id !== focus && changesSince(s, seen, p).length > 0)
    .sort((a, b) => weight[importance[a.issue] ?? 'low'] - weight[importance[b.issue] ?? 'low']);
  return changed[0]?.id ?? null;
}

/** The paragraph `by` steps away; the ends hold. */
export function stepFrom(s: Sight, focus: string | null, by: number): string | null {
  const list = s.pub.paragraphs;
  const at = list.findIndex((p) => p.id === focus);
  return list[Math.max(0, Math.min(list.length - 1, at + by))]?.id ?? null;
}
