/** The rolling text of one paragraph: what stands, with every bracket where its holder put it. */
import type { Bracket, Paragraph, Proposal } from '../../../shared/engine/index.ts';
import { verbs } from './lead.ts';
import { liveProposals, type Sight, seated } from './sight.ts';

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
    }
  | { readonly kind: 'open'; readonly mark: Mark; readonly depth: number }
  | { readonly kind: 'close'; readonly mark: Mark; readonly depth: number }
  /** Other words offered in place of those just bracketed. */
  | { readonly kind: 'instead'; readonly text: string; readonly proposal: string; readonly holders: readonly string[] };

type Range = { readonly from: number; readonly to: number; readonly brackets: readonly Bracket[] };

function rangesOf(p: Paragraph): readonly Range[] {
  const { text } = p.words;
  const found = new Map<string, Range>();
  for (const bracket of p.brackets) {
    const at = bracket.words === undefined ? -1 : text.indexOf(bracket.words);
    const [from, to] = at < 0 ? [0, text.length] : [at, at + (bracket.words ?? '').length];
    const key = `${from}-${to}`;
    const known = found.get(key);
    found.set(key, { from, to, brackets: [...(known?.brackets ?? []), bracket] });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || b.to - a.to);
}

export type Swap = { readonly from: number; readonly to: number; readonly text: string };

const WORD_END = /[\s,;.:]/u;

/** The one stretch in which two wordings differ, if they share most of their words; null = two different sentences. */
export function swapOf(base: string, other: string): Swap | null {
  let head = 0;
  while (head < base.length && head < other.length && base[head] === other[head]) head++;
  while (head > 0 && !WORD_END.test(base[head - 1] ?? '')) head--;
  let tail = 0;
  const most = Math.min(base.length, other.length) - head;
  while (tail < most && base[base.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  while (tail > 0 && !WORD_END.test(base[base.length - tail] ?? '')) tail--;
  const kept = head + tail;
  if (kept < base.length * 0.5) return null;
  return { from: head, to: base.length - tail, text: other.slice(head, other.length - tail).trim() };
}

const holdersOf = (s: Sight, range: Range): readonly string[] =>
  seated(
    s,
    range.brackets.map((b) => b.seat),
  );

const markOf = (s: Sight, p: Paragraph, range: Range): Mark => ({
  key: `${range.from}-${range.to}`,
  holders: holdersOf(s, range),
  mine: range.brackets.some((b) => b.seat === s.seat),
  whole: range.from === 0 && range.to === p.words.text.length,
});

/** Wordings short enough in their difference to stand beside the bracket they would replace. */
export function insteadOf(s: Sight, p: Paragraph): readonly { readonly swap: Swap; readonly proposal: Proposal }[] {
  const ranges = rangesOf(p);
  return liveProposals(s, p.id).flatMap((proposal) => {
    const swap = swapOf(p.words.text, proposal.words.text);
    const beside =
      swap !== null &&
      ranges.some((r) => r.from <= swap.from && r.to >= swap.to && r.to - r.from < p.words.text.length);
    return swap !== null && beside && swap.text !== '' && swap.text.length < 120 ? [{ swap, proposal }] : [];
  });
}

/** Where tokens must be cut: bracket edges and the borders of verbs. */
function cuts(p: Paragraph, ranges: readonly Range[], verbRanges: readonly (readonly [number, number])[]): number[] {
  const at = new Set([0, p.words.text.length]);
  for (const range of ranges) at.add(range.from).add(range.to);
  for (const [from, to] of verbRanges) at.add(from).add(to);
  return [...at].sort((a, b) => a - b);
}

export function rollingOf(s: Sight, p: Paragraph): readonly Token[] {
  const { text } = p.words;
  const ranges = rangesOf(p);
  const emphasis = verbs(text);
  const beside = insteadOf(s, p);
  const tokens: Token[] = [];
  const points = cuts(p, ranges, emphasis);
  points.forEach((at, i) => {
    for (const range of ranges.filter((r) => r.to === at).reverse()) {
      const depth = ranges.filter((r) => r.from < at && r.to >= at).indexOf(range) + 1;
      tokens.push({ kind: 'close', mark: markOf(s, p, range), depth: Math.max(1, depth) });
      for (const { swap, proposal } of beside.filter((b) => b.swap.from >= range.from && b.swap.to <= range.to))
        tokens.push({ kind: 'instead', text: swap.text, proposal: proposal.id, holders: seated(s, proposal.sponsors) });
    }
    for (const range of ranges.filter((r) => r.from === at && r.to > at)) {
      const depth = ranges.filter((r) => r.from <= at && r.to > at).indexOf(range) + 1;
      tokens.push({ kind: 'open', mark: markOf(s, p, range), depth });
    }
    const next = points[i + 1];
    if (next === undefined) return;
    const over = ranges.filter((r) => r.from <= at && r.to >= next);
    tokens.push({
      kind: 'words',
      text: text.slice(at, next),
      em: emphasis.some(([from, to]) => from <= at && to >= next),
      depth: over.length,
      mine: over.some((r) => r.brackets.some((b) => b.seat === s.seat)),
    });
  });
  return tokens;
}

/** The brackets behind one mark of the text. */
export const bracketsAt = (p: Paragraph, key: string): readonly Bracket[] =>
  rangesOf(p).find((r) => `${r.from}-${r.to}` === key)?.brackets ?? [];
