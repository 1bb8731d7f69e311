/** Two wordings compared word by word, in stretches a reader can follow. */
import { type Run, redline as runsOf } from '../../../shared/text/index.ts';
import { joinedWords as joined } from '../../model/table/index.ts';

export type Piece = { readonly kind: 'same' | 'ins' | 'del'; readonly text: string };

const isThin = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2;
const lettersIn = (text: string): number => text.replace(/\s/gu, '').length;

/** A word or two that happen to agree between two changes belong to the change. */
function stretches(runs: readonly Run[]): readonly Piece[] {
  const out: Piece[] = [];
  let [struck, added] = ['', ''];
  const flush = () => {
    if (struck !== '') out.push({ kind: 'del', text: struck });
    if (added !== '') out.push({ kind: 'ins', text: added });
    [struck, added] = ['', ''];
  };
  runs.forEach((run, i) => {
    if (run.kind === 'deleted') struck = joined(struck, run.text);
    else if (run.kind === 'added') added = joined(added, run.text);
    else if (isThin(run.text) && i > 0 && i < runs.length - 1) {
      struck = joined(struck, run.text);
      added = joined(added, run.text);
    } else {
      flush();
      out.push({ kind: 'same', text: run.text });
    }
  });
  flush();
  return out;
}

/** Spaces between the pieces, so that they read as one line. */
function spaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) => {
    const before = pieces[i - 1]?.text ?? '';
    const text = joined(before, piece.text).slice(before.length);
    return { ...piece, text };
  });
}

const likenessIn = (runs: readonly Run[], from: string, to: string): number => {
  const kept = runs.reduce((sum, run) => sum + (run.kind === 'same' ? lettersIn(run.text) : 0), 0);
  return kept / Math.max(1, lettersIn(from), lettersIn(to));
};

/** How much of the longer text the two share, 0 to 1. */
export const likeness = (from: string, to: string): number => likenessIn(runsOf(from, to), from, to);

/** Below this the two are different sentences, and word by word would be confetti. */
export const ALIKE = 0.4;

export function redline(from: string, to: string): readonly Piece[] {
  if (from === to) return [{ kind: 'same', text: to }];
  const runs = runsOf(from, to);
  if (likenessIn(runs, from, to) >= ALIKE) return spaced(stretches(runs));
  return spaced([...(from === '' ? [] : [{ kind: 'del' as const, text: from }]), { kind: 'ins', text: to }]);
}
