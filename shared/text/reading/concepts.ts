/** The families of words as a lexicon, made once and when first needed. */
import { FAMILIES, KIN } from './families.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

export type Concepts = {
  readonly lexicon: Lexicon<readonly string[]>;
  /** What nearly every paragraph speaks of. */
  readonly common: ReadonlySet<string>;
  readonly kin: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
};

const lines = (text: string): readonly string[] => text.trim().split('\n');

type Member = { readonly words: string; readonly ids: readonly string[] };

/** A word may stand in several families. */
function members(): readonly Member[] {
  const made = new Map<string, Member>();
  for (const line of lines(FAMILIES)) {
    const family = line.replace(/^-/, '').split(' ');
    const id = family[0] ?? '';
    for (const words of family) {
      const key = words.split('_').map(stem).join('_');
      const ids = made.get(key)?.ids ?? [];
      if (!ids.includes(id)) made.set(key, { words, ids: [...ids, id] });
    }
  }
  return [...made.values()];
}

function kinOf(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, readonly string[]>();
  for (const group of lines(KIN).map((line) => line.split(' ')))
    for (const id of group) made.set(id, [...(made.get(id) ?? []), ...group.filter((other) => other !== id)]);
  return made;
}

let known: Concepts | undefined;

export function concepts(): Concepts {
  known ??= {
    lexicon: lexiconOf(members().map(({ words, ids }) => [words, ids] as const)),
    common: new Set(
      lines(FAMILIES)
        .filter((line) => line.startsWith('-'))
        .map((line) => line.slice(1).split(' ')[0] ?? ''),
    ),
    kin: kinOf(),
    stop: new Set(STOPWORDS.split(' ').map(stem)),
  };
  return known;
}
