/** The verbs by which a text does something, and how much the strongest binds. */
import { type Lexicon, lexiconOf, type Match, matchAt, wordsOf } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { DEEDS, MODALS, SPEECH } from './verbs.ts';

type Worth = { readonly worth: number; readonly content: boolean };
export type Verb = Worth & { readonly words: string; readonly from: number; readonly to: number };
export type Operative = {
  /** On the scale of verbs; null = the text says nothing of the kind. */
  readonly worth: number | null;
  /** The words that decide it. */
  readonly words: string;
  readonly verbs: readonly Verb[];
};

function parsed(table: string): Lexicon<Worth> {
  const rows = table.trim().split('\n');
  const each = rows.flatMap((row) => {
    const [mark = '', ...words] = row.split(' ');
    const worth = { worth: Number.parseFloat(mark), content: mark.endsWith('+') };
    return words.map((w) => [w, worth] as const);
  });
  return lexiconOf(each);
}

let made: Readonly<Record<'speech' | 'deeds' | 'modals', Lexicon<Worth>>> | undefined;
const lexica = () => {
  made ??= { speech: parsed(SPEECH), deeds: parsed(DEEDS), modals: parsed(MODALS) };
  return made;
};

const OPENERS = /^(?:[,;:.]|and|or|also|further|hereby|we|is|are|be)$|..ly$/;
/** Whose verb it is, as the first words of a text: "Member States commit". Behind a "that" it is what they shall do. */
const SUBJECTS = /^(?:they|assembly|states|governments|members|parties)$/;
const MOST_BEFORE = 3;
const OURS = /^(?:we|hereby|\.)$/;
const RELATIVE = /^(?:who|which|that|they|whom|what|it)$/;
const PASSIVE = /^(?:is|are|be)$/;
const PARTICIPLE = /(?:ed|able|t|n)$/;

const before = (tokens: readonly Token[], at: number): string => tokens[at - 1]?.word ?? '.';

const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  at <= MOST_BEFORE && SUBJECTS.test(before(tokens, at)) && before(tokens, at - 1) !== 'that';

function speechAt(tokens: readonly Token[], at: number): Match<Worth> | null {
  if (!OPENERS.test(before(tokens, at)) && !isTheirs(tokens, at)) return null;
  const active = !PASSIVE.test(before(tokens, at));
  return active || PARTICIPLE.test(tokens[at]?.word ?? '') ? matchAt(lexica().speech, tokens, at) : null;
}

function deedAt(tokens: readonly Token[], at: number): Match<Worth> | null {
  const performed = before(tokens, at) === 'are' && (tokens[at]?.word ?? '').endsWith('ed');
  return OURS.test(before(tokens, at)) || performed ? matchAt(lexica().deeds, tokens, at) : null;
}

/** "Those who may enter" allows nobody anything. */
function modalAt(tokens: readonly Token[], at: number): Match<Worth> | null {
  const match = matchAt(lexica().modals, tokens, at);
  return match !== null && match.value.worth < 5 && RELATIVE.test(before(tokens, at)) ? null : match;
}

function all(tokens: readonly Token[], find: typeof modalAt): readonly Verb[] {
  const found: Verb[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = find(tokens, at);
    if (match === null) continue;
    found.push({ ...match.value, words: wordsOf(tokens, match), from: match.from, to: match.to });
    at = match.to - 1;
  }
  return found;
}

const strongest = (verbs: readonly Verb[]): Verb | null =>
  verbs.reduce<Verb | null>((best, verb) => (best === null || verb.worth > best.worth ? verb : best), null);

/** A modal inside a clause that a verb governs moves that verb a little; on its own it decides. */
function together(verb: Verb | null, modal: Verb | null): { readonly worth: number | null; readonly words: string } {
  if (verb === null) return { worth: modal?.worth ?? null, words: modal?.words ?? '' };
  if (modal === null) return { worth: verb.worth, words: verb.words };
  const governed = verb.worth < 6 ? Math.max(verb.worth, modal.worth - 3) : verb.worth;
  return { worth: governed + (modal.worth - 9) / 5, words: verb.words };
}

export function operativeOf(tokens: readonly Token[]): Operative {
  const verbs = all(tokens, (t, at) => deedAt(t, at) ?? speechAt(t, at));
  const modals = all(tokens, modalAt);
  return { ...together(strongest(verbs), strongest(modals)), verbs };
}
