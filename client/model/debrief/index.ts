/** The debrief's view-models: data in, words and places out. */

export { partyOf, shortOf } from '../table/sight.ts';
export * from './bars.ts';
export * from './burn.ts';
export * from './envelopes.ts';
export { minutesFor, type Script, scriptOf } from './facilitator.ts';
export { findingOf } from './finding.ts';
export { createFollow, type Follow } from './follow.ts';
export type { Finding, Large } from './head.ts';
export * from './heard.ts';
export * from './history.ts';
export { createLoad, type Load, type Loaded } from './load.ts';
export * from './missed.ts';
export * from './moments.ts';
export * from './opened.ts';
export * from './outside.ts';
export * from './pair.ts';
export * from './result.ts';
export * from './rule.ts';
export { apart, type Scale, scale, ticks } from './scale.ts';
export * from './sealed.ts';
export * from './sight.ts';
export * from './slope.ts';
export * from './steps.ts';
export * from './story.ts';
export * from './summary.ts';
export * from './wall.ts';
