/** Stances: on the text as it stands, and on every wording the table has before it. */
import { type Command, isLive, type Paragraph, type Proposal } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { judgeProposal, judgeStanding, type Verdict } from '../judge.ts';
import { stanceOnProposal, stanceOnText } from './acts.ts';
import { counter } from './draft.ts';

const live = (d: Delegate): readonly Paragraph[] => d.state.paragraphs.filter(isLive);

/** Face down: one card a paragraph, no looking back. */
export function layCards(d: Delegate): Command | null {
  for (const p of live(d)) {
    if (d.own?.laid[p.id] !== undefined || p.laid.includes(d.seat)) continue;
    return onText(d, p, judgeStanding(d, p));
  }
  return null;
}

function onText(d: Delegate, p: Paragraph, verdict: Verdict): Command {
  const wording = verdict.stance === 'object' ? counter(d, p) : undefined;
  return stanceOnText(d, p, verdict, wording);
}

/** Words are held to: support is not taken back for a nuance, an objection stands until it is met. */
const changes = (before: Verdict['stance'] | 'reserve' | undefined, now: Verdict['stance']): boolean => {
  if (before === undefined || before === 'reserve') return true;
  return (before === 'object') !== (now === 'object');
};

export function speakToText(d: Delegate): Command | null {
  for (const p of live(d)) {
    const before = p.stances[d.seat]?.stance;
    const verdict = judgeStanding(d, p);
    if (changes(before, verdict.stance)) return onText(d, p, verdict);
  }
  return null;
}

const isOwn = (d: Delegate, x: Proposal): boolean => x.sponsors.includes(d.seat);

export function speakToProposals(d: Delegate): Command | null {
  for (const x of d.state.proposals) {
    if (x.status !== 'tabled') continue;
    const p = d.state.paragraphs.find((y) => y.id === x.paragraph);
    if (p === undefined || !isLive(p)) continue;
    const before = x.stances[d.seat]?.stance ?? (isOwn(d, x) ? 'support' : undefined);
    const verdict = judgeProposal(d, p, x.words);
    if (changes(before, verdict.stance)) return stanceOnProposal(d, p, x, verdict);
  }
  return null;
}
