/** How a delegation says what it has decided: tone, what it refers to, and no turn of phrase twice in a row. */
export { type Lead, leadFor, type Said, type Tone, toneOf } from './lead.ts';
export { APART, freshTurn, type Line, spokenBy } from './recent.ts';
