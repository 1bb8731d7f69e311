/** Words as they are compared: small letters, no accents, contractions in full. */

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|would|could|should|is|are|was|has|have|had|must)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(i|we|you|they|he|she|it|that|who)'ll\b/g, '$1 will'],
  [/\b(i|we|you|they)'d\b/g, '$1 would'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\b(what|who|where|why|how|that|it|there|here)'s\b/g, '$1 is'],
  [/\bwhats\b/g, 'what is'],
  [/\blet'?s\b/g, 'let us'],
  [/\bgonna\b/g, 'going to'],
  [/\bok\b/g, 'okay'],
];

export const plain = (text: string): string => {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
  return SHORT.reduce((done, [from, to]) => done.replace(from, to), bare);
};

/** Words, possessives and the marks that part clauses. */
export const tokensIn = (text: string): readonly string[] => text.match(/\^\d+|[\p{L}\p{N}]+|'s\b|[,;:.?!%§]/gu) ?? [];

/** One letter more, less, other, or two changed over. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  const same = (x: number, y: number): boolean => a.slice(i + x) === b.slice(i + y);
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && same(2, 2);
  return same(1, 1) || same(1, 0) || same(0, 1) || swapped;
}

/** "transfers" is "transfer", "encourages" is "encourage". */
export const stem = (word: string): string => (word.length > 4 ? word.replace(/(?<!s)s$/, '') : word);

const VERBS =
  'support object reserve accept propose promise sponsor withdraw bracket objection paragraph package explain delete reopen capital wording trade'.split(
    ' ',
  );

/** A verb mistyped by one letter is that verb. */
export function corrected(token: string): string {
  const known = VERBS.includes(stem(token)) ? undefined : VERBS.find((verb) => isNear(token, verb));
  return known ?? token;
}

export const isSame = (a: string, b: string): boolean => stem(a) === stem(b) || isNear(stem(a), stem(b));
