/** What news has changed for everybody, read off what came. */
import type { IssueId } from '../types/index.ts';
import type { PublicEffect } from './events.ts';
import type { PublicState } from './state.ts';

const effectsOf = (s: PublicState): readonly PublicEffect[] => s.news.flatMap((x) => x.effects);

/** R17.3: new brackets on what the news is about cost so many times as much. */
export const bracketFactor = (s: PublicState, issue: IssueId): number =>
  effectsOf(s).reduce((by, x) => (x.kind === 'price' && x.issues.includes(issue) ? by * x.factor : by), 1);

/** R17.3: nobody earns goodwill from a misfortune. */
export const earnsGoodwill = (s: PublicState, issue: IssueId): boolean =>
  !effectsOf(s).some((x) => x.kind === 'no-goodwill' && x.issues.includes(issue));

/** Until when the table is quiet, ms; null = it was not asked to be. */
export function quietUntil(s: PublicState): number | null {
  const ends = s.news.flatMap((x) => x.effects.flatMap((e) => (e.kind === 'quiet' ? [x.at + e.ms] : [])));
  return ends.length === 0 ? null : Math.max(...ends);
}
