/** A text as words: lower case, hyphens open, numbers in digits. */
import { stem } from './stem.ts';

export type Token = {
  readonly word: string;
  readonly stem: string;
  /** What was meant, where the word was misspelt. */
  readonly typed?: string;
};

const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  sixty: '60',
  ninety: '90',
};

const PIECES = /\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*|[%,;:.]/gu;
const CLIPPED: Readonly<Record<string, string>> = { "can't": 'cannot', "won't": 'will not' };

const opened = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\b(can't|won't)\b/g, (word) => CLIPPED[word] ?? word)
    .replace(/n't\b/g, ' not')
    .replace(/'s?(?![\p{L}])/gu, ' ')
    .replace(/per ?cent(?:age points?)?\b/g, '%');

/** Years and other numbers are told apart by what they are, not by how much. */
const kind = (word: string): string => (/^(?:19|20)\d\d$/.test(word) ? 'YEAR' : /^\d/.test(word) ? '#' : word);

export const token = (word: string): Token => ({ word, stem: /^\p{L}/u.test(word) ? stem(word) : kind(word) });

/** What a list says of a word of a text: "constructor" is a word, too, and every object answers to it. */
export const listedAs = <V>(list: Readonly<Record<string, V>>, word: string): V | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined;

export const tokensOf = (text: string): readonly Token[] =>
  (opened(text).match(PIECES) ?? []).map((piece) => token(listedAs(NUMBERS, piece) ?? piece));
