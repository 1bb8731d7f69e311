/** A sentence from a verb, an action and qualifiers, and what each is worth on the meter. The document's own language. */
import { qualifiers as known } from './qualifiers.ts';
import { HIGHEST, stepOf } from './stance.ts';

export type BuilderPart = {
  readonly id: string;
  /** As it stands in the sentence. */
  readonly words: string;
  /** What it gives or takes, in levels of the ladder; of a verb: where it stands on the ladder by itself. */
  readonly worth: number;
};
export type Builder = { readonly verbs: readonly BuilderPart[]; readonly qualifiers: readonly BuilderPart[] };

/** `who`: whom it addresses. `verb` and `qualifiers` are ids; `action` begins with a plain verb: "license agencies". */
export type Choice = {
  readonly verb: string;
  readonly action: string;
  readonly who?: string;
  readonly qualifiers?: readonly string[];
  /** For "by 2018". */
  readonly year?: number;
};

/** By strength. The frame says where those addressed and the action go; `|` is where a qualifier fits. */
const FRAMES: readonly (readonly [id: string, worth: number, words: string, frame: string])[] = [
  ['note', 1, 'Take note', 'Take note of the efforts of {who}| to {action}'],
  ['acknowledge', 2, 'Acknowledge', 'Acknowledge the efforts of {who}| to {action}'],
  ['recognize', 3, 'Recognize', 'Recognize the need for {who}| to {action}'],
  ['welcome', 4, 'Welcome', 'Welcome the readiness of {who}| to {action}'],
  ['stress', 5, 'Stress', 'Stress the need for {who}| to {action}'],
  ['encourage', 6, 'Encourage', 'Encourage {who}| to {action}'],
  ['invite', 7, 'Invite', 'Invite {who}| to {action}'],
  ['recommend', 8, 'Recommend', 'Recommend that {who}| {action}'],
  ['call', 9, 'Call upon', 'Call upon {who}| to {action}'],
  ['urge', 10, 'Urge', 'Urge {who}| to {action}'],
  ['undertake', 12, 'Undertake', 'Undertake| to {action}'],
  ['decide', 13, 'Decide', 'Decide| to {action}'],
];

type Spot = 'middle' | 'end' | 'who' | 'action' | 'verb';
/** Where a qualifier stands; absent = in the middle, between commas. */
const SPOTS: Readonly<Record<string, Spot>> = {
  consider: 'action',
  towards: 'action',
  all: 'who',
  strongly: 'verb',
  date: 'end',
  delay: 'end',
  reporting: 'end',
  review: 'end',
  rhythm: 'end',
  full: 'end',
  regardless: 'end',
  unconditional: 'end',
};
const ACTIONS: Readonly<Record<string, string>> = { consider: 'consider steps to', towards: 'make every effort to' };
const OFFERED =
  ' appropriate applicable possible national existing voluntary request consider towards account gradual principle alia date delay reporting review regardless all full unconditional strongly shared ';

const tenth = (x: number): number => Math.round(x * 10) / 10;
const wordsOf = (id: string, year: number): string => {
  const words = ACTIONS[id] ?? known().find((q) => q.id === id)?.chip ?? '';
  return words.replace(/\b20\d\d\b/, String(year));
};

/** The chips of the editor for a ladder with so many levels; `year` as the scenario's next date. */
export function builderOf(levels: number, year: number): Builder {
  const top = Math.max(1, levels - 1);
  return {
    verbs: FRAMES.map(([id, worth, words]) => ({ id, words, worth: tenth((top * worth) / HIGHEST) })),
    qualifiers: known()
      .filter(({ id }) => OFFERED.includes(` ${id} `))
      .map(({ id, steps }) => ({
        id,
        words: wordsOf(id, year),
        worth: tenth(stepOf(top) * steps),
      })),
  };
}

const STRONG = /^(?:stress|encourage|recommend|urge)$/;

/** "Strongly" goes with some verbs only, "all" where somebody is addressed. */
export function fits(verb: string, qualifier: string): boolean {
  if (SPOTS[qualifier] === 'verb') return STRONG.test(verb);
  return SPOTS[qualifier] !== 'who' || FRAMES.some(([id, , , frame]) => id === verb && frame.includes('{who}'));
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const trimmed = (text: string): string => text.trim().replace(/[.;,\s]+$/, '');

function tail(ids: readonly string[], year: number): string {
  const plain = ids.filter((id) => !wordsOf(id, year).startsWith('and '));
  const clauses = ids.filter((id) => !plain.includes(id));
  return [...plain.map((id) => ` ${wordsOf(id, year)}`), ...clauses.map((id) => `, ${wordsOf(id, year)}`)].join('');
}

/** One operative clause, ready for the document; "" without an action or with an unknown verb. */
export function sentenceOf({ verb, action, who = 'States', qualifiers: wanted = [], year = 2018 }: Choice): string {
  const qualifiers = wanted.filter((id) => fits(verb, id));
  const frame = FRAMES.find(([id]) => id === verb)?.[3];
  if (frame === undefined || trimmed(action) === '') return '';
  const at = (spot: Spot): readonly string[] => qualifiers.filter((id) => (SPOTS[id] ?? 'middle') === spot);
  const middle = at('middle').map((id) => wordsOf(id, year));
  const aside = middle.length > 0 ? `, ${middle.join(' and ')},` : '';
  const does = [...at('action').map((id) => wordsOf(id, year)), trimmed(action)].join(' ');
  const said = frame
    .replace('{who}', () => (at('who').length > 0 ? `all ${who}` : who))
    .replace('|', () => aside)
    .replace('{action}', () => does);
  const strong = at('verb').length > 0 ? `Strongly ${lowered(said)}` : said;
  return `${strong}${tail(at('end'), year)};`;
}
