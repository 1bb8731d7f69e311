/** What a seat would write: own gain first, then what it believes the others gain by it. */
import type { Paragraph } from '../../engine/index.ts';
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

export function draftsFor(d: Delegate, p: Paragraph, issue: Issue): readonly Draft[] {
  const stakes = stakesFor(d);
  const regard = styleOf(d.seed, d.seat).regard * (0.2 + progressOf(d.state));
  const n = Math.max(1, d.state.members.length - 1);
  const most = Math.min(tolerance(d), 0.6);
  return issue.wordings
    .filter((w) => w.text !== p.words.text && stakes.bar(issue.id, w.level) === null)
    .filter((w) => stakes.cost(issue.id, w.level) <= most)
    .map((wording) => {
      const gain =
        stakes.cost(issue.id, p.words.level) - stakes.cost(issue.id, wording.level) + phraseGain(d, p.words, wording);
      return { wording, gain, score: gain + (regard * 3 * othersGain(d, p, wording)) / n };
    });
}

const bestOf = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.reduce<Draft | undefined>((best, x) => (best === undefined || x.score > best.score ? x : best), undefined);

/** Wording to put with an objection to the text as it stands: it must lift the objection. */
export function counter(d: Delegate, p: Paragraph): Wording | undefined {
  const issue = issueOf(d, p);
  if (issue === undefined) return undefined;
  const drafts = draftsFor(d, p, issue).filter((x) => x.wording.level !== p.words.level && x.gain > 0);
  const home = drafts.filter((x) => surplus(d, p.id, x.wording) >= 0);
  return bestOf(home.length > 0 ? home : drafts)?.wording;
}

const isTabled = (d: Delegate, p: Paragraph, w: Wording): boolean =>
  d.state.proposals.some((x) => x.paragraph === p.id && x.status === 'tabled' && x.words.text === w.text);

/** Less than this is not worth the room's time. */
const WORTHWHILE = 0.02;

export type Tabling = Draft & { readonly paragraph: Paragraph };

/** The best wording not yet on the table, over all open paragraphs: it must gain the seat something. */
export function bestTabling(d: Delegate, open: readonly Paragraph[]): Tabling | undefined {
  const least = WORTHWHILE * unitOf(d.open);
  let best: Tabling | undefined;
  for (const p of open) {
    const issue = issueOf(d, p);
    if (issue === undefined) continue;
    for (const draft of draftsFor(d, p, issue)) {
      if (draft.gain < least || draft.score < least || isTabled(d, p, draft.wording)) continue;
      if (best === undefined || draft.score > best.score) best = { ...draft, paragraph: p };
    }
  }
  return best;
}
