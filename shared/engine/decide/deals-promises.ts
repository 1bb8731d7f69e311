/** Promises: known to two, marked kept or broken as soon as that shows in public (R12.11, 12.12). */
import type { ParagraphId, SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import type { EventOf } from '../events.ts';
import { paragraphOf } from '../queries.ts';
import type { PromiseMade } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import { wordingOf } from './deals-earned.ts';
import { moveTrust } from './deals-trust.ts';
import type { Reactions } from './reactions.ts';

/** Numbered by the two of them: a number of the whole table's would tell how much others promise. */
export function makePromise(b: Batch, c: CommandOf<'promise.make'>, seat: SeatId): void {
  const between = b.seats[seat]?.promises.filter((x) => x.seat === seat && x.to === c.to) ?? [];
  const id = `m/${seat}/${c.to}/${between.length + 1}`;
  const { paragraph, promise, to } = c;
  emit(b, { type: 'promise.made', id, seat, to, promise, paragraph }, { seats: [seat, to] });
}

/** What a seat has promised on a paragraph and not yet kept or broken. */
const standing = (b: Batch, seat: SeatId, paragraph: ParagraphId): readonly PromiseMade[] =>
  b.seats[seat]?.promises.filter((x) => x.seat === seat && x.paragraph === paragraph && x.status === 'given') ?? [];

function mark(b: Batch, { id, seat, to, paragraph }: PromiseMade, kept: boolean): void {
  b.cause = '12.12';
  emit(b, { type: 'promise.marked', id, seat, to, kept }, { seats: [seat, to] });
  moveTrust(b, to, seat, kept ? 'promise-kept' : 'promise-broken', { paragraph });
}

/** Breaking silence is secret, so a word about it is not marked here, whatever comes. */
function breakOn(b: Batch, seat: SeatId, paragraph: ParagraphId): void {
  for (const x of standing(b, seat, paragraph)) if (x.promise !== 'not-break-silence') mark(b, x, false);
}

function isSupporter(b: Batch, seat: SeatId, paragraph: ParagraphId): boolean {
  const p = paragraphOf(b.state, paragraph);
  return p?.stances[seat]?.stance === 'support' || wordingOf(b.state, p)?.sponsors.includes(seat) === true;
}

function settleAt(b: Batch, e: EventOf<'paragraph.moved'>): void {
  if (e.to !== 'ad-ref') return;
  for (const seat of b.state.order)
    for (const x of standing(b, seat, e.id))
      if (x.promise !== 'not-break-silence') mark(b, x, x.promise === 'not-object' || isSupporter(b, seat, e.id));
}

export const promiseReactions: Reactions = {
  'stance.taken': (b, e) => {
    if (e.stance === 'object' && e.proposal === undefined) breakOn(b, e.seat, e.paragraph);
  },
  'bracket.opened': (b, e) => breakOn(b, e.seat, e.paragraph),
  'paragraph.moved': settleAt,
};
