import { must, type RoomId, type SeatId } from '../../types/index.ts';
import type { CommandOf } from '../commands.ts';
import type { Audience } from '../events.ts';
import { isLive, paragraphOf } from '../queries.ts';
import { earsOf, openRooms, roomOf, roomOfTimer, roomWith } from '../rooms.ts';
import type { PublicState, Room } from '../state.ts';
import { CHAIR_FEED, type Phase, type RoomKind } from '../vocabulary.ts';
import { type Batch, emit } from './batch.ts';
import type { Handlers } from './handler.ts';
import type { Reactions } from './reactions.ts';
import { copyTo, refreshCopies } from './rooms-copy.ts';
import { breaksRanks, groupHandlers } from './rooms-groups.ts';
import { report } from './rooms-report.ts';
import { toldOf } from './spoken.ts';

type Mine =
  | 'room.open'
  | 'room.enter'
  | 'room.leave'
  | 'room.say'
  | 'room.report'
  | 'room.close'
  | keyof typeof groupHandlers;

const known = (b: Batch, id: RoomId): Room => must(roomOf(b.state, id), 'the room is known (13.7)');
const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function open(b: Batch, c: CommandOf<'room.open'>, seat: SeatId): void {
  const by = b.actor.role === 'seat' ? seat : undefined;
  const id = `r${b.state.rooms.length + 1}`;
  emit(b, {
    type: 'room.opened',
    id,
    kind: c.kind,
    paragraphs: unique(c.paragraphs),
    seats: unique([...(by ? [by] : []), ...(c.facilitator ? [c.facilitator] : []), ...c.seats]),
    closed: c.kind !== 'contact' || c.closed === true,
    due: c.ms === undefined ? null : b.at + c.ms,
    ...(c.facilitator && { facilitator: c.facilitator }),
    ...(by && { by }),
  });
  if (by !== undefined) enter(b, id, by);
  else if (earsOf(known(b, id)).includes(CHAIR_FEED)) copyTo(b, id, CHAIR_FEED);
}

/** R13.9: entering one room is leaving another. */
function enter(b: Batch, id: RoomId, seat: SeatId): void {
  const before = roomWith(b.state, seat);
  if (before !== undefined) leave(b, before.id, seat);
  emit(b, { type: 'room.entered', room: id, seat });
  if (known(b, id).closed) copyTo(b, id, seat);
}

/** R13.23: a bilateral or a confessional that nobody is in any more is over. */
export function leave(b: Batch, id: RoomId, seat: SeatId): void {
  emit(b, { type: 'room.left', room: id, seat });
  const { inside, kind } = known(b, id);
  if (inside.length === 0 && (kind === 'bilateral' || kind === 'confessional')) close(b, id);
}

const close = (b: Batch, room: RoomId): void => emit(b, { type: 'room.closed', room });

function say(b: Batch, c: CommandOf<'room.say'>): void {
  const room = known(b, c.room);
  const audience: Audience = room.closed ? { seats: earsOf(room) } : 'all';
  const { role, seat } = b.actor;
  const from = role === 'chair' ? ({ from: 'chair' } as const) : ({ from: 'seat', ...(seat && { seat }) } as const);
  emit(b, { type: 'room.said', room: c.room, ...from, ...toldOf(c), ...(c.about && { about: c.about }) }, audience);
}

export const roomsHandlers: Pick<Handlers, Mine> = {
  'room.open': open,
  'room.enter': (b, c, seat) => enter(b, c.room, seat),
  'room.leave': (b, c, seat) => leave(b, c.room, seat),
  'room.say': say,
  'room.report': (b, c) => report(b, known(b, c.room), c.text),
  'room.close': (b, c) => close(b, c.room),
  ...groupHandlers,
};

/** R13.23: rooms are for the time in which the text is worked on. */
const AFTER: ReadonlySet<Phase> = new Set<Phase>(['silence', 'adoption', 'vote', 'positions', 'closed']);

function closeAll(b: Batch, kind?: RoomKind): void {
  b.cause = '13.23';
  for (const room of openRooms(b.state)) if (kind === undefined || room.kind === kind) close(b, room.id);
}

/** A room's time is up. */
export function roomDue(b: Batch, timer: string): void {
  const room = roomOfTimer(b.state, timer);
  if (room?.status === 'open') close(b, room.id);
}

const closedNow = (s: PublicState, id: string): boolean => {
  const p = paragraphOf(s, id);
  return p !== undefined && !isLive(p);
};

/** What follows from an event, whoever caused it. */
export const roomsReactions: Reactions = {
  'phase.entered': (b, e) => {
    if (AFTER.has(e.to)) closeAll(b);
  },
  'seat.handed': (b, e) => {
    const room = roomWith(b.state, e.seat);
    if (e.to !== 'stand-in' || room === undefined) return;
    // Nobody waits in a room for one who is away.
    b.cause = '13.23';
    leave(b, room.id, e.seat);
  },
  'person.seated': (b, e) => {
    // R13.6: from now on a whole delegation would read along.
    if (e.person === b.state.chair.person) closeAll(b, 'confessional');
  },
  'text.replaced': (b, e) => refreshCopies(b, e.paragraph),
  'text.tidied': (b, e) => {
    for (const id of Object.keys(e.texts)) refreshCopies(b, id);
  },
  'paragraph.absorbed': (b, e) => refreshCopies(b, e.id),
  'paragraph.moved': (b, e, before) => {
    if (closedNow(before, e.id) !== closedNow(b.state, e.id)) refreshCopies(b, e.id);
  },
  'stance.taken': (b, e, before) => {
    if (e.proposal === undefined) breaksRanks(b, e.seat, e.paragraph, e.stance, before);
  },
  'stance.dropped': (b, e, before) => {
    if (e.proposal === undefined && e.why === 'own') breaksRanks(b, e.seat, e.paragraph, null, before);
  },
};
