export { type DebriefInput, debriefOf } from './debrief.ts';
export { BEYOND_MANDATE } from './results.ts';
export { walk } from './story.ts';
export type * from './types.ts';
