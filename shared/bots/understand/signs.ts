/** Puts everything a sentence names into signs, so that rules read like sentences. */
import type { Paragraph } from '../../engine/index.ts';
import { labelled, numberedAt, titledAt, titles } from './places.ts';
import { corrected, isSame, plain, tokensIn } from './plain.ts';
import { seatAt } from './seats.ts';
import type { Heard, Setting } from './types.ts';

const QUOTED = /["“”„«»]([^"“”„«»]{1,400})["“”„«»]|(?<=^|\s)['‘]([^'’]{2,400})['’](?=$|[\s.,;:?!])/gu;

type Bag = {
  readonly seats: string[];
  readonly paragraphs: Paragraph[];
  readonly levels: number[];
  readonly phrases: string[];
  readonly quotes: string[];
};

/** Words before a title's word that make it a name: "on return", and not "we return". */
const NAMING = new Set(
  'on for about of in with against is at over trade swap exchange give get accept support oppose blocks block discuss move through delete reopen reserve by behind holding and'.split(
    ' ',
  ),
);

function levelAt(tokens: readonly string[], i: number): { level: number; length: number } | null {
  const short = /^l(\d)$/.exec(tokens[i] ?? '');
  if (short?.[1] !== undefined) return { level: Number(short[1]), length: 1 };
  const next = tokens[i + 1] ?? '';
  const named = /^(level|rung|option)$/.test(tokens[i] ?? '') && /^\d$/.test(next);
  return named ? { level: Number(next), length: 2 } : null;
}

/** "voluntary" of "on a voluntary basis": the words that tell a phrase from the others. */
function phraseWords(s: Setting): readonly { readonly id: string; readonly words: readonly string[] }[] {
  const bare = (text: string): string[] => tokensIn(plain(text)).filter((w) => w.length > 3 && w !== 'with');
  const labels = s.open.phrases.map((p) => ({ id: p.id, label: bare(p.label), all: [p.label, ...p.match] }));
  return labels.flatMap(({ id, label, all }) => {
    const own = label.filter((w) => !labels.some((x) => x.id !== id && x.label.includes(w)));
    const single = own
      .filter((w) => w !== 'migration' && w !== 'accordance' && w !== 'date')
      .map((w) => ({ id, words: [w] }));
    return [...all.map((text) => ({ id, words: tokensIn(plain(text)) })), ...single];
  });
}

const phrasesKnown = new WeakMap<object, ReturnType<typeof phraseWords>>();
function phraseList(s: Setting) {
  const known = phrasesKnown.get(s.open.phrases);
  const made = known ?? [...phraseWords(s)].sort((a, b) => b.words.length - a.words.length);
  phrasesKnown.set(s.open.phrases, made);
  return made;
}

function phraseAt(s: Setting, tokens: readonly string[], i: number) {
  return phraseList(s).find(({ words }) => words.every((w, k) => isSame(tokens[i + k] ?? '', w)));
}

/** Typed capitals, by token: only "US" needs them. */
const typedTokens = (text: string): ReadonlySet<string> => new Set(text.match(/\b[A-Z]{2,4}\b/g) ?? []);

const put = <T>(list: T[], value: T, sign: string): string => `${sign}${list.push(value) - 1}`;

function signsOf(s: Setting, text: string, bag: Bag): string {
  const tokens = tokensIn(plain(text)).map(corrected);
  const capitals = typedTokens(text);
  const labels = labelled(s);
  const named = titles(s);
  const out: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const here = tokens[i] ?? '';
    const level = levelAt(tokens, i);
    const number = level === null ? numberedAt(labels, tokens, i) : null;
    const title = number === null ? titledAt(named, tokens, i) : null;
    const seat = seatAt(s.open, tokens, i, capitals.has(here.toUpperCase()) ? here.toUpperCase() : undefined);
    const before = out.at(-1) ?? '';
    const asName = title !== null && (title.length > 1 || before === '' || before === 'the' || NAMING.has(before));
    const phrase = phraseAt(s, tokens, i);
    if (here.startsWith('^')) out.push(here);
    else if (level !== null) out.push(put(bag.levels, level.level, '='));
    else if (number !== null) out.push(put(bag.paragraphs, number.value, '$'));
    else if (title !== null && asName && title.length >= (seat?.length ?? 0)) {
      if (before === 'the') out.pop();
      out.push(put(bag.paragraphs, title.value, '$'));
    } else if (seat !== null) {
      if (before === 'the') out.pop();
      out.push(put(bag.seats, seat.value, '@'));
    } else if (phrase !== undefined) out.push(put(bag.phrases, phrase.id, '#'));
    else out.push(here);
    i +=
      level?.length ??
      number?.length ??
      (/^[$]/.test(out.at(-1) ?? '') ? title?.length : undefined) ??
      lengthOf(out.at(-1), seat?.length, phrase?.words.length);
  }
  return out.join(' ');
}

const lengthOf = (sign: string | undefined, seat = 1, phrase = 1): number =>
  sign?.startsWith('@') ? seat : sign?.startsWith('#') ? phrase : 1;

const BECAUSE = /\b(?:because|since|as it|for the reason that)\b[\s:,]*(.+)$/iu;

/** "paragraph 3 ( Recruitment )" names one paragraph twice. */
const once = (signs: string, paragraphs: readonly Paragraph[]): string =>
  signs.replace(/\$(\d+) (?:[,:] )?\$(\d+)/g, (both, a: string, b: string) =>
    paragraphs[Number(a)]?.id === paragraphs[Number(b)]?.id ? `$${a}` : both,
  );

export function hear(s: Setting, text: string): Heard {
  const bag: Bag = { seats: [], paragraphs: [], levels: [], phrases: [], quotes: [] };
  const unquoted = text.replace(QUOTED, (_, double?: string, single?: string) => {
    const words = (double ?? single ?? '').trim();
    return ` ^${bag.quotes.push(words) - 1} `;
  });
  const because = BECAUSE.exec(unquoted);
  const asked = because === null || /^\s*why\b/i.test(unquoted) ? unquoted : unquoted.slice(0, because.index);
  const signs = once(signsOf(s, asked, bag), bag.paragraphs);
  const why = because?.[1]?.replace(/\^(\d+)/g, (_, i: string) => `“${bag.quotes[Number(i)] ?? ''}”`).trim() ?? null;
  return { ...s, raw: text.trim(), signs, ...bag, because: asked === unquoted ? null : why };
}
