/** Rooms, as everybody sees them: that they exist, what they are about, who is inside. */

import type { EventOf } from '../events.ts';
import type { PublicState, Room, Said } from '../state.ts';
import { keep, type Steps, tell } from './fold.ts';
import type { SealedSteps, SeatSteps } from './private.ts';
import { type GroupTypes, groupSteps } from './rooms-groups.ts';

type Mine =
  | 'room.opened'
  | 'room.copied'
  | 'room.entered'
  | 'room.left'
  | 'room.said'
  | 'room.reported'
  | 'room.closed'
  | GroupTypes;

const onRoom = (s: PublicState, id: string, change: (r: Room) => Partial<Room>): PublicState => ({
  ...s,
  rooms: s.rooms.map((r) => (r.id === id ? { ...r, ...change(r) } : r)),
});

const opened = (e: EventOf<'room.opened'>): Room => ({
  id: e.id,
  kind: e.kind,
  paragraphs: e.paragraphs,
  invited: e.seats,
  inside: [],
  facilitator: e.facilitator ?? null,
  opener: e.by ?? null,
  closed: e.closed,
  status: 'open',
  due: e.due,
  said: [],
  proposals: [],
  at: e.at,
});

export const saidOf = (e: EventOf<'room.said'>): Said => ({
  from: e.from,
  text: e.text,
  at: e.at,
  ...(e.said && { said: e.said }),
  ...(e.seat && { seat: e.seat }),
  ...(e.about && { about: e.about }),
});

/** For reading back, so it may be cut. */
const SAID_LINES = 200;
export const heard = (said: readonly Said[], line: Said): readonly Said[] => [...said.slice(1 - SAID_LINES), line];

export const roomsSteps: Steps<Mine> = {
  'room.opened': (s, e) =>
    tell({ ...s, rooms: [...s.rooms, opened(e)] }, e, {
      text: e.kind,
      to: e.id,
      ...(e.by && { seat: e.by }),
      ...(e.paragraphs[0] && { paragraph: e.paragraphs[0] }),
    }),
  'room.copied': keep,
  'room.entered': (s, e) => onRoom(s, e.room, (r) => ({ inside: [...r.inside.filter((x) => x !== e.seat), e.seat] })),
  'room.left': (s, e) => onRoom(s, e.room, (r) => ({ inside: r.inside.filter((x) => x !== e.seat) })),
  'room.said': (s, e) => onRoom(s, e.room, (r) => ({ said: heard(r.said, saidOf(e)) })),
  'room.reported': (s, e) => {
    const report = {
      status: 'reported',
      inside: [],
      proposals: e.proposals,
      ...(e.text && { report: e.text }),
    } as const;
    return tell(
      onRoom(s, e.room, () => report),
      e,
      { to: e.room, ...(e.text && { text: e.text }) },
    );
  },
  'room.closed': (s, e) =>
    tell(
      onRoom(s, e.room, () => ({ status: 'closed', inside: [] })),
      e,
      { to: e.room },
    ),
  ...groupSteps,
};

/** What is said and drafted inside: rooms-copy.ts. */
export const roomsSeat: SeatSteps = {};
export const roomsSealed: SealedSteps = {};
