/** How a paragraph came to be what it is: one line for each thing that happened to it, in order. */
import type { ParagraphId, ProposalId, SeatId } from '../types/index.ts';
import type { DocParagraph, DocProposal } from './document.ts';

export type Grown = DocParagraph & {
  readonly versions: readonly {
    readonly version: number;
    readonly words: { readonly text: string; readonly level: number };
    readonly rev: number;
    readonly by: string;
    readonly proposal?: ProposalId;
    readonly at: number;
  }[];
};
export type Offered = DocProposal & { readonly at: number; readonly round: number; readonly endedAt?: number };

/** Each kind has its sentence in the catalogue: `genealogy.<kind>`. */
export const KINSHIPS = [
  'draft',
  'inserted',
  'split-from',
  'version',
  'tabled',
  'taken',
  'withdrawn',
  'lapsed',
  'moved',
  'split-off',
  'absorbed',
  'merged-into',
  'dropped',
] as const;

export type Happening = {
  readonly kind: (typeof KINSHIPS)[number];
  readonly at: number;
  readonly seat?: SeatId;
  readonly proposal?: ProposalId;
  /** What was proposed, or by whose act words were replaced. */
  readonly what?: string;
  readonly version?: number;
  /** The other paragraph. */
  readonly other?: ParagraphId;
  readonly text?: string;
};

type Document = { readonly paragraphs: readonly Grown[]; readonly proposals: readonly Offered[] };

const bornAt = (p: Grown): number => p.versions[0]?.at ?? 0;

function origin(p: Grown): Happening {
  const at = bornAt(p);
  const text = p.versions[0]?.words.text ?? '';
  const seat = p.origin.seat === undefined ? {} : { seat: p.origin.seat };
  if (p.origin.by === 'draft') return { kind: 'draft', at, text };
  const [other] = p.origin.from;
  if (p.origin.by === 'split') return { kind: 'split-from', at, text, ...seat, ...(other && { other }) };
  return { kind: 'inserted', at, ...seat };
}

function versions(p: Grown, { proposals }: Document): readonly Happening[] {
  return p.versions.slice(1).map((v) => {
    const seat = proposals.find((x) => x.id === v.proposal)?.seat;
    const of = { ...(v.proposal && { proposal: v.proposal }), ...(seat && { seat }) };
    return { kind: 'version', at: v.at, version: v.version, what: v.by, text: v.words.text, ...of };
  });
}

const ENDS = { withdrawn: 'withdrawn', lapsed: 'lapsed', taken: 'taken' } as const;

function offered(x: Offered): readonly Happening[] {
  const of = { proposal: x.id, seat: x.seat, what: x.operation.kind };
  const tabled: Happening = { kind: 'tabled', at: x.at, text: x.words.text, ...of };
  const end = ENDS[x.status as keyof typeof ENDS];
  return end === undefined || x.endedAt === undefined ? [tabled] : [tabled, { kind: end, at: x.endedAt, ...of }];
}

const isTaken = (x: Offered): boolean => x.status === 'taken' && x.endedAt !== undefined;

/** Moves and mergers leave their trace in the proposals that were taken. */
function kin(p: Grown, { paragraphs, proposals }: Document): readonly Happening[] {
  const moves = proposals.filter((x) => x.paragraph === p.id && x.operation.kind === 'move' && isTaken(x));
  const merged = proposals.filter((x) => x.operation.kind === 'merge' && isTaken(x));
  const children = paragraphs.filter((c) => c.origin.by === 'split' && c.origin.from.includes(p.id));
  return [
    ...moves.map((x): Happening => ({ kind: 'moved', at: x.endedAt ?? 0, seat: x.seat, proposal: x.id })),
    ...children.map((c): Happening => ({ kind: 'split-off', at: bornAt(c), other: c.id })),
    ...merged.flatMap((x): Happening[] => {
      const other = x.operation.kind === 'merge' ? x.operation.with : '';
      const at = x.endedAt ?? 0;
      if (x.paragraph === p.id) return [{ kind: 'absorbed', at, other, proposal: x.id }];
      return other === p.id ? [{ kind: 'merged-into', at, other: x.paragraph, proposal: x.id }] : [];
    }),
  ];
}

export function genealogy(document: Document, id: ParagraphId): readonly Happening[] {
  const p = document.paragraphs.find((x) => x.id === id);
  if (p === undefined) return [];
  const own = document.proposals.filter((x) => x.paragraph === id).flatMap(offered);
  const lines = [origin(p), ...versions(p, document), ...own, ...kin(p, document)];
  const sorted = lines.map((line, i) => ({ line, i })).sort((a, b) => a.line.at - b.line.at || a.i - b.i);
  const told = sorted.map((x) => x.line);
  const gone = p.status === 'dropped' && p.into === undefined;
  return gone ? [...told, { kind: 'dropped', at: told.at(-1)?.at ?? 0 }] : told;
}
