/** One seat's own result, sealed prices included: what the laboratory compares. */
import { type NewEvent, outcomeOf, type PublicState } from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import { must, type SeatId } from '../types/index.ts';
import { standingIn } from './marks.ts';
import { resultOf } from './results.ts';
import type { Result } from './types.ts';

type Ended = { readonly game: Game; readonly state: PublicState; readonly log: readonly NewEvent[] };

/** null in a scenario without values. @throws when the table has not ended. */
export function ownResultOf({ game, state, log }: Ended, seat: SeatId): Result | null {
  const { sheets } = game.sealed;
  if (sheets?.[seat] === undefined) return null;
  const ending = must(state.ending, 'a closed table has an ending').kind;
  const standing = standingIn({ game, state, log, viewer: seat });
  return resultOf({ game, sheets, outcome: outcomeOf(game.open, state), ending, standing }, seat);
}
