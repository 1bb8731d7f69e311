/** What a seat minds about one wording, whatever stands elsewhere: its level and its phrases. */
import { type Issue, isMember, type Sheet } from '../../scenario/index.ts';
import type { PhraseId } from '../../types/index.ts';
import type { Delegate } from '../input.ts';
import type { Ground } from '../reasons.ts';
import { SUPPORTED, unitOf } from '../signals.ts';
import { type Stakes, stakesBy, type Wordlike } from '../stakes.ts';
import { styleOf } from '../style.ts';
import { isLate, progressOf } from '../tempo.ts';

export type Verdict = { readonly stance: 'support' | 'live-with' | 'object'; readonly grounds: readonly Ground[] };

export const EPSILON = 1e-9;
export const ANYTHING = Number.POSITIVE_INFINITY;

export const stakesFor = (d: Delegate): Stakes => stakesBy(d.sheet, () => isMember(d.open, d.seat));

const lastTolerance = new WeakMap<
  Sheet,
  { readonly at: Delegate['state']; readonly seed: string; readonly most: number }
>();

/** What the seat lets one level cost: little at first, more with every round, anything at the end. */
export function tolerance(d: Delegate): number {
  const known = lastTolerance.get(d.sheet);
  if (known?.at === d.state && known.seed === d.seed) return known.most;
  const most = tolerated(d);
  lastTolerance.set(d.sheet, { at: d.state, seed: d.seed, most });
  return most;
}

function tolerated(d: Delegate): number {
  if (isLate(d.state)) return ANYTHING;
  const t = progressOf(d.state);
  return (unitOf(d.open) * (0.14 + 0.3 * t)) / (styleOf(d).firmness * (1 - t) + t);
}

export const isBarred = (d: Delegate, issue: Issue, level: number): boolean =>
  stakesFor(d).bar(issue.id, level) !== null;

export const isRefused = (d: Delegate, issue: Issue, level: number, most: number): boolean =>
  isBarred(d, issue, level) || stakesFor(d).cost(issue.id, level) > most;

/** `pressed`: the seat would press here for the sake of the whole, mandate or not. */
function levelVerdict(d: Delegate, issue: Issue, level: number, most: number, pressed: boolean): Verdict {
  const stakes = stakesFor(d);
  const cost = stakes.cost(issue.id, level);
  const bar = stakes.bar(issue.id, level);
  const term: Ground = { term: 'level', cost };
  if (bar === 'red-line') return { stance: 'object', grounds: [{ term: 'red-line' }] };
  const matters = cost > most || (pressed && cost > EPSILON);
  if (bar === 'mandate') return { stance: 'object', grounds: [{ term: 'mandate' }, ...(matters ? [term] : [])] };
  if (cost > most) return { stance: 'object', grounds: [term] };
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

/** `most`: what a level may cost at this moment and place. */
export function judgeWords(d: Delegate, issue: Issue, words: Wordlike, most: number, pressed: boolean): Verdict {
  const verdict = levelVerdict(d, issue, words.level, most, pressed);
  if (verdict.stance === 'object') return verdict;
  const all = [...verdict.grounds, ...phraseGround(d, issue, words)];
  if (all.length > 0) return { stance: 'live-with', grounds: all };
  return { stance: 'support', grounds: worthGround(d, issue) };
}
