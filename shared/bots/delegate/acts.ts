/** Commands of a seat, with their reasons. */
import { bracketBy, type Command, isMember, type Paragraph, type Proposal, type Reason } from '../../engine/index.ts';
import type { Issue, Wording } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, type Verdict } from '../judge/index.ts';
import { type Manner, reasonFor } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { freshTurn, leadFor, spokenBy, toneOf } from '../voice/index.ts';

export const issueOf = (d: Delegate, p: Paragraph): Issue | undefined => d.open.issues.find((i) => i.id === p.issue);

/** The ways of saying things that name no capital. */
const OBSERVER = 2;
const OF_OBSERVERS = [2, 3, 4];
const OF_MEMBERS = [0, 1, 2, 3, 4];

/** Turns the wheel of variants: another word for another paragraph, another round, another seat. */
export function turnOf(d: Delegate, p: Paragraph): number {
  if (!isMember(d.state, d.seat)) return OBSERVER;
  return styleOf(d).voice + d.state.round * 2 + d.state.paragraphs.indexOf(p) + p.reasons.length;
}

const waysFor = (d: Delegate): readonly number[] => (isMember(d.state, d.seat) ? OF_MEMBERS : OF_OBSERVERS);

/** In its own tone, with what it refers to, and in words it has not used just now. */
function mannerOf(d: Delegate, p: Paragraph, x: Proposal | undefined, verdict: Verdict): Manner {
  const lines = spokenBy(d);
  return (phrase) => ({
    turn: freshTurn(lines, phrase, turnOf(d, p), waysFor(d)),
    with: { tone: toneOf(d), ...leadFor(d, { p, x, verdict, phrase }, lines) },
  });
}

/** A way of saying it that its seat has not used just now. */
export const freshFor = (d: Delegate, p: Paragraph, phrase: string): number =>
  freshTurn(spokenBy(d), phrase, turnOf(d, p), waysFor(d));

function reasonOf(d: Delegate, p: Paragraph, level: number, verdict: Verdict, x?: Proposal): Reason | undefined {
  const issue = issueOf(d, p);
  if (issue === undefined) return undefined;
  const about = { issue, on: level, aim: stakesFor(d).aim(p.issue), stance: verdict.stance };
  return reasonFor(d.open, about, verdict.grounds, mannerOf(d, p, x, verdict));
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
  const reason = reasonOf(d, p, x.words.level, verdict, x);
  return { type: 'stance.take', paragraph: p.id, proposal: x.id, stance: verdict.stance, ...(reason && { reason }) };
}

export const holdsBracket = (d: Delegate, p: Paragraph): boolean => bracketBy(p, d.seat) !== undefined;
