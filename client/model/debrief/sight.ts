/** What one reader sees of the debrief: the figures, the table they came from, and who is looking. */
import { hasText } from '../../../shared/engine/index.ts';
import type { Debrief, Envelope, Result } from '../../../shared/figures/types.ts';
import type { Issue, Party } from '../../../shared/scenario/game.ts';
import { partyOf, type Sight } from '../table/sight.ts';
import { words } from './words.ts';

export type Guess = NonNullable<Debrief['guess']>;

export type Learned = Sight & {
  readonly debrief: Debrief;
  /** The own guess, the newest known. */
  readonly guess: Guess | null;
};

/** A table that says what a picture shows. */
export type Twin = { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };

export const adopted = (x: Learned): boolean => hasText(x.debrief.ending.kind);

/** Members in seat order. */
export const membersOf = (x: Learned): readonly Party[] =>
  x.pub.order.filter((seat) => x.pub.members.includes(seat)).map((seat) => partyOf(x, seat));

export const everybody = (x: Learned): readonly Party[] => x.pub.order.map((seat) => partyOf(x, seat));

export const resultOf = (x: Learned, seat: string | null): Result | undefined =>
  x.debrief.results?.find((r) => r.seat === seat);

export const envelopeOf = (x: Learned, seat: string | null): Envelope | undefined =>
  x.debrief.envelopes.find((e) => e.seat === seat);

export const issueAt = (x: Learned, id: string): Issue | undefined => x.open.issues.find((i) => i.id === id);

export const issueTitle = (x: Learned, id: string): string => issueAt(x, id)?.title ?? id;

/** The number under which an issue's paragraph stands; 0 = none. */
export const issueNumber = (x: Learned, id: string): number =>
  x.debrief.paragraphs.findIndex((p) => p.issue === id) + 1;

export const levelName = (x: Learned, issue: string, level: number): string =>
  issueAt(x, issue)?.levels[level] ?? `L${level}`;

export const isLadder = (x: Learned, issue: string): boolean => issueAt(x, issue)?.scale !== 'options';

/** "A, B and C", as the reader's language lists things. */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(words.value.lang, { type: 'conjunction' }).format(items);

/** A number as figures, without needless decimals. */
export const figure = (n: number): string =>
  new Intl.NumberFormat(words.value.lang, { maximumFractionDigits: 1 }).format(n);

/** With its sign: +6, −2, 0. */
export const signed = (n: number): string =>
  new Intl.NumberFormat(words.value.lang, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(n)
    .replace('-', '−');

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** A party inside a sentence: the plate's second half ("Sweden · EU") is left out. */
export const called = (x: Learned, seat: string): string => partyOf(x, seat).short.split(' · ')[0] ?? seat;

/** A sentence says "all" instead of "8 of 8": its catalogue entry knows that case as -1. */
export const allOr = (n: number, all: number): number => (n === all && all > 1 ? -1 : n);

/** The item with the most of something, the first of equals; undefined of nothing. */
export const mostOf = <T>(items: readonly T[], of: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best === undefined || of(item) > of(best) ? item : best), undefined);
