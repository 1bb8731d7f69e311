/** How rare acceptable outcomes are: counted where they can be, else sampled with a seed of its own. */
import { createRandom } from '../../types/index.ts';
import type { Compiled } from '../compile.ts';
import { forEachAcceptable, outcomeCount } from '../enumerate.ts';

export type Share = { readonly share: number; readonly exact: boolean };

const COUNTABLE = 1e7;
const SAMPLE = 100_000;

export function acceptableShare(game: Compiled): Share {
  const all = outcomeCount(game);
  if (all <= COUNTABLE) {
    let count = 0;
    forEachAcceptable(game, () => count++);
    return { share: count / all, exact: true };
  }
  return { share: sampledShare(game), exact: false };
}

function sampledShare(game: Compiled): number {
  const random = createRandom('acceptable');
  let hits = 0;
  for (let draw = 0; draw < SAMPLE; draw++) {
    const choice = game.sizes.map((size) => random.int(size));
    let refused = 0;
    for (let seat = 0; seat < game.members && refused === 0; seat++) {
      let surplus = -(game.walkAway[seat] ?? 0);
      for (let dim = 0; dim < choice.length; dim++) {
        const at = seat * game.width + (game.offsets[dim] ?? 0) + (choice[dim] ?? 0);
        surplus += game.values[at] ?? 0;
        refused |= game.red[at] ?? 0;
      }
      if (surplus < -1e-9) refused = 1;
    }
    hits += 1 - refused;
  }
  return hits / SAMPLE;
}
