/** What blocks a paragraph, and what could unblock it: from public facts only, at most two, never a stance for me. */
import { against, type Paragraph, type Proposal } from '../../../shared/engine/index.ts';
import { liveProposals, reasonText, type Sight, seated } from './sight.ts';

export type Blocker = {
  readonly seat: string;
  readonly kind: 'bracket' | 'reserve';
  readonly reason: string;
  readonly round: number;
};

export function blockersOf(s: Sight, p: Paragraph): readonly Blocker[] {
  const brackets = p.brackets.map((b) => ({
    seat: b.seat,
    kind: 'bracket' as const,
    reason: reasonText(s, b.reason),
    round: b.round,
    at: b.at,
  }));
  const reserves = Object.entries(p.stances)
    .filter(([seat, taken]) => taken.stance === 'reserve' && s.pub.members.includes(seat))
    .map(([seat, taken]) => ({
      seat,
      kind: 'reserve' as const,
      reason: taken.reason === undefined ? '' : reasonText(s, taken.reason),
      round: taken.round,
      at: taken.at,
    }));
  return [...brackets, ...reserves].sort((a, b) => b.at - a.at).map(({ at: _at, ...blocker }) => blocker);
}

/** Holders who give the same reason stand in one line. */
export function blockLines(
  s: Sight,
  p: Paragraph,
): readonly (Omit<Blocker, 'seat'> & { readonly seats: readonly string[] })[] {
  const lines = new Map<string, Omit<Blocker, 'seat'> & { readonly seats: readonly string[] }>();
  for (const { seat, ...line } of blockersOf(s, p)) {
    const key = `${line.kind}/${line.reason}`;
    lines.set(key, { ...line, seats: [...(lines.get(key)?.seats ?? []), seat] });
  }
  return [...lines.values()];
}

export type WayOut = {
  readonly proposal: Proposal;
  /** Bracket holders who wrote it or said they could live with it. */
  readonly wonOver: readonly string[];
  /** Members who stand against it still. */
  readonly against: readonly string[];
  readonly accepting: readonly string[];
  readonly mine: boolean;
};

const accepts = (proposal: Proposal, seat: string): boolean => {
  const stance = proposal.stances[seat]?.stance;
  if (stance !== undefined) return stance === 'support' || stance === 'live-with';
  return proposal.sponsors.includes(seat);
};

function wayOf(s: Sight, p: Paragraph, proposal: Proposal): WayOut {
  const holders = p.brackets.map((b) => b.seat);
  const accepting = s.pub.order.filter((seat) => accepts(proposal, seat));
  return {
    proposal,
    wonOver: seated(
      s,
      holders.filter((seat) => accepting.includes(seat)),
    ),
    against: seated(s, against(s.pub, p, proposal)),
    accepting: seated(s, accepting),
    mine: proposal.seat === s.seat,
  };
}

/** Wordings on the table that a holder has accepted, the fewest still against first. */
export function waysOut(s: Sight, p: Paragraph): readonly WayOut[] {
  return liveProposals(s, p.id)
    .map((proposal) => wayOf(s, p, proposal))
    .filter((way) => way.wonOver.length > 0 || way.against.length < p.brackets.length)
    .sort((a, b) => a.against.length - b.against.length || b.accepting.length - a.accepting.length)
    .slice(0, 2);
}

/** All wordings on the table in the order they were tabled, so that bis stays bis. */
export const wordingsOn = (s: Sight, p: Paragraph): readonly WayOut[] =>
  liveProposals(s, p.id).map((proposal) => wayOf(s, p, proposal));
