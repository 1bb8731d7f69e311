/** Step 5: promises, sealed prices, soundings and lines drawn: what the host has opened, and what is one's own. */
import type { PromiseMade, Reveal } from '../../../shared/engine/index.ts';
import { numberOf } from '../table/sight.ts';
import { called, figure, issueTitle, type Learned, levelName, listed, signed } from './sight.ts';
import { say, sayAny } from './words.ts';

export const isOpened = (x: Learned, what: Reveal): boolean => x.pub.debrief?.opened.includes(what) === true;

export type PromiseLine = {
  readonly key: string;
  readonly seat: string;
  readonly mine: boolean;
  readonly text: string;
  readonly status: PromiseMade['status'];
};

const promiseLine = (x: Learned, one: PromiseMade): PromiseLine => ({
  key: one.id,
  seat: one.seat,
  mine: one.seat === x.seat || one.to === x.seat,
  text: say(`debrief.promise.${one.promise}`, {
    who: called(x, one.seat),
    to: called(x, one.to),
    n: numberOf(x, one.paragraph),
  }),
  status: one.status,
});

/** Everybody's once opened; the reader's own before that. */
export const promisesOf = (x: Learned): readonly PromiseLine[] =>
  (x.pub.debrief?.promises ?? x.debrief.deals.promises).map((one) => promiseLine(x, one));

export type PriceLine = {
  readonly key: string;
  readonly seat: string;
  readonly by: string;
  readonly text: string;
};

/** Prices nobody knew of, once opened; null = sealed still. */
export function sealedPricesOf(x: Learned): readonly PriceLine[] | null {
  const prices = x.pub.debrief?.prices;
  if (prices === undefined) return null;
  return prices.map((one, i) => ({
    key: `${one.seat}/${i}`,
    seat: one.seat,
    by: signed(one.by),
    text: sayAny(`goodwill.why.${one.why}`, { n: numberOf(x, one.paragraph) }),
  }));
}

export type SoundingLine = { readonly key: string; readonly text: string; readonly came: string };

/** Who was asked in secret, and whether the two overlapped, once opened; null = sealed still. */
export function soundingsOf(x: Learned): readonly SoundingLine[] | null {
  const soundings = x.pub.debrief?.soundings;
  if (soundings === undefined) return null;
  return soundings.map((one, i) => ({
    key: `${one.seat}/${i}`,
    text: say('debrief.sounding', {
      who: called(x, one.seat),
      seats: listed(one.seats.map((seat) => called(x, seat))),
      n: numberOf(x, one.paragraph),
    }),
    came: say(one.overlap === null ? 'debrief.sounding.none' : `debrief.sounding.${one.overlap ? 'yes' : 'no'}`),
  }));
}

export type DrawnLine = {
  readonly key: string;
  readonly seat: string;
  readonly mine: boolean;
  readonly text: string;
  readonly notes: readonly string[];
};

/** Lines drawn in public: was it one in the envelope, and was it crossed? */
export const drawnOf = (x: Learned): readonly DrawnLine[] =>
  x.debrief.deals.declared.map((one) => ({
    key: `${one.seat}/${one.issue}`,
    seat: one.seat,
    mine: one.seat === x.seat,
    text: say('debrief.drawn.line', {
      who: called(x, one.seat),
      issue: issueTitle(x, one.issue),
      levels: listed(one.levels.map((level) => levelName(x, one.issue, level))),
    }),
    notes: [
      ...(one.real === null ? [] : [say(one.real ? 'debrief.drawn.real' : 'debrief.drawn.bluff')]),
      ...(one.crossed ? [say('debrief.drawn.crossed')] : []),
    ],
  }));

/** What the own mark is made of, part by part, where it is more than the text; null = points alone. */
export function markParts(x: Learned, seat: string | null): string | null {
  const own = x.debrief.results?.find((r) => r.seat === seat);
  if (own === undefined || own.goodwill === null) return null;
  const part = (key: 'goodwill' | 'sealed' | 'back' | 'beyond', by: number): readonly string[] =>
    by === 0 ? [] : [say(`debrief.mark.${key}`, { by: signed(by) })];
  const parts = [
    ...part('goodwill', own.goodwill),
    ...part('sealed', own.sealed ?? 0),
    ...part('back', own.wonBack),
    ...part('beyond', own.mark - own.value - own.goodwill - (own.sealed ?? 0) - own.wonBack),
  ];
  if (parts.length === 0) return null;
  return say('debrief.mark', { value: figure(own.value), parts: parts.join(', '), mark: figure(own.mark) });
}
