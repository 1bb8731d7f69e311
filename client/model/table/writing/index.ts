/** Writing: kinds of proposal, chips, the meter, the grammar. */
export { hasQuote, hasWords, verbOf, withQualifier, withQuote, withVerb } from './chips.ts';
export { isWorthMending, type Mending, mendingOf } from './grammar.ts';
export {
  COMMAND_OF,
  draftKey,
  type Task,
  type TaskKind,
  valuesOf,
  WRITE_KINDS,
  type WriteKind,
  writes,
} from './kinds.ts';
export { type KinLine, kinshipOf } from './kinship.ts';
export { becauseText, claimsFor, heldClaim, isUnsure, type ReaderHere, readsText } from './meter.ts';
export {
  deedText,
  labelOf,
  type Mark as WordingMark,
  marksOf,
  offeredOn,
  standingMarks,
  textsOf,
  withdrawnOn,
} from './offered.ts';
