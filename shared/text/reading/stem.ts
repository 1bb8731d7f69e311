/** Cuts a word to what its relatives share (recruit, recruiter, recruitment). Only compared with its own output. */

const listed = (words: string): readonly string[] => words.split(' ');

/** Marked, here and below, so that a build which does not read wordings leaves it out. */
const ENDINGS = /* @__PURE__ */ listed(
  'ization isation ability ibility ification ational fulness iveness ousness ations ements ation ition ement ments ance ence able ible ment ness ship tion sion ingly edly ify ating ated ator ing ion ive ous ful ity ist ant ent ate ise ize al er or ed ly ic y e',
);

/** Irregular forms, and words whose short form is another word's. */
const AS_IS =
  'children child women woman men man lives life held hold upheld uphold paid pay kept keep sent send met meet bound bind drawn draw built build brought bring sought seek fought fight stuck stick left leave lost lose chosen choose dealt deal taken take foreseen foresee every each ever ever only only governance rule statement speech convention convention conventions convention carry carry carries carry carried carry carrying carry informal informal authority authority authorities authority police police place place reasonable reasonable reasonably reasonable operator operator operators operator party party parties party committee committee committees committee measurable measurable general general united united';

const pairs = (): ReadonlyMap<string, string> =>
  new Map((AS_IS.match(/\S+ \S+/g) ?? []).map((pair) => pair.split(' ') as [string, string]));

const irregular = /* @__PURE__ */ pairs();

const without = (word: string, ending: string, least: number): string =>
  word.length - ending.length >= least && word.endsWith(ending) ? word.slice(0, -ending.length) : word;

/** Plural and verb endings. */
function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** British and American spellings meet; a double letter at the end counts once. */
const tidy = (word: string): string =>
  word
    .replace(/our$/, 'or')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/ie?$/, '');

/** A long ending needs more of a word before it: "offence" is no kind of "off". */
function cut(word: string, least: number): string {
  for (const ending of ENDINGS) {
    const rest = without(word, ending, ending.length > 2 ? least + 1 : least);
    if (rest !== word) return rest;
  }
  return word;
}

export function stem(word: string): string {
  const kept = irregular.get(word);
  if (kept === word) return word;
  const base = singular(kept ?? word);
  const once = cut(base, 3);
  return tidy(once.length > 6 ? cut(once, 5) : once);
}
