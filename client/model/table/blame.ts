/** Two versions of a text compared, every change with whose it was: through all the versions between them. */
import { editsOf, isWholeReplacement, textOf, tokensOf } from '../../../shared/text/index.ts';

/** One step of a text's history: the text after it, and who made it so. */
export type Step = { readonly text: string; readonly by: string };
export type Attributed = {
  readonly kind: 'same' | 'ins' | 'del';
  readonly text: string;
  /** Absent where nothing changed. */
  readonly by?: string;
};

type Item = { readonly word: string; readonly state: 'same' | 'ins' | 'del'; readonly by?: string };

/** A word struck that was put in on the way was never there; one that was stays, struck. */
const struck = (item: Item, by: string): readonly Item[] =>
  item.state === 'ins' ? [] : [item.state === 'del' ? item : { ...item, state: 'del', by }];

/** The live words are those not struck: edits count along them, and struck ones stay where they are. */
function step(items: readonly Item[], { text, by }: Step): readonly Item[] {
  const live = items.filter((item) => item.state !== 'del');
  const next = tokensOf(text);
  const edits = editsOf(
    live.map((item) => item.word),
    next,
  );
  const out: Item[] = [];
  let [at, edit] = [0, 0];
  const put = (): void => {
    for (let e = edits[edit]; e !== undefined && e.end === at; e = edits[++edit])
      out.push(...next.slice(e.from, e.to).map((word): Item => ({ word, state: 'ins', by })));
  };
  put();
  for (const item of items) {
    if (item.state === 'del') {
      out.push(item);
      continue;
    }
    const e = edits[edit];
    out.push(...(e !== undefined && at >= e.start && at < e.end ? struck(item, by) : [item]));
    at += 1;
    put();
  }
  return out;
}

function joinedRuns(items: readonly Item[]): readonly Attributed[] {
  const runs: { kind: Attributed['kind']; by: string | undefined; words: string[] }[] = [];
  for (const { word, state, by } of items) {
    const last = runs.at(-1);
    if (last?.kind === state && last.by === by) last.words.push(word);
    else runs.push({ kind: state, by, words: [word] });
  }
  return runs.map(({ kind, by, words }) => ({ kind, text: textOf(words), ...(by !== undefined && { by }) }));
}

/** Another sentence altogether: the one struck, the other put in, and nothing in between. */
const whole = (from: string, last: Step): readonly Attributed[] => [
  ...(from === '' ? [] : [{ kind: 'del' as const, text: from, by: last.by }]),
  { kind: 'ins', text: last.text, by: last.by },
];

export function attributed(from: string, steps: readonly Step[]): readonly Attributed[] {
  const last = steps.at(-1);
  if (last === undefined || last.text === from) return from === '' ? [] : [{ kind: 'same', text: from }];
  if (isWholeReplacement(from, last.text)) return whole(from, last);
  const first: readonly Item[] = tokensOf(from).map((word) => ({ word, state: 'same' }));
  return joinedRuns(steps.reduce(step, first));
}
