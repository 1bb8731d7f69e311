/** Promises, and how others have treated me: for my eyes, or the two of us. */
import type { PromiseMade } from '../../../../shared/engine/index.ts';
import { sayAny } from '../../words.ts';
import { isMe, numberOf, type Sight } from '../sight.ts';

export type PromiseCard = PromiseMade & {
  readonly mine: boolean;
  readonly number: number | string;
  readonly other: string;
};

const cardOf = (s: Sight, one: PromiseMade): PromiseCard => {
  const mine = isMe(s, one.seat);
  return { ...one, mine, number: numberOf(s, one.paragraph), other: mine ? one.to : one.seat };
};

/** Between me and one other, the newest last. */
export const promisesWith = (s: Sight, seat: string): readonly PromiseCard[] =>
  (s.mine?.promises ?? []).map((one) => cardOf(s, one)).filter((card) => card.other === seat);

export type TrustWord = 'wary' | 'even' | 'close';
export type Trust = { readonly word: TrustWord; readonly cause: string | null };

/** From -3 to 3: one slip leaves it even, a broken word does not. */
export const trustWord = (value: number): TrustWord => (value <= -2 ? 'wary' : value >= 2 ? 'close' : 'even');

/** How that seat has treated me, and the last cause. */
export function trustOf(s: Sight, seat: string): Trust {
  const held = s.mine?.trust[seat];
  if (held === undefined) return { word: 'even', cause: null };
  const cause = sayAny(`trust.why.${held.why}`, { n: numberOf(s, held.paragraph) });
  return { word: trustWord(held.value), cause: cause.startsWith('trust.why.') ? null : cause };
}
