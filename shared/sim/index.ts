/** Whole negotiations headless, thousands of times, and what they come to. */

export { PERSONAS } from '../bots/index.ts';
export { AHEAD, type AuditRow, auditOf, isAhead, type Pairing } from './audit.ts';
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
export type { Reading } from './reading.ts';
export { gini, type RunRecord, runOf } from './run.ts';
export { isPersona, optionsFor, PLAIN, type Setup, seated } from './setup.ts';
export { type Estimate, meanOf, median, shareOf } from './statistics.ts';
export { type Summary, summaryOf } from './summary.ts';
export { type Violation, violationsOf } from './violations.ts';
