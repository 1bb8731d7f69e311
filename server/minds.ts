import { nextForChair, nextForSeat } from '../shared/bots/index.ts';
import type { Minds } from './table/index.ts';

/** The bots, each given its own sheet and its seat's own feed. */
export const minds: Minds = {
  seat: (game, seat, kind, seed) => {
    const fixed = { open: game.open, seat, sheet: game.sealed.sheets?.[seat] ?? null, seed, kind };
    return (view) => nextForSeat({ ...fixed, state: view.public, own: view.own });
  },
  chair: (game, seed) => (view) => nextForChair({ open: game.open, state: view.public, seed, at: view.at }),
};
