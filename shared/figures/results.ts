/** What the ending is worth: each seat's mark and verdict, the table's stars. */
import type { Ending } from '../engine/index.ts';
import type { Game, Outcome, Sheet } from '../scenario/index.ts';
import { must, type SeatId } from '../types/index.ts';
import { beyondMandate, EPSILON, redLinesCrossed, type Verdict, valueOf, verdictOf } from '../value/index.ts';
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
};

export function resultOf(scored: Scored, seat: SeatId): Result {
  const { game, outcome, ending } = scored;
  const sheet = must(scored.sheets[seat], 'every seat has a sheet');
  const party = must(
    game.open.parties.find((p) => p.id === seat),
    'every seat is a party',
  );
  const text = ending === 'adopted';
  const value = text ? valueOf(sheet, outcome) : sheet.walkAway;
  const beyond = text && party.standing === 'member' ? beyondMandate(sheet, outcome) : [];
  return {
    seat,
    value,
    walkAway: sheet.walkAway,
    ideal: mostOf(sheet),
    mark: value - BEYOND_MANDATE * beyond.length,
    verdict: text ? judged(sheet, outcome, beyond.length, party.standing) : 'no-text',
    beyondMandate: beyond,
    redLines: text ? redLinesCrossed(sheet, outcome) : [],
  };
}

/** The verdict is on the mark, so what went beyond the mandate weighs as if walking away were worth more. */
function judged(sheet: Sheet, outcome: Outcome, beyond: number, standing: 'member' | 'observer'): Verdict {
  return verdictOf({ ...sheet, walkAway: sheet.walkAway + BEYOND_MANDATE * beyond }, outcome, standing);
}

const mostOf = (sheet: Sheet): number =>
  Object.values(sheet.values).reduce((sum, values) => sum + Math.max(...values), 0) +
  Object.values(sheet.phrases).reduce((sum, p) => sum + Math.max(p.present, p.absent), 0);

export function starsOf(ending: Ending, members: readonly Result[], joint: JointGain): readonly Star[] {
  const text = ending === 'adopted';
  return [
    { id: 'without-a-vote', won: text },
    {
      id: 'above-walk-away',
      won: text && members.every((r) => r.value > r.walkAway + EPSILON && r.redLines.length === 0),
    },
    { id: 'joint-gain', won: text && joint.share >= GOOD_SHARE },
  ];
}
