/** What the debrief opens of prices and promises that nobody knew of, at the host's tap. */
import type { PromiseMade, SealedPrice } from '../state.ts';
import type { Batch } from './batch.ts';

export const pricesOpened = (b: Batch): readonly SealedPrice[] =>
  b.state.order.flatMap((seat) => (b.seats[seat]?.sealedGoodwill ?? []).map((line) => ({ seat, ...line })));

const brokeSilence = (b: Batch, x: PromiseMade): boolean =>
  b.seats[x.seat]?.brokeSilence.includes(x.paragraph) === true;

/** R12.12: a word about silence is marked only once its breakers are named. */
const marked = (b: Batch, x: PromiseMade): PromiseMade =>
  x.promise === 'not-break-silence' ? { ...x, status: brokeSilence(b, x) ? 'broken' : 'kept' } : x;

export function promisesOpened(b: Batch, breakersNamed: boolean): readonly PromiseMade[] {
  const made = b.state.order.flatMap((seat) => b.seats[seat]?.promises.filter((x) => x.seat === seat) ?? []);
  return breakersNamed ? made.map((x) => marked(b, x)) : made;
}
