export type { ContinueFrom } from './branch.ts';
export { type Common, type CommonInput, commonOf } from './common.ts';
export { type DebriefInput, debriefOf } from './debrief.ts';
export { ownResultOf } from './mark.ts';
export { tableFigures } from './others.ts';
export { type Believe, kendall } from './reading.ts';
export { BEYOND_MANDATE } from './results.ts';
export { walk } from './story.ts';
export type * from './types.ts';
