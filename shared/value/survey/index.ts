/** The second door: is this scenario worth playing? For the checker and the tests, not for play. */
export type { Advice } from './advice.ts';
export { type Better, better } from './better.ts';
export { type Chance, chancesOf } from './chances.ts';
export type { Change } from './changes.ts';
export { type Complaint, complaintsOf } from './complaints.ts';
export { type Dull, draftOutcome } from './dull.ts';
export { type Duration, durationOf } from './duration.ts';
export { type Examined, examine, type Findings, type Grade } from './examine.ts';
export type { Odds, Reach, Slack } from './reach.ts';
export { type Survey, survey } from './survey.ts';
export { type Tally, tally, WELL } from './tally.ts';
