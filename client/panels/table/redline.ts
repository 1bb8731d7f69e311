/** Two wordings compared word by word, in stretches a reader can follow. */
import { diffWordsWithSpace } from 'diff';

export type Piece = { readonly kind: 'same' | 'ins' | 'del'; readonly text: string };

const isThin = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2;

/** A word or two that happen to agree between two changes belong to the change. */
function stretches(parts: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let [struck, added] = ['', ''];
  const flush = () => {
    if (struck !== '') out.push({ kind: 'del', text: struck });
    if (added !== '') out.push({ kind: 'ins', text: added });
    [struck, added] = ['', ''];
  };
  parts.forEach((part, i) => {
    if (part.kind === 'del') struck += part.text;
    else if (part.kind === 'ins') added += part.text;
    else if (isThin(part.text) && i > 0 && i < parts.length - 1) {
      struck += part.text;
      added += part.text;
    } else {
      flush();
      out.push(part);
    }
  });
  flush();
  return out;
}

/** How much of the longer text the two share, 0 to 1. */
export function likeness(from: string, to: string): number {
  const same = diffWordsWithSpace(from, to).filter((part) => !part.added && !part.removed);
  const kept = same.reduce((sum, part) => sum + part.value.trim().length, 0);
  return kept / Math.max(1, from.length, to.length);
}

/** Below this the two are different sentences, and word by word would be confetti. */
export const ALIKE = 0.4;

export function redline(from: string, to: string): readonly Piece[] {
  if (from === to) return [{ kind: 'same', text: to }];
  if (likeness(from, to) < ALIKE)
    return [...(from === '' ? [] : [{ kind: 'del' as const, text: from }]), { kind: 'ins', text: to }];
  return stretches(
    diffWordsWithSpace(from, to).map((part) => ({
      kind: part.added ? 'ins' : part.removed ? 'del' : 'same',
      text: part.value,
    })),
  );
}
