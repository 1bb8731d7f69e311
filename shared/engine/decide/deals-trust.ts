/** R11.9: how one delegation has treated another, told to the one treated alone. Only what is public moves it. */
import type { ParagraphId, ProposalId, SeatId } from '../../types/index.ts';
import { hasWording } from '../prices.ts';
import { paragraphOf, proposalOf } from '../queries.ts';
import type { Proposal } from '../state.ts';
import type { TrustReason } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import { wordingOf } from './deals-earned.ts';
import type { Reactions } from './reactions.ts';

const BY: Readonly<Record<TrustReason, number>> = {
  supported: 1,
  'promise-kept': 1,
  'bare-bracket': -1,
  'promise-broken': -2,
  'package-left': -2,
};

type About = { readonly paragraph?: ParagraphId; readonly proposal?: ProposalId };

/** `seat` has treated `of` so. */
export function moveTrust(b: Batch, of: SeatId, seat: SeatId, why: TrustReason, about: About = {}): void {
  if (of === seat || b.seats[of] === undefined) return;
  b.cause = '11.9';
  emit(b, { type: 'trust.moved', of, seat, by: BY[why], why, ...about }, { seats: [of] });
}

/** Each wording wins its author somebody's trust once, however often that is said. */
function onWording(b: Batch, seat: SeatId, wording: Proposal | undefined, why: 'supported' | 'bare-bracket'): void {
  if (wording === undefined) return;
  const lines = b.seats[wording.seat]?.trust[seat]?.lines ?? [];
  if (lines.some((x) => x.why === why && x.proposal === wording.id)) return;
  moveTrust(b, wording.seat, seat, why, { paragraph: wording.paragraph, proposal: wording.id });
}

const supports = (b: Batch, seat: SeatId, id: ProposalId | undefined): void =>
  onWording(b, seat, proposalOf(b.state, id), 'supported');

export const trustReactions: Reactions = {
  'stance.taken': (b, e) => {
    if (e.proposal === undefined) return;
    if (e.stance === 'support') supports(b, e.seat, e.proposal);
    if (e.stance === 'object' && !hasWording(b.state, e.paragraph, e.seat))
      onWording(b, e.seat, proposalOf(b.state, e.proposal), 'bare-bracket');
  },
  'proposal.sponsored': (b, e) => supports(b, e.seat, e.id),
  'bracket.lifted': (b, e) => supports(b, e.seat, e.proposal),
  'bracket.opened': (b, e, before) => {
    const bare = e.proposal === undefined && !hasWording(before, e.paragraph, e.seat);
    if (bare && !e.returned) onWording(b, e.seat, wordingOf(before, paragraphOf(before, e.paragraph)), 'bare-bracket');
  },
};
