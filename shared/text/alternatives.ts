/** A paragraph with everything proposed for it: attributed alternatives in place, and what concerns the whole of it. */
import type { ProposalId } from '../types/index.ts';
import { compose, type Segment, type Variant } from './compose.ts';
import { type DocOperation, type DocParagraph, type DocProposal, isPending, proposalsFor } from './document.ts';
import { type Label, labelsOf, rivals } from './numbering.ts';
import { textOf, tokensOf } from './tokens.ts';

/** What is proposed beside the words: another paragraph in its place, or its end, move, division or merger. */
export type Beside = {
  readonly proposal: ProposalId;
  readonly kind: DocOperation['kind'];
  readonly label: Label | null;
  readonly holders: readonly string[];
  readonly segments: readonly Segment[];
};

export type Laid = { readonly segments: readonly Segment[]; readonly beside: readonly Beside[] };

/** How a delegation is named in a bracket: its code. */
export type Named = (seat: string) => string;

type Proposals = readonly DocProposal[];

function variantOf(x: DocProposal, proposals: Proposals, named: Named): Variant {
  const nested = proposals.filter((y) => y.amends === x.id);
  return {
    id: x.id,
    holders: x.sponsors.map(named),
    tokens: tokensOf(x.words.text),
    children: nested.map((y) => variantOf(y, proposals, named)),
  };
}

/** Wording whose own ground has gone stands by itself. */
const isTop = (x: DocProposal, here: Proposals): boolean => !here.some((y) => y.id === x.amends);

function besideOf(x: DocProposal, here: Proposals, label: Label | null, named: Named): Beside {
  const v = variantOf(x, here, named);
  const { kind } = x.operation;
  const silent = kind === 'delete' || kind === 'move';
  const segments = silent ? [] : compose(v.tokens, v.children);
  const second = x.operation.kind === 'split' ? [{ kind: 'text', text: x.operation.second.text } as const] : [];
  return { proposal: x.id, kind, label, holders: v.holders, segments: [...segments, ...second] };
}

/** `standing`: the delegations on record for the words as they are. */
export function layOut(
  p: DocParagraph,
  paragraphs: readonly DocParagraph[],
  proposals: Proposals,
  named: Named,
  standing: readonly string[] = [],
): Laid {
  const here = proposalsFor(proposals, p.id);
  const tops = here.filter((x) => isTop(x, here));
  const labels = labelsOf(paragraphs, proposals).proposals;
  const others = new Set(rivals(p, proposals).map((x) => x.id));
  const isWord = (x: DocProposal): boolean => x.operation.kind === 'replace' || x.operation.kind === 'insert';
  const inPlace = tops.filter((x) => isWord(x) && !others.has(x.id));
  const variants = inPlace.map((x) => variantOf(x, here, named));
  const [first, ...more] = variants;
  const fresh = isPending(p) && first !== undefined;
  const body = fresh ? [freshBracket(first, more)] : compose(tokensOf(p.words.text), variants, standing.map(named));
  const beside = tops.filter((x) => !inPlace.includes(x));
  return { segments: body, beside: beside.map((x) => besideOf(x, here, labels.get(x.id) ?? null, named)) };
}

/** A new paragraph stands in brackets as a whole until it is agreed. */
const freshBracket = (first: Variant, more: readonly Variant[]): Segment => ({
  kind: 'bracket',
  alternatives: [first, ...more].map((v) => ({
    proposals: [v.id],
    holders: v.holders,
    segments: compose(v.tokens, v.children),
  })),
});

/** What stands in an empty bracket: `delete`, in the reader's language. */
export type BracketWords = { readonly leftOut: string };

function bracketText(s: Extract<Segment, { kind: 'bracket' }>, words: BracketWords): string {
  return s.alternatives
    .map((a) => {
      const body = a.segments.length === 0 ? words.leftOut : segmentsText(a.segments, words);
      return a.holders.length === 0 ? `[${body}]` : `[${a.holders.join(', ')}: ${body}]`;
    })
    .join(' ');
}

/** One line that reads without colour: `States [PHL, MEX: shall] [USA: should] report`. */
export const segmentsText = (segments: readonly Segment[], words: BracketWords): string =>
  textOf(segments.flatMap((s) => (s.kind === 'text' ? tokensOf(s.text) : [bracketText(s, words)])));
