/** The room's record as sentences: what happened, who did it, on which paragraph. */
import type { RoomLine, Stance } from '../../../shared/engine/index.ts';
import type { MessageKey } from '../../../shared/words/index.ts';
import { say, words } from '../words.ts';
import { numberOf, reasonText, type Sight, shortOf } from './sight.ts';
import { paragraphOfLine } from './since.ts';

export type RecordLine = {
  readonly key: string;
  readonly at: number;
  readonly seat: string | null;
  readonly from: 'chair' | 'host' | 'table' | 'seat';
  /** Who: the party's name, "The chair", "The table". */
  readonly who: string;
  readonly text: string;
  /** In their own words: a reason or something said. */
  readonly quote: string | null;
  readonly stance: Stance | null;
  readonly paragraph: string | null;
  readonly number: number | string;
  /** Phases and the like: a rule across the record. */
  readonly heading: boolean;
};

const QUIET = new Set(['ready.set', 'clock.set']);

/** Events whose line depends on how they went. */
const SEVERAL_WAYS = new Set([
  'vote.opened',
  'vote.counted',
  'text.adopted',
  'speakers.closed',
  'point.ruled',
  'meeting.suspended',
]);

const keyOf = (line: RoomLine): string => {
  if (line.type === 'paragraph.moved')
    return `line.moved.${line.seat !== undefined && line.to === 'open' ? 'reopened' : line.to}`;
  if (line.type === 'phase.entered') return `line.phase.${line.to}`;
  if (line.type === 'seat.handed') return `line.handed.${line.to}`;
  if (line.type === 'chair.handed') return `line.chair.${line.to}`;
  if (line.type === 'text.replaced') return `line.replaced.${line.text}`;
  if (line.type === 'table.closed') return `line.closed.${line.to}`;
  if (line.type === 'clock.set') return `line.clock.${line.text}`;
  if (line.type === 'stance.taken') return `line.stance.${line.proposal ? 'wording.' : ''}${line.stance}`;
  if (line.type === 'message.said') return 'line.said';
  if (line.type === 'bracket.lifted') return line.proposal ? 'line.bracket.lifted.onto' : 'line.bracket.lifted';
  return SEVERAL_WAYS.has(line.type) && line.to !== undefined ? `line.${line.type}.${line.to}` : `line.${line.type}`;
};

const fromOf = (line: RoomLine): RecordLine['from'] => {
  if (line.from !== undefined) return line.from;
  if (line.seat !== undefined) return 'seat';
  return line.type.startsWith('paragraph.put') || line.type === 'text.issued' ? 'chair' : 'table';
};

/** Titles of the issues a statement names; `none` chooses the sentence without them. */
const issuesNamed = (s: Sight, ids: string | undefined): string =>
  (ids ?? '')
    .split(' ')
    .map((issue) => s.open.issues.find((i) => i.id === issue)?.title ?? '')
    .filter((title) => title !== '')
    .join(', ') || 'none';

function paramsOf(s: Sight, line: RoomLine): Record<string, string | number> {
  const proposal = s.pub.proposals.find((p) => p.id === line.proposal);
  return {
    n: numberOf(s, paragraphOfLine(s, line)),
    author: proposal === undefined ? 'none' : shortOf(s, proposal.seat),
    level: proposal?.words.level ?? 0,
    rev: line.to ?? '',
    round: line.round,
    issues: issuesNamed(s, line.text),
  };
}

type LineSays = (s: Sight, line: RoomLine) => string;
const saysMore = new Map<string, LineSays>();
const linesMore: ((s: Sight) => readonly RoomLine[])[] = [];

/** What comes after the first view says its own events, and may bring lines that the record does not hold. */
export function recordMore(says: Readonly<Record<string, LineSays>>, lines?: (s: Sight) => readonly RoomLine[]): void {
  for (const [type, say] of Object.entries(says)) saysMore.set(type, say);
  if (lines !== undefined) linesMore.push(lines);
}

/** In the order in which it happened; what follows from an act stands after it. */
function linesOf(s: Sight): readonly RoomLine[] {
  const since = s.pub.room[0]?.at ?? 0;
  const more = linesMore.flatMap((lines) => lines(s)).filter((line) => line.at >= since);
  return more.length === 0 ? s.pub.room : [...s.pub.room, ...more].sort((a, b) => a.at - b.at);
}

const whoIs = (s: Sight, from: RecordLine['from'], seat: string | undefined): string =>
  seat !== undefined
    ? shortOf(s, seat)
    : from === 'chair'
      ? say('who.chair')
      : from === 'host'
        ? say('who.host')
        : say('who.table');

/** What was said is what the line holds. */
const IN_WORDS = new Set(['message.said', 'room.reported']);

function recordLine(s: Sight, line: RoomLine, index: number): RecordLine {
  const from = fromOf(line);
  const paragraph = paragraphOfLine(s, line) ?? null;
  const key = keyOf(line);
  const said = IN_WORDS.has(line.type) ? (line.text ?? null) : null;
  return {
    key: `${line.at}/${index}`,
    at: line.at,
    seat: line.seat ?? null,
    from,
    who: whoIs(s, from, line.seat),
    text:
      saysMore.get(line.type)?.(s, line) ?? (words.value.knows(key) ? say(key as MessageKey, paramsOf(s, line)) : ''),
    quote: said ?? (line.reason === undefined ? null : reasonText(s, line.reason)),
    stance: line.stance ?? null,
    paragraph,
    number: numberOf(s, paragraph ?? undefined),
    heading: line.type === 'phase.entered',
  };
}

const SAME_ACT = new Set(['stance.taken', 'proposal.tabled', 'proposal.sponsored']);

/** The line before, where both are one act of one seat. */
function sameAct(lines: readonly RoomLine[], i: number): RoomLine | null {
  const [line, before] = [lines[i], lines[i - 1]];
  if (line === undefined || before === undefined || line.seat === undefined) return null;
  return line.at === before.at && line.seat === before.seat && SAME_ACT.has(before.type) ? before : null;
}

/** An objection and the bracket it opened are one act: the bracket's line is dropped. */
const echoes = (lines: readonly RoomLine[], i: number): boolean =>
  lines[i]?.type === 'bracket.opened' && sameAct(lines, i) !== null;

/** A reason given once with an act stands once. */
function reasonRepeats(lines: readonly RoomLine[], i: number): boolean {
  const before = sameAct(lines, i);
  return before?.reason !== undefined && JSON.stringify(before.reason) === JSON.stringify(lines[i]?.reason);
}

/** Newest last. `about` narrows it to one paragraph. */
export function recordOf(s: Sight, about: string | null = null): readonly RecordLine[] {
  const all = linesOf(s);
  return all
    .map((line, i) => ({ line, i }))
    .filter(({ line, i }) => !QUIET.has(line.type) && !echoes(all, i))
    .filter(({ line }) => about === null || paragraphOfLine(s, line) === about)
    .map(({ line, i }) => {
      const said = recordLine(s, line, i);
      return reasonRepeats(all, i) ? { ...said, quote: null } : said;
    })
    .filter((line) => line.text !== '' || line.quote !== null);
}

/** Who spoke last in words, not by an act. */
export const lastSaid = (s: Sight): RecordLine | null =>
  [...recordOf(s)].reverse().find((line) => line.from !== 'table' && line.quote !== null) ?? null;
