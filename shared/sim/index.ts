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
export { type ChairMind, type Played, type PlayOptions, playFrom, playTable, type SeatMind } from './play.ts';
export {
  CHAIR_POLICIES,
  type ChairPolicy,
  chairOf,
  isChairPolicy,
  isPolicy,
  POLICIES,
  type Policy,
  policyOf,
} from './policies/index.ts';
export { type Violation, violationsOf } from './violations.ts';
