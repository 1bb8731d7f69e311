/** What a text says, apart from how strongly: its concepts, quantities, qualifiers and verbs. */
import { concepts } from './concepts.ts';
import { type Lexicon, lexiconOf, type Match, matchAt, matchesIn, wordsOf } from './lexicon.ts';
import { type Operative, operativeOf } from './operative.ts';
import { NOTHING, type Qualifier, qualifiers } from './qualifiers.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Token } from './tokens.ts';

export type Found = { readonly qualifier: Qualifier; readonly words: string };
export type Features = {
  readonly tokens: readonly Token[];
  /** Its words without verbs and qualifiers: a qualifier more makes a text no nearer to another rung. */
  readonly plain: ReadonlySet<string>;
  /** By concept, the words that say it. */
  readonly content: ReadonlyMap<string, string>;
  /** Said by qualifiers: content only where a rung is named after it. */
  readonly quiet: ReadonlyMap<string, string>;
  readonly quantities: readonly Quantity[];
  readonly qualifiers: readonly Found[];
  readonly operative: Operative;
};

let lexicon: Lexicon<Qualifier> | undefined;
const qualifierLexicon = (): Lexicon<Qualifier> => {
  lexicon ??= lexiconOf(qualifiers().flatMap((q) => q.forms.map((form) => [form, q] as const)));
  return lexicon;
};

/** Several families may claim a word, and a longer expression does not hide the shorter ones inside it. */
function conceptsIn(tokens: readonly Token[], taken: ReadonlySet<number>): ReadonlyMap<string, string> {
  const { lexicon: families, stop } = concepts();
  const found = new Map<string, string>();
  for (let at = 0; at < tokens.length; at++) {
    if (taken.has(at)) continue;
    const match = matchAt(families, tokens, at);
    const stem = tokens[at]?.stem ?? '';
    if (match !== null) for (const id of match.value) found.set(id, found.get(id) ?? wordsOf(tokens, match));
    else if (stem.length > 2 && !stop.has(stem) && stem !== 'YEAR') found.set(`=${stem}`, tokens[at]?.word ?? '');
    if (match !== null) at = match.to - 1;
  }
  return found;
}

const spots = (matches: readonly { from: number; to: number }[]): ReadonlySet<number> =>
  new Set(matches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

const once = (matches: readonly Match<Qualifier>[], tokens: readonly Token[]): readonly Found[] => [
  ...new Map(matches.map((m) => [m.value.id, { qualifier: m.value, words: wordsOf(tokens, m) }])).values(),
];

function quietOf(tokens: readonly Token[], matches: readonly Match<Qualifier>[], kept: ReadonlySet<number>) {
  const said = spots(matches);
  const others = new Set(tokens.map((_, i) => i).filter((i) => !said.has(i) || kept.has(i)));
  const marks = matches.filter((m) => m.value.names).map((m) => [`#${m.value.id}`, wordsOf(tokens, m)] as const);
  return new Map([...conceptsIn(tokens, others), ...marks]);
}

export function featuresOf(tokens: readonly Token[]): Features {
  const operative = operativeOf(tokens);
  const verbSpots = spots(operative.verbs.filter((verb) => !verb.content));
  const matches = matchesIn(qualifierLexicon(), tokens).filter(
    (m) => !spots(operative.verbs).has(m.from) || m.value.id === NOTHING,
  );
  const taken = new Set([...verbSpots, ...spots(matches.filter((m) => !m.value.content))]);
  return {
    tokens,
    plain: new Set(tokens.filter((_, i) => !taken.has(i)).map((t) => t.stem)),
    content: conceptsIn(tokens, taken),
    quiet: quietOf(tokens, matches, verbSpots),
    quantities: quantitiesIn(tokens),
    qualifiers: once(matches, tokens),
    operative,
  };
}
