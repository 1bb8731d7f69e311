/** What lies before the gavel: the words, the moment in which members may object, and how much of it is left. */
import { momentMs, type PublicState } from '../../../shared/engine/index.ts';
import { numberOf, partyOf, type Sight } from '../table/sight.ts';
import { say } from '../words.ts';

export type Moment = { readonly leftMs: number; readonly share: number };

const momentFrom = (sinceMs: number, wholeMs: number, nowMs: number): Moment => {
  const leftMs = Math.min(wholeMs, Math.max(0, wholeMs - (nowMs - sinceMs)));
  return { leftMs, share: wholeMs === 0 ? 0 : leftMs / wholeMs };
};

/** The gavel's moment, or adoption's; null = nothing is put. */
export function momentOf(s: PublicState, tableNowMs: number): Moment | null {
  if (s.put !== null) return momentFrom(s.put.at, momentMs(s), tableNowMs);
  return s.phase === 'adoption' ? momentFrom(s.phaseSinceMs, s.settings.putMs, tableNowMs) : null;
}

export type Put = {
  readonly paragraph: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** "as it stands", or whose wording. */
  readonly how: string;
};

export function putOf(s: Sight): Put | null {
  const { put } = s.pub;
  const p = s.pub.paragraphs.find((one) => one.id === put?.paragraph);
  if (put === null || p === undefined) return null;
  const proposal = s.pub.proposals.find((one) => one.id === put.proposal);
  return {
    paragraph: p.id,
    number: numberOf(s, p.id),
    title: p.title,
    text: proposal?.words.text ?? p.words.text,
    how: proposal ? say('desk.put.wording', { who: partyOf(s, proposal.seat).short }) : say('desk.put.stands'),
  };
}
