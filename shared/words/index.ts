/**
 * The message catalogue: every string a person reads, by key, in ICU form.
 * Screens, refusals, bots' reasons and exports all say their words through here.
 */
import { en, type MessageKey } from './en/index.ts';
import { renderer, type WordParams } from './render.ts';

export { refusalKey, sayRefusal } from './refusal.ts';
export type { MessageKey, WordParams };

export type Dir = 'ltr' | 'rtl';
export type Words = {
  readonly lang: string;
  readonly dir: Dir;
  readonly say: (key: MessageKey, params?: WordParams) => string;
  /** For keys made at run time (refusal codes, reason phrases); an unknown key comes back as itself. */
  readonly sayAny: (key: string, params?: WordParams) => string;
  readonly knows: (key: string) => key is MessageKey;
};

const RTL = new Set(['ar', 'fa', 'he', 'ur']);

export const dirOf = (lang: string): Dir => (RTL.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** `catalogue` may lack keys: English stands in for what a translation has not brought yet. */
export function createWords(lang: string, catalogue: Partial<Record<MessageKey, string>> = {}): Words {
  const merged: Readonly<Record<string, string>> = { ...en, ...catalogue };
  const sayAny = renderer(merged, lang);
  return { lang, dir: dirOf(lang), say: sayAny, sayAny, knows: (key): key is MessageKey => Object.hasOwn(merged, key) };
}

export const english: Words = createWords('en');
export const { say, sayAny } = english;
