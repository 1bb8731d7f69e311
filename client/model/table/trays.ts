/** Where everyone stands: four trays that are both the display and the control. */
import { type Paragraph, type Proposal, STANCES, type Stance } from '../../../shared/engine/index.ts';
import { isMe, type Sight, seated } from './sight.ts';

export type Tray = {
  readonly stance: Stance;
  /** Members, then observers. */
  readonly seats: readonly string[];
  /** Members only: observers never count. */
  readonly count: number;
  readonly mine: boolean;
};

export type Trays = {
  readonly trays: readonly Tray[];
  readonly own: Stance | null;
  /** Cards lie face down: who has chosen, what I chose stays mine. */
  readonly faceDown: { readonly chosen: readonly string[]; readonly of: number } | null;
  /** Members who have said nothing yet. */
  readonly silent: readonly string[];
};

type Held = Readonly<Record<string, { readonly stance: Stance }>>;

function traysFrom(s: Sight, stances: Held, own: Stance | null): readonly Tray[] {
  return STANCES.map((stance) => {
    const others = Object.keys(stances).filter((seat) => !isMe(s, seat) && stances[seat]?.stance === stance);
    const mine = own === stance;
    const seats = seated(s, mine && s.seat !== null ? [...others, s.seat] : others);
    return { stance, seats, mine, count: seats.filter((seat) => s.pub.members.includes(seat)).length };
  });
}

export const isFaceDown = (s: Sight): boolean => s.pub.phase === 'round.reading' && s.pub.faceDown;

/** My stance on a paragraph; a card face down counts, for I know it. */
export function ownStance(s: Sight, p: Paragraph): Stance | null {
  if (s.seat === null) return null;
  const laid = isFaceDown(s) ? s.mine?.laid[p.id]?.stance : undefined;
  return laid ?? p.stances[s.seat]?.stance ?? null;
}

export function traysOf(s: Sight, p: Paragraph): Trays {
  const down = isFaceDown(s);
  const own = ownStance(s, p);
  return {
    trays: traysFrom(s, p.stances, own),
    own,
    faceDown: down ? { chosen: seated(s, p.laid), of: s.pub.order.length } : null,
    silent: s.pub.members.filter((seat) => p.stances[seat] === undefined && !isMe(s, seat)),
  };
}

/** The same for a wording on the table; its sponsors support it. */
export function proposalTrays(s: Sight, proposal: Proposal): Trays {
  const sponsors = Object.fromEntries(proposal.sponsors.map((seat) => [seat, { stance: 'support' as const }]));
  const stances: Held = { ...sponsors, ...proposal.stances };
  const own = s.seat === null ? null : (stances[s.seat]?.stance ?? null);
  return {
    trays: traysFrom(s, stances, own),
    own,
    faceDown: null,
    silent: s.pub.members.filter((seat) => stances[seat] === undefined && !isMe(s, seat)),
  };
}

/** My bracket on a paragraph, if I hold one. */
export const bracketOf = (s: Sight, p: Paragraph) => p.brackets.find((b) => b.seat === s.seat);
