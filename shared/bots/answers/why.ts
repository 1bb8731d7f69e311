/** "Why?", "what would you need?": the reason this seat would give in public, as it judges now. */
import type { Phrased, Reason } from '../../engine/index.ts';
import { plainWording, type Wording } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding, objectsToWords, stakesFor, type Verdict } from '../judge/index.ts';
import { reasonFor } from '../reasons.ts';
import type { Wordlike } from '../stakes.ts';
import { labelOf, type Place, tell, turnFor } from './words.ts';

const phrased = (reason: Reason | undefined): Phrased | null =>
  reason !== undefined && 'phrase' in reason ? reason : null;

/** The term that decided a verdict on these words, as it is said with a stance. */
export function reasonOn(d: Delegate, place: Place, words: Wordlike, verdict: Verdict): Phrased | null {
  const about = { issue: place.issue, on: words.level, aim: stakesFor(d).aim(place.issue.id), stance: verdict.stance };
  return phrased(reasonFor(d.open, about, verdict.grounds, turnFor(d, place)));
}

export function why(d: Delegate, place: Place): Phrased {
  const verdict = judgeStanding(d, place.p);
  return reasonOn(d, place, place.p.words, verdict) ?? tell(d, 'content', place);
}

/** The rung nearest to what stands that it would not object to; of two, the one it likes better. */
export function nearestBearable(d: Delegate, { issue, p }: Place): Wording | null {
  const step = (level: number): number => (issue.scale === 'options' ? 1 : Math.abs(level - p.words.level));
  const cost = (level: number): number => stakesFor(d).cost(issue.id, level);
  const levels = issue.levels.map((_, level) => level).filter((level) => level !== p.words.level);
  levels.sort((a, b) => step(a) - step(b) || cost(a) - cost(b));
  for (const level of levels) {
    const wording = plainWording(issue, level);
    if (wording !== undefined && !objectsToWords(d, p, wording)) return wording;
  }
  return null;
}

export function need(d: Delegate, place: Place): Phrased {
  const { p } = place;
  if (judgeStanding(d, p).stance !== 'object') return tell(d, 'enough', place);
  const wording = nearestBearable(d, place);
  if (wording === null) return why(d, place);
  const verdict = judgeProposal(d, p, wording);
  return tell(d, 'need', place, { level: labelOf(place, wording.level), wording: wording.id, stance: verdict.stance });
}
