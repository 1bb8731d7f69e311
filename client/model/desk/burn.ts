/** Brackets left over time, read back from the room's record; what the record has dropped is kept from before. */
import { bracketsLeft, isLive, type Paragraph, type PublicState, type RoomLine } from '../../../shared/engine/index.ts';

export type BurnPoint = { readonly at: number; readonly brackets: number };
export type BurnMark = { readonly at: number; readonly rev: string };
export type BurnRound = { readonly at: number; readonly round: number };
export type Burn = {
  readonly points: readonly BurnPoint[];
  readonly revs: readonly BurnMark[];
  readonly rounds: readonly BurnRound[];
};

export const EMPTY_BURN: Burn = { points: [], revs: [], rounds: [] };

const key = (paragraph: string | undefined, seat: string | undefined): string => `${paragraph}/${seat}`;
const isBracket = (line: RoomLine): boolean => line.type === 'bracket.opened' || line.type === 'bracket.lifted';

/** What was held before the first line of the record: what is lifted first, and what stands and was never opened in it. */
function heldBefore(s: PublicState): Set<string> {
  const held = new Set<string>();
  const named = new Set<string>();
  for (const line of s.room.filter(isBracket)) {
    const at = key(line.paragraph, line.seat);
    if (!named.has(at) && line.type === 'bracket.lifted') held.add(at);
    named.add(at);
  }
  for (const p of s.paragraphs)
    for (const b of p.brackets) if (!named.has(key(p.id, b.seat))) held.add(key(p.id, b.seat));
  return held;
}

function liveBefore(s: PublicState): Set<string> {
  const first = (p: Paragraph): RoomLine | undefined =>
    s.room.find((line) => line.type === 'paragraph.moved' && line.paragraph === p.id);
  const closed = (p: Paragraph): boolean => {
    const line = first(p);
    return line === undefined ? !isLive(p) : line.to === 'open' && line.seat !== undefined;
  };
  return new Set(s.paragraphs.filter((p) => !closed(p)).map((p) => p.id));
}

function readBack(s: PublicState): readonly BurnPoint[] {
  const [held, live] = [heldBefore(s), liveBefore(s)];
  const count = (): number => [...held].filter((at) => live.has(at.slice(0, at.lastIndexOf('/')))).length;
  const points: BurnPoint[] = [];
  for (const line of s.room) {
    if (line.type === 'bracket.opened') held.add(key(line.paragraph, line.seat));
    else if (line.type === 'bracket.lifted') held.delete(key(line.paragraph, line.seat));
    else if (line.type === 'paragraph.moved' && line.paragraph !== undefined) moved(live, line.paragraph, line.to);
    else if (line.type !== 'phase.entered' && line.type !== 'text.issued') continue;
    points.push({ at: line.at, brackets: count() });
  }
  return points;
}

const OPEN = new Set(['open', 'bracketed', 'parked']);
const moved = (live: Set<string>, paragraph: string, to: string | undefined): void => {
  if (OPEN.has(to ?? '')) live.add(paragraph);
  else live.delete(paragraph);
};

/** One point a moment: the last. */
const oncePerMoment = (points: readonly BurnPoint[]): readonly BurnPoint[] =>
  points.filter((point, i) => points[i + 1]?.at !== point.at);

export function burnOf(s: PublicState, before: Burn = EMPTY_BURN): Burn {
  const from = s.room[0]?.at ?? Number.POSITIVE_INFINITY;
  /** What the record no longer holds; its first moment may be cut in the middle. */
  const older = <T extends { readonly at: number }>(list: readonly T[], now: readonly T[]): readonly T[] =>
    list.filter((one) => one.at < from || (one.at === from && !now.some((x) => x.at === from)));
  const rounds = s.room
    .filter((line) => line.type === 'phase.entered' && line.to === 'round.text')
    .map((line) => ({ at: line.at, round: line.round }));
  const revs = s.room
    .filter((line) => line.type === 'text.issued')
    .map((line) => ({ at: line.at, rev: line.to ?? '' }));
  const points = oncePerMoment(readBack(s));
  return {
    points: [...older(before.points, points), ...points],
    revs: [...older(before.revs, revs), ...revs],
    rounds: [...older(before.rounds, rounds), ...rounds],
  };
}

export type BurnPicture = {
  readonly line: readonly { readonly x: number; readonly y: number }[];
  readonly revs: readonly { readonly x: number; readonly rev: string }[];
  readonly minutes: readonly { readonly x: number; readonly minute: number }[];
  readonly levels: readonly { readonly y: number; readonly brackets: number }[];
  readonly now: { readonly x: number; readonly y: number; readonly brackets: number };
};

const nice = (most: number, steps: readonly number[]): number => steps.find((step) => most / step <= 4) ?? most;

/** Places from 0 to 1: x along the time since the first line, y from no bracket up. */
export function pictureOf(burn: Burn, s: PublicState, tableNowMs: number): BurnPicture {
  const start = burn.points[0]?.at ?? tableNowMs;
  const last = burn.points.at(-1)?.at ?? start;
  const end = Math.max(last, s.phase === 'closed' ? (s.ending?.at ?? tableNowMs) : tableNowMs);
  const span = Math.max(60_000, end - start);
  const left = bracketsLeft(s);
  const peak = Math.max(4, left, ...burn.points.map((p) => p.brackets));
  const step = nice(peak, [1, 2, 5, 10, 20, 50]);
  const top = Math.ceil(peak / step) * step;
  const x = (at: number): number => Math.min(1, Math.max(0, (at - start) / span));
  const minute = nice(span / 60_000, [1, 2, 5, 10, 15, 20, 30, 60]);
  return {
    line: [...burn.points.map((p) => ({ x: x(p.at), y: p.brackets / top })), { x: x(end), y: left / top }],
    revs: burn.revs.map((r) => ({ x: x(r.at), rev: r.rev })),
    minutes: Array.from({ length: Math.floor(span / 60_000 / minute) + 1 }, (_, i) => ({
      x: (i * minute * 60_000) / span,
      minute: i * minute,
    })),
    levels: Array.from({ length: top / step + 1 }, (_, i) => ({ y: (i * step) / top, brackets: i * step })),
    now: { x: x(end), y: left / top, brackets: left },
  };
}

export type BurnRow = { readonly round: number; readonly most: number; readonly end: number };

/** The same by round, for those who do not see the line. */
export function burnTable(burn: Burn, s: PublicState): readonly BurnRow[] {
  return burn.rounds.map(({ at, round }, i) => {
    const next = burn.rounds[i + 1]?.at ?? Number.POSITIVE_INFINITY;
    const before = burn.points.filter((p) => p.at < at).at(-1)?.brackets ?? 0;
    const inside = burn.points.filter((p) => p.at >= at && p.at < next).map((p) => p.brackets);
    const end = next === Number.POSITIVE_INFINITY ? bracketsLeft(s) : (inside.at(-1) ?? before);
    return { round, most: Math.max(before, end, ...inside), end };
  });
}
