/** Commands of a seat, with their reasons. */
import { bracketBy, type Command, isMember, type Paragraph, type Proposal, type Reason } from '../../engine/index.ts';
import type { Issue, Wording } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, type Verdict } from '../judge/index.ts';
import { reasonFor } from '../reasons.ts';
import { styleOf } from '../style.ts';

export const issueOf = (d: Delegate, p: Paragraph): Issue | undefined => d.open.issues.find((i) => i.id === p.issue);

/** The way of saying things that names no capital. */
const OBSERVER = 2;

/** Turns the wheel of variants: another word for another paragraph, another round, another seat. */
export function turnOf(d: Delegate, p: Paragraph): number {
  if (!isMember(d.state, d.seat)) return OBSERVER;
  return styleOf(d).voice + d.state.round * 2 + d.state.paragraphs.indexOf(p) + p.reasons.length;
}

function reasonOf(d: Delegate, p: Paragraph, level: number, verdict: Verdict): Reason | undefined {
  const issue = issueOf(d, p);
  if (issue === undefined) return undefined;
  return reasonFor(
    d.open,
    { issue, on: level, aim: stakesFor(d).aim(p.issue), stance: verdict.stance },
    verdict.grounds,
    turnOf(d, p),
  );
}

export function stanceOnText(d: Delegate, p: Paragraph, verdict: Verdict, wording?: Wording): Command {
  const reason = reasonOf(d, p, p.words.level, verdict);
  return {
    type: 'stance.take',
    paragraph: p.id,
    stance: verdict.stance,
    ...(reason && { reason }),
    ...(wording && verdict.stance === 'object' && { wording: { ready: wording.id } }),
  };
}

export function stanceOnProposal(d: Delegate, p: Paragraph, x: Proposal, verdict: Verdict): Command {
  const reason = reasonOf(d, p, x.words.level, verdict);
  return { type: 'stance.take', paragraph: p.id, proposal: x.id, stance: verdict.stance, ...(reason && { reason }) };
}

export const holdsBracket = (d: Delegate, p: Paragraph): boolean => bracketBy(p, d.seat) !== undefined;
