/** At the gavel: object while what is put can still be stopped, and lift what has been met. */
import { type Command, fallsAway, isMember, paragraphOf, proposalOf, putOf } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { judgeOffer, judgeStanding, objectsToOffer, objectsToText } from '../judge/index.ts';
import { isLate } from '../tempo.ts';
import { stanceOnProposal, stanceOnText } from './acts.ts';
import { speakToText } from './stances.ts';

/** Any part of what is put may be stopped; a package falls with it. */
function onPut(d: Delegate): Command | null {
  const { put } = d.state;
  if (put === null || !isMember(d.state, d.seat)) return null;
  for (const change of putOf(d.state, put)) {
    const objection = onPart(d, change.paragraph, change.proposal);
    if (objection !== null) return objection;
  }
  return null;
}

function onPart(d: Delegate, paragraph: string, proposal: string | undefined): Command | null {
  const p = paragraphOf(d.state, paragraph);
  const x = proposalOf(d.state, proposal);
  if (p === undefined || (x ?? p).stances[d.seat]?.stance === 'object') return null;
  // A new paragraph put as it stands falls away: nothing is taken from anybody.
  if (x === undefined && fallsAway(d.state, p.id)) return null;
  if (x === undefined) return objectsToText(d, p) ? stanceOnText(d, p, judgeStanding(d, p)) : null;
  if (x.sponsors.includes(d.seat)) return null;
  return objectsToOffer(d, p, x) ? stanceOnProposal(d, p, x, judgeOffer(d, p, x)) : null;
}

export function atGavel(d: Delegate): Command | null {
  const objection = onPut(d);
  if (objection !== null) return objection;
  // Between two paragraphs the late text may have become better or worse as a whole.
  return d.state.put === null && isLate(d.state) ? speakToText(d) : null;
}
