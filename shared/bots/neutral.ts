/**
 * The proof of a stated reason: the sheet with its term taken out. Decided again with it, the act changes, or the
 * reason was not the reason.
 */
import type { Reason } from '../engine/index.ts';
import type { Sheet } from '../scenario/index.ts';
import type { IssueId } from '../types/index.ts';
import { stakesOf } from './stakes.ts';

const withValue = (sheet: Sheet, issue: IssueId, level: number, value: number): Sheet => ({
  ...sheet,
  values: { ...sheet.values, [issue]: (sheet.values[issue] ?? []).map((v, l) => (l === level ? value : v)) },
});

const bestValue = (sheet: Sheet, issue: IssueId): number =>
  sheet.values[issue]?.[stakesOf(sheet, true).aim(issue)] ?? 0;

/** A hair above the best, so that it counts as a gain wherever it is compared. */
const HAIR = 1e-6;

/** The level becomes as good as any. */
const withoutCost = (sheet: Sheet, issue: IssueId, level: number): Sheet =>
  withValue(sheet, issue, level, bestValue(sheet, issue) + HAIR);

const withoutMandate = (sheet: Sheet, issue: IssueId, level: number): Sheet =>
  sheet.mandate === null
    ? sheet
    : { ...sheet, mandate: { ...sheet.mandate, [issue]: [...(sheet.mandate[issue] ?? []), level] } };

const withoutRedLine = (sheet: Sheet, issue: IssueId, level: number): Sheet => ({
  ...sheet,
  redLines: { ...sheet.redLines, [issue]: (sheet.redLines[issue] ?? []).filter((l) => l !== level) },
});

/** Nothing depends on phrases, and the room stays as wide as it was. */
function withoutPhrases(sheet: Sheet): Sheet {
  const most = Object.values(sheet.phrases).reduce((sum, x) => sum + Math.max(x.present, x.absent), 0);
  return { ...sheet, phrases: {}, walkAway: sheet.walkAway - most };
}

/** The level is worth so much less than every other as the issue has to give. */
function withoutWorth(sheet: Sheet, issue: IssueId, level: number): Sheet {
  const values = sheet.values[issue] ?? [];
  const others = values.filter((_, l) => l !== level);
  return withValue(sheet, issue, level, Math.max(...others) - (Math.max(...values) - Math.min(...values)));
}

/** No text becomes worse than any text. */
const withoutWalkAway = (sheet: Sheet): Sheet => ({ ...sheet, walkAway: sheet.walkAway - 1e6 });

/** @returns the sheet without the term, or null where the reason names none: typed ones, proposals, positions. */
export function withoutTerm(sheet: Sheet, issue: IssueId, reason: Reason): Sheet | null {
  if (!('phrase' in reason) || !reason.phrase.startsWith('reason.')) return null;
  const [, name = ''] = reason.phrase.split('.');
  const on = Number(reason.params['on'] ?? 0);
  const rest = reason.params['words'] === 'none' ? sheet : withoutPhrases(sheet);
  if (name === 'whole') return withoutWalkAway(sheet);
  if (name === 'red-line') return withoutCost(withoutMandate(withoutRedLine(sheet, issue, on), issue, on), issue, on);
  if (name === 'mandate') return withoutMandate(sheet, issue, on);
  if (name === 'mandate-far') return withoutCost(withoutMandate(sheet, issue, on), issue, on);
  if (name === 'aim' || name === 'near') return withoutWorth(sheet, issue, on);
  if (name === 'words') return withoutPhrases(sheet);
  return name === 'weak' || name === 'strong' || name === 'other' ? withoutCost(rest, issue, on) : null;
}
