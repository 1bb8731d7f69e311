/** How large the words stand, and what is left out where even the smallest size would not hold them. */
import type { Token } from '../table/rolling.ts';

/** Of 810 lines; the first that fits is taken. */
export const SIZES = [38, 36, 33, 30, 28, 26] as const;

export type Fit = { readonly size: number; readonly short: boolean };

/** The next try after one that did not fit; null = nothing smaller. */
export function smaller(fit: Fit): Fit | null {
  const next = SIZES[SIZES.indexOf(fit.size as (typeof SIZES)[number]) + 1];
  if (next !== undefined) return { size: next, short: fit.short };
  return fit.short ? null : { size: 33, short: true };
}

export const FIRST_FIT: Fit = { size: SIZES[0], short: false };

const CLAUSE_END = /[,;.]\s*$/u;

/** Cuts the text into its clauses and keeps those in which a bracket stands; what is left out is a row of dots. */
export function bracketedOnly(tokens: readonly Token[]): readonly Token[] {
  const clauses: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.flatMap(byClause)) {
    clauses.at(-1)?.push(token);
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (token.kind === 'words' && depth === 0 && CLAUSE_END.test(token.text)) clauses.push([]);
  }
  const kept = clauses.filter((clause) => clause.length > 0).map((clause) => (clause.some(inBracket) ? clause : null));
  if (kept.every((clause) => clause === null)) return tokens;
  return kept.flatMap((clause, i) => clause ?? (kept[i - 1] === null ? [] : [DOTS]));
}

const DOTS: Token = { kind: 'words', text: '… ', em: false, depth: 0, mine: false, offered: false };
const inBracket = (token: Token): boolean => token.kind !== 'words' || token.depth > 0;

/** Words outside brackets are cut after each clause; words inside stay whole. */
function byClause(token: Token): readonly Token[] {
  if (token.kind !== 'words' || token.depth > 0) return [token];
  const parts = token.text.match(/[^,;.]+[,;.]*\s*|[,;.]+\s*/gu) ?? [token.text];
  return parts.map((text) => ({ ...token, text }));
}

/** Pages of the clean text: whole paragraphs, as many as the height holds; one too long has a page to itself. */
export function pagesOf(
  heights: readonly number[],
  height: number,
  gap: number,
): readonly (readonly [number, number])[] {
  const pages: (readonly [number, number])[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((h, i) => {
    const more = used === 0 ? h : used + gap + h;
    if (more > height && used > 0) {
      pages.push([from, i]);
      from = i;
      used = h;
    } else used = more;
  });
  if (heights.length > 0) pages.push([from, heights.length]);
  return pages;
}
