/** How well what a text says fits each rung of a ladder. */
import { concepts } from './concepts.ts';
import type { Features } from './features.ts';
import type { Model, Rung } from './model.ts';
import type { Quantity } from './quantities.ts';
import { levelShift, UNSAID } from './stance.ts';

export type Piece = { readonly id: string; readonly words: string; readonly byRung: readonly number[] };
export type Evidence = {
  readonly pieces: readonly Piece[];
  /** How much of the text is about the issue at all. */
  readonly topic: number;
  /** Which part of its words the ladder knows. */
  readonly known: number;
  /** Log odds of each rung. */
  readonly content: readonly number[];
  readonly verb: readonly number[];
  readonly near: readonly number[];
};

export const KNOBS = {
  floor: 0.2,
  common: 0.15,
  kin: 0.5,
  content: 0.7,
  spread: 3,
  loose: 5,
  near: 6,
  apart: 0.2,
  quantity: 2,
  /** A text at the bottom of a ladder says with any verb that nothing shall change. */
  ground: -1.2,
};

/** Share of each rung in a concept, a relative of it counting by half. */
function sharesOf(id: string, rungs: readonly Rung[]): readonly number[] {
  const kin = concepts().kin.get(id) ?? [];
  return rungs.map(({ share }) =>
    Math.max(share.get(id) ?? 0, ...kin.map((other) => KNOBS.kin * (share.get(other) ?? 0))),
  );
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Naive Bayes: a concept speaks for the rungs that have more of it than the ladder on average. */
function odds(shares: readonly number[], weight: number): readonly number[] {
  const average = mean(shares);
  return shares.map((share) => weight * Math.log((share + KNOBS.floor) / (average + KNOBS.floor)));
}

const likeness = (a: number, b: number): number => Math.exp(-((Math.log(a / b) / KNOBS.apart) ** 2) / 2);

function quantityPiece(q: Quantity, rungs: readonly Rung[]): Piece {
  const shares = rungs.map((rung) =>
    Math.max(0, ...rung.quantities.filter((x) => x.unit === q.unit).map((x) => likeness(x.value, q.value))),
  );
  return { id: `${q.unit}`, words: q.words, byRung: odds(shares, KNOBS.quantity) };
}

function contentPieces(f: Features, model: Model): readonly Piece[] {
  const { common } = concepts();
  const quiet = [...f.quiet].filter(([id]) => model.named.has(id) && !f.content.has(id));
  return [...f.content, ...quiet].flatMap(([id, words]) => {
    const shares = sharesOf(id, model.rungs);
    if (Math.max(0, ...shares) === 0) return [];
    return [{ id, words, byRung: odds(shares, common.has(id) ? KNOBS.common : 1) }];
  });
}

const EVERYWHERE = new Set(['state', 'person']);

/** Each matched concept counts once, what nearly every paragraph says hardly; what the title asks about counts more. */
function topicOf(pieces: readonly Piece[], model: Model): number {
  const { common } = concepts();
  const usual = (id: string): number => (model.core.has(id) && !EVERYWHERE.has(id) ? 0.4 : 0.1);
  return pieces.reduce((sum, { id }) => sum + (common.has(id) ? usual(id) : model.core.has(id) ? 1.5 : 1), 0);
}

/** By words, as one word may belong to several families. */
function knownOf(f: Features, pieces: readonly Piece[]): number {
  const { common } = concepts();
  const ours = new Set(pieces.map(({ words }) => words));
  const all = new Set(
    [...f.content].filter(([id, words]) => ours.has(words) || !common.has(id)).map(([, words]) => words),
  );
  return all.size === 0 ? 0 : [...all].filter((words) => ours.has(words)).length / all.size;
}

function verbOdds(f: Features, rungs: readonly Rung[]): readonly number[] {
  const { worth } = f.operative;
  const said = (worth ?? UNSAID) + levelShift(f);
  const spread = worth === null ? KNOBS.loose : KNOBS.spread;
  return rungs.map(({ level, worth: usual }) =>
    Math.max(-(((said - usual) / spread) ** 2) / 2, level === 0 ? KNOBS.ground : -20),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return (2 * both) / Math.max(1, a.size + b.size);
}

/** An edit of a ladder's own wording keeps nearly all of its words. */
function nearOdds(f: Features, rungs: readonly Rung[]): readonly number[] {
  return rungs.map(({ wordings }) => KNOBS.near * Math.max(0, ...wordings.map((w) => overlap(f.plain, w))) ** 3);
}

export function evidenceOf(f: Features, model: Model): Evidence {
  const pieces = contentPieces(f, model);
  const quantities = f.quantities.map((q) => quantityPiece(q, model.rungs));
  const sum = (k: number): number => [...pieces, ...quantities].reduce((s, piece) => s + (piece.byRung[k] ?? 0), 0);
  return {
    pieces: [...pieces, ...quantities],
    topic: topicOf(pieces, model),
    known: knownOf(f, pieces),
    content: model.rungs.map((_, k) => KNOBS.content * sum(k)),
    verb: verbOdds(f, model.rungs),
    near: nearOdds(f, model.rungs),
  };
}
