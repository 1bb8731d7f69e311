/** The floor, votes, news, as everybody sees them. */
import type { InjectId, SeatId } from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import type { PublicEffect, Question } from '../events.ts';
import type { Ballot } from '../vocabulary.ts';

export type Counted = {
  readonly question: Question;
  readonly ballots: Readonly<Record<SeatId, Ballot>>;
  readonly carried: boolean;
  readonly tie?: boolean;
};

export type News = {
  readonly id: InjectId;
  readonly title: string;
  readonly text: string;
  readonly to: 'all' | readonly SeatId[];
  readonly effects: readonly PublicEffect[];
  readonly round: number;
  readonly at: number;
};

export type Meeting = {
  readonly frozen: boolean;
  /** The proposals of the newest compilation; null = none was made. */
  readonly compiled: readonly string[] | null;
  readonly floor: {
    readonly list: readonly { readonly seat: SeatId; readonly reason?: Reason }[];
    readonly closed: boolean;
    readonly limitMs: number | null;
    readonly speaking: { readonly seat: SeatId; readonly since: number; readonly due: number | null } | null;
    /** ms each seat has had the floor. */
    readonly spoken: Readonly<Record<SeatId, number>>;
  };
  readonly point: { readonly seat: SeatId; readonly reason: Reason } | null;
  readonly suspended: {
    readonly adjourn: boolean;
    readonly due: number | null;
    readonly reason?: Reason;
    readonly at: number;
  } | null;
  readonly vote: {
    readonly requestedBy: SeatId | null;
    readonly question: Question | null;
    readonly left: readonly Question[];
    readonly cast: readonly SeatId[];
    /** When this question was put, ms. */
    readonly since: number | null;
    readonly counted: readonly Counted[];
    /** Amendments moved before the vote was called. */
    readonly amendments: readonly Question[];
  };
  /** What came to everybody. */
  readonly news: readonly News[];
};
