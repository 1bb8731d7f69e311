/** Steps 6 and 7 where there was no text: what each kept and all lost; the chair's summary. */
import type { ParagraphStory } from '../../../shared/figures/types.ts';
import { type Finding, found, sentences } from './head.ts';
import { allOr, called, figure, issueTitle, type Learned, levelName, listed } from './sight.ts';
import { placeIn } from './story.ts';
import { say } from './words.ts';

export function walkedFinding(x: Learned): Finding {
  const { joint } = x.debrief;
  if (!joint) return found(say('debrief.walked.head.plain'), say('debrief.novalues.lead'));
  const lost = joint.best > 0;
  return found(
    say(lost ? 'debrief.walked.head' : 'debrief.walked.head.none', { points: figure(joint.best) }),
    say('debrief.walked.lead'),
  );
}

const SETTLED: ReadonlySet<string> = new Set(['ad-ref', 'agreed']);

export type Standing = {
  readonly key: string;
  readonly n: number | string;
  readonly title: string;
  readonly settled: boolean;
  readonly level: string;
  /** What stood against it, in words. */
  readonly why: string;
};

function whyOpen(x: Learned, p: ParagraphStory): string {
  const now = x.pub.paragraphs.find((q) => q.id === p.id);
  const holders = (now?.brackets ?? []).map((b) => called(x, b.seat));
  if (holders.length > 0) return say('debrief.summary.held', { names: listed([...new Set(holders)]) });
  const dropped = x.pub.dropObjections.filter((d) => d.paragraph === p.id).map((d) => called(x, d.seat));
  if (dropped.length > 0) return say('debrief.summary.kept', { names: listed(dropped) });
  return say(`debrief.fate.${p.status}`);
}

/** Every paragraph as the talks left it. */
export const standingOf = (x: Learned): readonly Standing[] =>
  x.debrief.paragraphs.map((p) => ({
    key: p.id,
    n: placeIn(x, p),
    title: p.title || issueTitle(x, p.issue),
    settled: SETTLED.has(p.status),
    level: say('debrief.level', { level: p.final.level, name: levelName(x, p.issue, p.final.level) }),
    why: whyOpen(x, p),
  }));

/** The best deal there was for all, issue by issue; null where it is not known. */
export function bestOf(x: Learned): readonly { readonly key: string; readonly text: string }[] | null {
  const outcome = x.debrief.joint?.bestOutcome;
  if (!outcome) return null;
  return x.open.issues.map((issue) => {
    const level = outcome.levels[issue.id] ?? 0;
    return {
      key: issue.id,
      text: say('debrief.best.line', { issue: issue.title, level, name: issue.levels[level] ?? '' }),
    };
  });
}

export function summaryFinding(x: Learned): Finding {
  const all = standingOf(x);
  const settled = all.filter((s) => s.settled).length;
  return found(
    say('debrief.summary.head', { settled: allOr(settled, all.length), all: all.length }),
    sentences(say(`debrief.why.${x.debrief.ending.why}`), say('debrief.summary.lead')),
    [
      {
        value: say('debrief.large.brackets.value', {
          peak: x.debrief.bracketsPeak,
          left: x.debrief.burnDown.at(-1)?.brackets ?? 0,
        }),
        label: say('debrief.large.brackets', { minutes: x.debrief.minutes }),
      },
    ],
  );
}
