/** What delegations propose beside another wording: paragraphs in, out, elsewhere, in two, in one; and wording taken up again. */
import type { Issue } from '../../scenario/index.ts';
import { must, type ParagraphId, type SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import type { Operation, Words } from '../events.ts';
import { paragraphOf, proposalOf } from '../queries.ts';
import type { Paragraph, Proposal } from '../state.ts';
import { type Batch, emit } from './batch.ts';
import type { Handlers } from './handler.ts';
import { rebaseOne } from './text-rebase.ts';
import { newParagraphId } from './text-take.ts';
import { alsoOf, table, wordsFor, wordsOf } from './words.ts';

/** No words at all: what a paragraph has before any are agreed, and what deleting leaves. */
const NO_WORDS: Words = { text: '', level: 0, phrases: [] };

const known = (b: Batch, id: ParagraphId): Paragraph => must(paragraphOf(b.state, id), 'the paragraph is known (3.1)');
const tabled = (b: Batch, id: string): Proposal => must(proposalOf(b.state, id), 'the proposal is known (4.4)');
const issueNamed = (b: Batch, id: string): Issue =>
  must(
    b.game.open.issues.find((i) => i.id === id),
    'the issue is known (9.2)',
  );

/** R9.3: the paragraph is there at once, in brackets and without words of its own until some are agreed. */
function propose(b: Batch, c: CommandOf<'paragraph.propose'>, seat: SeatId): void {
  const words = wordsFor(b, issueNamed(b, c.issue), c.wording);
  const id = newParagraphId(b);
  const { issue, title, place, after } = c;
  emit(b, { type: 'paragraph.added', id, issue, title, place, after, words: NO_WORDS, from: [], by: 'insert', seat });
  offer(b, id, seat, words, { kind: 'insert' }, c.reason);
}

function offer(
  b: Batch,
  paragraph: ParagraphId,
  seat: SeatId,
  words: Words,
  operation: Operation,
  reason: CommandOf<'proposal.delete'>['reason'],
): void {
  table(b, { paragraph, seat, words, reason, withObjection: false, operation });
}

/** R9.7: one paragraph for two, with what it says on the other's issues beside its own. */
function mergedWords(
  b: Batch,
  c: { paragraph: ParagraphId; with: ParagraphId; wording: CommandOf<'proposal.merge'>['wording'] },
): Words {
  const [own, other] = [known(b, c.paragraph), known(b, c.with)];
  const words = wordsOf(b, c.paragraph, c.wording);
  const levels: Record<string, number> = { ...own.words.also, ...other.words.also, [other.issue]: other.words.level };
  const others = Object.fromEntries(Object.entries(levels).filter(([issue]) => issue !== own.issue));
  return { ...words, ...alsoOf(b, words.text, others) };
}

function revise(b: Batch, c: CommandOf<'proposal.revise'>, seat: SeatId): void {
  const x = tabled(b, c.proposal);
  const { operation } = x;
  const words =
    operation.kind === 'merge'
      ? mergedWords(b, { paragraph: x.paragraph, with: operation.with, wording: c.wording })
      : wordsOf(b, x.paragraph, c.wording);
  const second = c.second === undefined ? {} : { second: wordsOf(b, x.paragraph, c.second) };
  emit(b, { type: 'proposal.revised', id: x.id, seat, words, base: known(b, x.paragraph).version, ...second });
}

/** The text may have changed while it was off the table. */
function reintroduce(b: Batch, c: CommandOf<'proposal.reintroduce'>, seat: SeatId): void {
  const x = tabled(b, c.proposal);
  emit(b, { type: 'proposal.reintroduced', id: x.id, seat, base: x.base });
  rebaseOne(b, tabled(b, x.id));
}

type Mine =
  | 'paragraph.propose'
  | 'proposal.delete'
  | 'proposal.move'
  | 'proposal.split'
  | 'proposal.merge'
  | 'proposal.revise'
  | 'proposal.reintroduce';

export const proposalHandlers: Pick<Handlers, Mine> = {
  'paragraph.propose': propose,
  'proposal.delete': (b, c, seat) => offer(b, c.paragraph, seat, NO_WORDS, { kind: 'delete' }, c.reason),
  'proposal.move': (b, c, seat) =>
    offer(
      b,
      c.paragraph,
      seat,
      known(b, c.paragraph).words,
      { kind: 'move', after: c.after, place: c.place },
      c.reason,
    ),
  'proposal.split': (b, c, seat) => {
    const second = wordsOf(b, c.paragraph, c.second);
    offer(b, c.paragraph, seat, wordsOf(b, c.paragraph, c.first), { kind: 'split', second }, c.reason);
  },
  'proposal.merge': (b, c, seat) =>
    offer(b, c.paragraph, seat, mergedWords(b, c), { kind: 'merge', with: c.with }, c.reason),
  'proposal.revise': revise,
  'proposal.reintroduce': reintroduce,
};
