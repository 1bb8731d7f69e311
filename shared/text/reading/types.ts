/** What a wording commits to, with reasons: offline and explainable. */
import type { Issue, Phrase } from '../../scenario/index.ts';
import type { PhraseId } from '../../types/index.ts';

/** One reason: a message of the catalogue (`reading.*`) and what it names. Worth is in levels. */
export type Because = { readonly key: BecauseKey; readonly params: Readonly<Record<string, string | number>> };

export type BecauseKey =
  | 'reading.options'
  | 'reading.silent'
  | 'reading.same'
  | 'reading.off'
  | 'reading.none'
  | 'reading.near'
  | 'reading.bare'
  | 'reading.verb'
  | 'reading.weaker'
  | 'reading.stronger'
  | 'reading.spelling'
  | 'reading.between'
  | 'reading.apart';

export type Reading = {
  readonly level: number;
  /** 0 to 1, finer than the level: two wordings of one level can be compared. */
  readonly strength: number;
  /** Below .5 the author is asked. */
  readonly confidence: number;
  /** Which words moved it. */
  readonly because: readonly Because[];
  readonly phrases: readonly PhraseId[];
};

/** Reads wordings of an issue; `by` names its version in the log. */
export type Reader = {
  readonly by: string;
  readonly read: (text: string, issue: Issue, phrases: readonly Phrase[]) => Reading;
};
