/** What the ending is worth: each seat's mark and verdict, the table's stars. */
import { type Ending, hasText, type PublicState } from '../engine/index.ts';
import type { Game, Outcome, Party, Sheet } from '../scenario/index.ts';
import { must, type SeatId } from '../types/index.ts';
import {
  beyondMandate,
  EPSILON,
  raised,
  redLinesCrossed,
  sheetFor,
  type Verdict,
  valueOf,
  verdictAt,
} from '../value/index.ts';
import { FORUM, OBSERVER, type Standing, type StandingOf, wonBack } from './marks.ts';
import type { JointGain, Result, Star } from './types.ts';

/** Adopted beyond the mandate without leave from capital: so many points an issue. */
export const BEYOND_MANDATE = 5;
/** The third star: at least this share of the best joint gain. */
const GOOD_SHARE = 0.8;

export type Scored = {
  readonly game: Game;
  readonly sheets: Readonly<Record<SeatId, Sheet>>;
  readonly outcome: Outcome;
  readonly ending: Ending;
  /** Absent = the text alone counts. */
  readonly standing?: StandingOf;
};

const ALONE: Standing = {
  goodwill: null,
  sealed: null,
  leaves: [],
  ahead: [],
  reserved: [],
  carried: 0,
  served: 0,
};
const standingOf = (scored: Scored, seat: SeatId): Standing => scored.standing?.(seat) ?? ALONE;

/** Points on the seat's own sheet: the text, one level more where an initiative goes further; no text is the walk-away. */
export function pointsOf(scored: Scored, seat: SeatId): number {
  const { ending, game, outcome } = scored;
  const sheet = must(scored.sheets[seat], 'every seat has a sheet');
  const { ahead, carried, served } = standingOf(scored, seat);
  if (!hasText(ending)) return sheet.walkAway + FORUM * ahead.length;
  if (partyOf(scored, seat).standing === 'member') return valueOf(sheet, raised(game.open, outcome, ahead));
  const extra =
    Math.min(OBSERVER.carriedMost, OBSERVER.carried * carried) +
    Math.min(OBSERVER.servedMost, OBSERVER.served * served);
  return OBSERVER.levels * valueOf(sheet, outcome) + extra;
}

const partyOf = ({ game }: Scored, seat: SeatId): Party =>
  must(
    game.open.parties.find((p) => p.id === seat),
    'every seat is a party',
  );

export function resultOf(scored: Scored, seat: SeatId): Result {
  const { ending, outcome } = scored;
  const own = must(scored.sheets[seat], 'every seat has a sheet');
  const { goodwill, leaves, reserved, sealed } = standingOf(scored, seat);
  const sheet = sheetFor(own, leaves);
  const text = hasText(ending);
  const { standing } = partyOf(scored, seat);
  const value = pointsOf(scored, seat);
  const beyond = text && standing === 'member' ? beyondMandate(sheet, outcome) : [];
  const back = text ? wonBack(sheet, reserved) : 0;
  const mark = value + (goodwill ?? 0) + (sealed ?? 0) - BEYOND_MANDATE * beyond.length + back;
  return {
    seat,
    value,
    walkAway: own.walkAway,
    ideal: mostOf(own),
    mark,
    goodwill,
    sealed,
    wonBack: back,
    verdict: text ? judged(own, outcome, standing, mark) : 'no-text',
    beyondMandate: beyond,
    redLines: text ? redLinesCrossed(own, outcome) : [],
  };
}

/** The verdict is on the mark: what one did to get there weighs like points. */
const judged = (sheet: Sheet, outcome: Outcome, standing: Party['standing'], mark: number): Verdict =>
  redLinesCrossed(sheet, outcome).length > 0
    ? 'recalled'
    : verdictAt(standing === 'member' ? mark - sheet.walkAway : mark, standing);

const mostOf = (sheet: Sheet): number =>
  Object.values(sheet.values).reduce((sum, values) => sum + Math.max(...values), 0) +
  Object.values(sheet.phrases).reduce((sum, p) => sum + Math.max(p.present, p.absent), 0);

/** An international organization and civil society both endorse the text; where only one of them sits there, it does. */
function isEndorsed({ open }: Game, { judgements }: Pick<PublicState, 'judgements'>): boolean {
  const kinds = ['organization', 'civil-society'] as const;
  const of = (kind: string) => open.parties.filter((p) => p.standing === 'observer' && p.stakeholder === kind);
  const present = kinds.filter((kind) => of(kind).length > 0);
  const endorses = (seat: SeatId): boolean => judgements.some((x) => x.seat === seat && x.view === 'endorse');
  return present.length > 0 && present.every((kind) => of(kind).some((p) => endorses(p.id)));
}

export function starsOf(
  scored: Pick<Scored, 'ending' | 'game'>,
  members: readonly Result[],
  joint: Pick<JointGain, 'share'>,
  state: Pick<PublicState, 'judgements'>,
): readonly Star[] {
  const text = hasText(scored.ending);
  return [
    { id: 'without-a-vote', won: scored.ending === 'adopted' },
    {
      id: 'above-walk-away',
      won: text && members.every((r) => r.value > r.walkAway + EPSILON && r.redLines.length === 0),
    },
    { id: 'joint-gain', won: text && joint.share >= GOOD_SHARE },
    { id: 'endorsed', won: text && isEndorsed(scored.game, state) },
  ];
}
