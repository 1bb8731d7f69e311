/** Step 1: one word each, said out of role after the debrief opened. */

import { type Finding, found } from './head.ts';
import type { Learned } from './sight.ts';
import { say } from './words.ts';

export type Said = { readonly key: string; readonly who: string | null; readonly word: string };

const MOST = 24;

/** The first word or two of what was typed: no numbers of points, no speech. */
export const oneWord = (typed: string): string => typed.trim().replace(/\s+/gu, ' ').slice(0, MOST).trim();

export function wordsOf(x: Learned): readonly Said[] {
  const from = x.pub.room.map((line) => line.type).lastIndexOf('debrief.opened');
  if (from < 0) return [];
  return x.pub.room.slice(from + 1).flatMap((line, i) => {
    if (line.type !== 'message.said' || line.text === undefined) return [];
    return [{ key: `${line.at}/${i}`, who: line.seat ?? null, word: oneWord(line.text) }];
  });
}

export function wordFinding(x: Learned): Finding {
  const count = wordsOf(x).length;
  return found(say('debrief.word.head', { count }), say(x.pub.solo ? 'debrief.word.lead.solo' : 'debrief.word.lead'));
}
