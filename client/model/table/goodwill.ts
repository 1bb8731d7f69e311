/** Goodwill on the screen: one's own as a number, the others' as a word, and what an act costs before it is done. */
import {
  bracketCost,
  GOODWILL_START,
  type Paragraph,
  type PublicState,
  reopenPrice,
} from '../../../shared/engine/index.ts';
import { say, words } from '../words.ts';
import { numberOf, type Sight, shortOf } from './sight.ts';

export type Temper = 'cool' | 'even' | 'warm';

/** null = an observer, or a seat that is not there. */
export function temperOf(pub: PublicState, seat: string): Temper | null {
  const has = pub.goodwill[seat];
  if (has === undefined) return null;
  return has < GOODWILL_START - 1 ? 'cool' : has > GOODWILL_START + 1 ? 'warm' : 'even';
}

/** A delegation with its temper, for who points at it; the own one and observers go by their name. */
export function withTemper(s: Sight, seat: string): string {
  const temper = seat === s.seat ? null : temperOf(s.pub, seat);
  const name = shortOf(s, seat);
  return temper === null ? name : say('goodwill.of', { name, temper: say(`goodwill.temper.${temper}`) });
}

/** The own number; nobody else's is ever shown as one. */
export const ownGoodwill = (s: Sight): number | null => (s.seat === null ? null : (s.pub.goodwill[s.seat] ?? null));

/** Signed, with a true minus: "−2", "+1.5". */
export const signed = (by: number): string =>
  new Intl.NumberFormat(words.value.lang, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(by)
    .replace('-', '−');

/** What an act costs, on its button; nothing where it costs nothing. */
export const priceNote = (cost: number): string | undefined =>
  cost === 0 ? undefined : say('price', { by: signed(-cost) });

/** What a new bracket of mine costs; without wording of one's own on the table it costs more. */
export const bracketPrice = (s: Sight, p: Paragraph, bare = false): number =>
  s.seat === null ? 0 : bracketCost(s.pub, p, s.seat, !bare);

export const reopenCost = (s: Sight): number => s.pub.settings.prices[reopenPrice(s.pub)];

/** Packages and initiatives I may still bring in this round. */
export const dealsLeft = (s: Sight): number =>
  Math.max(0, s.pub.settings.dealsPerRound - ((s.seat === null ? 0 : s.pub.seats[s.seat]?.deals) ?? 0));

/** Numbers of the paragraphs on which I alone hold a bracket: from the second round on the gavel charges for them. */
export const soleHolds = (s: Sight): readonly (number | string)[] =>
  s.seat === null || s.pub.round < 2
    ? []
    : s.pub.paragraphs
        .filter((p) => p.status === 'bracketed' && p.brackets.every((b) => b.seat === s.seat))
        .map((p) => numberOf(s, p.id));
