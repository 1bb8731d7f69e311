/** Misspelt words: the nearest word we know, by edit distance. */
import { concepts } from './concepts.ts';
import { FAMILIES } from './families.ts';
import { qualifiers } from './qualifiers.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';
import { type Token, token, tokensOf } from './tokens.ts';
import { DEEDS, MODALS, SPEECH } from './verbs.ts';

/** By first letter; with the stems, so that inflections of a known word are known. */
export type Spelling = {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlySet<string>;
};

const ours = (): string =>
  [FAMILIES, ...qualifiers().flatMap((q) => q.forms), SPEECH, MODALS, DEEDS, STOPWORDS].join(' ');

let known: readonly string[] | undefined;
const knownWords = (): readonly string[] => {
  known ??= [...new Set(ours().split(/[^\p{L}]+/u))];
  return known;
};

/** Our own words and those of a ladder. */
export function spellingOf(texts: readonly string[]): Spelling {
  concepts();
  const all = new Set([...knownWords(), ...texts.flatMap((text) => tokensOf(text).map((t) => t.word))]);
  const words = new Map<string, string[]>();
  for (const word of all) if (word.length > 3) words.set(word.charAt(0), [...(words.get(word.charAt(0)) ?? []), word]);
  return { words, stems: new Set([...all].map(stem)) };
}

/** Damerau-Levenshtein on neighbours (optimal string alignment), given up beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? most) + 1 : change;
      row.push(Math.min(change, swap, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? most + 1;
}

const allowed = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

function nearest(word: string, spelling: Spelling): string | null {
  let best: string | null = null;
  let least = allowed(word) + 1;
  for (const other of spelling.words.get(word.charAt(0)) ?? []) {
    const apart = distance(word, other, least - 1);
    if (apart < least) [best, least] = [other, apart];
  }
  return best;
}

function mended(t: Token, spelling: Spelling): Token {
  if (!/^\p{L}{5,}$/u.test(t.word) || spelling.stems.has(t.stem)) return t;
  const meant = nearest(t.word, spelling);
  return meant === null ? t : { ...token(meant), typed: t.word };
}

export const spelled = (tokens: readonly Token[], spelling: Spelling): readonly Token[] =>
  tokens.map((t) => mended(t, spelling));
