/** What each member can hope for: is the game as fair as it is meant to be? */
import { createRandom, type SeatId } from '../../types/index.ts';
import { type Choice, type Compiled, valueAt } from '../compile.ts';
import { EPSILON } from '../judge.ts';

export type Chance = {
  readonly seat: SeatId;
  /** Over the deals looked at. */
  readonly meanGain: number;
  readonly bestGain: number;
  /** Share of those deals that give it ten points or more over its walk-away. */
  readonly wellMet: number;
};

export function chancesOf(game: Compiled, deals: readonly Choice[]): readonly Chance[] {
  return game.seats.slice(0, game.members).map((seat, index) => {
    const gains = deals.map((deal) => valueAt(game, index, deal) - (game.walkAway[index] ?? 0));
    const sum = gains.reduce((all, gain) => all + gain, 0);
    return {
      seat,
      meanGain: gains.length === 0 ? 0 : sum / gains.length,
      bestGain: gains.reduce((best, gain) => Math.max(best, gain), 0),
      wellMet: gains.length === 0 ? 0 : gains.filter((gain) => gain >= 10 - EPSILON).length / gains.length,
    };
  });
}

/** All level choices inside every mandate, or a sample of them where there are too many. */
export function insideMandates(game: Compiled, atMost: number): { readonly choices: Choice[]; readonly count: number } {
  const dims = game.issues.length;
  const levels = game.issues.map((_, dim) =>
    Array.from({ length: game.sizes[dim] ?? 0 }, (_unused, level) => level).filter((level) => {
      for (let seat = 0; seat < game.members; seat++)
        if (game.outside[seat * game.width + (game.offsets[dim] ?? 0) + level] === 1) return false;
      return true;
    }),
  );
  const count = levels.reduce((product, open) => product * open.length, 1);
  const random = createRandom('inside-mandates');
  const at = (index: number): Choice => {
    const choice = new Uint8Array(game.sizes.length);
    let rest = index;
    for (let dim = 0; dim < dims; dim++) {
      const open = levels[dim] ?? [0];
      choice[dim] = open[rest % open.length] ?? 0;
      rest = Math.floor(rest / open.length);
    }
    return choice;
  };
  const indexes = count <= atMost ? [...Array(count).keys()] : Array.from({ length: atMost }, () => random.int(count));
  return { choices: indexes.map(at), count };
}
