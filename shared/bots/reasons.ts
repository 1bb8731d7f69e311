/** From the term that decided an act to the reason said for it. */
import type { Phrased, Reason } from '../engine/index.ts';
import type { Issue, OpenGame } from '../scenario/index.ts';
import type { PhraseId } from '../types/index.ts';
import { directionOf, type Shade, shadeOf, shortfallOf, tierOf, unitOf } from './signals.ts';
import { WAYS } from './ways.ts';

/** A term of the sum by which a seat judges; each can be taken out and the act decided again. */
export type Ground =
  | { readonly term: 'red-line' }
  | { readonly term: 'mandate' }
  | { readonly term: 'level'; readonly cost: number }
  | { readonly term: 'phrases'; readonly phrase: PhraseId; readonly wanted: boolean }
  | { readonly term: 'worth' }
  | { readonly term: 'whole'; readonly missing: number };

export type About = {
  readonly issue: Issue;
  readonly on: number;
  readonly aim: number;
  readonly stance: 'support' | 'live-with' | 'object';
};

/** A title inside a sentence: “Cost of remittances” is said “cost of remittances”, “IOM and others” stays. */
const spoken = (title: string): string =>
  /^\p{Lu}\p{Ll}*(?=[ -]|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** Sentences of the catalogue have three ways, those of stances and of wordings put have five. */
const FEW = 3;

/** `turn` counts round the ways. */
export function say(phrase: string, params: Record<string, string | number>, turn: number, ways = FEW): Phrased {
  const variant = ((turn % ways) + ways) % ways;
  const names = Object.fromEntries(
    ['issue', 'place'].flatMap((name) => {
      const value = params[name];
      return typeof value === 'string' ? [[name, spoken(value)]] : [];
    }),
  );
  return { phrase, params: { ...params, ...names, turn: WAYS[variant] ?? 'a' }, variant };
}

const labelOf = (issue: Issue, level: number): string => issue.levels[level] ?? `${level}`;

function phraseOf(open: OpenGame, about: About, grounds: readonly Ground[]): string {
  const has = (term: Ground['term']): boolean => grounds.some((g) => g.term === term);
  const direction = directionOf(about.issue, about.on, about.aim);
  const level = grounds.find((g) => g.term === 'level');
  const whole = grounds.find((g) => g.term === 'whole');
  if (whole?.term === 'whole') return `reason.whole.${shortfallOf(whole.missing)}`;
  if (has('red-line')) return 'reason.red-line';
  if (has('mandate')) return `reason.${level === undefined ? 'mandate' : 'mandate-far'}.${direction}`;
  if (level?.term === 'level') return `reason.${direction}.${tierOf(level.cost / unitOf(open)).name}`;
  if (has('worth')) return about.on === about.aim ? 'reason.aim' : 'reason.near';
  return 'reason.words';
}

/** Which half of the tier is meant, where a tier is said. */
function shadeIn(open: OpenGame, grounds: readonly Ground[]): Shade {
  const level = grounds.find((g) => g.term === 'level');
  return level?.term === 'level' ? shadeOf(level.cost / unitOf(open)) : 'less';
}

/** What a reason is said with: which of its ways, and what comes before it. */
export type Manner = (phrase: string) => { readonly turn: number; readonly with: Record<string, string> };

const plainly =
  (turn: number): Manner =>
  () => ({ turn: ((turn % FEW) + FEW) % FEW, with: {} });

/** @returns undefined where nothing decided: a seat that minds nothing gives no reason. */
export function reasonFor(
  open: OpenGame,
  about: About,
  grounds: readonly Ground[],
  manner: number | Manner,
): Reason | undefined {
  if (grounds.length === 0) return undefined;
  const words = grounds.find((g) => g.term === 'phrases');
  const label = words?.term === 'phrases' ? open.phrases.find((p) => p.id === words.phrase)?.label : undefined;
  const params: Record<string, string | number> = {
    issue: about.issue.title,
    level: labelOf(about.issue, about.aim),
    stands: labelOf(about.issue, about.on),
    stance: about.stance,
    on: about.on,
    aim: about.aim,
    shade: shadeIn(open, grounds),
    words: words?.term === 'phrases' ? (words.wanted ? 'in' : 'out') : 'none',
    phrase: label ?? '',
  };
  const phrase = phraseOf(open, about, grounds);
  const said = (typeof manner === 'number' ? plainly(manner) : manner)(phrase);
  return say(phrase, { ...params, lead: 'none', tone: 'plain', ...said.with }, said.turn, WAYS.length);
}
