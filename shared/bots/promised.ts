/** Promises this seat has given and not broken. A word to one delegation is kept like a word to all. */
import type { ParagraphId } from '../types/index.ts';
import type { SeatInput } from './input.ts';

export const hasPromised = ({ own, seat }: Pick<SeatInput, 'own' | 'seat'>, paragraph: ParagraphId): boolean =>
  own?.promises.some(
    (x) => x.seat === seat && x.paragraph === paragraph && x.status === 'given' && x.promise !== 'not-break-silence',
  ) === true;
