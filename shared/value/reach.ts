/** Which phrases a document can contain when it is put together from the ready-made wordings. */
import type { OpenGame, Outcome } from '../scenario/index.ts';
import { wordingsAt } from '../scenario/index.ts';

const maskOf = (open: OpenGame, phrases: readonly string[]): number =>
  open.phrases.reduce((mask, phrase, bit) => (phrases.includes(phrase.id) ? mask | (1 << bit) : mask), 0);

/** All phrase sets reachable at these levels, as bit masks over `open.phrases`. */
export function reachableMasks(open: OpenGame, levels: Outcome['levels']): ReadonlySet<number> {
  let masks = new Set([0]);
  for (const issue of open.issues) {
    const choices = new Set(wordingsAt(issue, levels[issue.id] ?? 0).map((w) => maskOf(open, w.phrases)));
    const next = new Set<number>();
    for (const mask of masks) for (const choice of choices) next.add(mask | choice);
    if (choices.size > 0) masks = next;
  }
  return masks;
}

export const isReachable = (open: OpenGame, outcome: Outcome): boolean =>
  reachableMasks(open, outcome.levels).has(maskOf(open, outcome.phrases));

/** The outcome of a text made of every level's plain wording. */
export function plainOutcome(open: OpenGame, levels: Outcome['levels']): Outcome {
  const found = new Set(open.issues.flatMap((issue) => wordingsAt(issue, levels[issue.id] ?? 0)[0]?.phrases ?? []));
  return { levels, phrases: open.phrases.map((phrase) => phrase.id).filter((id) => found.has(id)) };
}
