/** What a wording commits to, with reasons: offline and explainable. Needs no engine; a screen may load it late. */
import { read } from './read.ts';
import type { Reader } from './types.ts';

export { type Builder, type BuilderPart, builderOf, type Choice, fits, sentenceOf } from './builder.ts';
export { placeOf } from './stance.ts';
export type { Because, BecauseKey, Reader, Reading } from './types.ts';

export const READER: Reader = { by: '1', read };
