import type { PhraseId } from '../types/index.ts';
import type { Phrase } from './game.ts';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Letters and digits of any script make a word; `\b` would split at accents. */
const border = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'iu');

export type PhraseHit = { readonly phrase: PhraseId; readonly words: string; readonly at: number };

/** Where each phrase first occurs in a text, in the order of the closed list. */
export function phraseHits(text: string, phrases: readonly Phrase[]): readonly PhraseHit[] {
  return phrases.flatMap((phrase) => {
    for (const words of phrase.match) {
      const found = border(words).exec(text);
      if (found !== null) return [{ phrase: phrase.id, words: found[0], at: found.index }];
    }
    return [];
  });
}

/** Which phrases of the closed list occur in a text: whole words, whatever their case. */
export const phrasesIn = (text: string, phrases: readonly Phrase[]): readonly PhraseId[] =>
  phraseHits(text, phrases).map((hit) => hit.phrase);
