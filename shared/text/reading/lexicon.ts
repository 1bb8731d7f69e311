/** Expressions of one or several words, found in a row of words; `*` stands for up to three words. */
import { type Token, token } from './tokens.ts';

type Entry<T> = { readonly stems: readonly string[]; readonly value: T };
export type Lexicon<T> = ReadonlyMap<string, readonly Entry<T>[]>;
export type Match<T> = { readonly value: T; readonly from: number; readonly to: number };

const MOST_BETWEEN = 3;
const isPause = (stem: string): boolean => stem === ';' || stem === '.';

const stemsOf = (words: string): readonly string[] =>
  words.split('_').map((word) => (word === 'YEAR' ? word : token(word).stem));

export function lexiconOf<T>(pairs: Iterable<readonly [words: string, value: T]>): Lexicon<T> {
  const made = new Map<string, Entry<T>[]>();
  for (const [words, value] of pairs) {
    const stems = stemsOf(words);
    const first = stems[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), { stems, value }]);
  }
  for (const entries of made.values()) entries.sort((a, b) => b.stems.length - a.stems.length);
  return made;
}

/** Where the expression ends if it stands at `at`, else -1. */
function endOf(stems: readonly string[], k: number, tokens: readonly Token[], at: number): number {
  if (k === stems.length) return at;
  const here = tokens[at]?.stem;
  if (k > 0 && here === ',' && stems[k] !== ',') return endOf(stems, k, tokens, at + 1);
  if (stems[k] !== '*') return here === stems[k] ? endOf(stems, k + 1, tokens, at + 1) : -1;
  for (let skip = 0; skip <= MOST_BETWEEN; skip++) {
    const end = endOf(stems, k + 1, tokens, at + skip);
    if (end !== -1) return end;
    if (isPause(tokens[at + skip]?.stem ?? ';')) return -1;
  }
  return -1;
}

/** The longest expression that begins at this word. */
export function matchAt<T>(lexicon: Lexicon<T>, tokens: readonly Token[], at: number): Match<T> | null {
  for (const { stems, value } of lexicon.get(tokens[at]?.stem ?? '') ?? []) {
    const to = endOf(stems, 0, tokens, at);
    if (to !== -1) return { value, from: at, to };
  }
  return null;
}

/** All of them from left to right, none over another. */
export function matchesIn<T>(lexicon: Lexicon<T>, tokens: readonly Token[]): readonly Match<T>[] {
  const found: Match<T>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = matchAt(lexicon, tokens, at);
    if (match === null) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}

export const wordsOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map((t) => t.typed ?? t.word)
    .join(' ')
    .replace(/ (?=[,;:.])/g, '');
