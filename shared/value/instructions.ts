/** What changes a seat's instructions during play: leave to go further, and what it does outside the text. */
import type { OpenGame, Outcome, Sheet } from '../scenario/index.ts';
import type { IssueId } from '../types/index.ts';

export type Allowed = { readonly issue: IssueId; readonly level: number };

/** The sheet with its mandate widened by what capital, evidence or news allow; red lines and values stay. */
export function sheetFor(sheet: Sheet, leaves: readonly Allowed[]): Sheet {
  if (sheet.mandate === null || leaves.length === 0) return sheet;
  const mandate: Record<IssueId, readonly number[]> = { ...sheet.mandate };
  for (const { issue, level } of leaves) {
    const now = mandate[issue];
    if (now !== undefined && !now.includes(level)) mandate[issue] = [...now, level].sort((a, b) => a - b);
  }
  return { ...sheet, mandate };
}

/** One level above the text on these issues, where there is one: what an initiative does for its members. */
export function raised(open: OpenGame, outcome: Outcome, issues: readonly IssueId[]): Outcome {
  const levels: Record<IssueId, number> = { ...outcome.levels };
  for (const id of issues) {
    const issue = open.issues.find((i) => i.id === id);
    if (issue?.scale === 'ladder') levels[id] = Math.min(issue.levels.length - 1, (levels[id] ?? 0) + 1);
  }
  return { ...outcome, levels };
}

/** Is the level one step beyond the edge of the mandate? Options have no order, so each is one step away. */
export function isOneStepBeyond(open: OpenGame, sheet: Sheet, issue: IssueId, level: number): boolean {
  const inside = sheet.mandate?.[issue];
  if (inside === undefined || inside.includes(level)) return false;
  const ladder = open.issues.find((i) => i.id === issue)?.scale === 'ladder';
  return !ladder || inside.includes(level - 1) || inside.includes(level + 1);
}

/** The level inside the mandate that lies nearest to one beyond it; the dearer of two for the seat. */
export function edgeOf(sheet: Sheet, issue: IssueId, level: number): number | null {
  const inside = sheet.mandate?.[issue];
  if (inside === undefined || inside.length === 0) return null;
  const worth = (at: number): number => sheet.values[issue]?.[at] ?? 0;
  const near = (at: number): number => Math.abs(at - level);
  return [...inside].sort((a, b) => near(a) - near(b) || worth(b) - worth(a))[0] ?? null;
}
