/** Step 9: what really happened, and what came later, beside this table's text. */

import { hasText } from '../../../shared/engine/index.ts';
import { type Finding, found } from './head.ts';
import { isLadder, type Learned, levelName } from './sight.ts';
import { say } from './words.ts';

export type Then = {
  readonly key: string;
  readonly n: number;
  readonly title: string;
  readonly ours: number;
  readonly oursName: string;
  readonly theirs: number;
  readonly theirsName: string;
  readonly top: number;
  /** Options have no order, so neither side is further. */
  readonly way: 'further' | 'same' | 'less' | 'other';
  readonly text: string;
  readonly later: string;
};

function wayOf(x: Learned, issue: string, ours: number, theirs: number): Then['way'] {
  if (ours === theirs) return 'same';
  if (!isLadder(x, issue)) return 'other';
  return ours > theirs ? 'further' : 'less';
}

export const thenOf = (x: Learned): readonly Then[] =>
  x.debrief.paragraphs.flatMap((p, i) => {
    if (p.history === null) return [];
    const { level, text, later } = p.history;
    return [
      {
        key: p.id,
        n: i + 1,
        title: p.title,
        ours: p.final.level,
        oursName: levelName(x, p.issue, p.final.level),
        theirs: level,
        theirsName: levelName(x, p.issue, level),
        top: Math.max(1, (x.open.issues.find((q) => q.id === p.issue)?.levels.length ?? 5) - 1),
        way: wayOf(x, p.issue, p.final.level, level),
        text,
        later,
      },
    ];
  });

export function historyFinding(x: Learned): Finding {
  const { history } = x.debrief;
  if (history === null) return found(say('debrief.then.head.none'), say('debrief.then.lead.none'));
  const rows = thenOf(x);
  const count = (way: Then['way']): number => rows.filter((r) => r.way === way).length;
  const none = !hasText(x.debrief.ending.kind);
  const params = { further: count('further'), less: count('less'), same: count('same'), all: rows.length };
  const share = history.share === null ? null : Math.round(history.share * 100);
  return found(
    say(none ? 'debrief.then.head.notext' : 'debrief.then.head', params),
    history.summary,
    share === null || share <= 0
      ? []
      : [{ value: say('debrief.large.share.value', { share }), label: say('debrief.then.share') }],
  );
}

export const phrasesThen = (x: Learned): { readonly ours: readonly string[]; readonly theirs: readonly string[] } => {
  const label = (id: string): string => x.open.phrases.find((p) => p.id === id)?.label ?? id;
  return { ours: x.debrief.outcome.phrases.map(label), theirs: (x.debrief.history?.phrases ?? []).map(label) };
};
