import { signal } from '@preact/signals';
import { english, type MessageKey, type WordParams, type Words } from '../../shared/words/index.ts';

/** The language of this browser's screens; a screen that says a word follows a later change. */
export const words = signal<Words>(english);

export const say = (key: MessageKey, params?: WordParams): string => words.value.say(key, params);
export const sayAny = (key: string, params?: WordParams): string => words.value.sayAny(key, params);
