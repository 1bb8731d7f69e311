import { type Issue, phrasesIn, type Wording } from '../../scenario/index.ts';
import {
  type IssueId,
  must,
  type ParagraphId,
  type ProposalId,
  type SeatId,
  type WordingId,
} from '../../types/index.ts';
import type { Reason, WordingInput } from '../commands.ts';
import type { Operation, Words } from '../events.ts';
import { isMember, paragraphOf, proposalOf } from '../queries.ts';
import { type Batch, emit } from './batch.ts';

export function issueOf(b: Batch, paragraph: ParagraphId): Issue {
  const p = must(paragraphOf(b.state, paragraph), 'the paragraph is known (3.1)');
  return must(
    b.game.open.issues.find((i) => i.id === p.issue),
    'a paragraph has an issue',
  );
}

/** The recorded text, level and phrases: what scores, and nothing else does. */
export function wordsOf(b: Batch, paragraph: ParagraphId, input: WordingInput): Words {
  const issue = issueOf(b, paragraph);
  const kept = paragraphOf(b.state, paragraph)?.words.also ?? {};
  return { ...wordsFor(b, issue, input), ...alsoOf(b, textIn(issue, input), kept) };
}

const readyIn = (issue: Issue, id: WordingId): Wording =>
  must(
    issue.wordings.find((w) => w.id === id),
    'the wording is known (4.2)',
  );
const textIn = (issue: Issue, input: WordingInput): string =>
  'text' in input ? input.text : readyIn(issue, input.ready).text;

export function wordsFor(b: Batch, issue: Issue, input: WordingInput): Words {
  if ('text' in input) return freeWords(b, issue, input);
  const ready = readyIn(issue, input.ready);
  return { text: ready.text, level: ready.level, phrases: ready.phrases, ready: ready.id };
}

/** Ruling over reading over claim; where the reader is unsure the author's word stands. */
function freeWords(b: Batch, issue: Issue, input: Extract<WordingInput, { text: string }>): Words {
  const claimed = input.level;
  const own = {
    text: input.text,
    ...(claimed !== undefined && { claimed }),
    ...(input.quotes !== undefined && { quotes: input.quotes }),
  };
  // R10.2: options have no order, so there is nothing to read.
  if (issue.scale === 'options')
    return { ...own, level: claimed ?? 0, phrases: phrasesIn(input.text, b.game.open.phrases) };
  const { level, strength, confidence, phrases } = b.reader.read(input.text, issue, b.game.open.phrases);
  return { ...own, level: claimed ?? level, phrases, read: { level, strength, confidence, by: b.reader.by } };
}

/** Below this the reader asks rather than says. */
export const SURE = 0.5;

/** R9.7: what a merged text says on further issues: the reading where it is sure, else what was said there before. */
export function alsoOf(b: Batch, text: string, levels: Readonly<Record<IssueId, number>>): Pick<Words, 'also'> {
  const entries = Object.entries(levels).map(([id, level]) => {
    const issue = b.game.open.issues.find((i) => i.id === id);
    const read = issue?.scale === 'ladder' ? b.reader.read(text, issue, []) : undefined;
    return [id, read !== undefined && read.confidence >= SURE ? read.level : level] as const;
  });
  return entries.length === 0 ? {} : { also: Object.fromEntries(entries) };
}

export type TextBy = 'gavel' | 'chair' | 'vote' | 'oral';

export type Tabling = {
  paragraph: ParagraphId;
  seat: SeatId;
  words: Words;
  reason?: Reason | undefined;
  withObjection: boolean;
  operation?: Operation;
  amends?: ProposalId | undefined;
};

/** A room numbers its own. */
export const nextProposal = (b: Batch): ProposalId =>
  `${b.room === null ? '' : `${b.room.id}-`}p${b.state.proposals.length + 1}`;

export function table(b: Batch, t: Tabling): ProposalId {
  const id = nextProposal(b);
  const base = must(paragraphOf(b.state, t.paragraph), 'the paragraph is known (3.1)').version;
  emit(b, {
    type: 'proposal.tabled',
    id,
    paragraph: t.paragraph,
    seat: t.seat,
    words: t.words,
    base,
    ...(t.reason && { reason: t.reason }),
    withObjection: t.withObjection,
    needsSponsor: !isMember(b.state, t.seat),
    ...(t.operation && { operation: t.operation }),
    ...(t.amends !== undefined && { amends: t.amends }),
  });
  return id;
}

export const accepting = (b: Batch, id: ProposalId, seat: SeatId): boolean => {
  const p = must(proposalOf(b.state, id), 'the proposal is known (4.4)');
  const stance = p.stances[seat]?.stance;
  return stance === 'support' || stance === 'live-with' || p.sponsors.includes(seat);
};

/** Puts new words in place; whoever is on record for them keeps that stance, the others read afresh. */
export function replaceText(b: Batch, paragraph: ParagraphId, words: Words, by: TextBy, proposal?: ProposalId): void {
  const before = must(paragraphOf(b.state, paragraph), 'the paragraph is known (3.1)');
  emit(b, { type: 'text.replaced', paragraph, words, version: before.version + 1, by, ...(proposal && { proposal }) });
  if (proposal !== undefined) liftOnto(b, paragraph, proposal);
  for (const seat of Object.keys(before.stances)) {
    const holds = paragraphOf(b.state, paragraph)?.brackets.some((x) => x.seat === seat);
    if (holds !== true) emit(b, { type: 'stance.dropped', seat, paragraph, why: 'new-text' });
  }
  if (proposal !== undefined) carryStances(b, paragraph, proposal);
}

export function liftOnto(b: Batch, paragraph: ParagraphId, proposal: ProposalId): void {
  for (const x of paragraphOf(b.state, paragraph)?.brackets ?? []) {
    if (accepting(b, proposal, x.seat))
      emit(b, { type: 'bracket.lifted', id: x.id, paragraph, seat: x.seat, why: 'onto-wording', proposal });
  }
}

export function carryStances(b: Batch, paragraph: ParagraphId, id: ProposalId): void {
  const p = must(proposalOf(b.state, id), 'the proposal is known (4.4)');
  const stances = {
    ...Object.fromEntries(p.sponsors.map((seat) => [seat, 'support' as const])),
    ...stanceNames(p.stances),
  };
  for (const [seat, stance] of Object.entries(stances)) {
    const holds = paragraphOf(b.state, paragraph)?.brackets.some((x) => x.seat === seat);
    if (stance !== 'reserve' && stance !== 'object' && holds !== true)
      emit(b, { type: 'stance.taken', seat, paragraph, stance });
  }
}

const stanceNames = <S>(stances: Readonly<Record<string, { readonly stance: S }>>): Record<string, S> =>
  Object.fromEntries(Object.entries(stances).map(([seat, x]) => [seat, x.stance]));
