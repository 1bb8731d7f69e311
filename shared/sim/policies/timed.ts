/** Aspirations that fall with time alone: target = room x (1 - t^(1/beta)). Below 1 Boulware, above 1 conceder. */
import type { SeatMind } from '../play.ts';
import { bargainer } from './bargain.ts';
import { progress, roomOf } from './kit.ts';

const timed = (beta: number): SeatMind => bargainer((p) => roomOf(p) * (1 - progress(p) ** (1 / beta)));

/** Holds nearly everything until the last round. */
export const boulware = (): SeatMind => timed(0.2);

/** Gives most of it away in the first rounds. */
export const conceder = (): SeatMind => timed(3);

const GREED = 0.85;

/** Never asks for less than nearly its best; but a text better than none it does not break at the very end. */
export const greedy = (): SeatMind => bargainer((p) => roomOf(p) * GREED);
