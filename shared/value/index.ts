export { bestReachable, type Improvement, improvementOn, type Reachable } from './better-off.ts';
export * from './compile.ts';
export { forEachAcceptable, outcomeCount } from './enumerate.ts';
export * from './instructions.ts';
export * from './judge.ts';
export * from './ratios.ts';
export * from './reach.ts';
export { type Effort, type Optimum, type ReferencePoints, referencePoints, referencePointsOf } from './reference.ts';
