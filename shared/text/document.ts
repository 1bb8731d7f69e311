/** The document as this library reads it: the engine's paragraphs and proposals fit these shapes. */
import type { ParagraphId, ProposalId, SeatId } from '../types/index.ts';

export type DocPlace = 'PP' | 'OP';
type Texted = { readonly text: string; readonly level: number };

export type DocParagraph = {
  readonly id: ParagraphId;
  readonly place: DocPlace;
  readonly status: string;
  readonly origin: {
    readonly by: 'draft' | 'insert' | 'split';
    readonly from: readonly ParagraphId[];
    readonly seat?: SeatId;
  };
  readonly into?: ParagraphId;
  readonly words: Texted;
};

export type DocOperation =
  | { readonly kind: 'replace' | 'insert' | 'delete' }
  | { readonly kind: 'move'; readonly after: ParagraphId | null; readonly place: DocPlace }
  | { readonly kind: 'split'; readonly second: Texted }
  | { readonly kind: 'merge'; readonly with: ParagraphId };

export type DocProposal = {
  readonly id: ProposalId;
  readonly paragraph: ParagraphId;
  readonly seat: SeatId;
  readonly sponsors: readonly SeatId[];
  readonly words: Texted;
  readonly status: string;
  readonly operation: DocOperation;
  readonly amends?: ProposalId;
};

/** Proposed, but nothing is agreed for it yet: it bears no number of its own. */
export const isPending = (p: DocParagraph): boolean => p.origin.by === 'insert' && p.words.text === '';

export const isOnTable = (x: DocProposal): boolean => x.status === 'tabled' || x.status === 'needs-sponsor';

export const proposalsFor = <P extends DocProposal>(proposals: readonly P[], paragraph: ParagraphId): readonly P[] =>
  proposals.filter((x) => x.paragraph === paragraph && isOnTable(x));
