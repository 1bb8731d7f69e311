/**
 * Is there a text at all? The answer is no only when no text can be thought of that leaves everybody needed better off
 * than none, when those who would lose have said so of the whole, and when it has been so for a while.
 */
import { isBlocked, isLive, type PublicState, peopleSeats, type RoomLine } from '../../engine/index.ts';
import type { Issue } from '../../scenario/index.ts';
import { createRandom, type SeatId } from '../../types/index.ts';
import { beliefsOf } from '../beliefs/index.ts';
import type { ChairInput } from '../input.ts';
import { type Field, type Option, search } from '../plan/index.ts';
import { isLastRound, isLate } from '../tempo.ts';

/**
 * `doubtful`: no text is to be seen; the table is told, and asked to try once more. `hopeless`: it was, and nothing has
 * changed. `stalling` and `stalled`: the same where a text may be there, and nobody has moved for rounds.
 */
export type Prospect = 'open' | 'doubtful' | 'hopeless' | 'stalling' | 'stalled';

/** What those needed are short of in the best text, on average, and one of them at least; shares of a room. */
const SHORT = 0.04;
const FAR = 0.2;
/** Of those needed, so many must have spoken of the whole. */
const HEARD = 0.5;
const MARGIN = 0.12;

/** Members who had said of a whole text, before a round began, that it is worse than none. */
function heardOfWhole(s: PublicState, before = Number.POSITIVE_INFINITY): ReadonlySet<SeatId> {
  const heard = new Set<SeatId>();
  for (const p of s.paragraphs)
    for (const { reason, round, seat } of p.reasons)
      if (round < before && 'phrase' in reason && reason.phrase.startsWith('reason.whole')) heard.add(seat);
  return heard;
}

const optionsOf = (issue: Issue): readonly Option[] =>
  issue.wordings.map((w) => ({ level: w.level, phrases: w.phrases, from: { kind: 'ready', ready: w.id } }));

/** What is left to each member in the best text of all there could be, whatever is closed or proposed today. */
function bestOfAll(c: ChairInput): ReadonlyMap<SeatId, number> {
  const { open, state } = c;
  const fields = open.issues.flatMap((issue): Field[] => {
    const paragraph = state.paragraphs.find((p) => p.issue === issue.id);
    const options = optionsOf(issue);
    return paragraph === undefined || options.length === 0 ? [] : [{ paragraph, options }];
  });
  const beliefs = beliefsOf(open, state);
  const alike = Float64Array.from(state.members, () => 1);
  const puzzle = { open, beliefs, fields, fixed: [], margin: MARGIN };
  const { rooms } = search(puzzle, alike, createRandom(`${c.seed}/chair/prospect`));
  return new Map([...beliefs.keys()].map((seat, i) => [seat, rooms[i] ?? 0] as const));
}

/** Under a quorum the text may do without some: those who would lose most. */
function needed({ decision }: ChairInput['open'], rooms: ReadonlyMap<SeatId, number>): readonly [SeatId, number][] {
  if (decision.rule === 'consensus') return [...rooms];
  const vital = [...rooms].filter(([seat]) => decision.indispensable.includes(seat));
  const others = [...rooms].filter(([seat]) => !decision.indispensable.includes(seat)).sort(([, a], [, b]) => b - a);
  return [...vital, ...others.slice(0, Math.max(0, decision.k - vital.length))];
}

type Loser = readonly [SeatId, number];

/** Those needed who would be worse off than with no text, in the best of all there could be. */
const losing = (c: ChairInput): readonly Loser[] => needed(c.open, bestOfAll(c)).filter(([, room]) => room < 0);
export const losers = (c: ChairInput): readonly SeatId[] => losing(c).map(([seat]) => seat);

const neededCount = ({ open, state }: ChairInput): number =>
  open.decision.rule === 'quorum' ? open.decision.k : state.members.length;

/** Enough of those needed have spoken of the whole, and every one of these has; before a round, where one is given. */
function isHeard(c: ChairInput, lost: readonly SeatId[], before?: number): boolean {
  const heard = heardOfWhole(c.state, before);
  return heard.size >= HEARD * neededCount(c) && lost.every((seat) => heard.has(seat));
}

/** @returns who would lose in the best text there could be, where that is more than can be mended; else nobody. */
function hopelessFor(c: ChairInput): readonly SeatId[] {
  if (!isHeard(c, [])) return [];
  const lost = losing(c);
  const short = lost.reduce((sum, [, room]) => sum - room, 0) / neededCount(c);
  const worst = Math.max(0, ...lost.map(([, room]) => -room));
  return short >= SHORT && worst >= FAR ? lost.map(([seat]) => seat) : [];
}

/** Rounds without a word or a wording before what can be closed is closed, before the table is told, and before it ends. */
const STILL = { closing: 2, stalling: 4, stalled: 5 } as const;

/** For how many rounds, this one included, nobody has said or proposed anything. */
function stillFor(s: PublicState): number {
  const said = s.paragraphs.flatMap((p) => [
    ...p.reasons.map((x) => x.round),
    ...Object.values(p.stances).map((x) => x.round),
    ...p.brackets.map((x) => x.round),
  ]);
  const proposed = s.proposals.map((x) => x.round);
  return s.round - Math.max(0, ...said, ...proposed, ...s.packages.map((x) => x.round));
}

/** Nobody waits for round 200: what can be closed is closed as if this were the last. */
export const isStill = (s: PublicState): boolean => isLate(s) && stillFor(s) >= STILL.closing;

/** People move in ways that no record shows: their silence ends nothing. */
function stillness(s: PublicState): Prospect {
  const rounds = stillFor(s);
  if (rounds < STILL.stalling || isLastRound(s) || peopleSeats(s).length > 0) return 'open';
  return rounds < STILL.stalled ? 'stalling' : 'stalled';
}

const isDoubt = ({ from, reason }: RoomLine): boolean =>
  from === 'chair' && reason !== undefined && 'phrase' in reason && reason.phrase === 'chair.doubt';

/** The chair bot's own words are its memory; a person's are not to be read, nor is a record that was cut. */
function wasTold({ state }: ChairInput): boolean {
  const { chair, room, round } = state;
  const kept = (room[0]?.round ?? round) < round - 1;
  return chair.kind === 'person' || !kept || room.some(isDoubt);
}

/** Asked as a gavel ends: the last round needs no further one to be sure. */
export function prospectOf(c: ChairInput): Prospect {
  const { open, state } = c;
  const { round, rounds } = state;
  const stuck = state.paragraphs.some((p) => isLive(p) && isBlocked(open, state, p));
  if (!isLate(state) || !stuck) return 'open';
  const lost = hopelessFor(c);
  if (lost.length === 0 || !isHeard(c, lost)) return stillness(state);
  if (!isHeard(c, lost, round)) return round >= rounds - 1 ? 'doubtful' : 'open';
  return isLastRound(state) || (isHeard(c, lost, round - 1) && wasTold(c)) ? 'hopeless' : 'doubtful';
}
