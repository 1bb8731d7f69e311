/** Two wordings compared word by word. */
import { diffWordsWithSpace } from 'diff';

export type Piece = { readonly kind: 'same' | 'ins' | 'del'; readonly text: string };

export const redline = (from: string, to: string): readonly Piece[] =>
  diffWordsWithSpace(from, to).map((part) => ({
    kind: part.added ? 'ins' : part.removed ? 'del' : 'same',
    text: part.value,
  }));
