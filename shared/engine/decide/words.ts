import { type Issue, phrasesIn } from '../../scenario/index.ts';
import { must, type ParagraphId, type ProposalId, type SeatId } from '../../types/index.ts';
import type { Reason, WordingInput } from '../commands.ts';
import type { Words } from '../events.ts';
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
  if ('text' in input) {
    return { text: input.text, level: input.level, phrases: phrasesIn(input.text, b.game.open.phrases) };
  }
  const ready = must(
    issue.wordings.find((w) => w.id === input.ready),
    'the wording is known (4.2)',
  );
  return { text: ready.text, level: ready.level, phrases: ready.phrases, ready: ready.id };
}

export type Tabling = {
  paragraph: ParagraphId;
  seat: SeatId;
  words: Words;
  reason?: Reason | undefined;
  withObjection: boolean;
};

export function table(b: Batch, t: Tabling): ProposalId {
  const id = `p${b.state.proposals.length + 1}`;
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
  });
  return id;
}

const accepting = (b: Batch, id: ProposalId, seat: SeatId): boolean => {
  const p = must(proposalOf(b.state, id), 'the proposal is known (4.4)');
  const stance = p.stances[seat]?.stance;
  return stance === 'support' || stance === 'live-with' || p.sponsors.includes(seat);
};

/** Puts new words in place; whoever is on record for them keeps that stance, the others read afresh. */
export function replaceText(
  b: Batch,
  paragraph: ParagraphId,
  words: Words,
  by: 'gavel' | 'chair',
  proposal?: ProposalId,
): void {
  const before = must(paragraphOf(b.state, paragraph), 'the paragraph is known (3.1)');
  emit(b, { type: 'text.replaced', paragraph, words, version: before.version + 1, by, ...(proposal && { proposal }) });
  if (proposal !== undefined) liftOnto(b, paragraph, proposal);
  for (const seat of Object.keys(before.stances)) {
    const holds = paragraphOf(b.state, paragraph)?.brackets.some((x) => x.seat === seat);
    if (holds !== true) emit(b, { type: 'stance.dropped', seat, paragraph, why: 'new-text' });
  }
  if (proposal !== undefined) carryStances(b, paragraph, proposal);
}

function liftOnto(b: Batch, paragraph: ParagraphId, proposal: ProposalId): void {
  for (const x of paragraphOf(b.state, paragraph)?.brackets ?? []) {
    if (accepting(b, proposal, x.seat))
      emit(b, { type: 'bracket.lifted', id: x.id, paragraph, seat: x.seat, why: 'onto-wording', proposal });
  }
}

function carryStances(b: Batch, paragraph: ParagraphId, id: ProposalId): void {
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
