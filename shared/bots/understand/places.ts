/** Paragraphs by number, by title, or by the one word of a title that no other has. */
import type { Paragraph } from '../../engine/index.ts';
import { labelsOf } from '../../text/index.ts';
import { isSame, plain, tokensIn } from './plain.ts';
import type { Found } from './seats.ts';
import type { Setting } from './types.ts';

const LEAD = new Set(['paragraph', 'para', 'paragraphs', 'paras', 'op', 'no', 'number', 'article', 'item', '§']);
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);
/** What a figure before these counts is no paragraph. */
const COUNTED = new Set(
  'minute minutes hour hours day days year years percent per % seats members people times words round rounds points months weeks more'.split(
    ' ',
  ),
);
const BEFORE = new Set('level l rung round rev day article'.split(' '));
const SMALL = new Set(
  'the of and on in for to a an with at from by after before its their place next role earned'.split(' '),
);

/** Numbers as they stand in the text: "4", "4 bis", "pp2". */
const numbered = new WeakMap<Setting['state'], ReadonlyMap<string, Paragraph>>();

export function labelled({ state }: Setting): ReadonlyMap<string, Paragraph> {
  const known = numbered.get(state) ?? numbersIn(state);
  numbered.set(state, known);
  return known;
}

function numbersIn(state: Setting['state']): ReadonlyMap<string, Paragraph> {
  const labels = labelsOf(state.paragraphs, state.proposals).paragraphs;
  return new Map(
    state.paragraphs.flatMap((p) => {
      const text = labels.get(p.id)?.text ?? '';
      return text === '' ? [] : [[text.toLowerCase(), p] as const];
    }),
  );
}

const numberOf = (token: string): string => (NUMBERS.includes(token) ? `${NUMBERS.indexOf(token)}` : token);

/** @returns the paragraph numbered here, with or without "paragraph" before it. */
export function numberedAt(
  labels: ReadonlyMap<string, Paragraph>,
  tokens: readonly string[],
  i: number,
): Found<Paragraph> | null {
  const lead = LEAD.has(tokens[i] ?? '') ? 1 : 0;
  const token = tokens[i + lead] ?? '';
  const bare = lead === 1 ? numberOf(token) : token.replace(/^(?:op|p)(?=\d)/, '');
  const next = tokens[i + lead + 1] ?? '';
  const two = labels.get(`${bare} ${next}`);
  if (two !== undefined) return { value: two, length: lead + 2 };
  const one = labels.get(bare);
  const counted = lead === 0 && (COUNTED.has(next) || BEFORE.has(tokens[i - 1] ?? ''));
  return one === undefined || counted ? null : { value: one, length: lead + 1 };
}

type Title = { readonly words: readonly string[]; readonly paragraph: Paragraph };

const titleWords = (s: Setting, p: Paragraph): readonly string[] => {
  const issue = s.open.issues.find((x) => x.id === p.issue);
  return tokensIn(plain(`${p.title} ${issue?.title ?? ''} ${p.issue}`)).filter((w) => /\p{L}/u.test(w));
};

const listed = new WeakMap<Setting['state']['paragraphs'], readonly Title[]>();

export function titles(s: Setting): readonly Title[] {
  const known = listed.get(s.state.paragraphs) ?? titlesOf(s);
  listed.set(s.state.paragraphs, known);
  return known;
}

/** Whole titles, and single words that belong to one paragraph alone. */
function titlesOf(s: Setting): readonly Title[] {
  const words = s.state.paragraphs.map((p) => ({ p, words: [...new Set(titleWords(s, p))] }));
  const own = (p: Paragraph, word: string): boolean =>
    !words.some((x) => x.p.issue !== p.issue && x.words.some((w) => isSame(w, word)));
  const single = words.flatMap(({ p, words: all }) =>
    all.filter((w) => w.length > 2 && !SMALL.has(w) && own(p, w)).map((w): Title => ({ words: [w], paragraph: p })),
  );
  const whole = s.state.paragraphs.flatMap((p) =>
    [p.title, s.open.issues.find((x) => x.id === p.issue)?.title ?? p.title].map(
      (t): Title => ({ words: tokensIn(plain(t)).filter((w) => w !== 'the'), paragraph: p }),
    ),
  );
  return [...whole, ...single].filter((t) => t.words.length > 0).sort((a, b) => b.words.length - a.words.length);
}

export function titledAt(list: readonly Title[], tokens: readonly string[], i: number): Found<Paragraph> | null {
  const found = list.find(({ words }) => words.every((w, k) => isSame(tokens[i + k] ?? '', w)));
  if (found === undefined) return null;
  // "irregular migration" is one name: what follows of the same title goes with it.
  let { length } = found.words;
  const more = list.filter((t) => t.paragraph.id === found.paragraph.id).flatMap((t) => t.words);
  while (more.some((w) => w.length > 2 && isSame(tokens[i + length] ?? '', w))) length += 1;
  return { value: found.paragraph, length };
}
