export { CHARTS, type Charts, paragraphChart, procedureChart } from './charts/index.ts';
export * from './commands.ts';
export { groundHolds, standsOf } from './conditions.ts';
export { isOwnWording } from './confidence.ts';
export * from './deals.ts';
export {
  type Act,
  type Book,
  type Decided,
  decide,
  openingEvents,
  type Timer,
  timersOf,
  transact,
  type World,
} from './decide/index.ts';
export * from './events.ts';
export {
  emptySealed,
  emptySeat,
  evolvePublic,
  evolveSealed,
  evolveSeat,
  GOODWILL_CEILING,
  GOODWILL_START,
  leftAt,
  openTable,
} from './evolve/index.ts';
export { type Ask, allows, FIELDS, type Field, type LegalAct, legal } from './legal.ts';
export * from './news.ts';
export * from './observers.ts';
export * from './prices.ts';
export * from './queries.ts';
export { evolveWorld, openWorld, reaches, replay, replaySeat } from './replay.ts';
export { COMMAND_TYPES, type Needs, RIGHTS, type Right, rolesOf } from './rights.ts';
export * from './rooms.ts';
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
  uncontested,
} from './rules/index.ts';
export * from './state.ts';
export * from './vocabulary.ts';
export * from './votes.ts';
