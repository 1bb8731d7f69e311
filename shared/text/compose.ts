/** Several wordings of one text laid over each other: what they share stands once, what differs in brackets. */
import { type Edit, editsOf, textOf } from './tokens.ts';

export type Variant = {
  readonly id: string;
  readonly holders: readonly string[];
  readonly tokens: readonly string[];
  /** Wordings proposed to this one. */
  readonly children: readonly Variant[];
};

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bracket'; readonly alternatives: readonly Alternative[] };

export type Alternative = {
  /** Empty: what stands. */
  readonly proposals: readonly string[];
  readonly holders: readonly string[];
  /** Without any: these words are left out. */
  readonly segments: readonly Segment[];
};

type Region = { readonly start: number; readonly end: number };

const touches = (e: Edit, r: Region, side: 'base' | 'other'): boolean =>
  side === 'base' ? e.start <= r.end && r.start <= e.end : e.from <= r.end && r.start <= e.to;

/** A region of the other text, seen in the base. */
function backwards(edits: readonly Edit[], r: Region): Region {
  let [start, end] = [r.start, r.end];
  for (const e of edits) {
    const grown = e.to - e.from - (e.end - e.start);
    if (touches(e, r, 'other')) continue;
    if (e.to < r.start) [start, end] = [start - grown, end - grown];
  }
  const hit = edits.filter((e) => touches(e, r, 'other'));
  const grown = hit.reduce((sum, e) => sum + e.to - e.from - (e.end - e.start), 0);
  const first = Math.min(start, ...hit.map((e) => e.start));
  return { start: first, end: Math.max(end - grown, ...hit.map((e) => e.end)) };
}

/** A region of the base, seen in the other text; it holds every edit it touches. */
function forwards(edits: readonly Edit[], r: Region): Region {
  let [start, end] = [r.start, r.end];
  for (const e of edits) {
    const grown = e.to - e.from - (e.end - e.start);
    if (e.end < r.start) start += grown;
    if (e.start <= r.end) end += grown;
  }
  return { start, end };
}

/** Every place of the base at which the wording, or one proposed to it, says something else. */
function regionsOf(base: readonly string[], v: Variant): readonly Region[] {
  const edits = editsOf(base, v.tokens);
  const below = v.children.flatMap((c) => regionsOf(v.tokens, c)).map((r) => backwards(edits, r));
  return [...edits, ...below];
}

function united(regions: readonly Region[]): readonly Region[] {
  const sorted = [...regions].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Region[] = [];
  for (const r of sorted) {
    const last = out.at(-1);
    if (last === undefined || r.start > last.end) out.push({ start: r.start, end: r.end });
    else out[out.length - 1] = { start: last.start, end: Math.max(last.end, r.end) };
  }
  return out;
}

/** The wording, and those proposed to it, over one region of the text they change. */
function cut(base: readonly string[], v: Variant, r: Region): Variant {
  const own = forwards(editsOf(base, v.tokens), r);
  return {
    ...v,
    tokens: v.tokens.slice(own.start, own.end),
    children: v.children.map((c) => cut(v.tokens, c, own)),
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, i) => token === b[i]);

const isText = (a: Alternative, text: string): boolean => {
  const [only, more] = a.segments;
  return more === undefined && (only === undefined ? text === '' : only.kind === 'text' && only.text === text);
};

/** Who asks for the same words stands in the same bracket. */
function add(list: Alternative[], next: Alternative): void {
  const [only] = next.segments;
  const text = only === undefined ? '' : only.kind === 'text' ? only.text : null;
  const at = text === null ? -1 : list.findIndex((a) => a.proposals.length > 0 && isText(a, text));
  const found = list[at];
  if (found === undefined) list.push(next);
  else
    list[at] = {
      ...found,
      proposals: [...found.proposals, ...next.proposals],
      holders: [...new Set([...found.holders, ...next.holders])],
    };
}

/** What differs from the words standing here; where the wording itself does not, those proposed to it may. */
function alternatives(base: readonly string[], variants: readonly Variant[]): readonly Alternative[] {
  const list: Alternative[] = [];
  for (const v of variants) {
    if (same(base, v.tokens)) for (const a of alternatives(base, v.children)) add(list, a);
    else add(list, { proposals: [v.id], holders: v.holders, segments: compose(v.tokens, v.children) });
  }
  return list;
}

/** `standing`: who holds to the words as they stand. */
export function compose(
  base: readonly string[],
  variants: readonly Variant[],
  standing: readonly string[] = [],
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const say = (words: readonly string[]): void => {
    if (words.length > 0) segments.push({ kind: 'text', text: textOf(words) });
  };
  for (const r of united(variants.flatMap((v) => regionsOf(base, v)))) {
    const here = base.slice(r.start, r.end);
    const others = alternatives(
      here,
      variants.map((v) => cut(base, v, r)),
    );
    say(base.slice(at, r.start));
    const kept: Alternative = { proposals: [], holders: standing, segments: [{ kind: 'text', text: textOf(here) }] };
    segments.push({ kind: 'bracket', alternatives: here.length === 0 ? others : [kept, ...others] });
    at = r.end;
  }
  say(base.slice(at));
  return segments;
}
