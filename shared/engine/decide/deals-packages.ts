/** Packages: offered, answered, bound together, done as one or not at all (R12.1 to 12.7). */
import { must, type PackageId, type SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { linkedOn, partiesOf } from '../deals.ts';
import type { EventOf, Part } from '../events.ts';
import { packageOf, paragraphOf, proposalOf } from '../queries.ts';
import type { Package, Proposal } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { type Fell, fall } from './deals-falling.ts';
import { charge } from './deals-goodwill.ts';
import { moveTrust } from './deals-trust.ts';
import { type Handlers, record } from './handler.ts';
import { wordsOf } from './words.ts';

type Mine = 'package.offer' | 'package.answer' | 'package.withdraw' | 'package.leave';
type Asked = CommandOf<'package.offer'>['parts'][number];

const known = (b: Batch, id: PackageId): Package => must(packageOf(b.state, id), 'the package is known (12.4)');

function partOf(b: Batch, part: Asked): Part {
  if ('wording' in part) return { paragraph: part.paragraph, words: wordsOf(b, part.paragraph, part.wording) };
  const { words } = must(proposalOf(b.state, part.proposal), 'the proposal is known (12.1)');
  return { paragraph: part.paragraph, words, proposal: part.proposal };
}

function offer(b: Batch, c: CommandOf<'package.offer'>, seat: SeatId): void {
  emit(b, {
    type: 'package.offered',
    id: `k${b.state.packages.length + 1}`,
    seat,
    parts: c.parts.map((part) => partOf(b, part)),
    to: c.to,
    ...(c.reason && { reason: c.reason }),
    ...(c.counters && { counters: c.counters }),
  });
}

/** R11.5: whoever leaves what it had accepted pays, and loses the others' trust. */
export function leave(b: Batch, one: Package, seat: SeatId, fell: Fell): void {
  b.cause = '11.5';
  charge(b, seat, 'package-left');
  for (const other of partiesOf(one)) moveTrust(b, other, seat, 'package-left');
  fall(b, one.id, { seat, ...fell });
}

export const packageHandlers: Pick<Handlers, Mine> = {
  'package.offer': offer,
  'package.answer': record((c, seat) => ({
    type: 'package.answered',
    id: c.package,
    seat,
    accept: c.accept,
    ...(c.reason && { reason: c.reason }),
  })),
  'package.withdraw': record((c, seat) => ({ type: 'package.withdrawn', id: c.package, seat })),
  'package.leave': (b, c, seat) => leave(b, known(b, c.package), seat, { reason: c.reason }),
};

/** R12.4: it binds once everybody asked has said yes. */
export function bindWhenAll(b: Batch, e: EventOf<'package.answered'>): void {
  const one = known(b, e.id);
  if (one.status !== 'offered' || one.to.some((seat) => one.answers[seat]?.accept !== true)) return;
  b.cause = '12.4';
  emit(b, { type: 'package.accepted', id: one.id });
}

/** R12.6: each part lies on the table in the name of all parties. */
export function tableParts(b: Batch, e: EventOf<'package.accepted'>): void {
  const one = known(b, e.id);
  b.cause = '12.6';
  for (const part of one.parts) if (linkedOn(b.state, one, part.paragraph) === undefined) tablePart(b, one, part);
}

function tablePart(b: Batch, one: Package, part: Part): void {
  const own = proposalOf(b.state, part.proposal);
  const open = own?.status === 'tabled' || own?.status === 'needs-sponsor';
  if (own !== undefined && open && own.package === undefined) link(b, one, own);
  else tableNew(b, one, part, own);
}

function link(b: Batch, one: Package, own: Proposal): void {
  const joined = partiesOf(one).filter((seat) => !own.sponsors.includes(seat));
  emit(b, { type: 'proposal.linked', id: own.id, package: one.id, joined });
}

/** `own`: what lay on the table and is off it by now, or in another package. */
function tableNew(b: Batch, one: Package, part: Part, own: Proposal | undefined): void {
  emit(b, {
    type: 'proposal.tabled',
    id: `p${b.state.proposals.length + 1}`,
    paragraph: part.paragraph,
    seat: one.seat,
    words: part.words,
    base: must(paragraphOf(b.state, part.paragraph), 'the paragraph is known (12.1)').version,
    withObjection: false,
    needsSponsor: false,
    sponsors: one.to,
    package: one.id,
    ...(own && { operation: own.operation }),
    ...(one.reason && { reason: one.reason }),
  });
}
