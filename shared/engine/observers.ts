/** Questions asked about observers, by rules, screens and bots alike. */
import type { EvidenceCard, OpenGame } from '../scenario/index.ts';
import type { ParagraphId, SeatId } from '../types/index.ts';
import type { PublicState, SeatState, Sounding } from './state.ts';

/** play.md: what an observer has in a game. */
export const EVIDENCE_CARDS = 3;
export const SOUNDINGS = 2;

/** The cards a seat has not laid on the table yet. */
export const cardsOf = (open: OpenGame, s: PublicState, seat: SeatId): readonly EvidenceCard[] =>
  open.evidence.filter((c) => c.seat === seat && !s.evidence.some((e) => e.card === c.id));

export const hasCards = (open: OpenGame, seat: SeatId): boolean => open.evidence.some((c) => c.seat === seat);

export const evidenceBy = (s: PublicState, seat: SeatId): number => s.evidence.filter((e) => e.seat === seat).length;

/** R14.14: civil society stands on the steps this round and has named this bracket. */
export const namedOnSteps = (s: PublicState, paragraph: ParagraphId, seat: SeatId): boolean =>
  Object.values(s.postures).some(
    (p) => p.posture === 'steps' && p.round === s.round && p.paragraph === paragraph && p.holder === seat,
  );

/** R14.9: contact groups are closed to who stands on the steps, in that round and the next. */
export const barredFromGroups = (s: PublicState, seat: SeatId): boolean =>
  s.postures[seat]?.barred.includes(s.round) === true;

/** What a seat was asked and may still answer. */
export const askedOf = (s: PublicState, own: SeatState): readonly Sounding[] =>
  own.soundings.filter((x) => x.seats.includes(own.seat) && x.answer === undefined && x.round === s.round);
