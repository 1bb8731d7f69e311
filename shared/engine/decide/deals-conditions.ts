/** Conditional stances as acts, and when they are over without having been met (R12.8, 12.9, 12.18). */
import type { ParagraphId, SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import { standsOf } from '../conditions.ts';
import { isLive, paragraphOf } from '../queries.ts';
import { type Batch, emit } from './batch.ts';
import { type Handlers, record } from './handler.ts';
import type { Reactions } from './reactions.ts';

type Mine = 'stance.condition' | 'condition.drop';

function set(b: Batch, c: CommandOf<'stance.condition'>, seat: SeatId): void {
  const { paragraph, reason, stance, when } = c;
  const id = `c${b.state.conditions.length + 1}`;
  emit(b, { type: 'condition.set', id, seat, paragraph, stance, when, ...(reason && { reason }) });
}

export const conditionHandlers: Pick<Handlers, Mine> = {
  'stance.condition': set,
  'condition.drop': record((c) => ({ type: 'condition.dropped', id: c.condition })),
};

function drop(b: Batch, id: string): void {
  b.cause = '12.9';
  emit(b, { type: 'condition.dropped', id });
}

/** Who says yes by its own hand says it without conditions; who objects after one was met takes that back. */
function overtaken(b: Batch, seat: SeatId, paragraph: ParagraphId, yes: boolean): void {
  const one = standsOf(b.state, seat, paragraph);
  if (one !== undefined && (one.status === 'waiting') === yes) drop(b, one.id);
}

/** It was given for the words that stood, unless it says itself what they must hold. */
function newWords(b: Batch, paragraph: ParagraphId): void {
  for (const c of b.state.conditions) {
    const stands = c.paragraph === paragraph && (c.status === 'waiting' || c.status === 'met');
    if (stands && !c.when.some((ground) => ground.paragraph === paragraph)) drop(b, c.id);
  }
}

/** Closed without it: there is nothing left to wait for. */
function closed(b: Batch, paragraph: ParagraphId): void {
  const p = paragraphOf(b.state, paragraph);
  if (p === undefined || isLive(p)) return;
  for (const c of b.state.conditions) if (c.paragraph === paragraph && c.status === 'waiting') drop(b, c.id);
}

export const conditionReactions: Reactions = {
  'stance.taken': (b, e) => {
    if (e.proposal === undefined) overtaken(b, e.seat, e.paragraph, e.stance === 'support' || e.stance === 'live-with');
  },
  'text.replaced': (b, e) => newWords(b, e.paragraph),
  'paragraph.moved': (b, e) => closed(b, e.id),
};
