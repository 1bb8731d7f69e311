/** The second door: reading scenario files. Brings zod and yaml along, so the browser stays out. */
export { gameOf } from './game.ts';
export { parseScenario, parseScenarioFiles, problemLine, scenarioHash } from './parse.ts';
export type { ScenarioProblem } from './problems.ts';
export type { Scenario } from './scenario.ts';
export { jsonSchemaOf } from './schema.ts';
export type { SourceFile } from './sources.ts';
