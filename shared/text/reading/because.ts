/** Why a text reads as it does: the words that speak for the rung, and what verb, weakeners and strengtheners take or give. */
import { piecesFor, type Verdict } from './judge.ts';
import type { Model, Rung } from './model.ts';
import { OF_FORCE, stepOf } from './stance.ts';
import type { Because } from './types.ts';

const MOST_WORDS = 5;
const MOST_QUALIFIERS = 6;
/** Verbs nearer than this are told apart by nobody. */
const SAME_VERB = 1.2;
const A_TIE = 1.6;

const quoted = (words: readonly string[]): string => words.map((w) => `“${w}”`).join(', ');

/** In levels, with its sign, to a tenth. */
export const signed = (levels: number): string => `${levels < 0 ? '−' : '+'}${Math.abs(levels).toFixed(1)}`;

const best = (odds: readonly number[]): number => odds.indexOf(Math.max(...odds));

/** The rung of which the text speaks, whatever its verb. */
export const spokenOf = ({ e }: Verdict, model: Model): Rung | null =>
  model.rungs[best(e.content.map((c, k) => c + (e.near[k] ?? 0)))] ?? null;

function near(v: Verdict, model: Model): readonly Because[] {
  const k = v.rung === null ? -1 : model.rungs.indexOf(v.rung);
  const pieces = [...piecesFor(v, model)].sort((a, b) => (b.byRung[k] ?? 0) - (a.byRung[k] ?? 0));
  const words = [...new Set(pieces.map((piece) => piece.words))].slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const name = model.issue.levels[v.level] ?? '';
  return [{ key: 'reading.near', params: { words: quoted(words), level: v.level, name } }];
}

/** Against the verb of the rung it speaks of: what the verb alone makes of it. */
function verb(v: Verdict, model: Model): readonly Because[] {
  const rung = spokenOf(v, model);
  const { worth, words } = v.f.operative;
  if (rung === null || rung.verb === '' || worth === null || rung.level === 0) return [];
  const apart = worth - rung.worth;
  if (Math.abs(apart) < SAME_VERB || words === rung.verb) return [];
  const by = signed(stepOf(model.top) * apart + (1 - OF_FORCE) * (v.level - rung.level));
  return [{ key: 'reading.verb', params: { words: quoted([words]), than: quoted([rung.verb]), by } }];
}

const qualifiers = (v: Verdict, model: Model): readonly Because[] =>
  v.f.qualifiers
    .filter(({ qualifier }) => qualifier.steps !== 0)
    .slice(0, MOST_QUALIFIERS)
    .map(({ qualifier, words }) => ({
      key: qualifier.steps < 0 ? 'reading.weaker' : 'reading.stronger',
      params: { words: quoted([words]), by: signed(stepOf(model.top) * qualifier.steps) },
    }));

const spelling = ({ f }: Verdict): readonly Because[] =>
  f.tokens.flatMap(({ typed, word }) =>
    typed === undefined
      ? []
      : [{ key: 'reading.spelling' as const, params: { typed: quoted([typed]), word: quoted([word]) } }],
  );

/** Does the verb fit another rung than the words, and by two or more? */
export function apart(v: Verdict, model: Model): boolean {
  if (v.f.operative.worth === null) return false;
  const byVerb = model.rungs[best(v.e.verb)]?.level ?? 0;
  return Math.abs(byVerb - (spokenOf(v, model)?.level ?? byVerb)) >= 2;
}

export function tied({ chances }: Verdict): boolean {
  const [first = 1, second = 0] = [...chances].sort((a, b) => b - a);
  return first < A_TIE * second;
}

function doubts(v: Verdict, model: Model): readonly Because[] {
  const { rung, second } = v;
  const between = tied(v) && rung !== null && second !== null;
  const [a, b] = between ? [rung.level, second.level].sort((x, y) => x - y) : [0, 0];
  return [
    ...(between ? [{ key: 'reading.between' as const, params: { a: a ?? 0, b: b ?? 0 } }] : []),
    ...(apart(v, model) ? [{ key: 'reading.apart' as const, params: {} }] : []),
  ];
}

export function becauseOf(v: Verdict, model: Model): readonly Because[] {
  if (v.kind === 'off') return [{ key: 'reading.off', params: { issue: model.issue.title } }, ...spelling(v)];
  if (v.kind === 'none') return [{ key: 'reading.none', params: {} }, ...spelling(v)];
  if (v.kind === 'bare') return [{ key: 'reading.bare', params: {} }, ...verb(v, model), ...qualifiers(v, model)];
  return [...near(v, model), ...verb(v, model), ...qualifiers(v, model), ...doubts(v, model), ...spelling(v)];
}
