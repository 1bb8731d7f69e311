/** The text as a whole against no text, and where a seat presses when it comes out short. */
import type { Paragraph } from '../../engine/index.ts';
import { isMember, type Sheet } from '../../scenario/index.ts';
import type { Delegate } from '../input.ts';
import { type Instead, surplusWith, type Wordlike } from '../stakes.ts';
import { isLate } from '../tempo.ts';
import { wordedIn } from '../weighed.ts';
import { EPSILON, stakesFor } from './words.ts';

/** The last answer for a sheet is kept while the text is the same object: many questions are asked of one text. */
function remembered<T>(answer: (d: Delegate) => T): (d: Delegate) => T {
  const kept = new WeakMap<Sheet, { readonly text: readonly Paragraph[]; readonly value: T }>();
  return (d) => {
    const known = kept.get(d.sheet);
    if (known?.text === d.state.paragraphs) return known.value;
    const value = answer(d);
    kept.set(d.sheet, { text: d.state.paragraphs, value });
    return value;
  };
}

const asItStands = remembered((d) => surplusWith(stakesFor(d), d.state));

/** Points over the walk-away, with these words in that paragraph where given. */
export const surplus = (d: Delegate, paragraph?: string, words?: Wordlike): number =>
  paragraph === undefined || words === undefined
    ? asItStands(d)
    : surplusWith(stakesFor(d), d.state, new Map([[paragraph, words]]));

/** The same with the words of several paragraphs at once. */
export const surplusInstead = (d: Delegate, instead: Instead): number => surplusWith(stakesFor(d), d.state, instead);

/** At most so many paragraphs are held for the sake of the whole. */
const MOST_PRESSED = 3;

/** On the live paragraphs that cost it most, as many as would bring it home. */
export const pressure = remembered((d): ReadonlySet<string> => {
  const short = isMember(d.open, d.seat) ? -surplus(d) : 0;
  if (short <= EPSILON) return new Set();
  const stakes = stakesFor(d);
  const costs = wordedIn(d.state)
    .map((p) => ({ id: p.id, points: stakes.cost(p.issue, p.words.level) * stakes.room }))
    .filter((x) => x.points > EPSILON)
    .sort((a, b) => b.points - a.points);
  const chosen = new Set<string>();
  let won = 0;
  for (const { id, points } of costs) {
    if (chosen.size >= MOST_PRESSED || (chosen.size > 0 && won >= short)) break;
    chosen.add(id);
    won += points;
  }
  return chosen;
});

/** Late in the day: would these words leave the whole below no text, and no better than it is? */
export function sinks(d: Delegate, p: Paragraph, words: Wordlike): boolean {
  if (!isLate(d.state) || !isMember(d.open, d.seat)) return false;
  const after = surplus(d, p.id, words);
  return after < -EPSILON && after < surplus(d) + EPSILON;
}
