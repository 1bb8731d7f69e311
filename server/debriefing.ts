/** The figures themselves, wherever they run: beside the tables in a worker, or in the same thread under tests. */
import { beliefsOf } from '../shared/bots/index.ts';
import type { NewEvent, World } from '../shared/engine/index.ts';
import {
  type Common,
  commonOf,
  type Debrief,
  debriefOf,
  type OtherTable,
  tableFigures,
} from '../shared/figures/index.ts';
import type { Game } from '../shared/scenario/index.ts';
import { playFrom } from '../shared/sim/index.ts';
import type { SeatId } from '../shared/types/index.ts';

/** Games and logs are large, so each is sent once under its key; `needs` asks for it again. */
export type Job = {
  readonly game: { readonly key: string; readonly sent?: Game };
  readonly log: { readonly key: string; readonly sent?: readonly NewEvent[] };
  readonly ask:
    | {
        readonly is: 'debrief';
        readonly viewer: SeatId | null;
        /** The same for all that is opened and sealed alike: what all readers share is worked out once for it. */
        readonly common: string;
        readonly others: readonly OtherTable[];
      }
    | { readonly is: 'table'; readonly same: boolean };
};

export type Answer =
  | { readonly is: 'debrief'; readonly debrief: Debrief }
  | { readonly is: 'table'; readonly table: OtherTable | null }
  | { readonly is: 'needs' };

const KEPT = 4;
/** A whole game has some hundred acts; whoever needs so many never comes to an end. */
const MOST_ACTS = 6000;

/** The newest few, each under its key. */
function shelf<T>() {
  const kept = new Map<string, T>();
  return {
    get: (key: string): T | undefined => kept.get(key),
    put: (key: string, value: T): T => {
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}

/** The table as bots would have ended it, each with the temperament it had. */
export function continueFrom(world: World, at: number): World {
  let acts = 0;
  const watch = (): void => {
    acts += 1;
    if (acts > MOST_ACTS) throw new Error('the branch comes to no end');
  };
  return playFrom(world, at, { seed: world.sealed.seed, watch }).world;
}

export function createDebriefing(): (job: Job) => Answer {
  const games = shelf<Game>();
  const logs = shelf<readonly NewEvent[]>();
  const commons = shelf<Common>();
  return ({ ask, game: named, log: read }) => {
    const game = games.get(named.key) ?? (named.sent && games.put(named.key, named.sent));
    const log = logs.get(read.key) ?? (read.sent && logs.put(read.key, read.sent));
    if (game === undefined || log === undefined) return { is: 'needs' };
    if (ask.is === 'table') return { is: 'table', table: tableFigures(game, log, ask.same) };
    const input = { game, log, believe: beliefsOf, continueFrom };
    const common = commons.get(ask.common) ?? commons.put(ask.common, commonOf(input));
    return { is: 'debrief', debrief: debriefOf({ ...input, viewer: ask.viewer, common, others: ask.others }) };
  };
}
