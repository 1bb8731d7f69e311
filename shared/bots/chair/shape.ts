/** New paragraphs and mergers are no wording of one paragraph, so no plan weighs them: they are put when the table wants them. */
import {
  against,
  type Command,
  fallsAway,
  isLive,
  isMember,
  objectionsBlock,
  type Proposal,
  type PublicState,
  paragraphOf,
} from '../../engine/index.ts';
import type { ChairInput } from '../input.ts';

const wantedBy = (s: PublicState, x: Proposal): number =>
  s.members.filter((seat) => {
    const stance = x.stances[seat]?.stance;
    return x.sponsors.includes(seat) || stance === 'support' || stance === 'live-with';
  }).length;

/** Half the members are on record for it, one of them carries it, and nobody stands in its way. */
function isWanted({ open, state }: ChairInput, x: Proposal): boolean {
  const p = paragraphOf(state, x.paragraph);
  if (p === undefined || !isLive(p) || x.status !== 'tabled' || x.package !== undefined) return false;
  if (x.operation.kind !== 'merge' && !fallsAway(state, p.id)) return false;
  const carried = x.sponsors.some((seat) => isMember(state, seat));
  const blocked = objectionsBlock(open.decision, state.members, against(state, p, x));
  return carried && !blocked && wantedBy(state, x) * 2 >= state.members.length;
}

/** Put once in a beat: what was stopped waits for the next. */
const wasPut = ({ state }: ChairInput, x: Proposal): boolean =>
  state.room.some((line) => line.type === 'paragraph.put' && line.at >= state.phaseSinceMs && line.proposal === x.id);

export function nextShape(c: ChairInput): Command | null {
  const x = c.state.proposals.find((one) => isWanted(c, one) && !wasPut(c, one));
  return x === undefined ? null : { type: 'gavel.put', paragraph: x.paragraph, proposal: x.id };
}
