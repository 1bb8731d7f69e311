/** Zero draft against the end, word by word where they are kin, as a whole where they are not. */
import { diffWordsWithSpace } from 'diff';

export type Piece = { readonly kind: 'same' | 'ins' | 'del'; readonly text: string };

/** Below this share of kept letters a word-by-word comparison is confetti. */
const KIN = 0.3;

/** A lone space or comma between two changes belongs to them. */
const isCrumb = (piece: Piece | undefined): boolean => piece?.kind === 'same' && piece.text.trim().length < 3;

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let [del, ins] = ['', ''];
  const flush = (): void => {
    if (del !== '') out.push({ kind: 'del', text: del });
    if (ins !== '') out.push({ kind: 'ins', text: ins });
    [del, ins] = ['', ''];
  };
  pieces.forEach((piece, i) => {
    const between = isCrumb(piece) && (del !== '' || ins !== '') && pieces[i + 1] !== undefined;
    if (piece.kind === 'del' || between) del += piece.text;
    if (piece.kind === 'ins' || between) ins += piece.text;
    if (piece.kind === 'same' && !between) {
      flush();
      out.push(piece);
    }
  });
  flush();
  return out.filter((p) => p.text !== '');
}

export function redline(from: string, to: string): readonly Piece[] {
  if (from === to) return from === '' ? [] : [{ kind: 'same', text: from }];
  const pieces = joined(
    diffWordsWithSpace(from, to).map((part) => ({
      kind: part.added ? 'ins' : part.removed ? 'del' : 'same',
      text: part.value,
    })),
  );
  const kept = pieces.reduce((sum, p) => sum + (p.kind === 'same' ? p.text.length : 0), 0);
  if (from !== '' && to !== '' && kept < KIN * Math.max(from.length, to.length))
    return [
      { kind: 'del', text: from },
      { kind: 'ins', text: to },
    ];
  return pieces;
}
