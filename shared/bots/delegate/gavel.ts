/** At the gavel: object while what is put can still be stopped, and lift what has been met. */
import { type Command, isMember, paragraphOf, proposalOf } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding, objectsToText, objectsToWords } from '../judge/index.ts';
import { isLate } from '../tempo.ts';
import { stanceOnProposal, stanceOnText } from './acts.ts';
import { speakToText } from './stances.ts';

function onPut(d: Delegate): Command | null {
  const { put } = d.state;
  const p = paragraphOf(d.state, put?.paragraph);
  if (put === null || p === undefined || !isMember(d.state, d.seat)) return null;
  const x = proposalOf(d.state, put.proposal);
  if ((x ?? p).stances[d.seat]?.stance === 'object') return null;
  if (x === undefined) return objectsToText(d, p) ? stanceOnText(d, p, judgeStanding(d, p)) : null;
  return objectsToWords(d, p, x.words) ? stanceOnProposal(d, p, x, judgeProposal(d, p, x.words)) : null;
}

export function atGavel(d: Delegate): Command | null {
  const objection = onPut(d);
  if (objection !== null) return objection;
  // Between two paragraphs the late text may have become better or worse as a whole.
  return d.state.put === null && isLate(d.state) ? speakToText(d) : null;
}
