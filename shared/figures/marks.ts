/** What a seat's mark is made of beside the text: goodwill, leave, initiatives, reservations, carried wording (R11.8). */
import {
  aheadOn,
  GOODWILL_START,
  isEstablished,
  leavesInForce,
  type NewEvent,
  type PublicState,
  paragraphOf,
  replaySeat,
} from '../engine/index.ts';
import type { Game, Sheet } from '../scenario/index.ts';
import type { IssueId, SeatId } from '../types/index.ts';
import { type Allowed, edgeOf, insideMandate } from '../value/index.ts';

/** Without a text, for each initiative one takes part in. */
export const FORUM = 3;
/** Of an observer's hundred: for levels, for each wording carried, for each initiative served. */
export const OBSERVER = { levels: 0.7, carried: 6, carriedMost: 18, served: 6, servedMost: 12 } as const;

export type Standing = {
  /** Above or below what one began with; null = an observer. */
  readonly goodwill: number | null;
  /** null = not the reader's to know. */
  readonly sealed: number | null;
  readonly leaves: readonly Allowed[];
  readonly ahead: readonly IssueId[];
  /** Paragraphs with a reservation on record, by issue and level. */
  readonly reserved: readonly Allowed[];
  readonly carried: number;
  readonly served: number;
};

export type StandingOf = (seat: SeatId) => Standing;

type Known = {
  readonly game: Game;
  readonly state: PublicState;
  readonly log: readonly NewEvent[];
  readonly viewer: SeatId | null;
};

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

function reservedBy(s: PublicState, seat: SeatId): readonly Allowed[] {
  const on = s.positions.flatMap((x) => (x.seat === seat && x.kind === 'reservation' ? [x.paragraph] : []));
  return on.flatMap((id) => {
    const p = paragraphOf(s, id);
    return p === undefined ? [] : [{ issue: p.issue, level: p.words.level }];
  });
}

/** Wording of a seat that members carried into the text as it ended. */
const carriedBy = (s: PublicState, seat: SeatId): number =>
  count(
    s.proposals,
    (x) =>
      x.seat === seat &&
      s.paragraphs.some((p) => p.id === x.paragraph && p.status === 'agreed' && p.versions.at(-1)?.proposal === x.id),
  );

const servedBy = (game: Game, s: PublicState, seat: SeatId): number =>
  count(s.initiatives, (x) => x.secretariat === seat && isEstablished(game.open, x));

/** Sealed prices are their seat's own until the debrief has opened them. */
const knows = ({ state, viewer }: Known, seat: SeatId): boolean =>
  viewer === seat || state.debrief?.opened.includes('sealed-prices') === true;

/** Each seat's feed is read once, when first asked for. */
export function standingIn(known: Known): StandingOf {
  const seen = new Map<SeatId, Standing>();
  return (seat) => {
    const found = seen.get(seat) ?? standing(known, seat);
    seen.set(seat, found);
    return found;
  };
}

function standing(known: Known, seat: SeatId): Standing {
  const { game, log, state } = known;
  const own = replaySeat(seat, log);
  const has = state.goodwill[seat];
  return {
    goodwill: has === undefined ? null : has - GOODWILL_START,
    sealed: knows(known, seat) ? own.sealedGoodwill.reduce((sum, x) => sum + x.by, 0) : null,
    leaves: leavesInForce(state, own),
    ahead: aheadOn(game.open, state, seat),
    reserved: reservedBy(state, seat),
    carried: carriedBy(state, seat),
    served: servedBy(game, state, seat),
  };
}

/** R11.8: half of what each reserved paragraph lost against the mandate's edge. */
export function wonBack(sheet: Sheet, reserved: readonly Allowed[]): number {
  let sum = 0;
  for (const { issue, level } of reserved) {
    const edge = insideMandate(sheet, issue, level) ? null : edgeOf(sheet, issue, level);
    const worth = (at: number): number => sheet.values[issue]?.[at] ?? 0;
    if (edge !== null) sum += Math.max(0, worth(edge) - worth(level)) / 2;
  }
  return sum;
}
