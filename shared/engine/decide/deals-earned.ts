/** What acts earn when a paragraph closes, and half the text early (R11.4, 11.7). */
import type { ParagraphId, SeatId } from '../../types/index.ts';
import { partiesOf } from '../deals.ts';
import type { EventOf } from '../events.ts';
import { HALF_WAY_ROUND, MOST, timesPriced } from '../prices.ts';
import { isMember, packageOf, paragraphOf, proposalOf } from '../queries.ts';
import type { Paragraph, Proposal, PublicState } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { credit } from './deals-goodwill.ts';
import type { Reactions } from './reactions.ts';

/** The wording whose words stand. */
export const wordingOf = (s: PublicState, p: Paragraph | undefined): Proposal | undefined =>
  proposalOf(s, p?.versions.at(-1)?.proposal);

const stakeholder = (b: Batch, seat: SeatId) => b.game.open.parties.find((p) => p.id === seat)?.stakeholder;

const hasEarned = (s: PublicState, seat: SeatId, why: 'won-over' | 'sponsored', paragraph: ParagraphId): boolean =>
  s.goodwillLines.some((x) => x.seat === seat && x.why === why && x.paragraph === paragraph);

/** Somebody of another stakeholder lifted a bracket onto this wording. */
function creditAuthor(b: Batch, paragraph: ParagraphId, wording: Proposal): void {
  const { seat } = wording;
  const won = wording.lifted?.some((x) => stakeholder(b, x.seat) !== stakeholder(b, seat)) === true;
  if (!won || timesPriced(b.state, seat, 'won-over') >= MOST['won-over']) return;
  if (!hasEarned(b.state, seat, 'won-over', paragraph))
    credit(b, seat, 'won-over', { paragraph, proposal: wording.id });
}

/** Who carried another's wording; an observer's counts once. What a package brings is its parties' own. */
function creditSponsor(b: Batch, paragraph: ParagraphId, wording: Proposal, sponsor: SeatId): void {
  const about = wording.seat;
  const observer = !isMember(b.state, about);
  const before = b.state.goodwillLines.some(
    (x) => observer && x.seat === sponsor && x.why === 'sponsored' && x.about === about,
  );
  if (before || timesPriced(b.state, sponsor, 'sponsored') >= MOST.sponsored) return;
  if (!hasEarned(b.state, sponsor, 'sponsored', paragraph))
    credit(b, sponsor, 'sponsored', { paragraph, proposal: wording.id, about });
}

function earnByClosing(b: Batch, e: EventOf<'paragraph.moved'>): void {
  const wording = e.to === 'ad-ref' ? wordingOf(b.state, paragraphOf(b.state, e.id)) : undefined;
  if (wording === undefined) return;
  b.cause = '11.4';
  creditAuthor(b, e.id, wording);
  const one = packageOf(b.state, wording.package);
  const own = one === undefined ? [wording.seat] : [wording.seat, ...partiesOf(one)];
  for (const sponsor of wording.sponsors) if (!own.includes(sponsor)) creditSponsor(b, e.id, wording, sponsor);
}

/** R11.7: by the end of the second round's gavel, or of the first where nothing is left after it. */
function earnHalfWay(b: Batch, e: EventOf<'phase.entered'>, before: PublicState): void {
  const due = before.round === HALF_WAY_ROUND || (before.round < HALF_WAY_ROUND && e.to !== 'round.text');
  if (before.phase !== 'round.gavel' || !due || e.to === 'closed' || b.state.capitalWidened) return;
  const all = before.paragraphs.filter((p) => p.status !== 'dropped');
  const closed = all.filter((p) => p.status === 'ad-ref').length;
  if (closed === 0 || closed * 2 < all.length) return;
  b.cause = '11.7';
  for (const seat of b.state.members) credit(b, seat, 'half-way', { round: before.round });
  emit(b, { type: 'capital.widened' });
}

/** A bracket lifted by taking a stance on the text is lifted onto the wording that stands there. */
export const earnedReactions: Reactions = {
  'paragraph.moved': earnByClosing,
  'phase.entered': earnHalfWay,
};
