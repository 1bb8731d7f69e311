/** The most that a sheet's levels can come to, pairs included. */
import type { PairTerm, Sheet } from './game.ts';

const top = (values: readonly number[]): number => Math.max(...values);

/** What a term gives at most, the levels known so far being what they are. */
function atMost({ issues, worth }: PairTerm, levels: Readonly<Record<string, number>>): number {
  const [first, second] = issues.map((id) => levels[id]);
  const rows = first === undefined ? worth : worth.slice(first, first + 1);
  return top(rows.map((row) => (second === undefined ? top(row) : (row[second] ?? 0))));
}

/** Exact: issues that stand in a pair are tried out, with what is left at most as a bound; the others are free. */
export function mostOf(values: Sheet['values'], pairs: readonly PairTerm[] = []): number {
  const bound = new Set(pairs.flatMap((term) => term.issues));
  const ids = [...bound].filter((id) => values[id] !== undefined);
  const free = Object.entries(values).reduce((sum, [id, row]) => (bound.has(id) ? sum : sum + top(row)), 0);
  const rest = ids.map((_, index) => ids.slice(index).reduce((sum, id) => sum + top(values[id] ?? [0]), 0));
  const levels: Record<string, number> = {};
  let best = Number.NEGATIVE_INFINITY;
  const descend = (index: number, sum: number): void => {
    const hope = sum + (rest[index] ?? 0) + pairs.reduce((all, term) => all + atMost(term, levels), 0);
    if (hope <= best) return;
    const id = ids[index];
    if (id === undefined) {
      best = hope;
      return;
    }
    for (const [level, worth] of (values[id] ?? []).entries()) {
      levels[id] = level;
      descend(index + 1, sum + worth);
    }
    delete levels[id];
  };
  descend(0, free);
  return best;
}
