/**
 * What is at stake for one seat, as shares of its room: the points between the best text it may accept and its
 * walk-away. A text whose shares add up to more than 1 is worse for it than no text. Every judgement and every
 * signal of a bot is made in this unit, so what it says can be added up by whoever listens.
 */
import { commitsOf, type Paragraph, type PublicState } from '../engine/index.ts';
import type { Sheet } from '../scenario/index.ts';
import type { IssueId, PhraseId } from '../types/index.ts';
import { crossesRedLine, insideMandate, valueOf } from '../value/index.ts';

export type Bar = 'red-line' | 'mandate';

export type Stakes = {
  readonly sheet: Sheet;
  readonly room: number;
  /** Share of the room that a level costs against the best level the seat may accept; below 0 beyond mandate at most. */
  readonly cost: (issue: IssueId, level: number) => number;
  /** The level it seeks, among those it may accept. */
  readonly aim: (issue: IssueId) => number;
  readonly bar: (issue: IssueId, level: number) => Bar | null;
  /** Share of the room that having the phrase in the text gains (or, below 0, costs). */
  readonly phrase: (phrase: PhraseId) => number;
};

/** Nothing is left to win: every cost is more than the seat can bear. */
const NO_ROOM = 1e-6;

const allowed = (sheet: Sheet, member: boolean, issue: IssueId, level: number): boolean =>
  (!member || insideMandate(sheet, issue, level)) && !crossesRedLine(sheet, issue, level);

function aimOf(sheet: Sheet, member: boolean, issue: IssueId): number {
  const values = sheet.values[issue] ?? [];
  const ideal = sheet.ideal[issue] ?? 0;
  let aim = -1;
  for (let level = 0; level < values.length; level++) {
    if (!allowed(sheet, member, issue, level)) continue;
    const gain = (values[level] ?? 0) - (values[aim] ?? Number.NEGATIVE_INFINITY);
    const closer = Math.abs(level - ideal) < Math.abs(aim - ideal);
    if (aim < 0 || gain > 1e-9 || (gain > -1e-9 && closer)) aim = level;
  }
  return aim < 0 ? ideal : aim;
}

/** An observer has no walk-away, and half of what it could win stands in for one; nobody has given it a mandate. */
function make(sheet: Sheet, member: boolean): Stakes {
  const aims = new Map(Object.keys(sheet.values).map((issue) => [issue, aimOf(sheet, member, issue)] as const));
  const best = (issue: IssueId): number => sheet.values[issue]?.[aims.get(issue) ?? 0] ?? 0;
  let most = 0;
  for (const issue of aims.keys()) most += best(issue);
  for (const worth of Object.values(sheet.phrases)) most += Math.max(worth.present, worth.absent);
  const room = Math.max(NO_ROOM, most - (member ? sheet.walkAway : most / 2));
  const barOf = (issue: IssueId, level: number): Bar | null => {
    if (crossesRedLine(sheet, issue, level)) return 'red-line';
    return !member || insideMandate(sheet, issue, level) ? null : 'mandate';
  };
  // Asked thousands of times a negotiation, so reckoned once.
  const costs = new Map<IssueId, readonly number[]>();
  const bars = new Map<IssueId, readonly (Bar | null)[]>();
  for (const [issue, values] of Object.entries(sheet.values)) {
    costs.set(
      issue,
      values.map((value) => (best(issue) - value) / room),
    );
    bars.set(
      issue,
      values.map((_, level) => barOf(issue, level)),
    );
  }
  return {
    sheet,
    room,
    cost: (issue, level) => costs.get(issue)?.[level] ?? best(issue) / room,
    aim: (issue) => aims.get(issue) ?? 0,
    bar: (issue, level) => bars.get(issue)?.[level] ?? barOf(issue, level),
    phrase: (phrase) => {
      const worth = sheet.phrases[phrase];
      return worth === undefined ? 0 : (worth.present - worth.absent) / room;
    },
  };
}

const made = new WeakMap<Sheet, Stakes>();

/** `member` is asked once a sheet: it is the sheet of one seat. */
export function stakesBy(sheet: Sheet, member: () => boolean): Stakes {
  const kept = made.get(sheet);
  if (kept !== undefined) return kept;
  const fresh = make(sheet, member());
  made.set(sheet, fresh);
  return fresh;
}

export const stakesOf = (sheet: Sheet, member: boolean): Stakes => stakesBy(sheet, () => member);

export type Wordlike = {
  readonly level: number;
  readonly phrases: readonly PhraseId[];
  /** After a merger, what else it commits to. */
  readonly also?: Readonly<Record<IssueId, number>>;
};

export type Instead = ReadonlyMap<string, Wordlike>;
const AS_IT_STANDS: Instead = new Map();

/** The usual paragraph speaks of one issue, in the operative part; what else there is, the engine knows. */
function raise(levels: Record<IssueId, number>, p: Paragraph, words: Wordlike): void {
  if (p.place === 'OP' && words.also === undefined) {
    levels[p.issue] = Math.max(levels[p.issue] ?? 0, words.level);
    return;
  }
  for (const [issue, level] of Object.entries(commitsOf({ ...p, words })))
    levels[issue] = Math.max(levels[issue] ?? 0, level);
}

/** Points over the walk-away if these words stood in these paragraphs, all else as it stands. */
export function surplusWith(stakes: Stakes, state: PublicState, instead: Instead = AS_IT_STANDS): number {
  const levels: Record<IssueId, number> = {};
  const phrases: PhraseId[] = [];
  for (const p of state.paragraphs) {
    if (p.status === 'dropped') continue;
    const its = instead.get(p.id) ?? p.words;
    raise(levels, p, its);
    if (its.phrases.length > 0) phrases.push(...its.phrases);
  }
  return valueOf(stakes.sheet, { levels, phrases }) - stakes.sheet.walkAway;
}
