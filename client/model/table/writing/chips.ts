/** Verbs and qualifiers as chips: pressing one changes the sentence where such words stand in it. */
import { openingOf } from '../../../../shared/text/index.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Words that belong to the opening verb: "call upon", "take note of". */
const TAILS: readonly RegExp[] = [/^ upon\b/iu, /^ on\b/iu, /^ note( of)?\b/iu, /^ for\b/iu];

/** Where the opening verb stands, with the little words that belong to it. */
function verbIn(text: string): readonly [from: number, to: number] | null {
  const opening = openingOf(text);
  if (opening === null) return null;
  const end = opening.at + opening.word.length;
  const tail = TAILS.map((one) => one.exec(text.slice(end))?.[0] ?? '').find((found) => found !== '') ?? '';
  return [opening.at, end + tail.length];
}

/** The same sentence under another verb; without a verb of the trade it gets one in front. */
export function withVerb(text: string, verb: string): string {
  const at = verbIn(text);
  if (at === null) return text.trim() === '' ? `${verb} ` : `${verb} ${lowered(text.trim())}`;
  const word = at[0] === 0 ? verb : lowered(verb);
  return capital(`${text.slice(0, at[0])}${word}${text.slice(at[1])}`);
}

export const verbOf = (text: string): string => {
  const at = verbIn(text);
  return at === null ? '' : text.slice(...at).toLowerCase();
};

const found = (text: string, words: string): RegExpExecArray | null =>
  new RegExp(`,?\\s*\\b${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\b,?`, 'iu').exec(text);

export const hasWords = (text: string, words: string): boolean => found(text, words) !== null;

/** The caret, moved forward to the end of the word it is in. */
function wordEnd(text: string, caret: number): number {
  const rest = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(caret))?.[0] ?? '';
  return caret + rest.length;
}

/** In at the caret, between commas; pressed again, out. At the very end it goes before the closing mark. */
export function withQualifier(text: string, words: string, caret: number): string {
  const there = found(text, words);
  if (there !== null) return tidied(`${text.slice(0, there.index)} ${text.slice(there.index + there[0].length)}`);
  const close = /[;,.]?\s*$/u.exec(text)?.index ?? text.length;
  const at = Math.min(wordEnd(text, caret), close);
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at)];
  const comma = before === '' || /[,;(]$/u.test(before) ? '' : ',';
  const closes = /^\s*[,;.]/u.test(after) || after.trim() === '' ? '' : ',';
  return tidied(`${before}${comma} ${words}${closes}${after}`);
}

const tidied = (text: string): string =>
  text
    .replace(/\s+([,;.])/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .trimStart();

/** Agreed language goes in at the caret as it was agreed; into an empty draft as it is. */
export function withQuote(text: string, quote: string, caret: number): string {
  const at = wordEnd(text, caret);
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
  return tidied([before, quote, after].filter((part) => part !== '').join(' '));
}

/** Does the agreed language stand in it, word for word? Marks and capitals aside, as rule 9.17 has it. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
export const hasQuote = (text: string, quote: string): boolean => plain(text).includes(plain(quote));
