/** What happened. The audience is fixed when it happens; a partly secret act is two events in one append. */
import type { DealingBodies } from './events/dealing.ts';
import type { MeetingBodies } from './events/meeting.ts';
import type { NegotiationBodies } from './events/negotiation.ts';
import type { Actor, Audience, InRoom } from './events/shapes.ts';

export type { PublicEffect, Question } from './events/meeting.ts';
export type { Actor, Added, Audience, Laid, Operation, Part, Read, Settings, Words } from './events/shapes.ts';

type Bodies = NegotiationBodies & DealingBodies & MeetingBodies;

export type EventType = keyof Bodies;
type Head = {
  readonly v: 1;
  readonly at: number;
  readonly actor: Actor;
  readonly audience: Audience;
  readonly cause?: string;
} & InRoom;
/** `room`: it happened in that closed room, on its own copy of the text. */
export type EventOf<T extends EventType> = Readonly<Bodies[T]> & Head & { readonly type: T };
/** Without head: what a rule of decide writes. */
export type EventBody = { [T in EventType]: Readonly<Bodies[T]> & { readonly type: T } }[EventType];
export type BodyOf<T extends EventType> = Readonly<Bodies[T]> & { readonly type: T };
export type NewEvent = { [T in EventType]: EventOf<T> }[EventType];
