/** The second door: is this scenario worth playing? For the checker and the tests, not for play. */
export { type Better, better } from './better.ts';
export { type Chance, chancesOf } from './chances.ts';
export { type Complaint, complaintsOf } from './complaints.ts';
export { type Dull, draftOutcome } from './dull.ts';
export { type Survey, survey } from './survey.ts';
