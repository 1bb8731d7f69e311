/** At the gavel: object while what is put can still be stopped, and lift what has been met. */
import { type Command, isMember, paragraphOf, proposalOf } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding } from '../judge.ts';
import { isLate } from '../tempo.ts';
import { stanceOnProposal, stanceOnText } from './acts.ts';
import { speakToText } from './stances.ts';

function onPut(d: Delegate): Command | null {
  const { put } = d.state;
  const p = paragraphOf(d.state, put?.paragraph);
  if (put === null || p === undefined || !isMember(d.state, d.seat)) return null;
  const x = proposalOf(d.state, put.proposal);
  const verdict = x === undefined ? judgeStanding(d, p) : judgeProposal(d, p, x.words);
  if (verdict.stance !== 'object') return null;
  const before = (x ?? p).stances[d.seat]?.stance;
  if (before === 'object') return null;
  return x === undefined ? stanceOnText(d, p, verdict) : stanceOnProposal(d, p, x, verdict);
}

export function atGavel(d: Delegate): Command | null {
  const objection = onPut(d);
  if (objection !== null) return objection;
  // Between two paragraphs the late text may have become better or worse as a whole.
  return d.state.put === null && isLate(d.state) ? speakToText(d) : null;
}
