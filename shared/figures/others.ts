/** One table as others see it afterwards: what it came to, and nobody's name. */
import { hasText, type NewEvent, outcomeOf } from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import { shareOf } from './joint.ts';
import { standingIn } from './marks.ts';
import { resultOf, type Scored, starsOf } from './results.ts';
import { walk } from './story.ts';
import type { OtherTable } from './types.ts';

/** null while it still negotiates. */
export function tableFigures(game: Game, log: readonly NewEvent[], same: boolean): OtherTable | null {
  const state = walk(game, log, () => undefined);
  if (state.ending === null) return null;
  const ending = state.ending.kind;
  const outcome = outcomeOf(game.open, state);
  const sheets = game.sealed.sheets;
  const standing = standingIn({ game, state, log, viewer: null });
  const scored: Scored | null = sheets && { game, sheets, outcome, ending, standing };
  const share = scored && shareOf(scored);
  const members = scored === null ? [] : state.members.map((seat) => resultOf(scored, seat));
  const stars = share === null ? null : starsOf({ ending, game }, members, { share }, state);
  return {
    ending,
    rounds: state.round,
    stars: stars === null ? null : stars.filter((star) => star.won).length,
    share: share === null ? null : Math.round(share * 100) / 100,
    levels: hasText(ending) ? outcome.levels : {},
    same,
  };
}
