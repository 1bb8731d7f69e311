import { readMessage, type WordParams } from './icu.ts';

export type { WordParams };

/** What reasons of older logs do not tell. */
const UNSAID: WordParams = { lead: 'none', tone: 'plain', shade: 'less' };

/** Renders one catalogue. A message without a brace is handed back as it is, so plain words cost no parsing. */
export function renderer(catalogue: Readonly<Partial<Record<string, string>>>, lang: string) {
  const parsed = new Map<string, (params: WordParams) => string>();
  const formatOf = (key: string, text: string): ((params: WordParams) => string) => {
    const known = parsed.get(key);
    if (known) return known;
    const made = readMessage(text, lang);
    parsed.set(key, made);
    return made;
  };
  return (key: string, params: WordParams = {}): string => {
    const text = catalogue[key];
    if (text === undefined) return key;
    if (!text.includes('{')) return text;
    try {
      return formatOf(key, text)(text.includes('{lead,') ? { ...UNSAID, ...params } : params);
    } catch {
      // A reason of an older log may lack a parameter of today's sentence: a word less, never a screen less.
      return key;
    }
  };
}
