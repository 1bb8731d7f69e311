/** One paragraph mended: its opening word, `also` and `further`, capital, spaces and the mark at its end. */
import type { DocPlace } from '../document.ts';
import { capital, type Form, formOf, type Opening, openingOf } from './verbs.ts';

/** In a resolution an organ speaks (`Recognizes`), in a declaration those who sign it (`Recognize`). */
export type Voice = 'resolution' | 'declaration';

export const FINDINGS = ['spaces', 'opening', 'unknown-opening', 'again', 'capital', 'ending'] as const;
export type FindingKind = (typeof FINDINGS)[number];

export type Wanted = {
  readonly place: DocPlace;
  readonly voice: Voice;
  /** How often the paragraphs just before opened with the same verb. */
  readonly repeats: number;
  readonly last: boolean;
};

type Step = (text: string, wanted: Wanted) => string;

const spaces: Step = (text) =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/ ([,;.])/gu, '$1');

const formFor = ({ place, voice }: Wanted): Form =>
  place === 'PP' ? 'participle' : voice === 'resolution' ? 'singular' : 'plural';

const swap = (text: string, o: Opening, word: string): string =>
  `${text.slice(0, o.at)}${word}${text.slice(o.at + o.word.length)}`;

/** Words as `also` and `further` begin small where another word comes before them. */
const like = (model: string, word: string): string => (/^\p{Lu}/u.test(model) ? capital(word) : word);

const opening: Step = (text, wanted) => {
  const o = openingOf(text);
  const form = formFor(wanted);
  if (o === null || o.form === form || o.form === 'adjective') return text;
  return swap(text, o, like(o.word, formOf(o.lemma, form)));
};

/** The second in a row says also, the third further, and so on in turn. */
const againFor = ({ repeats }: Wanted): 'also' | 'further' | null =>
  repeats === 0 ? null : repeats % 2 === 1 ? 'also' : 'further';

const again: Step = (text, wanted) => {
  const o = openingOf(text);
  const due = againFor(wanted);
  if (o === null || o.again === due) return text;
  const bare = o.again === null ? text : capital(text.replace(new RegExp(`\\b${o.again}\\s+`, 'iu'), ''));
  const now = openingOf(bare);
  if (due === null || now === null) return bare;
  const end = now.at + now.word.length;
  if (wanted.place === 'PP') return `${bare.slice(0, end)} ${due}${bare.slice(end)}`;
  return `${capital(due)} ${bare.slice(0, 1).toLowerCase()}${bare.slice(1)}`;
};

const ending: Step = (text, { place, last }) =>
  `${text.replace(/[\s,;.:]+$/u, '')}${place === 'PP' ? ',' : last ? '.' : ';'}`;

const STEPS: readonly (readonly [FindingKind, Step])[] = [
  ['spaces', spaces],
  ['opening', opening],
  ['again', again],
  ['capital', capital],
  ['ending', ending],
];

export type Mended = { readonly text: string; readonly found: readonly FindingKind[] };

export function mend(text: string, wanted: Wanted): Mended {
  const found: FindingKind[] = [];
  let mended = text;
  for (const [kind, step] of STEPS) {
    const next = step(mended, wanted);
    if (next !== mended) found.push(kind);
    mended = next;
  }
  return { text: mended, found: openingOf(mended) === null ? [...found, 'unknown-opening'] : found };
}
