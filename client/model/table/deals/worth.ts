/** What a deal is worth to me, on my sheet alone. Nobody else's points are ever worked out on a screen. */
import { outcomeOf, outcomeWith } from '../../../../shared/engine/index.ts';
import type { Outcome } from '../../../../shared/scenario/game.ts';
import { type Band, bandOf, valueOf } from '../../../../shared/value/judge.ts';
import { ownOutcome, ownSheet } from '../own.ts';
import { partyOf, type Sight } from '../sight.ts';
import type { Part } from './parts.ts';

/** Points it adds to the text as it stands, for me; null without a sheet. */
export function worthOf(s: Sight, parts: readonly Part[]): number | null {
  const sheet = ownSheet(s);
  if (sheet === null) return null;
  const value = (outcome: Outcome): number => valueOf(sheet, ownOutcome(s, outcome));
  return value(outcomeWith(s.open, s.pub, { parts })) - value(outcomeOf(s.open, s.pub));
}

export type Change = { readonly worth: number; readonly was: Band; readonly now: Band };

/** The change of the whole: points, and the band before and after. */
export function changeOf(s: Sight, parts: readonly Part[]): Change | null {
  const sheet = ownSheet(s);
  const worth = worthOf(s, parts);
  if (sheet === null || worth === null || s.seat === null) return null;
  const { standing } = partyOf(s, s.seat);
  const band = (outcome: Outcome): Band => bandOf(sheet, ownOutcome(s, outcome), standing);
  return { worth, was: band(outcomeOf(s.open, s.pub)), now: band(outcomeWith(s.open, s.pub, { parts })) };
}
