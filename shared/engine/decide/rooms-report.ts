/** A room reports: what its members agreed inside lies on the plenary's table, carried by those who accept it. */
import { must, type ProposalId, type SeatId } from '../../types/index.ts';
import { isMember, paragraphOf, proposalOf, proposalsOn } from '../queries.ts';
import { liveIn } from '../rooms.ts';
import type { Proposal, Room } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { rebaseOne } from './text-rebase.ts';
import { nextProposal } from './words.ts';

const supports = (p: Proposal, seat: SeatId): boolean =>
  p.sponsors.includes(seat) || p.stances[seat]?.stance === 'support';
const accepts = (p: Proposal, seat: SeatId): boolean => supports(p, seat) || p.stances[seat]?.stance === 'live-with';

/** R13.22: of the wordings that every member inside accepts, the one most of them support; the newest of equals. */
function agreedOn(b: Batch, room: Room, paragraph: string, members: readonly SeatId[]): Proposal | undefined {
  const standing = paragraphOf(b.state, paragraph)?.words.text;
  const fits = (p: Proposal): boolean =>
    p.paragraph === paragraph &&
    (p.status === 'tabled' || p.status === 'needs-sponsor') &&
    p.words.text !== standing &&
    // One alone agrees with nobody, and would table past its budget (4.1).
    members.some((seat) => seat !== p.seat) &&
    members.every((seat) => accepts(p, seat));
  const count = (p: Proposal): number => members.filter((seat) => supports(p, seat)).length;
  return (b.sealed.rooms[room.id]?.proposals ?? [])
    .filter(fits)
    .reduce<Proposal | undefined>((best, p) => (best && count(best) > count(p) ? best : p), undefined);
}

/** An observer keeps its wording; else the facilitator's name stands on it, or the first who supports it. */
function authorOf(b: Batch, room: Room, agreed: Proposal, members: readonly SeatId[]): SeatId {
  if (!isMember(b.state, agreed.seat)) return agreed.seat;
  const { facilitator } = room;
  if (facilitator !== null && members.includes(facilitator)) return facilitator;
  return must(members.find((seat) => supports(agreed, seat)) ?? members[0], 'a member accepts (13.22)');
}

function tableAgreed(b: Batch, room: Room, agreed: Proposal, members: readonly SeatId[]): ProposalId {
  const seat = authorOf(b, room, agreed, members);
  const id = nextProposal(b);
  emit(b, {
    type: 'proposal.tabled',
    id,
    paragraph: agreed.paragraph,
    seat,
    words: agreed.words,
    base: agreed.base,
    withObjection: false,
    needsSponsor: false,
    sponsors: members.filter((x) => x !== seat && supports(agreed, x)),
  });
  // R9.8: the plenary's text may have moved on since it was written.
  rebaseOne(b, must(proposalOf(b.state, id), 'the proposal is known (4.4)'));
  return id;
}

/** Those who can live with it say so; an observer's wording has at least one of them to carry it. */
function joinAgreed(b: Batch, id: ProposalId, agreed: Proposal, members: readonly SeatId[]): void {
  const carried = (): boolean => proposalOf(b.state, id)?.sponsors.some((x) => isMember(b.state, x)) === true;
  for (const seat of members) {
    const now = must(proposalOf(b.state, id), 'the proposal is known (4.4)');
    if (now.sponsors.includes(seat)) continue;
    if (supports(agreed, seat) || !carried()) emit(b, { type: 'proposal.sponsored', id, seat });
    else if (!accepts(now, seat))
      emit(b, { type: 'stance.taken', seat, paragraph: now.paragraph, proposal: id, stance: 'live-with' });
  }
}

function carry(b: Batch, room: Room, paragraph: string, members: readonly SeatId[]): readonly ProposalId[] {
  const agreed = agreedOn(b, room, paragraph, members);
  if (agreed === undefined) return [];
  const same = proposalsOn(b.state, paragraph).find((p) => p.words.text === agreed.words.text);
  const id = same?.id ?? tableAgreed(b, room, agreed, members);
  joinAgreed(b, id, agreed, members);
  return [id];
}

export function report(b: Batch, room: Room, text: string | undefined): void {
  const members = b.state.order.filter((seat) => room.inside.includes(seat) && isMember(b.state, seat));
  const named = members.length === 0 || !room.closed ? [] : liveIn(b.state, room);
  const proposals = named.flatMap((paragraph) => carry(b, room, paragraph, members));
  emit(b, { type: 'room.reported', room: room.id, proposals, ...(text !== undefined && { text }) });
}
