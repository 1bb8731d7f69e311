/** Step 8: who was heard, and what observers moved. */
import type { Heard } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { partyOf, shortOf } from '../table/sight.ts';
import { type Finding, found, sentences } from './head.ts';
import { type Learned, listed, mostOf, sumOf, type Twin } from './sight.ts';
import { say } from './words.ts';

export type Count = {
  readonly party: Party;
  readonly mine: boolean;
  readonly all: number;
  /** Of all: taken in, or lifted; null where there is no such part. */
  readonly part: number | null;
};
export type Measure = 'spoken' | 'words' | 'brackets';

const PART: Record<Measure, ((h: Heard) => number) | null> = {
  spoken: null,
  words: (h) => h.taken,
  brackets: (h) => h.bracketsLifted,
};
const ALL: Record<Measure, (h: Heard) => number> = {
  spoken: (h) => h.spoken,
  words: (h) => h.proposals,
  brackets: (h) => h.bracketsOpened,
};

export const countsOf = (x: Learned, measure: Measure): readonly Count[] =>
  x.debrief.heard
    .filter((h) => measure !== 'brackets' || x.pub.members.includes(h.seat))
    .map((h) => ({
      party: partyOf(x, h.seat),
      mine: h.seat === x.seat,
      all: ALL[measure](h),
      part: PART[measure]?.(h) ?? null,
    }));

export function countsTwin(measure: Measure, counts: readonly Count[]): Twin {
  const head = [say('debrief.party'), say(`debrief.heard.${measure}.all`)];
  return {
    head: measure === 'spoken' ? head : [...head, say(`debrief.heard.${measure}.part`)],
    rows: counts.map((c) => [c.party.short, c.all, ...(c.part === null ? [] : [c.part])]),
  };
}

export type Carried = {
  readonly key: string;
  readonly party: Party;
  readonly title: string;
  readonly taken: boolean;
  readonly text: string;
};

/** Observers' wording: who carried it, and whether it stands in the text. */
export const carriedOf = (x: Learned): readonly Carried[] =>
  x.debrief.carried.map((c) => {
    const carriers = listed(c.carriers.map((seat) => shortOf(x, seat)));
    return {
      key: c.proposal,
      party: partyOf(x, c.seat),
      title: x.debrief.paragraphs.find((p) => p.id === c.paragraph)?.title ?? '',
      taken: c.taken,
      text: say(c.carriers.length === 0 ? 'debrief.carried.none' : 'debrief.carried.by', { names: carriers }),
    };
  });

function headline(x: Learned): string {
  const all = sumOf(x.debrief.heard.map((h) => h.proposals));
  if (all === 0) return say('debrief.heard.head.none');
  const loud = [...x.debrief.heard].sort((a, b) => b.proposals - a.proposals).slice(0, 2);
  const [a, b] = loud;
  const count = sumOf(loud.map((h) => h.proposals));
  return a && b && b.proposals > 0
    ? say('debrief.heard.head', { a: shortOf(x, a.seat), b: shortOf(x, b.seat), count, all })
    : say('debrief.heard.head.one', { a: a ? shortOf(x, a.seat) : '', all });
}

const acts = (h: Heard): number => h.spoken + h.proposals + h.sponsored + h.bracketsOpened;

export function heardFinding(x: Learned): Finding {
  const carried = x.debrief.carried;
  const quiet = mostOf(x.debrief.heard, (h) => -acts(h));
  const observers = x.debrief.heard.some((h) => !x.pub.members.includes(h.seat));
  return found(
    headline(x),
    sentences(
      quiet && say('debrief.heard.quiet', { party: shortOf(x, quiet.seat), count: acts(quiet) }),
      observers &&
        say('debrief.heard.observers', { count: carried.length, taken: carried.filter((c) => c.taken).length }),
    ),
  );
}

export const quietest = (x: Learned): string | null => mostOf(x.debrief.heard, (h) => -acts(h))?.seat ?? null;
