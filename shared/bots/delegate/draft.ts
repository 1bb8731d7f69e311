/** What a seat would write: own gain first, then what it believes the others gain by it. */
import { type Paragraph, proposalsOn } from '../../engine/index.ts';
import type { Issue, Wording } from '../../scenario/index.ts';
import { type Belief, beliefsOf } from '../beliefs/index.ts';
import type { Delegate } from '../input.ts';
import { stakesFor, surplus, tolerance } from '../judge/index.ts';
import { unitOf } from '../signals.ts';
import type { Wordlike } from '../stakes.ts';
import { styleOf } from '../style.ts';
import { progressOf } from '../tempo.ts';
import { issueOf } from './acts.ts';

export type Draft = { readonly wording: Wording; readonly gain: number; readonly score: number };

const levelGain = (b: Belief, issue: string, from: number, to: number): number =>
  (b.costs.get(issue)?.[from] ?? 0) - (b.costs.get(issue)?.[to] ?? 0);

function othersGain(d: Delegate, p: Paragraph, words: Wordlike): number {
  let sum = 0;
  for (const [seat, belief] of beliefsOf(d.open, d.state))
    if (seat !== d.seat) sum += levelGain(belief, p.issue, p.words.level, words.level);
  return sum;
}

const phraseGain = (d: Delegate, from: Wordlike, to: Wordlike): number => {
  const worth = (w: Wordlike): number => w.phrases.reduce((sum, x) => sum + stakesFor(d).phrase(x), 0);
  return worth(to) - worth(from);
};

/** A level that may not be accepted counts as dear, whatever it would be worth. */
const BARRED_COST = 0.6;

const costNow = (d: Delegate, p: Paragraph): number => {
  const stakes = stakesFor(d);
  const cost = stakes.cost(p.issue, p.words.level);
  return stakes.bar(p.issue, p.words.level) === null ? cost : Math.max(cost, BARRED_COST);
};

/** Wordings that would gain the seat at least so much, and that it could accept itself. */
function gainful(d: Delegate, p: Paragraph, issue: Issue, least: number): readonly Omit<Draft, 'score'>[] {
  const stakes = stakesFor(d);
  const most = Math.min(tolerance(d), BARRED_COST);
  const now = costNow(d, p);
  return issue.wordings.flatMap((wording) => {
    if (wording.text === p.words.text || stakes.bar(issue.id, wording.level) !== null) return [];
    const cost = stakes.cost(issue.id, wording.level);
    const gain = now - cost + phraseGain(d, p.words, wording);
    return cost > most || gain < least ? [] : [{ wording, gain }];
  });
}

function scored(d: Delegate, p: Paragraph, drafts: readonly Omit<Draft, 'score'>[]): readonly Draft[] {
  const regard = styleOf(d).regard * (0.2 + progressOf(d.state));
  const n = Math.max(1, d.state.members.length - 1);
  return drafts.map((x) => ({ ...x, score: x.gain + (regard * 3 * othersGain(d, p, x.wording)) / n }));
}

const bestOf = <T extends Draft>(drafts: readonly T[]): T | undefined =>
  drafts.reduce<T | undefined>((best, x) => (best === undefined || x.score > best.score ? x : best), undefined);

/** Wording to put with an objection to the text as it stands: it must lift the objection. */
export function counter(d: Delegate, p: Paragraph): Wording | undefined {
  const issue = issueOf(d, p);
  if (issue === undefined) return undefined;
  const drafts = gainful(d, p, issue, 1e-9).filter((x) => x.wording.level !== p.words.level);
  const home = drafts.filter((x) => surplus(d, p.id, x.wording) >= 0);
  return bestOf(scored(d, p, home.length > 0 ? home : drafts))?.wording;
}

/** What lies on the table already at that level; a new wording of it must be worth something by its phrases. */
function isCovered(d: Delegate, p: Paragraph, w: Wording, least: number): boolean {
  return proposalsOn(d.state, p.id).some(
    (x) => x.words.level === w.level && (x.words.text === w.text || phraseGain(d, x.words, w) < least),
  );
}

/** Less than this is not worth the room's time. */
const WORTHWHILE = 0.02;

export type Tabling = Draft & { readonly paragraph: Paragraph };

/** The best wording not yet on the table, over all open paragraphs: it must gain the seat something. */
export function bestTabling(d: Delegate, open: readonly Paragraph[]): Tabling | undefined {
  const least = WORTHWHILE * unitOf(d.open);
  const drafts = open.flatMap((paragraph): Tabling[] => {
    const issue = issueOf(d, paragraph);
    if (issue === undefined) return [];
    const fresh = gainful(d, paragraph, issue, least).filter((x) => !isCovered(d, paragraph, x.wording, least));
    return scored(d, paragraph, fresh).map((x) => ({ ...x, paragraph }));
  });
  return bestOf(drafts.filter((x) => x.score >= least));
}
