export { against } from './against.ts';
export { factsOf } from './beats.ts';
export { proposedLevels } from './proposals.ts';
export type { Guard, Query, ServerFacts, Sketch } from './query.ts';
export { check, GUARDS, type Guards, type RuleId, rulesOf } from './registry.ts';
export { uncontested } from './text-chair.ts';
