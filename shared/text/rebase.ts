/** What becomes of a wording when the text it was written against has changed: a three-way merge by words. */
import { type Edit, editsOf, isWholeReplacement, textOf, tokensOf } from './tokens.ts';

export type Rebased =
  /** It fits the new text as it is. */
  | { readonly kind: 'as-is' }
  | { readonly kind: 'merged'; readonly text: string }
  /** The new text says it already. */
  | { readonly kind: 'done' }
  /** Both changed the same words. */
  | { readonly kind: 'stale' };

type Change = { readonly start: number; readonly end: number; readonly words: readonly string[] };

const changesOf = (edits: readonly Edit[], other: readonly string[]): readonly Change[] =>
  edits.map((e) => ({ start: e.start, end: e.end, words: other.slice(e.from, e.to) }));

const sameChange = (a: Change, b: Change): boolean =>
  a.start === b.start && a.end === b.end && a.words.join(' ') === b.words.join(' ');

/** Changes that touch are taken as one place: which of them should come first nobody can say. */
const clash = (a: Change, b: Change): boolean => a.start <= b.end && b.start <= a.end;

function apply(base: readonly string[], changes: readonly Change[]): readonly string[] {
  const words: string[] = [];
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    words.push(...base.slice(at, change.start), ...change.words);
    at = change.end;
  }
  return [...words, ...base.slice(at)];
}

/** Both changes of one text in one text; null where they touch the same words. */
export function merge3(base: string, ours: string, theirs: string): string | null {
  const [b, o, t] = [tokensOf(base), tokensOf(ours), tokensOf(theirs)];
  const mine = changesOf(editsOf(b, o), o);
  const others = changesOf(editsOf(b, t), t).filter((x) => !mine.some((y) => sameChange(x, y)));
  if (others.some((x) => mine.some((y) => clash(x, y)))) return null;
  return textOf(apply(b, [...mine, ...others]));
}

/** `base`: what stood when `text` was written; `now`: what stands. */
export function rebase(base: string, now: string, text: string): Rebased {
  if (text === now) return { kind: 'done' };
  if (base === now || isWholeReplacement(base, text)) return { kind: 'as-is' };
  const merged = merge3(base, now, text);
  if (merged === null) return { kind: 'stale' };
  if (merged === now) return { kind: 'done' };
  return merged === text ? { kind: 'as-is' } : { kind: 'merged', text: merged };
}
