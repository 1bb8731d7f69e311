/** Who was heard, by counting public acts. */
import { type NewEvent, type PublicState, STANCES } from '../engine/index.ts';
import type { SeatId } from '../types/index.ts';
import type { Debrief, Heard } from './types.ts';

const count = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.reduce((n, item) => n + (is(item) ? 1 : 0), 0);

export function heardOf(state: PublicState, log: readonly NewEvent[]): readonly Heard[] {
  const open = log.filter((e) => e.audience === 'all');
  return state.order.map((seat) => ({
    seat,
    spoken: count(
      open,
      (e) =>
        (e.type === 'statement.made' || e.type === 'message.said' || e.type === 'position.given') && e.seat === seat,
    ),
    proposals: count(state.proposals, (p) => p.seat === seat),
    taken: count(state.proposals, (p) => p.seat === seat && p.status === 'taken'),
    sponsored: count(open, (e) => e.type === 'proposal.sponsored' && e.seat === seat),
    bracketsOpened: count(open, (e) => e.type === 'bracket.opened' && e.seat === seat),
    bracketsLifted: count(open, (e) => e.type === 'bracket.lifted' && e.seat === seat),
    stances: stancesBy(seat, open),
  }));
}

function stancesBy(seat: SeatId, open: readonly NewEvent[]): Heard['stances'] {
  const of = (stance: string) =>
    count(open, (e) => e.type === 'stance.taken' && e.seat === seat && e.stance === stance);
  return Object.fromEntries(STANCES.map((stance) => [stance, of(stance)])) as Heard['stances'];
}

export function carriedOf(state: PublicState): Debrief['carried'] {
  return state.proposals
    .filter((p) => !state.members.includes(p.seat))
    .map((p) => ({
      proposal: p.id,
      paragraph: p.paragraph,
      seat: p.seat,
      carriers: p.sponsors.filter((s) => state.members.includes(s)),
      taken: p.status === 'taken',
    }));
}
