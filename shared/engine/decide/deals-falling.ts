/** All or nothing: a package falls apart as one (R12.6). */
import type { PackageId, ParagraphId, SeatId } from '../../types/index.ts';
import type { Reason } from '../commands.ts';
import { isTakenIn, linkedOn, partiesOf } from '../deals.ts';
import { packageOf, paragraphOf, proposalsOf } from '../queries.ts';
import type { Bracket, Package, Proposal } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { moveParagraph } from './phases.ts';

export type Fell = { readonly seat?: SeatId; readonly paragraph?: ParagraphId; readonly reason?: Reason };

/** Where a paragraph may still be taken up again. */
export const isWorking = (b: Batch): boolean =>
  b.state.phase.startsWith('round.') || b.state.phase === 'consultation' || b.state.phase === 'dropping';

/** What it tabled lapses; what it brought into the text is open again, with the brackets its parties had lifted for it. */
export function fall(b: Batch, id: PackageId, fell: Fell): void {
  const one = packageOf(b.state, id);
  if (one === undefined || (one.status !== 'offered' && one.status !== 'accepted')) return;
  const brought = one.parts.map((part) => part.paragraph).filter((paragraph) => isBrought(b, one, paragraph));
  b.cause = '12.6';
  emit(b, { type: 'package.fell', id, ...fell });
  for (const x of proposalsOf(b.state, id))
    if (x.status === 'tabled' || x.status === 'needs-sponsor') emit(b, { type: 'proposal.lapsed', id: x.id });
  if (isWorking(b)) for (const paragraph of brought) giveBack(b, one, paragraph);
}

function isBrought(b: Batch, one: Package, paragraph: ParagraphId): boolean {
  const p = paragraphOf(b.state, paragraph);
  const linked = linkedOn(b.state, one, paragraph);
  return p !== undefined && linked !== undefined && isTakenIn(p, linked);
}

function giveBack(b: Batch, one: Package, paragraph: ParagraphId): void {
  const linked = linkedOn(b.state, one, paragraph);
  if (paragraphOf(b.state, paragraph)?.status === 'ad-ref') moveParagraph(b, paragraph, 'reopen');
  for (const seat of partiesOf(one)) takeBack(b, paragraph, seat, linked);
}

/** Its yes was for the package; the bracket it lifted for that is back. */
function takeBack(b: Batch, paragraph: ParagraphId, seat: SeatId, linked: Proposal | undefined): void {
  const stance = paragraphOf(b.state, paragraph)?.stances[seat]?.stance;
  const held = [...(linked?.lifted ?? [])].reverse().find((x) => x.seat === seat);
  if (held !== undefined) returnBracket(b, paragraph, held);
  else if (stance === 'support' || stance === 'live-with')
    emit(b, { type: 'stance.dropped', seat, paragraph, why: 'package' });
}

/** Nobody's new act: it costs nothing and has the reason it had. */
export function returnBracket(b: Batch, paragraph: ParagraphId, held: Bracket): void {
  const p = paragraphOf(b.state, paragraph);
  if (p === undefined || p.brackets.some((x) => x.seat === held.seat)) return;
  const { seat, reason } = held;
  emit(b, { type: 'stance.taken', seat, paragraph, stance: 'object', reason });
  emit(b, {
    type: 'bracket.opened',
    id: `b${b.state.bracketCount + 1}`,
    paragraph,
    seat,
    reason,
    ...(held.words && p.words.text.includes(held.words) && { words: held.words }),
    ...(held.proposal && { proposal: held.proposal }),
    returned: true,
  });
}
