import { signal } from '@preact/signals';
import type { Refusal } from '../../shared/types/index.ts';
import {
  type Catalogue,
  createWords,
  first,
  type MessageKey,
  sayRefusal,
  type WordParams,
  type Words,
} from '../../shared/words/index.ts';

/** The language of this browser's screens; a screen that says a word follows a later change. */
export const words = signal<Words>(createWords('en', first));

let known: Catalogue = first;

/** An area's words, brought by the file of its screen; what is on screen says itself anew. */
export function addWords(area: Catalogue): void {
  known = { ...known, ...area };
  words.value = createWords(words.value.lang, known);
}

export const say = (key: MessageKey, params?: WordParams): string => words.value.say(key, params);
export const sayAny = (key: string, params?: WordParams): string => words.value.sayAny(key, params);

/** Why an act is closed: the sentence, with its rule at the end where one decided. */
export function sayWhyNot(refusal: Refusal): string {
  const sentence = sayRefusal(words.value, refusal);
  return refusal.rule === undefined ? sentence : `${sentence} (${say('act.rule', { rule: refusal.rule })})`;
}
