/** Step 1: one word each, said out of role after the debrief opened. */

import { type Finding, found } from './head.ts';
import type { Learned } from './sight.ts';
import { say } from './words.ts';

/** One word and the seats that said it; the host and a chair have none. */
export type Said = { readonly word: string; readonly seats: readonly string[]; readonly times: number };

const MOST = 24;

/** The first word or two of what was typed: no numbers of points, no speech. */
export const oneWord = (typed: string): string => typed.trim().replace(/\s+/gu, ' ').slice(0, MOST).trim();

const spoken = (x: Learned): readonly { readonly seat: string | null; readonly word: string }[] => {
  const from = x.pub.room.map((line) => line.type).lastIndexOf('debrief.opened');
  if (from < 0) return [];
  return x.pub.room.slice(from + 1).flatMap((line) => {
    const word = line.type === 'message.said' ? oneWord(line.text ?? '') : '';
    return word === '' ? [] : [{ seat: line.seat ?? null, word }];
  });
};

/** In the order they were said first; a word said by several stands once. */
export function wordsOf(x: Learned): readonly Said[] {
  const found = new Map<string, Said>();
  for (const { seat, word } of spoken(x)) {
    const key = word.toLocaleLowerCase();
    const known = found.get(key) ?? { word, seats: [], times: 0 };
    found.set(key, { ...known, times: known.times + 1, seats: seat === null ? known.seats : [...known.seats, seat] });
  }
  return [...found.values()];
}

export const hasSaid = (x: Learned): boolean => x.seat !== null && spoken(x).some((said) => said.seat === x.seat);

export function wordFinding(x: Learned): Finding {
  const count = spoken(x).length;
  return found(say('debrief.word.head', { count }), say(x.pub.solo ? 'debrief.word.lead.solo' : 'debrief.word.lead'));
}
