/** Whether a ground of a conditional stance holds, asked by decide and screens alike. */
import type { Ground } from './commands.ts';
import { bracketBy, paragraphOf } from './queries.ts';
import type { Condition, PublicState } from './state.ts';

/** `lifting`: conditions taken as met for the question, whose brackets count as lifted. */
export function groundHolds(s: PublicState, ground: Ground, lifting: readonly Condition[]): boolean {
  const p = paragraphOf(s, ground.paragraph);
  if (p === undefined) return false;
  const there = p.status !== 'dropped';
  if ('phrase' in ground) return (there && p.words.phrases.includes(ground.phrase)) === ground.present;
  const level = there ? p.words.level : 0;
  if ('atLeast' in ground) return level >= ground.atLeast;
  if ('atMost' in ground) return level <= ground.atMost;
  const lifts = lifting.some((c) => c.seat === ground.free && c.paragraph === p.id);
  return lifts || bracketBy(p, ground.free) === undefined;
}

/** A condition that stands: it waits, or it has been met and may still fail. */
export const standsOf = (s: PublicState, seat: string, paragraph: string): Condition | undefined =>
  s.conditions.find(
    (c) => c.seat === seat && c.paragraph === paragraph && (c.status === 'waiting' || c.status === 'met'),
  );
