/**
 * MiCRO (de Jonge 2022) over a common text: a seat has a list of its own texts, each a little worse for it than the one
 * before, and goes one further only while it is not ahead of the others in distinct offers.
 */
import type { SeatId } from '../../types/index.ts';
import type { SeatMind } from '../play.ts';
import { bargainer } from './bargain.ts';
import { costOf, type Place, roomOf } from './kit.ts';

/** Every wording a seat is on record for, as author, sponsor or by a stance: its distinct offers. */
function offersOf({ state }: Place, seat: SeatId): number {
  const found = new Set<string>();
  for (const x of state.proposals) {
    const stance = x.stances[seat]?.stance;
    const agrees = x.sponsors.includes(seat) || stance === 'support' || stance === 'live-with';
    if (agrees) found.add(`${x.paragraph}/${x.words.level}`);
  }
  for (const x of state.paragraphs) {
    const stance = x.stances[seat]?.stance;
    if (stance === 'support' || stance === 'live-with') found.add(`${x.id}/${x.words.level}`);
  }
  return found.size;
}

/** What it asks for after so many concessions: the next cheapest level each time, from its best text down. */
function stepDown(p: Place, steps: number): number {
  const costs = Object.entries(p.sheet.values)
    .flatMap(([issue, values]) => values.map((_, level) => costOf(p, issue, level)))
    .filter((cost) => cost > 1e-9)
    .sort((a, b) => a - b);
  return Math.max(0, roomOf(p) - costs.slice(0, steps).reduce((sum, cost) => sum + cost, 0));
}

/** The most cautious of the others is the measure, as in the multilateral form of the strategy. */
const leastOffers = (p: Place): number =>
  Math.min(...p.state.members.filter((seat) => seat !== p.seat).map((seat) => offersOf(p, seat)));

export const micro = (): SeatMind => bargainer((p) => stepDown(p, leastOffers(p)));
