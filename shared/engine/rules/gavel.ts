import { refuse, type SeatId } from '../../types/index.ts';
import { isBlocked, momentMs, objectionsBlock, paragraphOf, proposalOf, reserves } from '../queries.ts';
import type { Paragraph, Proposal, PublicState } from '../state.ts';
import { type Guard, no } from './query.ts';

const accepts = (proposal: Proposal, seat: SeatId): boolean => {
  const stance = proposal.stances[seat]?.stance;
  return stance === 'support' || stance === 'live-with' || proposal.sponsors.includes(seat);
};

/** Members who stand against a proposal: those who object to it, and bracket holders it has not won over. */
export function against(state: PublicState, paragraph: Paragraph, proposal: Proposal): readonly SeatId[] {
  const holders = paragraph.brackets.map((b) => b.seat).filter((seat) => !accepts(proposal, seat));
  const objectors = state.members.filter((seat) => proposal.stances[seat]?.stance === 'object');
  return [...new Set([...holders, ...objectors])];
}

export const notBlocked: Guard = ({ act, open, state }) => {
  const p = paragraphOf(state, act.paragraph);
  if (p === undefined) return null;
  const proposal = proposalOf(state, act.proposal);
  if (proposal === undefined) return no(isBlocked(open, state, p), 'rule/bracketed', { brackets: p.brackets.length });
  const hostile = against(state, p, proposal);
  return no(objectionsBlock(open.decision, state.members, hostile), 'rule/member-objects', {
    seats: hostile.join(' '),
  });
};

/** A reserve holds back for this round; at the last gavel it lapses. */
export const notReserved: Guard = ({ act, state }) => {
  const p = paragraphOf(state, act.paragraph);
  if (p === undefined || state.round >= state.rounds || state.phase === 'consultation') return null;
  const proposal = proposalOf(state, act.proposal);
  const holding = reserves(state, p).filter((seat) => proposal === undefined || !accepts(proposal, seat));
  return no(holding.length > 0, 'rule/reserved', { seats: holding.join(' ') });
};

export const onePut: Guard = ({ state }) =>
  no(state.put !== null, 'rule/already-put', { paragraph: state.put?.paragraph ?? '' });

export const putStands: Guard = ({ at, state }) => {
  if (state.put === null) return refuse('rule/not-put');
  const left = momentMs(state) - (at - state.put.at);
  return no(left > 0, 'rule/clock-running', { leftMs: left });
};

export const adoptionStands: Guard = ({ at, state }) => {
  const left = state.settings.putMs - (at - state.phaseSinceMs);
  return no(left > 0, 'rule/clock-running', { leftMs: left });
};

export const parkable: Guard = ({ act, charts, state }) => {
  const p = paragraphOf(state, act.paragraph);
  if (p === undefined) return null;
  const move = charts.paragraph(p.status, { type: act.type === 'paragraph.park' ? 'park' : 'unpark' });
  return no(move === null, act.type === 'paragraph.park' ? 'rule/paragraph-closed' : 'rule/no-change', {
    paragraph: p.id,
  });
};

export const closedParagraph: Guard = ({ act, charts, state }) => {
  const p = paragraphOf(state, act.paragraph);
  return no(p !== undefined && charts.paragraph(p.status, { type: 'reopen' }) === null, 'rule/paragraph-not-closed', {
    paragraph: p?.id ?? '',
  });
};

export const reopenBudget: Guard = ({ actor, state }) => {
  const used = (actor.seat === undefined ? 0 : state.seats[actor.seat]?.reopens) ?? 0;
  return no(used >= state.settings.reopensPerRound, 'rule/reopen-budget', { budget: state.settings.reopensPerRound });
};

export const objectedOnce: Guard = ({ act, actor, state }) => {
  if (act.type === 'adoption.object')
    return no(
      state.adoptionObjections.some((x) => x.seat === actor.seat),
      'rule/already-objected',
    );
  const done = state.dropObjections.some(
    (x) => x.seat === actor.seat && (act.paragraph === undefined || x.paragraph === act.paragraph),
  );
  return no(act.paragraph !== undefined && done, 'rule/already-objected');
};
