/** Step 3: what the text was, what it became, and how. */

import type { Reason } from '../../../shared/engine/index.ts';
import type { ParagraphStory, StoryLine } from '../../../shared/figures/types.ts';
import { numberOf, reasonText } from '../table/sight.ts';
import { type Finding, found, sentences } from './head.ts';
import { allOr, called, issueTitle, type Learned, mostOf, sumOf } from './sight.ts';
import { say } from './words.ts';

export const changedOf = (x: Learned): readonly ParagraphStory[] =>
  x.debrief.paragraphs.filter((p) => p.status === 'dropped' || p.final.text !== p.draft.text);

export function textFinding(x: Learned): Finding {
  const { paragraphs, rounds } = x.debrief;
  const dropped = paragraphs.filter((p) => p.status === 'dropped').length;
  const opened = sumOf(paragraphs.map((p) => p.lines.filter((l) => l.type === 'bracket').length));
  const ways = paragraphs.map((p) => ({ title: p.title, count: deedsOf(x, p).length }));
  const longest = mostOf(ways, (way) => way.count);
  return found(
    say('debrief.text.head', {
      changed: allOr(changedOf(x).length, paragraphs.length),
      all: paragraphs.length,
    }),
    sentences(
      say('debrief.text.lead', { rounds, opened, peak: x.debrief.bracketsPeak }),
      dropped > 0 && say('debrief.text.dropped', { count: dropped }),
      longest && longest.count > 2 && say('debrief.text.longest', longest),
    ),
    [
      {
        value: say('debrief.large.brackets.value', { peak: x.debrief.bracketsPeak, left: bracketsAtEnd(x) }),
        label: say('debrief.large.brackets', { minutes: x.debrief.minutes }),
      },
    ],
  );
}

export const bracketsAtEnd = (x: Learned): number => x.debrief.burnDown.at(-1)?.brackets ?? 0;

export type Deed = {
  readonly key: string;
  readonly type: StoryLine['type'];
  readonly round: number;
  readonly seat: string | null;
  readonly who: string;
  readonly text: string;
  readonly quote: string | null;
};

const authorOf = (x: Learned, proposal: string | undefined): string | null =>
  x.pub.proposals.find((p) => p.id === proposal)?.seat ?? null;

function whoOf(x: Learned, line: StoryLine): string {
  if (line.seat !== undefined) return called(x, line.seat);
  if (line.type === 'silence') return say('debrief.deed.someone');
  return say(line.by === 'gavel' || line.by === 'chair' ? 'who.chair' : 'who.table');
}

function textOf(x: Learned, line: StoryLine): string {
  const author = authorOf(x, line.proposal);
  const level = line.level ?? 0;
  if (line.type === 'text' || line.type === 'lift')
    return author === null
      ? say(line.type === 'text' ? 'debrief.deed.text.own' : 'debrief.deed.lift', { level })
      : say(line.type === 'text' ? 'debrief.deed.text' : 'debrief.deed.lift.onto', {
          level,
          author: called(x, author),
        });
  return say(`debrief.deed.${line.type}`, { level });
}

const quoteOf = (x: Learned, reason: Reason | undefined): string | null => (reason ? reasonText(x, reason) : null);

const deedOf = (x: Learned, line: StoryLine, i: number): Deed => ({
  key: `${line.at}/${i}`,
  type: line.type,
  round: line.round,
  seat: line.seat ?? null,
  who: whoOf(x, line),
  text: textOf(x, line),
  quote: quoteOf(x, line.reason),
});

/** Brackets with wording of one's own are one act on record, and one line here. */
const isOneAct = (a: StoryLine, b: StoryLine): boolean =>
  a.seat !== undefined && a.seat === b.seat && a.at === b.at && a.type === 'proposal' && b.type === 'bracket';

/** A paragraph's history, one line an act, oldest first; a reason said again is not quoted again. */
export function deedsOf(x: Learned, p: ParagraphStory): readonly Deed[] {
  const deeds: Deed[] = [];
  p.lines.forEach((line, i) => {
    const before = p.lines[i - 1];
    const last = deeds.at(-1);
    if (before && last && isOneAct(before, line)) {
      deeds[deeds.length - 1] = { ...last, text: say('debrief.deed.bracket.words', { level: before.level ?? 0 }) };
      return;
    }
    const deed = deedOf(x, line, i);
    const said = deeds.some((d) => d.seat === deed.seat && d.quote === deed.quote);
    deeds.push(said ? { ...deed, quote: null } : deed);
  });
  return deeds;
}

/** Where a paragraph ended, in a word. */
export const fateOf = (p: ParagraphStory): string => say(`debrief.fate.${p.status}`);

export const titleOf = (x: Learned, p: ParagraphStory): string => p.title || issueTitle(x, p.issue);
export const placeIn = (x: Learned, p: ParagraphStory): number | string => numberOf(x, p.id);
