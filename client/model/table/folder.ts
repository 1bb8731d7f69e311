/** The navy folder: private instructions, and how the text as it stands looks from my seat. */
import { outcomeOf, type PublicState } from '../../../shared/engine/index.ts';
import type { OpenGame, Outcome } from '../../../shared/scenario/game.ts';
import { type Band, bandOf, beyondMandate, redLinesCrossed } from '../../../shared/value/judge.ts';
import { ownOutcome, ownSheet } from './own.ts';
import { numberOf, partyOf, type Sight } from './sight.ts';

export type FolderLine = {
  readonly kind: 'want' | 'limit' | 'red';
  readonly text: string;
  readonly paragraph: string | null;
  readonly number: number | string;
  readonly importance: 'high' | 'middle' | 'low' | null;
};

export type AsItStands = {
  readonly band: Band;
  readonly walkAway: number | null;
  /** Paragraph numbers beyond my mandate, and across a red line. */
  readonly beyond: readonly (number | string)[];
  readonly crossed: readonly (number | string)[];
};

const at = (s: Sight, issue: string): { readonly paragraph: string | null; readonly number: number | string } => {
  const p = s.pub.paragraphs.find((one) => one.issue === issue);
  return { paragraph: p?.id ?? null, number: numberOf(s, p?.id) };
};

const numbersOf = (s: Sight, issues: readonly string[]): readonly (number | string)[] =>
  issues.map((issue) => at(s, issue).number).filter((n) => n !== 0);

/** Initiatives of mine count: with them I bring home more than the text says. */
export function asItStands(s: Sight, text: Outcome = outcomeOf(s.open, s.pub)): AsItStands | null {
  const sheet = ownSheet(s);
  if (sheet === null || s.seat === null) return null;
  const { standing } = partyOf(s, s.seat);
  const outcome = ownOutcome(s, text);
  return {
    band: bandOf(sheet, outcome, standing),
    walkAway: standing === 'member' ? sheet.walkAway : null,
    beyond: numbersOf(s, beyondMandate(sheet, text)),
    crossed: numbersOf(s, redLinesCrossed(sheet, text)),
  };
}

/** The text as it stood at a moment of the table's time. */
export function outcomeAt(open: OpenGame, pub: PublicState, time: number): Outcome {
  const paragraphs = pub.paragraphs.map((p) => {
    const then = [...p.versions].reverse().find((v) => v.at <= time) ?? p.versions[0];
    return then === undefined ? p : { ...p, words: then.words };
  });
  return outcomeOf(open, { ...pub, paragraphs });
}

/** Wants, then red lines, then limits: what fits the folder; the whole brief has it all. */
export function folderLines(s: Sight): readonly FolderLine[] {
  const brief = s.brief?.brief;
  if (brief === undefined) return [];
  const importance = s.brief?.sheet?.importance ?? {};
  const line =
    (kind: FolderLine['kind']) =>
    (one: { readonly issue: string; readonly text: string }): FolderLine => ({
      kind,
      text: one.text,
      importance: importance[one.issue] ?? null,
      ...at(s, one.issue),
    });
  return [...brief.redLines.map(line('red')), ...brief.wants.map(line('want')), ...brief.limits.map(line('limit'))];
}
