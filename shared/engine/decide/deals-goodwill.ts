/** One door for every movement of goodwill: members only, the ceiling kept, sealed where the occasion is secret. */
import type { ParagraphId, ProposalId, SeatId } from '../../types/index.ts';
import { GOODWILL_CEILING } from '../evolve/index.ts';
import { earnsGoodwill } from '../news.ts';
import { paragraphOf } from '../queries.ts';
import type { PriceId } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';

type About = {
  readonly paragraph?: ParagraphId;
  readonly proposal?: ProposalId;
  readonly about?: SeatId;
  readonly round?: number;
};

const amountOf = (b: Batch, why: PriceId, factor: number): number => b.state.settings.prices[why] * factor;

/** The price of an act. R11.6: `sealed` where the act itself is secret, so that no public number tells. */
export function charge(
  b: Batch,
  seat: SeatId,
  why: PriceId,
  about: About & { readonly factor?: number; readonly sealed?: boolean } = {},
): void {
  const { factor = 1, sealed = false, ...rest } = about;
  const by = -amountOf(b, why, factor);
  if (by === 0 || !b.state.members.includes(seat)) return;
  emit(b, { type: 'goodwill.moved', seat, by, why, ...rest }, sealed ? { seats: [seat] } : 'all');
}

/** R11.4: what is earned stops at the ceiling, and is not earned at all where news bears on the issue. */
export function credit(b: Batch, seat: SeatId, why: PriceId, about: About = {}): void {
  const has = b.state.goodwill[seat];
  const issue = paragraphOf(b.state, about.paragraph)?.issue;
  if (has === undefined || (issue !== undefined && !earnsGoodwill(b.state, issue))) return;
  const by = Math.min(amountOf(b, why, 1), GOODWILL_CEILING - has);
  if (by > 0) emit(b, { type: 'goodwill.moved', seat, by, why, ...about });
}
