/** One debrief from one log, for one reader. Pure: the same log gives the same debrief. */
import { replaySeat } from '../engine/index.ts';
import type { SeatId } from '../types/index.ts';
import { type Common, type CommonInput, commonOf, weighedFor } from './common.ts';
import { dealsOf } from './deals.ts';
import { actsOf } from './losses.ts';
import { standingIn } from './marks.ts';
import { resultOf, type Scored } from './results.ts';
import type { Debrief, OtherTable } from './types.ts';

export type DebriefInput = CommonInput & {
  readonly viewer: SeatId | null;
  /** What `commonOf` found for the same table and the same reveals, where it was asked before. */
  readonly common?: Common;
  readonly others?: readonly OtherTable[];
};

/** @throws when the table is not closed: ask only once `debrief.opened` is in the log. */
export function debriefOf(input: DebriefInput): Debrief {
  const { game, log, viewer } = input;
  const common = input.common ?? commonOf(input);
  const { scales, state, told } = common;
  const known = { game, state, log, viewer };
  const { sheets } = game.sealed;
  const { outcome, ending } = told;
  const scored: Scored | null = sheets && { game, sheets, outcome, ending: ending.kind, standing: standingIn(known) };
  return {
    ...told,
    results: scored && state.order.map((seat) => resultOf(scored, seat)),
    deals: dealsOf(known),
    acts: scales && actsOf(scales, weighedFor(common, log, viewer), viewer),
    others: input.others ?? [],
    guess: viewer === null ? null : replaySeat(viewer, log).guess,
    viewer,
  };
}
