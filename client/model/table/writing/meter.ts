/** What the reader of wordings made of a text, in words. */
import type { Because, Reading } from '../../../../shared/text/index.ts';
import { say, sayAny } from '../../words.ts';

/** What a screen needs of the reader; it comes in a file of its own. */
export type ReaderHere = {
  readonly read: (text: string, issue: string) => Reading | null;
  /** Between which levels a strength lies, 0 to the top of the ladder. */
  readonly place: (strength: number, top: number) => number;
};

const CLOSE = 0.25;

/** "2", or "between 2 and 3": the level counts, the place only says to which side it leans. */
export function readsText(level: number, place: number): string {
  const aside = place - level;
  if (Math.abs(aside) <= CLOSE || Math.abs(aside) > 1) return say('meter.at', { level });
  return say('meter.between', { low: aside > 0 ? level : level - 1, high: aside > 0 ? level + 1 : level });
}

/** Below this the author is asked how far it goes. */
const SURE = 0.5;
export const isUnsure = (reading: Reading): boolean => reading.confidence < SURE;

export const becauseText = (one: Because): string => sayAny(one.key, one.params);

/** The author may differ from the reading by one. */
export const claimsFor = (level: number, top: number): readonly number[] =>
  [level - 1, level, level + 1].filter((one) => one >= 0 && one <= top);

/** A claim made for words that have been changed since may lie too far from them. */
export const heldClaim = (claim: number | null, level: number, top: number): number | null =>
  claim !== null && claimsFor(level, top).includes(claim) ? claim : null;
