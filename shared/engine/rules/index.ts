export { factsOf, SILENCE_TRIES } from './beats.ts';
export { against } from './gavel.ts';
export { proposedLevels } from './proposals.ts';
export type { Guard, Query, Sketch } from './query.ts';
export { check, GUARDS, type Guards, type RuleId, rulesOf } from './registry.ts';
