/** What a game allows at best: the same for every table that plays it, so it is worked out once. */
import type { Game } from '../scenario/index.ts';
import {
  bestReachable,
  type Compiled,
  compile,
  type Reachable,
  type ReferencePoints,
  referencePointsOf,
} from '../value/index.ts';

export type Yardstick = {
  readonly compiled: Compiled;
  readonly points: ReferencePoints;
  /** By member, in seat order. */
  readonly reach: readonly Reachable[];
};

const kept = new WeakMap<Game, Yardstick>();

/** null in a scenario without values. Remembered by the game itself: hold on to the game to hold on to the answer. */
export function yardstickOf(game: Game): Yardstick | null {
  const known = kept.get(game);
  if (known !== undefined) return known;
  const compiled = compile(game);
  if (compiled === null) return null;
  const made = { compiled, points: referencePointsOf(compiled), reach: bestReachable(compiled) };
  kept.set(game, made);
  return made;
}
