/** Step 8: who was heard, and what observers moved. */
import type { Heard } from '../../../shared/figures/types.ts';
import type { Party } from '../../../shared/scenario/game.ts';
import { numberOf, partyOf } from '../table/sight.ts';
import { type Finding, found, sentences } from './head.ts';
import { called, type Learned, listed, mostOf, sumOf, type Twin } from './sight.ts';
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

/** Observers' wording by paragraph: who carried it, and whether some of it stands in the text; what stands comes first. */
export function carriedOf(x: Learned): readonly Carried[] {
  const groups = new Map<string, (typeof x.debrief.carried)[number][]>();
  for (const c of x.debrief.carried) {
    const key = `${c.seat}/${c.paragraph}`;
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  const lines = [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (!first) return [];
    const carriers = [...new Set(all.flatMap((c) => c.carriers))].map((seat) => called(x, seat));
    return [
      {
        key,
        party: partyOf(x, first.seat),
        title: x.debrief.paragraphs.find((p) => p.id === first.paragraph)?.title ?? '',
        taken: all.some((c) => c.taken),
        text: say(carriers.length === 0 ? 'debrief.carried.none' : 'debrief.carried.by', {
          names: listed(carriers),
          count: all.length,
        }),
      },
    ];
  });
  return lines.sort((a, b) => Number(b.taken) - Number(a.taken));
}

export type RoomStory = {
  readonly key: string;
  readonly name: string;
  readonly line: string;
  readonly report: string | null;
};

/** Rooms beside the plenary, who was in them and what they brought back. */
export const roomLines = (x: Learned): readonly RoomStory[] =>
  x.debrief.rooms.list.map((room) => ({
    key: room.id,
    name: say(`debrief.rooms.${room.kind}`, {
      list: listed(room.paragraphs.map((id) => `${numberOf(x, id)}`)) || 'none',
    }),
    line: say('debrief.rooms.line', {
      names: listed(room.seats.map((seat) => called(x, seat))) || 'none',
      closed: room.closed ? 'yes' : 'no',
      count: room.proposals,
    }),
    report: room.report ?? null,
  }));

/** How much of what was closed came from behind a closed door. */
export const doorsText = (x: Learned): string => say('debrief.rooms.share', x.debrief.rooms.closures);

function headline(x: Learned): string {
  const all = sumOf(x.debrief.heard.map((h) => h.proposals));
  if (all === 0) return say('debrief.heard.head.none');
  const loud = [...x.debrief.heard].sort((a, b) => b.proposals - a.proposals).slice(0, 2);
  const [a, b] = loud;
  const count = sumOf(loud.map((h) => h.proposals));
  return a && b && b.proposals > 0
    ? say('debrief.heard.head', { a: called(x, a.seat), b: called(x, b.seat), count, all })
    : say('debrief.heard.head.one', { a: a ? called(x, a.seat) : '', all });
}

const acts = (h: Heard): number => h.spoken + h.proposals + h.sponsored + h.bracketsOpened;

export function heardFinding(x: Learned): Finding {
  const carried = x.debrief.carried;
  const quiet = mostOf(x.debrief.heard, (h) => -acts(h));
  const observers = x.debrief.heard.some((h) => !x.pub.members.includes(h.seat));
  return found(
    headline(x),
    sentences(
      quiet && say('debrief.heard.quiet', { party: called(x, quiet.seat), count: acts(quiet) }),
      observers &&
        say('debrief.heard.observers', { count: carried.length, taken: carried.filter((c) => c.taken).length }),
    ),
  );
}

export const quietest = (x: Learned): string | null => mostOf(x.debrief.heard, (h) => -acts(h))?.seat ?? null;
