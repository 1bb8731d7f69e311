import type { MessageKey } from './en/index.ts';
import { renderer, type WordParams } from './render.ts';

export type Catalogue = Partial<Record<MessageKey, string>>;
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

/** Says what `catalogue` has; give it the whole of a language, or the areas that are at hand. */
export function createWords(lang: string, catalogue: Catalogue): Words {
  const sayAny = renderer(catalogue, lang);
  return {
    lang,
    dir: dirOf(lang),
    say: sayAny,
    sayAny,
    knows: (key): key is MessageKey => Object.hasOwn(catalogue, key),
  };
}
