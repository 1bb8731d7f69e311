/** Whole negotiations headless, thousands of times, and what they come to. */
export {
  differentOutcomes,
  type Figures,
  figuresOf,
  figuresOfRun,
  type RunFigures,
  type Yardstick,
  yardstickOf,
} from './figures.ts';
export { type Played, type PlayOptions, playFrom, playTable, type SeatMind } from './play.ts';
export { type Violation, violationsOf } from './violations.ts';
