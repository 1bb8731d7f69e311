/** What texts are worth to each seat in the end, and which of them all could have accepted. */
import { hasText, outcomeOf, type PublicState, type Words } from '../engine/index.ts';
import type { Game, Outcome, Sheet } from '../scenario/index.ts';
import type { ParagraphId, SeatId } from '../types/index.ts';
import { beyondMandate, isAcceptable, raised, sheetFor, valueOf } from '../value/index.ts';
import { FORUM, OBSERVER, type StandingOf } from './marks.ts';
import { BEYOND_MANDATE } from './results.ts';

export type Change = { readonly paragraph: ParagraphId; readonly words: Words };

export type Scales = {
  readonly game: Game;
  /** The table as it ended. */
  readonly end: PublicState;
  /** Did it end with a text? */
  readonly text: boolean;
  /** Points of a text for a seat: initiatives raised, five less for each issue beyond its mandate without leave. */
  readonly mark: (seat: SeatId, outcome: Outcome) => number;
  /** What the seat came home with, goodwill aside. */
  readonly came: (seat: SeatId) => number;
  /** By the true sheets: at least the walk-away and no red line, for everybody the decision needs. */
  readonly ok: (outcome: Outcome) => boolean;
};

/** The text with other words in some paragraphs; one that had been dropped stands again. */
export function withWords(game: Game, state: PublicState, changes: readonly Change[]): Outcome {
  const paragraphs = state.paragraphs.map((p) => {
    const change = changes.find((c) => c.paragraph === p.id);
    if (change === undefined || p.into !== undefined) return p;
    return { ...p, words: change.words, status: p.status === 'dropped' ? ('open' as const) : p.status };
  });
  return outcomeOf(game.open, { ...state, paragraphs });
}

export type Ending = {
  readonly game: Game;
  readonly sheets: Readonly<Record<SeatId, Sheet>>;
  readonly end: PublicState;
  readonly standing: StandingOf;
};

export function scalesOf({ end, game, sheets, standing }: Ending): Scales {
  const text = end.ending !== null && hasText(end.ending.kind);
  const ended = outcomeOf(game.open, end);
  const members = new Set(end.members);
  const mark = (seat: SeatId, outcome: Outcome): number => {
    const sheet = sheets[seat];
    if (sheet === undefined) return 0;
    if (!members.has(seat)) return OBSERVER.levels * valueOf(sheet, outcome);
    const { ahead, leaves } = standing(seat);
    const beyond = beyondMandate(sheetFor(sheet, leaves), outcome).length;
    return valueOf(sheet, raised(game.open, outcome, ahead)) - BEYOND_MANDATE * beyond;
  };
  const none = (seat: SeatId): number => (sheets[seat]?.walkAway ?? 0) + FORUM * standing(seat).ahead.length;
  return {
    game,
    end,
    text,
    mark,
    came: (seat) => (text ? mark(seat, ended) : none(seat)),
    ok: (outcome) => isAcceptable(game, outcome),
  };
}
