export {
  type Beside,
  type BracketWords,
  type Laid as LaidOut,
  layOut,
  type Named,
  segmentsText,
} from './alternatives.ts';
export type { Alternative, Segment } from './compose.ts';
export type { DocOperation, DocParagraph, DocPlace, DocProposal } from './document.ts';
export { type Grown, genealogy, type Happening, KINSHIPS, type Offered } from './genealogy.ts';
export {
  FINDINGS,
  type Finding,
  type FindingKind,
  findings,
  openingOf,
  tidy,
  type Voice,
  voiceOf,
} from './grammar/index.ts';
export { compareLabels, type Label, type Labels, labelsOf, latin, placed, rivals } from './numbering.ts';
export {
  type Because,
  type Builder,
  type BuilderPart,
  builderOf,
  placeOf,
  READER,
  type Reader,
  type Reading,
  sentenceOf,
} from './reading/index.ts';
export { merge3, type Rebased, rebase } from './rebase.ts';
export { type Marks, type Run, redline, redlineText } from './redline.ts';
export { editsOf, isWholeReplacement, textOf, tokensOf } from './tokens.ts';
