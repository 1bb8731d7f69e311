/** My sheet as it is now: leaves widen the mandate, initiatives of mine lift their issue by one level. */
import { aheadOn, leavesInForce } from '../../../shared/engine/index.ts';
import type { Outcome, Sheet } from '../../../shared/scenario/game.ts';
import { raised, sheetFor } from '../../../shared/value/instructions.ts';
import { type Sight, sheetOf } from './sight.ts';

export function ownSheet(s: Sight): Sheet | null {
  const sheet = sheetOf(s);
  return sheet === null || s.mine === null ? sheet : sheetFor(sheet, leavesInForce(s.pub, s.mine));
}

/** What a text is to me: my initiatives count one level above it. */
export const ownOutcome = (s: Sight, text: Outcome): Outcome =>
  s.seat === null ? text : raised(s.open, text, aheadOn(s.open, s.pub, s.seat));
