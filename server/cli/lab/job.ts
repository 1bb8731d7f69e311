/** One run to be done, as data that a worker, a file and a test can hold. */
import { type RunRecord, runOf, type Setup } from '../../../shared/sim/index.ts';
import { type GameRef, yardstickFor } from './games.ts';

export type Job = { readonly game: GameRef; readonly setup: Setup; readonly seed: string };

/** The same run has the same name, whenever it is asked for. */
export const nameOf = ({ game, setup, seed }: Job): string =>
  JSON.stringify([game.place, game.length, setup.seats, setup.personas, setup.level, setup.chair, seed]);

/** As it would be read back from a file, so that a run resumed and a run done are alike. */
export const perform = ({ game, setup, seed }: Job): RunRecord =>
  JSON.parse(JSON.stringify(runOf(yardstickFor(game), setup, seed))) as RunRecord;
