import type { SeatId } from '../../types/index.ts';
import { paragraphOf } from '../queries.ts';
import type { Paragraph, Proposal, PublicState } from '../state.ts';

export const accepts = (proposal: Proposal, seat: SeatId): boolean => {
  const stance = proposal.stances[seat]?.stance;
  return stance === 'support' || stance === 'live-with' || proposal.sponsors.includes(seat);
};

/** R9.7: a merger is about both paragraphs. */
export function touchedBy(s: PublicState, paragraph: Paragraph, x: Proposal | undefined): readonly Paragraph[] {
  const other = x?.operation.kind === 'merge' ? paragraphOf(s, x.operation.with) : undefined;
  return other === undefined ? [paragraph] : [paragraph, other];
}

/** Members who stand against a proposal: those who object to it, and bracket holders it has not won over. */
export function against(state: PublicState, paragraph: Paragraph, proposal: Proposal): readonly SeatId[] {
  const brackets = touchedBy(state, paragraph, proposal).flatMap((p) => p.brackets);
  const holders = brackets.map((b) => b.seat).filter((seat) => !accepts(proposal, seat));
  const objectors = state.members.filter((seat) => proposal.stances[seat]?.stance === 'object');
  return [...new Set([...holders, ...objectors])];
}
