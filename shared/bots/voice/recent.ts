/** What a seat has said of late, as everybody heard it; and a way of saying the next thing that is not among it. */
import type { Reason } from '../../engine/index.ts';
import type { Delegate } from '../input.ts';
import { WAYS } from '../ways.ts';

export type Line = {
  readonly at: number;
  readonly paragraph: string;
  readonly stance: string;
  readonly phrase: string;
  readonly turn: string;
};

function hear(lines: Line[], at: number, paragraph: string, stance: string, reason: Reason | undefined): void {
  if (reason !== undefined && 'phrase' in reason)
    lines.push({ at, paragraph, stance, phrase: reason.phrase, turn: String(reason.params['turn'] ?? '') });
}

/** Cards laid and not shown yet come last: their seat knows what it wrote on them. */
const LAID = Number.POSITIVE_INFINITY;

/** Oldest first. */
export function spokenBy({ own, seat, state }: Delegate): readonly Line[] {
  const lines: Line[] = [];
  for (const p of state.paragraphs)
    for (const x of p.reasons) if (x.seat === seat) hear(lines, x.at, p.id, x.stance, x.reason);
  // What comes with an objection, or in a package, has been said there.
  for (const x of state.proposals)
    if (x.seat === seat && !x.withObjection && x.package === undefined) hear(lines, x.at, x.paragraph, 'put', x.reason);
  lines.sort((a, b) => a.at - b.at);
  for (const x of Object.values(own?.laid ?? {})) hear(lines, LAID, x.paragraph, x.stance, x.reason);
  return lines;
}

/** A seat does not use one turn of phrase again within so many turns. */
export const APART = 4;

/** From `start` on, the first way of saying `phrase` that it has not used just now. */
export function freshTurn(lines: readonly Line[], phrase: string, start: number, ways: readonly number[]): number {
  const used = new Set(lines.slice(-APART).flatMap((x) => (x.phrase === phrase ? [x.turn] : [])));
  const first = ((start % ways.length) + ways.length) % ways.length;
  const order = [...ways.slice(first), ...ways.slice(0, first)];
  return order.find((way) => !used.has(WAYS[way] ?? '')) ?? order[0] ?? 0;
}
