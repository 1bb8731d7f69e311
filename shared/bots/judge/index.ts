/** A seat's judgement of the words before it: a stance, and the terms that decided it. */
import { bracketBy, isLive, type Paragraph, type Proposal, paragraphOf } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';
import { hasPromised } from '../promised.ts';
import type { Wordlike } from '../stakes.ts';
import { isLate } from '../tempo.ts';
import { pressure, sinks, surplus } from './whole.ts';
import { ANYTHING, isBarred, isRefused, judgeWords, stakesFor, tolerance, type Verdict } from './words.ts';

export { surplus, surplusInstead } from './whole.ts';
export { stakesFor, tolerance, type Verdict } from './words.ts';

const NOTHING: Verdict = { stance: 'live-with', grounds: [] };
/** `after`: the points over the walk-away that made it object. */
const forTheWhole = (d: Delegate, after: number): Verdict => ({
  stance: 'object',
  grounds: [{ term: 'whole', missing: -after / stakesFor(d).room }],
});

const issueOf = (d: Delegate, p: Paragraph): Issue | undefined => d.open.issues.find((i) => i.id === p.issue);

/** A word once given on this very text, or promised on any, is kept: it is not taken back for the distance to the aim. */
function gaveWord(d: Delegate, p: Paragraph): boolean {
  const before = p.stances[d.seat]?.stance;
  return before === 'support' || before === 'live-with' || hasPromised(d, p.id);
}

const mostForText = (d: Delegate, p: Paragraph): number => (gaveWord(d, p) ? ANYTHING : tolerance(d));

/** Whoever offers something better than what stands is not refused for its not being better still. */
function mostForWords(d: Delegate, p: Paragraph, issue: Issue, words: Wordlike): number {
  const { cost } = stakesFor(d);
  const better =
    isBarred(d, issue, p.words.level) || cost(issue.id, words.level) < cost(issue.id, p.words.level) - 1e-9;
  return better ? ANYTHING : tolerance(d);
}

const refusesText = (d: Delegate, p: Paragraph): boolean => {
  const issue = issueOf(d, p);
  return issue !== undefined && isRefused(d, issue, p.words.level, mostForText(d, p));
};

/** Early on the whole is pressed only where no level is, and no word was given. */
function pressesHere(d: Delegate, p: Paragraph): boolean {
  if (!pressure(d).has(p.id)) return false;
  return isLate(d.state) || (!gaveWord(d, p) && !d.state.paragraphs.some((x) => isLive(x) && refusesText(d, x)));
}

/** Would the seat object to the paragraph as it stands? */
export const objectsToText = (d: Delegate, p: Paragraph): boolean => refusesText(d, p) || pressesHere(d, p);

/** Would it object to these words instead? Late in the day also for what the whole would be with them. */
export function objectsToWords(d: Delegate, p: Paragraph, words: Wordlike): boolean {
  const issue = issueOf(d, p);
  if (issue === undefined) return false;
  return isRefused(d, issue, words.level, mostForWords(d, p, issue, words)) || sinks(d, p, words);
}

export function judgeStanding(d: Delegate, p: Paragraph): Verdict {
  const issue = issueOf(d, p);
  if (issue === undefined) return NOTHING;
  if (!refusesText(d, p) && pressesHere(d, p)) return forTheWhole(d, surplus(d));
  return judgeWords(d, issue, p.words, mostForText(d, p), surplus(d) < 0);
}

export function judgeProposal(d: Delegate, p: Paragraph, words: Wordlike): Verdict {
  const issue = issueOf(d, p);
  if (issue === undefined) return NOTHING;
  const most = mostForWords(d, p, issue, words);
  if (!isRefused(d, issue, words.level, most) && sinks(d, p, words)) return forTheWhole(d, surplus(d, p.id, words));
  return judgeWords(d, issue, words, most, surplus(d) < 0 || sinks(d, p, words));
}

type Part = { readonly p: Paragraph; readonly words: Wordlike };

/** What a proposal does, paragraph by paragraph: a merger is about two of them. */
function partsOf(d: Delegate, p: Paragraph, x: Proposal): readonly Part[] {
  const own = { p, words: x.words };
  const other = x.operation.kind === 'merge' ? paragraphOf(d.state, x.operation.with) : undefined;
  if (other === undefined) return [own];
  return [own, { p: other, words: { level: x.words.also?.[other.issue] ?? 0, phrases: x.words.phrases } }];
}

/** Part of a package it has said yes to: weighed with the whole of it, and kept while that stands. */
function isBoundTo(d: Delegate, x: Proposal): boolean {
  const pkg = x.package === undefined ? undefined : d.state.packages.find((one) => one.id === x.package);
  return pkg?.status === 'accepted' && (pkg.seat === d.seat || pkg.answers[d.seat]?.accept === true);
}

const judgeBound = (d: Delegate, p: Paragraph, x: Proposal): Verdict => {
  const issue = issueOf(d, p);
  return issue === undefined ? NOTHING : judgeWords(d, issue, x.words, ANYTHING, false);
};

/** Would it object to the proposal, in whatever paragraph that changes? */
export const objectsToOffer = (d: Delegate, p: Paragraph, x: Proposal): boolean =>
  isBoundTo(d, x)
    ? judgeBound(d, p, x).stance === 'object'
    : partsOf(d, p, x).some((part) => objectsToWords(d, part.p, part.words));

export function judgeOffer(d: Delegate, p: Paragraph, x: Proposal): Verdict {
  if (isBoundTo(d, x)) return judgeBound(d, p, x);
  const sore = partsOf(d, p, x).find((part) => objectsToWords(d, part.p, part.words));
  return sore === undefined ? judgeProposal(d, p, x.words) : judgeProposal(d, sore.p, sore.words);
}

export const holdsBracketOn = (d: Delegate, p: Paragraph, x: Proposal): boolean =>
  partsOf(d, p, x).some((part) => bracketBy(part.p, d.seat) !== undefined);
