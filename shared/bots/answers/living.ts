/** "Would you live with ...?": yes, no with its reason, or only if something else moves. */
import type { Phrased } from '../../engine/index.ts';
import type { Wording } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding } from '../judge/index.ts';
import { onlyIf } from './bargains.ts';
import { reasonOn } from './why.ts';
import { labelOf, type Place, tell, wordsAsked } from './words.ts';

const asWording = (place: Place, words: { readonly level: number }): Wording | undefined =>
  place.issue.wordings.find((w) => w === words) ?? place.issue.wordings.find((w) => w.level === words.level);

export function liveWith(d: Delegate, by: SeatId, place: Place, params: Phrased['params']): Phrased {
  const words = wordsAsked(d, place, params);
  const asStands = words === place.p.words;
  const verdict = asStands ? judgeStanding(d, place.p) : judgeProposal(d, place.p, words);
  const level = { level: labelOf(place, words.level), on: words.level };
  if (verdict.stance === 'support') return tell(d, 'gladly', place, level);
  if (verdict.stance === 'live-with') return tell(d, 'bearable', place, level);
  const wording = asWording(place, words);
  const bargain = wording === undefined || asStands ? null : onlyIf(d, by, place, wording);
  return bargain ?? reasonOn(d, place, words, verdict) ?? tell(d, 'no', place, level);
}
