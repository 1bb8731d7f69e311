/** A seat's judgement of one wording in one paragraph: a stance, and the terms that decided it. */
import { isLive, type Paragraph } from '../engine/index.ts';
import { type Issue, isMember } from '../scenario/index.ts';
import type { PhraseId } from '../types/index.ts';
import type { Delegate } from './input.ts';
import type { Ground } from './reasons.ts';
import { SUPPORTED, unitOf } from './signals.ts';
import { type Stakes, stakesOf, surplusWith, type Wordlike } from './stakes.ts';
import { styleOf } from './style.ts';
import { isLate, progressOf } from './tempo.ts';

export type Verdict = { readonly stance: 'support' | 'live-with' | 'object'; readonly grounds: readonly Ground[] };

/** What the seat lets one level cost: little at first, more with every round, anything at the end. */
export function tolerance(d: Delegate): number {
  if (isLate(d.state)) return Number.POSITIVE_INFINITY;
  const t = progressOf(d.state);
  return (unitOf(d.open) * (0.14 + 0.3 * t)) / (styleOf(d.seed, d.seat).firmness * (1 - t) + t);
}

export const stakesFor = (d: Delegate): Stakes => stakesOf(d.sheet, isMember(d.open, d.seat));

const EPSILON = 1e-9;

function levelGrounds(d: Delegate, issue: Issue, level: number): { stance: Verdict['stance']; grounds: Ground[] } {
  const stakes = stakesFor(d);
  const cost = stakes.cost(issue.id, level);
  const far = cost > tolerance(d);
  const term: Ground = { term: 'level', cost };
  const bar = stakes.bar(issue.id, level);
  if (bar === 'red-line') return { stance: 'object', grounds: [{ term: 'red-line' }] };
  if (bar === 'mandate')
    return { stance: 'object', grounds: far ? [{ term: 'mandate' }, term] : [{ term: 'mandate' }] };
  if (far) return { stance: 'object', grounds: [term] };
  return cost > SUPPORTED * unitOf(d.open)
    ? { stance: 'live-with', grounds: [term] }
    : { stance: 'support', grounds: [] };
}

/** The phrase in these words it would most like out, else the one it would most like in and could have here. */
function phraseGround(d: Delegate, issue: Issue, words: Wordlike): Ground[] {
  const stakes = stakesFor(d);
  const dearest = (phrases: readonly PhraseId[], sign: 1 | -1): PhraseId | undefined =>
    phrases
      .filter((x) => sign * stakes.phrase(x) > EPSILON)
      .sort((a, b) => sign * (stakes.phrase(b) - stakes.phrase(a)))[0];
  const out = dearest(words.phrases, -1);
  if (out !== undefined) return [{ term: 'phrases', phrase: out, wanted: false }];
  const standing = new Set(d.state.paragraphs.flatMap((p) => p.words.phrases));
  const offered = issue.wordings.filter((w) => w.level === words.level).flatMap((w) => w.phrases);
  const wish = dearest(
    offered.filter((x) => !words.phrases.includes(x) && !standing.has(x)),
    1,
  );
  return wish === undefined ? [] : [{ term: 'phrases', phrase: wish, wanted: true }];
}

/** Support is told with a reason where the issue matters: were this level worth as little as the worst, it would go. */
function worthGround(d: Delegate, issue: Issue): Ground[] {
  const stakes = stakesFor(d);
  const worst = Math.max(...issue.levels.map((_, level) => stakes.cost(issue.id, level)));
  return worst > SUPPORTED * unitOf(d.open) ? [{ term: 'worth' }] : [];
}

export function judgeWords(d: Delegate, issue: Issue, words: Wordlike): Verdict {
  const { stance, grounds } = levelGrounds(d, issue, words.level);
  if (stance === 'object') return { stance, grounds };
  const all = [...grounds, ...phraseGround(d, issue, words)];
  if (all.length > 0) return { stance: 'live-with', grounds: all };
  return { stance: 'support', grounds: worthGround(d, issue) };
}

const isRefused = (d: Delegate, issue: Issue, level: number): boolean => {
  const stakes = stakesFor(d);
  return stakes.bar(issue.id, level) !== null || stakes.cost(issue.id, level) > tolerance(d);
};

const WHOLE: Verdict = { stance: 'object', grounds: [{ term: 'whole' }] };

export const surplus = (d: Delegate, paragraph?: string, words?: Wordlike): number =>
  surplusWith(stakesFor(d), d.state, paragraph, words);

const issueOf = (d: Delegate, p: Paragraph): Issue | undefined => d.open.issues.find((i) => i.id === p.issue);

/**
 * Where a seat presses when the text as a whole is worse than none: on the live paragraphs that cost it most, as many
 * as would bring it home, three at most.
 */
export function pressure(d: Delegate): ReadonlySet<string> {
  const short = -surplus(d);
  if (short <= EPSILON || !isMember(d.open, d.seat)) return new Set();
  const stakes = stakesFor(d);
  const costs = d.state.paragraphs
    .filter(isLive)
    .map((p) => ({ id: p.id, points: stakes.cost(p.issue, p.words.level) * stakes.room }))
    .filter((x) => x.points > EPSILON)
    .sort((a, b) => b.points - a.points);
  const chosen = new Set<string>();
  let won = 0;
  for (const { id, points } of costs) {
    if (chosen.size >= 3 || (chosen.size > 0 && won >= short)) break;
    chosen.add(id);
    won += points;
  }
  return chosen;
}

const objectsSomewhere = (d: Delegate): boolean =>
  d.state.paragraphs.some((p) => {
    const issue = issueOf(d, p);
    return issue !== undefined && isLive(p) && isRefused(d, issue, p.words.level);
  });

const pressesHere = (d: Delegate, p: Paragraph): boolean =>
  pressure(d).has(p.id) && (isLate(d.state) || !objectsSomewhere(d));

const sinks = (d: Delegate, p: Paragraph, words: Wordlike): boolean => {
  if (!isLate(d.state) || !isMember(d.open, d.seat)) return false;
  const after = surplus(d, p.id, words);
  return after < -EPSILON && after < surplus(d) + EPSILON;
};

/** Would the seat object to the paragraph as it stands? Early on the whole is pressed only where no level is. */
export function objectsToText(d: Delegate, p: Paragraph): boolean {
  const issue = issueOf(d, p);
  return issue !== undefined && (isRefused(d, issue, p.words.level) || pressesHere(d, p));
}

/** Would it object to these words instead? Late in the day also for what the whole would be with them. */
export function objectsToWords(d: Delegate, p: Paragraph, words: Wordlike): boolean {
  const issue = issueOf(d, p);
  return issue !== undefined && (isRefused(d, issue, words.level) || sinks(d, p, words));
}

export function judgeStanding(d: Delegate, p: Paragraph): Verdict {
  const issue = issueOf(d, p);
  if (issue === undefined) return { stance: 'live-with', grounds: [] };
  return !isRefused(d, issue, p.words.level) && pressesHere(d, p) ? WHOLE : judgeWords(d, issue, p.words);
}

export function judgeProposal(d: Delegate, p: Paragraph, words: Wordlike): Verdict {
  const issue = issueOf(d, p);
  if (issue === undefined) return { stance: 'live-with', grounds: [] };
  return !isRefused(d, issue, words.level) && sinks(d, p, words) ? WHOLE : judgeWords(d, issue, words);
}
