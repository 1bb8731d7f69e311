/** Opening words of paragraphs and their forms: `Recognize` (we), `Recognizes` (the organ), `Recognizing` (preamble). */

const LEMMAS =
  `accept acknowledge adopt affirm agree appeal applaud appreciate approve ask assure authorize bear call caution cite
  commend commit condemn confirm congratulate consider continue decide declare dedicate demand deplore desire determine
  draw emphasize encourage endorse establish expect explore express express highlight hope instruct intend invite keep
  launch look maintain mandate note observe offer pay pledge proclaim promise promote proscribe recall recognize recommend
  regret reaffirm realize reiterate reject remain remind renew request resolve reserve review salute seek share strive
  stress strengthen suggest support take thank trust undertake underline underscore urge view warn welcome wish`
    .split(/\s+/u)
    .filter(Boolean);

/** Preambles also open with what the speakers are, not what they do. */
const ADJECTIVES = new Set(
  `alarmed appalled aware cognizant committed concerned conscious convinced determined dismayed disturbed encouraged
  fearing grateful guided having inspired mindful resolved saddened satisfied`.split(/\s+/u),
);

const DOUBLED = new Set(['commit', 'regret']);

const participle = (verb: string): string => {
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
};

const singular = (verb: string): string => {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
};

/** `adjective`: fit for a preamble and without another form. */
export type Form = 'plural' | 'singular' | 'participle' | 'adjective';

export const formOf = (lemma: string, form: Form): string =>
  form === 'participle' ? participle(lemma) : form === 'singular' ? singular(lemma) : lemma;

const KNOWN: ReadonlyMap<string, { readonly lemma: string; readonly form: Form }> = new Map(
  LEMMAS.flatMap((lemma) =>
    (['plural', 'singular', 'participle'] as const).map((form) => [formOf(lemma, form), { lemma, form }] as const),
  ),
);

/** Verbs that open with little meaning of their own: the next word belongs to them. */
const LIGHT = new Set(['take', 'bear', 'draw', 'express', 'keep', 'look', 'pay']);

/** Said before the verb without being it. */
const LEADING = new Set(
  'also further strongly deeply gravely firmly fully keenly again once solemnly seriously particularly warmly'.split(
    ' ',
  ),
);

export type Opening = {
  /** The word as it stands, and where it begins. */
  readonly word: string;
  readonly at: number;
  /** What makes two openings the same verb. */
  readonly verb: string;
  readonly lemma: string;
  readonly form: Form;
  /** `also` or `further`, where it says so: in the preamble behind the verb, else before it. */
  readonly again: 'also' | 'further' | null;
};

const WORDS = /[\p{L}'’-]+/gu;

/** What a paragraph opens with; null where no verb of the trade is found. */
export function openingOf(text: string): Opening | null {
  const words = [...text.matchAll(WORDS)].slice(0, 6).map((m) => ({ word: m[0], at: m.index }));
  const i = words.findIndex(({ word }) => !LEADING.has(word.toLowerCase()));
  const found = words[i];
  if (found === undefined) return null;
  const low = found.word.toLowerCase();
  const known = ADJECTIVES.has(low) ? { lemma: low, form: 'adjective' as const } : KNOWN.get(low);
  if (known === undefined) return null;
  const [first, next, third] = [0, i + 1, i + 2].map((n) => words[n]?.word.toLowerCase() ?? '');
  const before = first === 'also' || first === 'further' ? first : null;
  const behind = isAgain(next, third) ? next : null;
  const verb = LIGHT.has(known.lemma) ? `${known.lemma} ${behind === null ? next : third}` : known.lemma;
  return { ...found, ...known, verb, again: before ?? behind };
}

/** `Recalling further that ...`, not `Encouraging further research`. */
const GOES_ON = new Set('that the its their all with of in upon'.split(' '));
const isAgain = (word = '', next = ''): word is 'also' | 'further' =>
  word === 'also' || (word === 'further' && GOES_ON.has(next));

/** `Recognize` for `recognize`, at the beginning of a paragraph. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (x) => x.toUpperCase());
