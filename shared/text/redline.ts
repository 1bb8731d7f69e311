/** Any two versions compared, word by word. */
import { editsOf, textOf, tokensOf } from './tokens.ts';

export type Run = { readonly kind: 'same' | 'added' | 'deleted'; readonly text: string };

export function redline(before: string, after: string): readonly Run[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const runs: Run[] = [];
  let at = 0;
  for (const e of editsOf(a, b)) {
    push(runs, 'same', a.slice(at, e.start));
    push(runs, 'deleted', a.slice(e.start, e.end));
    push(runs, 'added', b.slice(e.from, e.to));
    at = e.end;
  }
  push(runs, 'same', a.slice(at));
  return runs;
}

function push(runs: Run[], kind: Run['kind'], words: readonly string[]): void {
  if (words.length > 0) runs.push({ kind, text: textOf(words) });
}

/** How changed words are marked where colour does not reach; the sentences come from the catalogue. */
export type Marks = { readonly added: (words: string) => string; readonly deleted: (words: string) => string };

/** One line that reads without colour: `Call upon States [deleted: to consider] [added by Mexico: to ratify] ...`. */
export function redlineText(runs: readonly Run[], marks: Marks): string {
  return textOf(runs.flatMap((run) => (run.kind === 'same' ? tokensOf(run.text) : [marks[run.kind](run.text)])));
}
