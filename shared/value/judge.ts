/** What an outcome is worth to one seat, and whether a table may have it. */
import type { DecisionRule, Game, Outcome, Sheet, Standing } from '../scenario/index.ts';
import type { IssueId, SeatId } from '../types/index.ts';

/** Points are sums of decimals; less than this is no difference. */
export const EPSILON = 1e-9;

/** What the levels are worth together. */
export function pairsWorth(sheet: Sheet, levels: Outcome['levels']): number {
  let sum = 0;
  for (const { issues, worth } of sheet.pairs ?? [])
    sum += worth[levels[issues[0]] ?? 0]?.[levels[issues[1]] ?? 0] ?? 0;
  return sum;
}

export function valueOf(sheet: Sheet, outcome: Outcome): number {
  let sum = 0;
  for (const [issue, values] of Object.entries(sheet.values)) sum += values[outcome.levels[issue] ?? 0] ?? 0;
  for (const [phrase, worth] of Object.entries(sheet.phrases))
    sum += outcome.phrases.includes(phrase) ? worth.present : worth.absent;
  return sheet.pairs === undefined ? sum : sum + pairsWorth(sheet, outcome.levels);
}

export const surplusOf = (sheet: Sheet, outcome: Outcome): number => valueOf(sheet, outcome) - sheet.walkAway;

const levelOf = (outcome: Outcome, issue: IssueId): number => outcome.levels[issue] ?? 0;

export const redLinesCrossed = (sheet: Sheet, outcome: Outcome): readonly IssueId[] =>
  Object.keys(sheet.redLines).filter((issue) => sheet.redLines[issue]?.includes(levelOf(outcome, issue)));

export const crossesRedLine = (sheet: Sheet, issue: IssueId, level: number): boolean =>
  sheet.redLines[issue]?.includes(level) ?? false;

export const insideMandate = (sheet: Sheet, issue: IssueId, level: number): boolean =>
  sheet.mandate === null || (sheet.mandate[issue]?.includes(level) ?? true);

export const beyondMandate = (sheet: Sheet, outcome: Outcome): readonly IssueId[] =>
  Object.keys(sheet.values).filter((issue) => !insideMandate(sheet, issue, levelOf(outcome, issue)));

/** Below walk-away or across a red line; a mandate alone refuses nothing. */
export const refuses = (sheet: Sheet, outcome: Outcome): boolean =>
  surplusOf(sheet, outcome) < -EPSILON || redLinesCrossed(sheet, outcome).length > 0;

/** The members who refuse, in seat order; nobody in a scenario without values. */
export function refusers(game: Game, outcome: Outcome): readonly SeatId[] {
  const members = game.open.parties.filter((party) => party.standing === 'member').map((party) => party.id);
  return members.filter((seat) => {
    const sheet = game.sealed.sheets?.[seat];
    return sheet !== undefined && refuses(sheet, outcome);
  });
}

export function suffices(decision: DecisionRule, members: number, against: readonly SeatId[]): boolean {
  if (decision.rule === 'consensus') return against.length === 0;
  const lost = decision.indispensable.some((seat) => against.includes(seat));
  return !lost && members - against.length >= decision.k;
}

/** Every member at least at walk-away and no red line crossed; in a quorum game, for enough of them. */
export function isAcceptable(game: Game, outcome: Outcome): boolean {
  const members = game.open.parties.filter((party) => party.standing === 'member').length;
  return suffices(game.open.decision, members, refusers(game, outcome));
}

export type Band = 'below' | 'thin' | 'good' | 'strong';
export type Verdict = 'recalled' | 'below' | 'met' | 'well-met' | 'distinction';

/** Members are measured from their walk-away in steps of ten; observers, who have none, by quarters of a hundred. */
function grade(measured: number, standing: Standing): 0 | 1 | 2 | 3 {
  const points = standing === 'member' ? measured : (measured - 25) / 2.5;
  if (points < -EPSILON) return 0;
  if (points < 10 - EPSILON) return 1;
  return points < 20 - EPSILON ? 2 : 3;
}

const BANDS = ['below', 'thin', 'good', 'strong'] as const;
const VERDICTS = ['below', 'met', 'well-met', 'distinction'] as const;

const measure = (sheet: Sheet, outcome: Outcome, standing: Standing): number =>
  standing === 'member' ? surplusOf(sheet, outcome) : valueOf(sheet, outcome);

/** How the text as it stands looks from a seat, without a number. */
export const bandOf = (sheet: Sheet, outcome: Outcome, standing: Standing = 'member'): Band =>
  BANDS[grade(measure(sheet, outcome, standing), standing)];

/** Capital's answer to an adopted text. */
export const verdictOf = (sheet: Sheet, outcome: Outcome, standing: Standing = 'member'): Verdict =>
  redLinesCrossed(sheet, outcome).length > 0 ? 'recalled' : verdictAt(measure(sheet, outcome, standing), standing);

/** The same from a number: a member's points over its walk-away, an observer's of a hundred. */
export const verdictAt = (measured: number, standing: Standing): Verdict => VERDICTS[grade(measured, standing)];
