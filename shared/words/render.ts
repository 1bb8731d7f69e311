import { IntlMessageFormat } from 'intl-messageformat';

export type WordParams = Readonly<Record<string, string | number>>;

/** Renders one catalogue. A message without a brace is handed back as it is, so plain words cost no parsing. */
export function renderer(catalogue: Readonly<Partial<Record<string, string>>>, lang: string) {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string, text: string): IntlMessageFormat => {
    const known = parsed.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(text, lang, undefined, { ignoreTag: true });
    parsed.set(key, made);
    return made;
  };
  return (key: string, params: WordParams = {}): string => {
    const text = catalogue[key];
    if (text === undefined) return key;
    if (!text.includes('{')) return text;
    try {
      return String(formatOf(key, text).format(params));
    } catch {
      // A reason of an older log may lack a parameter of today's sentence: a word less, never a screen less.
      return key;
    }
  };
}
