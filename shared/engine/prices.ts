/** What acts cost and earn (R11.1 to 11.7), asked by decide, screens and bots alike. Amounts are settings. */
import type { ParagraphId, SeatId } from '../types/index.ts';
import { bracketFactor } from './news.ts';
import type { Paragraph, PublicState } from './state.ts';
import type { PriceId } from './vocabulary.ts';

/** play.md's limits: won over and sponsored in a game, alone at a gavel in a round. */
export const MOST = { 'won-over': 3, sponsored: 2, 'sole-holder': 2, reservation: 2 } as const;
export const HALF_WAY_ROUND = 2;

/** The last round, and whatever comes after its gavel. */
export const isClosing = (s: PublicState): boolean =>
  s.phase === 'dropping' || s.phase === 'consultation' || (s.round > 1 && s.round >= s.rounds);

/** The price of a new bracket that brings wording. */
export const bracketPrice = (s: PublicState): PriceId => {
  if (isClosing(s)) return 'bracket-last';
  return s.round <= 1 ? 'bracket-first' : 'bracket-middle';
};

export const reopenPrice = (s: PublicState): PriceId => (isClosing(s) ? 'reopen-last' : 'reopen');

/** Wording of one's own on the table makes a bracket cheaper. */
export const hasWording = (s: PublicState, paragraph: ParagraphId, seat: SeatId): boolean =>
  s.proposals.some(
    (x) =>
      x.paragraph === paragraph && (x.status === 'tabled' || x.status === 'needs-sponsor') && x.sponsors.includes(seat),
  );

/** What a new bracket costs a member as things stand. */
export function bracketCost(s: PublicState, p: Paragraph, seat: SeatId, bringsWording: boolean): number {
  if (p.brackets.some((x) => x.seat === seat)) return 0;
  const bare = bringsWording || hasWording(s, p.id, seat) ? 0 : s.settings.prices['bracket-bare'];
  return (s.settings.prices[bracketPrice(s)] + bare) * bracketFactor(s, p.issue);
}

export const timesPriced = (s: PublicState, seat: SeatId, why: PriceId, round?: number): number =>
  s.goodwillLines.filter((x) => x.seat === seat && x.why === why && (round === undefined || x.round === round)).length;
