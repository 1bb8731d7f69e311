/** A text as a row of words and marks, and what turns one row into another. */
import { diffArrays } from 'diff';

/** Marks that close a word stand alone, so that a full stop for a semicolon is no other word. */
const WORD = /^(\(*)(.*?)([,;.:)…]*)$/su;

function split(chunk: string): readonly string[] {
  const [, open = '', word = '', close = ''] = WORD.exec(chunk) ?? [];
  return [...open, ...(word === '' ? [] : [word]), ...close];
}

export const tokensOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean).flatMap(split);

const CLOSES = /^[,;.:)…]$/u;

/** The text again, with single spaces. */
export function textOf(tokens: readonly string[]): string {
  let text = '';
  for (const token of tokens) text += text === '' || CLOSES.test(token) || text.endsWith('(') ? token : ` ${token}`;
  return text;
}

/** `start` to `end` of the one row stands as `from` to `to` of the other. */
export type Edit = { readonly start: number; readonly end: number; readonly from: number; readonly to: number };

export function editsOf(base: readonly string[], other: readonly string[]): readonly Edit[] {
  const edits: Edit[] = [];
  let [at, there] = [0, 0];
  for (const part of diffArrays([...base], [...other])) {
    const n = part.value.length;
    const [end, to] = [at + (part.added ? 0 : n), there + (part.removed ? 0 : n)];
    if (part.added || part.removed) extend(edits, { start: at, end, from: there, to });
    [at, there] = [end, to];
  }
  return edits;
}

/** Words taken out and words put in at one place are one edit. */
function extend(edits: Edit[], next: Edit): void {
  const last = edits.at(-1);
  const joins = last !== undefined && last.end === next.start && last.to === next.from;
  if (joins) edits[edits.length - 1] = { ...last, end: next.end, to: next.to };
  else edits.push(next);
}

/** Which part of the longer text's words stands in both. */
export function shareOf(a: string, b: string): number {
  const [x, y] = [tokensOf(a), tokensOf(b)];
  const longest = Math.max(x.length, y.length);
  const gone = editsOf(x, y).reduce((sum, e) => sum + e.end - e.start, 0);
  return longest === 0 ? 1 : (x.length - gone) / longest;
}

/** Below this a text is another text, not a change of this one. */
const KINDRED = 0.4;

export const isWholeReplacement = (standing: string, text: string): boolean =>
  standing === '' || shareOf(standing, text) < KINDRED;
