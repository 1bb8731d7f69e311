export { CHARTS, type Charts, paragraphChart, procedureChart } from './charts/index.ts';
export * from './commands.ts';
export { type Act, type Book, decide, openingEvents, type World } from './decide/index.ts';
export * from './events.ts';
export { emptySealed, emptySeat, evolvePublic, evolveSealed, evolveSeat, leftAt, openTable } from './evolve/index.ts';
export { type Ask, allows, FIELDS, type Field, type LegalAct, legal } from './legal.ts';
export * from './queries.ts';
export { evolveWorld, reaches, replay, replaySeat } from './replay.ts';
export {
  against,
  check,
  GUARDS,
  type Guards,
  proposedLevels,
  type Query,
  type RuleId,
  rulesOf,
  type Sketch,
} from './rules/index.ts';
export * from './state.ts';
export * from './vocabulary.ts';
