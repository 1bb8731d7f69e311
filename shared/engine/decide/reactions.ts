/**
 * What follows from an event, whoever caused it: prices, trust, promises, packages, rebases. Each event of a batch is
 * answered once, in a fixed order of areas, and what an answer writes is answered in its turn.
 */
import type { EventOf, EventType, NewEvent } from '../events.ts';
import type { PublicState } from '../state.ts';
import type { Batch } from './batch.ts';
import { dealsReactions } from './deals.ts';
import { meetingReactions } from './meeting.ts';
import { observersReactions } from './observers.ts';
import { roomsReactions } from './rooms.ts';
import { textReactions } from './text.ts';

/** `before`: the state the event happened to. */
export type Reaction<T extends EventType> = (b: Batch, event: EventOf<T>, before: PublicState) => void;
export type Reactions = { readonly [T in EventType]?: Reaction<T> };

const AREAS: readonly Reactions[] = [
  textReactions,
  dealsReactions,
  roomsReactions,
  observersReactions,
  meetingReactions,
];

export function react(b: Batch): void {
  while (b.answered < b.events.length) {
    const event = b.events[b.answered] as NewEvent;
    const before = b.before[b.answered] as PublicState;
    // Counted first, so that an answer may itself wait for what follows from it.
    b.answered += 1;
    for (const area of AREAS) (area[event.type] as Reaction<EventType> | undefined)?.(b, event as never, before);
  }
}
