import { words } from './words.ts';

/** "A, B and C", as the reader's language lists things. */
export const listed = (items: readonly (string | number)[]): string =>
  new Intl.ListFormat(words.value.lang, { type: 'conjunction' }).format(items.map(String));
