/** The table as it stood at the moments that a class remembers: after the first reading, after each round, at the end. */
import type { NewEvent, PublicState } from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import { walk } from './story.ts';
import type { Moment } from './types.ts';

/** `visit`: how many public events came before it. */
export type Standing = { readonly when: Moment; readonly state: PublicState; readonly visit: number };

/** A round ends when the next one begins, or when what comes after the last one does. */
export function momentsOf(game: Game, log: readonly NewEvent[]): readonly Standing[] {
  const found: Standing[] = [];
  let round = 0;
  let visit = -1;
  const end = walk(game, log, (before, event) => {
    visit += 1;
    if (event.type !== 'phase.entered') return;
    if (event.to === 'round.corridor' && event.round === 1 && round === 0)
      found.push({ when: 'opening', state: before, visit });
    const over = before.phase === 'round.gavel' && before.round > round;
    if (!over) return;
    round = before.round;
    found.push({ when: round, state: before, visit });
  });
  return [...found, { when: 'end', state: end, visit: visit + 1 }];
}
