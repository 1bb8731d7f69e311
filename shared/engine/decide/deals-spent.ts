/** What acts cost, whoever's hand they came from (R11.2, 11.3, 11.5, 11.6). */
import type { IssueId, SeatId } from '../../types/index.ts';
import type { EventOf } from '../events.ts';
import { bracketFactor } from '../news.ts';
import { namedOnSteps } from '../observers.ts';
import { bracketPrice, hasWording, MOST, reopenPrice, timesPriced } from '../prices.ts';
import { isLive, liveParagraphs, paragraphOf, proposalOf } from '../queries.ts';
import type { PublicState } from '../state.ts';
import type { Batch } from './batch.ts';
import { charge } from './deals-goodwill.ts';
import type { Reactions } from './reactions.ts';

/** R11.2: a new bracket, not one that is reworded or that came back by itself. */
function priceBracket(b: Batch, e: EventOf<'bracket.opened'>, before: PublicState): void {
  const p = paragraphOf(before, e.paragraph);
  if (p === undefined || e.returned || p.brackets.some((x) => x.seat === e.seat)) return;
  b.cause = '11.2';
  const about = { paragraph: e.paragraph, factor: bracketFactor(before, p.issue) };
  charge(b, e.seat, bracketPrice(before), about);
  if (e.proposal === undefined && !hasWording(before, e.paragraph, e.seat)) charge(b, e.seat, 'bracket-bare', about);
}

/** R11.3: alone with a bracket when a gavel beat ends, from the second round on. */
function priceIsolation(b: Batch, before: PublicState): void {
  if (before.phase !== 'round.gavel' || before.round < 2) return;
  b.cause = '11.3';
  const { round } = before;
  for (const p of liveParagraphs(before)) {
    const [holder, ...others] = p.brackets;
    if (holder === undefined || others.length > 0) continue;
    if (timesPriced(b.state, holder.seat, 'sole-holder', round) >= MOST['sole-holder']) continue;
    charge(b, holder.seat, 'sole-holder', {
      paragraph: p.id,
      round,
      factor: namedOnSteps(before, p.id, holder.seat) ? 2 : 1,
    });
  }
}

/** R11.5. */
function priceReopening(b: Batch, e: EventOf<'paragraph.moved'>, before: PublicState): void {
  const was = paragraphOf(before, e.id)?.status;
  if (e.seat === undefined || e.to !== 'open' || was !== 'ad-ref') return;
  b.cause = '11.5';
  charge(b, e.seat, reopenPrice(before), { paragraph: e.id });
}

/** R4.1: two proposals a round are free. */
function priceProposal(b: Batch, e: { readonly seat: SeatId; readonly paragraph?: string | undefined }): void {
  const used = b.state.seats[e.seat]?.proposals ?? 0;
  b.cause = '4.1';
  if (used > b.state.settings.proposalsPerRound)
    charge(b, e.seat, 'third-proposal', { ...(e.paragraph && { paragraph: e.paragraph }) });
}

/** R11.5: one declaration is crossed once. */
function priceCrossing(b: Batch, seat: SeatId, paragraph: string, issue: IssueId, level: number): void {
  const declared = b.state.declared.some((x) => x.seat === seat && x.issue === issue && x.levels.includes(level));
  const issueOf = (id: string | undefined) => paragraphOf(b.state, id)?.issue;
  const before = b.state.goodwillLines.some(
    (x) => x.seat === seat && x.why === 'declared-crossed' && issueOf(x.paragraph) === issue,
  );
  if (!declared || before) return;
  b.cause = '11.5';
  charge(b, seat, 'declared-crossed', { paragraph });
}

function crossedByStance(b: Batch, e: EventOf<'stance.taken'>): void {
  const p = paragraphOf(b.state, e.paragraph);
  if (p === undefined || (e.stance !== 'support' && e.stance !== 'live-with')) return;
  const words = e.proposal === undefined ? p.words : proposalOf(b.state, e.proposal)?.words;
  if (words !== undefined) priceCrossing(b, e.seat, p.id, p.issue, words.level);
}

function crossedByClosing(b: Batch, e: EventOf<'paragraph.moved'>): void {
  const p = paragraphOf(b.state, e.id);
  if (e.to !== 'ad-ref' || p === undefined) return;
  for (const seat of b.state.members)
    if (!p.brackets.some((x) => x.seat === seat)) priceCrossing(b, seat, p.id, p.issue, p.words.level);
}

/** R11.6: dearer where the gavel fell on the paragraph and its breaker held no bracket. Nobody else ever sees it. */
function priceSilence(b: Batch, e: EventOf<'silence.objected'>, before: PublicState): void {
  const letPass = [e.paragraph, ...(e.also ?? [])].some((id) => {
    const p = paragraphOf(before, id);
    return p?.gavelled === true && !isLive(p) && !p.brackets.some((x) => x.seat === e.seat);
  });
  b.cause = '11.6';
  charge(b, e.seat, letPass ? 'silence-adref' : 'silence-open', { paragraph: e.paragraph, sealed: true });
}

export const spentReactions: Reactions = {
  'bracket.opened': priceBracket,
  'phase.entered': (b, _e, before) => priceIsolation(b, before),
  'paragraph.moved': (b, e, before) => {
    priceReopening(b, e, before);
    crossedByClosing(b, e);
  },
  'proposal.tabled': (b, e) => {
    // What comes with an objection, in a package or out of a room is no proposal of 4.1.
    if (!e.withObjection && e.package === undefined && e.sponsors === undefined) priceProposal(b, e);
  },
  'proposal.reintroduced': (b, e) =>
    priceProposal(b, { seat: e.seat, paragraph: proposalOf(b.state, e.id)?.paragraph }),
  'stance.taken': crossedByStance,
  'silence.objected': priceSilence,
  'vote.requested': (b, e) => {
    b.cause = '11.5';
    charge(b, e.seat, 'vote-asked');
  },
  'position.given': (b, e) => {
    b.cause = '11.5';
    if (e.kind === 'reservation') charge(b, e.seat, 'reservation', { ...(e.paragraph && { paragraph: e.paragraph }) });
  },
};
