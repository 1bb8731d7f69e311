/** The rolling text of one paragraph: what stands, with every bracket where its holder put it. */
import type { Bracket, Paragraph } from '../../../shared/engine/index.ts';
import type { Alternative, Segment } from '../../../shared/text/index.ts';
import { laidOf, type Region, wordsOf } from './laid.ts';
import { verbs } from './lead.ts';
import { type Sight, seated } from './sight.ts';

export type Mark = {
  readonly key: string;
  readonly holders: readonly string[];
  readonly mine: boolean;
  /** Nothing narrower was named: the whole paragraph is in brackets. */
  readonly whole: boolean;
};

export type Token =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly em: boolean;
      readonly depth: number;
      readonly mine: boolean;
      /** Others are offered for them. */
      readonly offered: boolean;
    }
  | { readonly kind: 'open'; readonly mark: Mark; readonly depth: number }
  | { readonly kind: 'close'; readonly mark: Mark; readonly depth: number }
  /** Other words offered for those just read; none = these would go. Words offered to the offer are nested in `parts`. */
  | {
      readonly kind: 'instead';
      readonly text: string;
      /** The words it would replace; empty = it only adds. */
      readonly of: string;
      readonly parts: readonly Segment[];
      readonly proposal: string;
      readonly holders: readonly string[];
    };

type Range = { readonly from: number; readonly to: number; readonly brackets: readonly Bracket[] };

/** Words objected to, as they stand in the text with single spaces. */
const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ');

function rangesOf(p: Paragraph, text: string): readonly Range[] {
  const found = new Map<string, Range>();
  for (const bracket of p.brackets) {
    const words = plain(bracket.words ?? '');
    const at = words === '' ? -1 : text.indexOf(words);
    const [from, to] = at < 0 ? [0, text.length] : [at, at + words.length];
    const key = `${from}-${to}`;
    const known = found.get(key);
    found.set(key, { from, to, brackets: [...(known?.brackets ?? []), bracket] });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || b.to - a.to);
}

const holdersOf = (s: Sight, range: Range): readonly string[] =>
  seated(
    s,
    range.brackets.map((b) => b.seat),
  );

const markOf = (s: Sight, text: string, range: Range): Mark => ({
  key: `${range.from}-${range.to}`,
  holders: holdersOf(s, range),
  mine: range.brackets.some((b) => b.seat === s.seat),
  whole: range.from === 0 && range.to === text.length,
});

const insteadOf = (s: Sight, a: Alternative, of: string): Token => ({
  kind: 'instead',
  text: wordsOf(a.segments),
  of,
  parts: a.segments,
  proposal: a.proposals[0] ?? '',
  holders: seated(s, a.holders),
});

type Laid = {
  readonly text: string;
  readonly ranges: readonly Range[];
  readonly regions: readonly Region[];
  readonly verbs: readonly (readonly [number, number])[];
};

/** Where tokens must be cut: bracket edges, the borders of verbs, places where other words are offered. */
function cuts({ text, ranges, regions, verbs: found }: Laid): readonly number[] {
  const edges = [...ranges, ...regions].flatMap((r) => [r.from, r.to]);
  return [...new Set([0, text.length, ...edges, ...found.flat()])].sort((a, b) => a - b);
}

/** Brackets that close here, each with its depth. */
function closing(s: Sight, { text, ranges }: Laid, at: number): readonly Token[] {
  const over = ranges.filter((r) => r.from < at && r.to >= at);
  return ranges
    .filter((r) => r.to === at && r.to > r.from)
    .reverse()
    .map((r) => ({ kind: 'close', mark: markOf(s, text, r), depth: Math.max(1, over.indexOf(r) + 1) }));
}

function opening(s: Sight, { text, ranges }: Laid, at: number): readonly Token[] {
  const over = ranges.filter((r) => r.from <= at && r.to > at);
  return ranges
    .filter((r) => r.from === at && r.to > at)
    .map((r) => ({ kind: 'open', mark: markOf(s, text, r), depth: over.indexOf(r) + 1 }));
}

function wordsFrom(s: Sight, { text, ranges, regions, verbs: found }: Laid, at: number, next: number): Token {
  const over = ranges.filter((r) => r.from <= at && r.to >= next);
  return {
    kind: 'words',
    text: text.slice(at, next),
    em: found.some(([from, to]) => from <= at && to >= next),
    depth: over.length,
    mine: over.some((r) => r.brackets.some((b) => b.seat === s.seat)),
    offered: regions.some((r) => r.from <= at && r.to >= next),
  };
}

/** Words that nobody objects to but for which others are offered: a compilation puts them in brackets too. */
const offeredFor = (held: readonly Range[], regions: readonly Region[]): readonly Range[] => [
  ...held,
  ...regions
    .filter((r) => r.to > r.from && !held.some((h) => h.from === r.from && h.to === r.to))
    .map(({ from, to }) => ({ from, to, brackets: [] })),
];

/** `compiled`: every place at which something is proposed stands in brackets. */
export function rollingOf(s: Sight, p: Paragraph, compiled = false): readonly Token[] {
  const { text, regions } = laidOf(s, p);
  const held = rangesOf(p, text);
  const ranges = compiled ? [...offeredFor(held, regions)].sort((a, b) => a.from - b.from || b.to - a.to) : held;
  const laid: Laid = { text, regions, ranges, verbs: verbs(text) };
  const points = cuts(laid);
  return points.flatMap((at, i): readonly Token[] => {
    const next = points[i + 1];
    const beside = regions
      .filter((r) => r.to === at)
      .flatMap((r) => r.alternatives.map((a) => insteadOf(s, a, text.slice(r.from, r.to))));
    const words = next === undefined ? [] : [wordsFrom(s, laid, at, next)];
    return [...closing(s, laid, at), ...beside, ...opening(s, laid, at), ...words];
  });
}

/** The brackets behind one mark of the text. */
export const bracketsAt = (s: Sight, p: Paragraph, key: string): readonly Bracket[] =>
  rangesOf(p, laidOf(s, p).text).find((r) => `${r.from}-${r.to}` === key)?.brackets ?? [];
