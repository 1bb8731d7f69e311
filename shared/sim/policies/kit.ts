/** What every policy needs: its place at the table, the text in its own points, and acts that the rules allow. */
import {
  allows,
  type Command,
  isLive,
  isMember,
  outcomeOf,
  type Paragraph,
  type PublicState,
  type SeatState,
  type Words,
  type World,
} from '../../engine/index.ts';
import type { Outcome, Sheet } from '../../scenario/index.ts';
import type { SeatId } from '../../types/index.ts';
import { beyondMandate, crossesRedLine, valueOf } from '../../value/index.ts';
import type { SeatMind } from '../play.ts';

/** A policy looks at what a person in the seat sees: the public state, its own notes, its own sheet. */
export type Place = {
  readonly world: World;
  readonly state: PublicState;
  readonly own: SeatState;
  readonly seat: SeatId;
  readonly sheet: Sheet;
  readonly member: boolean;
};

/** Nobody's sheet: a scenario without values still has seats. */
const NO_SHEET: Sheet = {
  values: {},
  phrases: {},
  ideal: {},
  mandate: null,
  redLines: {},
  importance: {},
  walkAway: 0,
};

const placeOf = (world: World, own: SeatState, seat: SeatId): Place => ({
  world,
  state: world.public,
  own,
  seat,
  sheet: world.game.sealed.sheets?.[seat] ?? NO_SHEET,
  member: isMember(world.public, seat),
});

/** Typed by a person, who names no term of a sheet. */
export const BECAUSE = { text: 'Our delegation cannot join this.', lang: 'en' } as const;
const READY: Command = { type: 'ready.set', ready: true };

export const may = ({ world, state, own, seat, sheet }: Place, command: Command): boolean => {
  const actor = { role: 'seat', seat, by: 'bot' } as const;
  return allows({ open: world.game.open, state, own, sheet, actor, at: 0 }, command) === null;
};

/** The first of the acts that is open; null = none is. */
export function firstOpen(p: Place, commands: Iterable<Command | null>): Command | null {
  for (const command of commands) if (command !== null && may(p, command)) return command;
  return null;
}

/** No person does more in one part of the meeting. */
const MOST_ACTS = 60;

/** From what a seat wants to do to a mind: only open acts, a bounded number a part of the meeting, then ready. */
export function mindOf(want: (p: Place) => Command | null): SeatMind {
  let part = '';
  let acts = 0;
  return (world, own, seat) => {
    const p = placeOf(world, own, seat);
    const { phase, phaseSinceMs, round } = p.state;
    const now = `${phase}/${round}/${phaseSinceMs}`;
    acts = now === part ? acts + 1 : 0;
    part = now;
    const wanted = acts < MOST_ACTS ? want(p) : null;
    return firstOpen(p, [wanted, p.state.seats[seat]?.ready === true ? null : READY]);
  };
}

export const live = (p: Place): readonly Paragraph[] => p.state.paragraphs.filter(isLive);

/** Adopted beyond the mandate without leave costs so much an issue (R11.8). */
const BEYOND = 5;

/** Points over the walk-away. */
export function worth(p: Place, outcome: Outcome): number {
  const beyond = p.member ? beyondMandate(p.sheet, outcome).length : 0;
  return valueOf(p.sheet, outcome) - p.sheet.walkAway - BEYOND * beyond;
}

type Wordlike = Pick<Words, 'level' | 'phrases'>;

/** The text with other words in some paragraphs. */
export function outcomeInstead(p: Place, instead: ReadonlyMap<string, Wordlike>): Outcome {
  const paragraphs = p.state.paragraphs.map((x): Paragraph => {
    const words = instead.get(x.id);
    return words === undefined ? x : { ...x, words: { ...x.words, level: words.level, phrases: words.phrases } };
  });
  return outcomeOf(p.world.game.open, { ...p.state, paragraphs });
}

const AS_IT_STANDS: ReadonlyMap<string, Wordlike> = new Map();
export const worthNow = (p: Place): number => worth(p, outcomeInstead(p, AS_IT_STANDS));
export const worthWith = (p: Place, paragraph: string, words: Wordlike): number =>
  worth(p, outcomeInstead(p, new Map([[paragraph, words]])));

/** What the best level of an issue is worth to the seat, red lines aside. */
export function bestValue({ sheet }: Place, issue: string): number {
  const values = sheet.values[issue] ?? [0];
  const open = values.filter((_, level) => !crossesRedLine(sheet, issue, level));
  return Math.max(...(open.length > 0 ? open : values));
}

/** What a level costs against the best one, in points. */
export const costOf = (p: Place, issue: string, level: number): number =>
  bestValue(p, issue) - (p.sheet.values[issue]?.[level] ?? 0);

/** The points between the best text it may accept and no text. */
export function roomOf(p: Place): number {
  const issues = Object.keys(p.sheet.values).reduce((sum, issue) => sum + bestValue(p, issue), 0);
  const phrases = Object.values(p.sheet.phrases).reduce((sum, x) => sum + Math.max(x.present, x.absent), 0);
  return Math.max(1e-6, issues + phrases - p.sheet.walkAway);
}

/** 0 in the first round, 1 in the last and after it. */
export function progress({ state }: Place): number {
  if (!state.phase.startsWith('round')) return state.round === 0 ? 0 : 1;
  return state.rounds <= 1 ? 1 : Math.max(0, state.round - 1) / (state.rounds - 1);
}
