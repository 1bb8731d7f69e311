/** The six boxes as one value: typing, pasting and deleting, without a DOM. */
import { CODE_LENGTH, tidyCode } from '../../model/index.ts';

export type Boxes = { readonly code: string; readonly at: number };

/** One letter, or a whole pasted code, put in from box `at` on. */
export function typed(code: string, at: number, input: string): Boxes {
  const letters = tidyCode(input);
  if (letters === '') return { code, at };
  const next = (code.slice(0, at) + letters + code.slice(at + letters.length)).slice(0, CODE_LENGTH);
  return { code: next, at: Math.min(at + letters.length, CODE_LENGTH - 1) };
}

/** Backspace: this box if it holds a letter, else the one before; what follows closes up. */
export function erased(code: string, at: number): Boxes {
  const from = at < code.length ? at : Math.max(0, code.length - 1);
  return { code: code.slice(0, from) + code.slice(from + 1), at: Math.max(0, at < code.length ? at : at - 1) };
}

/** Letters that no code has (I, O, 0, 1), so that the page can say so. */
export const strange = (input: string): boolean => /[^A-Za-z0-9\s-]|[io01]/i.test(input);
