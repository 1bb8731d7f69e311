/** The deals of a table, as its debrief tells them: what was paid, bound, promised, declared and done outside the text. */
import { isEstablished, type NewEvent, type PublicState, paragraphOf, partiesOf, replaySeat } from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import { crossesRedLine } from '../value/index.ts';
import type { DealsStory } from './types.ts';

type Known = {
  readonly game: Game;
  readonly state: PublicState;
  readonly log: readonly NewEvent[];
  readonly viewer: SeatId | null;
};

/** Public movements, and of the sealed ones those that the reader may know. */
function goodwillOf({ log, state, viewer }: Known): DealsStory['goodwill'] {
  const opened = state.debrief?.opened.includes('sealed-prices') === true;
  let round = 0;
  return log.flatMap((e): DealsStory['goodwill'] => {
    if (e.type === 'phase.entered') round = e.round;
    if (e.type !== 'goodwill.moved') return [];
    const sealed = e.audience !== 'all';
    if (sealed && !opened && e.seat !== viewer) return [];
    const { at, by, seat, why } = e;
    const about = { ...(e.paragraph && { paragraph: e.paragraph }), ...(e.about && { about: e.about }) };
    return [{ seat, by, why, round: e.round ?? round, at, sealed, ...about }];
  });
}

const packagesOf = (s: PublicState): DealsStory['packages'] =>
  s.packages.map((x) => ({
    id: x.id,
    seat: x.seat,
    parties: partiesOf(x),
    parts: x.parts.map((part) => ({ paragraph: part.paragraph, level: part.words.level })),
    status: x.status,
    accepted: x.to.filter((seat) => x.answers[seat]?.accept === true),
    ...(x.fell && { fell: x.fell }),
    round: x.round,
    at: x.at,
  }));

/** All of them once they are opened; before that those of the reader. */
function promisesOf({ log, state, viewer }: Known): DealsStory['promises'] {
  if (state.debrief?.promises !== undefined) return state.debrief.promises;
  return viewer === null ? [] : replaySeat(viewer, log).promises;
}

/** Whether it was one is in the envelope, and whether it was crossed in the text. */
const declaredOf = ({ game, state }: Known): DealsStory['declared'] =>
  state.declared.map(({ seat, issue, levels, at }) => {
    const sheet = game.sealed.sheets?.[seat];
    const crossed = state.goodwillLines.some(
      (x) => x.seat === seat && x.why === 'declared-crossed' && paragraphOf(state, x.paragraph)?.issue === issue,
    );
    return {
      seat,
      issue,
      levels,
      at,
      crossed,
      real: sheet ? levels.every((l) => crossesRedLine(sheet, issue, l)) : null,
    };
  });

export const dealsOf = (known: Known): DealsStory => ({
  goodwill: goodwillOf(known),
  packages: packagesOf(known.state),
  promises: promisesOf(known),
  declared: declaredOf(known),
  conditions: known.state.conditions,
  initiatives: known.state.initiatives.map((x) => ({ ...x, established: isEstablished(known.game.open, x) })),
  calls: known.viewer === null ? [] : replaySeat(known.viewer, known.log).capital,
  confidence: known.state.confidence,
});
