/** The corridor: answer what lies on the table, sponsor what is one's own cause, put wording. */
import { type Command, isLive, isMember, type Paragraph, proposalsOn } from '../../engine/index.ts';
import { answerDeals, beginDeals } from '../deals/index.ts';
import type { Delegate } from '../input.ts';
import { objectsToWords, stakesFor, surplus } from '../judge/index.ts';
import { answerSounding, observe } from '../observers/index.ts';
import { say } from '../reasons.ts';
import { styleOf } from '../style.ts';
import { isLate } from '../tempo.ts';
import { WAYS } from '../ways.ts';
import { wordedIn } from '../weighed.ts';
import { freshFor, issueOf, turnOf } from './acts.ts';
import { bestTabling, type Tabling } from './draft.ts';
import { speakToProposals, speakToText } from './stances.ts';

/** Wording of an observer that this member would rather have than what stands. */
function sponsor(d: Delegate): Command | null {
  if (!isMember(d.state, d.seat)) return null;
  for (const x of d.state.proposals) {
    if (x.status !== 'needs-sponsor' || x.sponsors.includes(d.seat)) continue;
    const p = d.state.paragraphs.find((y) => y.id === x.paragraph);
    if (p === undefined || !isLive(p)) continue;
    const alike = proposalsOn(d.state, p.id).some((y) => y.status === 'tabled' && y.words.level === x.words.level);
    const better =
      !alike && stakesFor(d).cost(p.issue, x.words.level) < stakesFor(d).cost(p.issue, p.words.level) - 0.02;
    if (better && !objectsToWords(d, p, x.words)) return { type: 'proposal.sponsor', proposal: x.id };
  }
  return null;
}

function reasonToTable(d: Delegate, t: Tabling) {
  const issue = issueOf(d, t.paragraph);
  const name = t.wording.level === t.paragraph.words.level ? 'propose.words' : 'propose.level';
  const level = issue?.levels[t.wording.level] ?? '';
  return say(
    name,
    { issue: t.paragraph.title, level, on: t.wording.level },
    freshFor(d, t.paragraph, name),
    WAYS.length,
  );
}

/** How often a seat puts wording in a round: its habit, and the whole budget when the text is worse than none. */
function proposalsMeant(d: Delegate): number {
  const { proposalsPerRound } = d.state.settings;
  const pressed = isLate(d.state) && surplus(d) < 0;
  return Math.min(proposalsPerRound, pressed ? proposalsPerRound : styleOf(d).proposals);
}

function putWording(d: Delegate): Command | null {
  const seat = d.state.seats[d.seat];
  // Who has said that it is ready answers, and begins nothing new.
  if (seat === undefined || d.state.frozen || seat.ready || seat.proposals >= proposalsMeant(d)) return null;
  const open: readonly Paragraph[] = wordedIn(d.state);
  const best = bestTabling(d, open);
  if (best === undefined) return null;
  return {
    type: 'proposal.table',
    paragraph: best.paragraph.id,
    wording: { ready: best.wording.id },
    reason: reasonToTable(d, best),
  };
}

/** Late, and no open paragraph can still bring the whole home: the closed one that costs most has to come back. */
function reopen(d: Delegate): Command | null {
  const { reopensPerRound } = d.state.settings;
  const used = d.state.seats[d.seat]?.reopens ?? 0;
  if (!isLate(d.state) || !isMember(d.state, d.seat) || used >= reopensPerRound) return null;
  const stakes = stakesFor(d);
  const points = (p: Paragraph): number => stakes.cost(p.issue, p.words.level) * stakes.room;
  const open = wordedIn(d.state).reduce((sum, p) => sum + points(p), 0);
  const short = -surplus(d);
  if (short <= 1e-9 || open >= short) return null;
  const closed = d.state.paragraphs.filter((p) => p.status === 'ad-ref').sort((a, b) => points(b) - points(a))[0];
  if (closed === undefined || points(closed) <= 1e-9) return null;
  return { type: 'paragraph.reopen', paragraph: closed.id, reason: reasonToReopen(d, closed) };
}

const reasonToReopen = (d: Delegate, p: Paragraph) => say('reopen.whole', { issue: p.title }, turnOf(d, p));

export function inCorridor(d: Delegate): Command | null {
  return (
    answerDeals(d) ??
    answerSounding(d) ??
    reopen(d) ??
    speakToText(d) ??
    speakToProposals(d) ??
    sponsor(d) ??
    putWording(d) ??
    beginDeals(d) ??
    observe(d)
  );
}
