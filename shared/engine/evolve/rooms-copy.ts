/**
 * What is said and drafted in closed rooms: the same steps as the plenary's, on the room's copy. A seat keeps what it
 * saw while it was inside; the server keeps the text of every room.
 */
import type { RoomId } from '../../types/index.ts';
import type { EventOf, NewEvent } from '../events.ts';
import type { PublicState, RoomCopy } from '../state.ts';
import { without } from './fold.ts';
import { evolvePublic } from './public.ts';
import { heard, saidOf } from './rooms.ts';

export type Copies = Readonly<Record<RoomId, RoomCopy>>;

/** Beside the copy the steps of a text read nothing but who sits there and the record, which a room does not keep. */
const BARE = { seats: {}, order: [], room: [], conditions: [], packages: [] };

function drafted(copy: RoomCopy, event: NewEvent): RoomCopy {
  const stage = { ...BARE, ...copy } as unknown as PublicState;
  const { paragraphs, proposals, bracketCount } = evolvePublic(stage, event);
  return { ...copy, paragraphs, proposals, bracketCount };
}

const copied = (copy: RoomCopy | undefined, e: EventOf<'room.copied'>): RoomCopy => ({
  round: e.round,
  rev: e.rev,
  members: e.members,
  paragraphs: e.paragraphs,
  proposals: e.proposals,
  bracketCount: e.bracketCount,
  said: copy?.said ?? [],
});

/** A new round finds the rooms as the last one left them. */
const inRound = (copies: Copies, round: number): Copies =>
  Object.values(copies).every((c) => c.round === round)
    ? copies
    : Object.fromEntries(Object.entries(copies).map(([id, c]) => [id, { ...c, round }]));

/** So many rooms a seat remembers, the newest last. */
const REMEMBERED = 12;

function remember(copies: Copies, e: EventOf<'room.copied'>, hears: boolean): Copies {
  const others = Object.entries(without(copies, e.room)).slice(hears ? 1 - REMEMBERED : 0);
  return { ...Object.fromEntries(others), [e.room]: copied(copies[e.room], e) };
}

/** `hears`: a seat, which keeps what was said and remembers rooms that are over; the server has no use for them. */
export function copiesAfter(copies: Copies, event: NewEvent, hears: boolean): Copies {
  if (event.type === 'phase.entered') return inRound(copies, event.round);
  if (event.room === undefined) return copies;
  const copy = copies[event.room];
  if (event.type === 'room.closed' || event.type === 'room.reported')
    return hears || copy === undefined ? copies : without(copies, event.room);
  if (event.audience === 'all') return copies;
  if (event.type === 'room.copied') return remember(copies, event, hears);
  if (copy === undefined) return copies;
  if (event.type !== 'room.said') return { ...copies, [event.room]: drafted(copy, event) };
  return hears ? { ...copies, [event.room]: { ...copy, said: heard(copy.said, saidOf(event)) } } : copies;
}
