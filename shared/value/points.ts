/** What reference points are. */
import type { Outcome } from '../scenario/index.ts';

export type Optimum = {
  readonly outcome: Outcome;
  readonly value: number;
  /** Nothing better exists; else `bound` says how much better it could be at most. */
  readonly proven: boolean;
  readonly bound: number;
};

export type ReferencePoints = {
  /** Whether an outcome exists that enough members accept. */
  readonly feasible: 'yes' | 'no' | 'unknown';
  /** Largest sum of the members' gains over their walk-aways. */
  readonly best: Optimum | null;
  /** The same inside every member's mandate. */
  readonly bestInMandates: Optimum | null;
  /** Largest product of gains; in a quorum game, of those who accept. */
  readonly nash: Optimum | null;
  /** Largest share of its possible gain for whoever comes out worst. */
  readonly kalaiSmorodinsky: Optimum | null;
};
