/**
 * Looks over a run's shoulder: what the table believed of each member as rounds went by, what each member asked for,
 * whether it had anything to decide, and how long it sat while others acted.
 */
import { type Actor, type Command, isLive, type Paragraph, type PublicState, type World } from '../engine/index.ts';
import { memberSeats, type Sheet } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import { crossesRedLine, insideMandate, valueOf } from '../value/index.ts';
import { type Reading, readingOf } from './reading.ts';

/** Round by round. */
export type Live = {
  /** 1: the seat had a choice that made a difference to it. */
  readonly choices: readonly number[];
  /** The longest stretch of others' acts between two of its own. */
  readonly idle: readonly number[];
};

export type Seen = {
  readonly reading: { readonly after5: Reading | null; readonly after10: Reading | null; readonly end: Reading | null };
  /** By member, at the end of each round: what the text it asks for would be worth to it, 0 = no text, 1 = its best. */
  readonly asks: Readonly<Record<SeatId, readonly number[]>>;
  readonly live: Readonly<Record<SeatId, Live>>;
};

type Sitting = { since: number; longest: number; live: boolean; readonly idle: number[]; readonly choices: number[] };

/** What a bracket costs in goodwill where it is dearest: for less nobody has to think. */
const PRICE = 2;
/** Points that are no difference. */
const LEAST = 1;

const settledBy = (sheet: Sheet, issue: string, level: number): boolean =>
  crossesRedLine(sheet, issue, level) || !insideMandate(sheet, issue, level);

/** Words it could live with and others do, at a loss: to bracket them or not is its to weigh. */
function dilemma(p: Paragraph, seat: SeatId, sheet: Sheet): boolean {
  const values = sheet.values[p.issue] ?? [];
  const loss = Math.max(...values) - (values[p.words.level] ?? 0);
  const wanted = Object.entries(p.stances).some(([other, { stance }]) => other !== seat && stance !== 'object');
  return loss >= PRICE && wanted && !settledBy(sheet, p.issue, p.words.level);
}

/** Wording of others that makes a difference to it, and that its instructions leave open. */
function offered(state: PublicState, p: Paragraph, seat: SeatId, sheet: Sheet): boolean {
  const worth = (level: number): number => sheet.values[p.issue]?.[level] ?? 0;
  return state.proposals.some(
    (x) =>
      x.paragraph === p.id &&
      x.status === 'tabled' &&
      !x.sponsors.includes(seat) &&
      !settledBy(sheet, p.issue, x.words.level) &&
      Math.abs(worth(x.words.level) - worth(p.words.level)) >= LEAST,
  );
}

/** A package that waits for it, wording that it might take, or words that it might bracket. */
function hasChoice(state: PublicState, seat: SeatId, sheet: Sheet): boolean {
  const asked = state.packages.some(
    (x) => x.status === 'offered' && x.to.includes(seat) && x.answers[seat] === undefined,
  );
  const open = state.paragraphs.filter(isLive);
  return asked || open.some((p) => dilemma(p, seat, sheet) || offered(state, p, seat, sheet));
}

/** The text a seat asks for: its own latest wording in each paragraph, else what stands. */
function askOf(state: PublicState, seat: SeatId): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const p of state.paragraphs) levels[p.issue] = p.words.level;
  for (const x of state.proposals) {
    const issue = state.paragraphs.find((p) => p.id === x.paragraph)?.issue;
    const open = x.status === 'tabled' || x.status === 'needs-sponsor';
    if (issue !== undefined && open && x.sponsors.includes(seat)) levels[issue] = x.words.level;
  }
  return levels;
}

function shareOf(sheet: Sheet, levels: Record<string, number>, phrases: readonly string[]): number {
  const most =
    Object.values(sheet.values).reduce((sum, v) => sum + Math.max(...v), 0) +
    Object.values(sheet.phrases).reduce((sum, x) => sum + Math.max(x.present, x.absent), 0);
  const room = Math.max(1e-6, most - sheet.walkAway);
  return Math.round((1000 * (valueOf(sheet, { levels, phrases }) - sheet.walkAway)) / room) / 1000;
}

const sameTable = (a: PublicState, b: PublicState | null): boolean =>
  a.paragraphs === b?.paragraphs && a.proposals === b.proposals && a.packages === b.packages;

const TALKS = new Set(['round.reading', 'round.corridor', 'round.gavel']);

export type Witness = {
  readonly watch: (world: World, actor: Actor, command: Command) => void;
  /** What it has seen, once the table is closed. */
  readonly close: (world: World) => Seen;
};

export function witness(first: World['game']): Witness {
  const members = memberSeats(first.open);
  const sheets = first.sealed.sheets ?? {};
  const sitting = new Map<SeatId, Sitting>(
    members.map((seat) => [seat, { since: 0, longest: 0, live: false, idle: [], choices: [] }] as const),
  );
  const asks: Record<SeatId, number[]> = Object.fromEntries(members.map((seat) => [seat, []]));
  const readings = new Map<number, Reading | null>();
  let last: World | null = null;
  let looked: PublicState | null = null;

  function endRound(world: World): void {
    const state = world.public;
    if (state.round === 0) return;
    const phrases = state.paragraphs.flatMap((p) => p.words.phrases);
    for (const [seat, s] of sitting) {
      const sheet = sheets[seat];
      if (sheet !== undefined) asks[seat]?.push(shareOf(sheet, askOf(state, seat), phrases));
      s.idle.push(Math.max(s.longest, s.since));
      s.choices.push(Number(s.live));
      Object.assign(s, { since: 0, longest: 0, live: false });
    }
    if (state.round === 5 || state.round === 10) readings.set(state.round, readingOf(first, state));
  }

  function look(world: World): void {
    if (!TALKS.has(world.public.phase) || sameTable(world.public, looked)) return;
    looked = world.public;
    for (const [seat, s] of sitting) {
      const sheet = sheets[seat];
      if (!s.live && sheet !== undefined) s.live = hasChoice(world.public, seat, sheet);
    }
  }

  function count(actor: Actor, command: Command): void {
    if (command.type === 'ready.set') return;
    for (const [seat, s] of sitting) {
      if (actor.seat === seat) Object.assign(s, { longest: Math.max(s.longest, s.since), since: 0 });
      else s.since += 1;
    }
  }

  return {
    watch: (world, actor, command) => {
      if (last !== null && world.public.round !== last.public.round) endRound(last);
      look(world);
      if (world.public.round > 0 && TALKS.has(world.public.phase)) count(actor, command);
      last = world;
    },
    close: (world) => {
      endRound(world);
      const live = [...sitting].map(([seat, { choices, idle }]) => [seat, { choices, idle }] as const);
      const reading = {
        after5: readings.get(5) ?? null,
        after10: readings.get(10) ?? null,
        end: readingOf(first, world.public),
      };
      return { reading, asks, live: Object.fromEntries(live) };
    },
  };
}
