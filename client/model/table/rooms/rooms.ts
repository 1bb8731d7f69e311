/** Rooms beside the plenary: which there are, who is inside, who reads what is said, and what is mine to do there. */
import { mayEnter, type Room, type Said } from '../../../../shared/engine/index.ts';
import { listed } from '../../list.ts';
import { say } from '../../words.ts';
import { calledOf, numberOf, type Sight, seated } from '../sight.ts';
import { numbersOf, roomName } from '../things.ts';

export { roomName } from '../things.ts';

export type RoomView = {
  readonly id: string;
  readonly kind: Room['kind'];
  readonly name: string;
  /** "paragraph 5", "paragraphs 3 and 6"; empty where it is on nothing in particular. */
  readonly on: string;
  readonly inside: readonly string[];
  /** Asked in and not there yet. */
  readonly awaited: readonly string[];
  readonly facilitator: string | null;
  readonly closed: boolean;
  readonly status: Room['status'];
  readonly due: number | null;
  readonly mine: boolean;
  /** I may go in. */
  readonly open: boolean;
  /** I was asked in by name. */
  readonly asked: boolean;
  readonly report: string | null;
};

const onText = (s: Sight, room: Room): string =>
  room.paragraphs.length === 0
    ? ''
    : say('rooms.on', { count: room.paragraphs.length, list: numbersOf(s, room.paragraphs) });

export function roomView(s: Sight, room: Room): RoomView {
  const me = s.seat;
  return {
    id: room.id,
    kind: room.kind,
    name: roomName(s, room),
    on: onText(s, room),
    inside: seated(s, room.inside),
    awaited: seated(
      s,
      room.invited.filter((seat) => !room.inside.includes(seat)),
    ),
    facilitator: room.facilitator,
    closed: room.closed,
    status: room.status,
    due: room.due,
    mine: me !== null && room.inside.includes(me),
    open: me !== null && room.status === 'open' && mayEnter(s.pub, room, me),
    asked: me !== null && room.invited.includes(me),
    report: room.report ?? null,
  };
}

/** Mine first, then where I was asked in, then the others; what is over last. */
const rank = (room: RoomView): number =>
  room.status !== 'open' ? 4 : room.mine ? 0 : room.asked ? 1 : room.open ? 2 : 3;

export const roomsOf = (s: Sight): readonly RoomView[] =>
  s.pub.rooms
    .map((room) => roomView(s, room))
    .map((room, i) => ({ room, i }))
    .sort((a, b) => rank(a.room) - rank(b.room) || b.i - a.i)
    .map(({ room }) => room);

export const openRoomsOf = (s: Sight): readonly RoomView[] => roomsOf(s).filter((room) => room.status === 'open');
export const reportsOf = (s: Sight): readonly RoomView[] => roomsOf(s).filter((room) => room.status === 'reported');

export const roomAt = (s: Sight, id: string | null): Room | undefined => s.pub.rooms.find((room) => room.id === id);
/** The one I am in. */
export const myRoom = (s: Sight): RoomView | null => roomsOf(s).find((room) => room.mine) ?? null;

/** What was said: in an open room by everybody's record, in a closed one as far as one was inside. */
export const saidIn = (s: Sight, room: Room): readonly Said[] =>
  room.closed ? (s.mine?.rooms[room.id]?.said ?? []) : room.said;

const CHAIR_READS = new Set<Room['kind']>(['friends', 'confessional']);

/** Everybody who can read what is said there, by name. */
export function readersText(s: Sight, room: RoomView): string {
  if (!room.closed) return say('rooms.readers.all');
  const names = room.inside.map((seat) => (seat === s.seat ? say('tray.you') : calledOf(s, seat)));
  const all = CHAIR_READS.has(room.kind) ? [...names, say('rooms.chair')] : names;
  return all.length === 0 ? say('rooms.readers.none') : say('rooms.readers', { names: listed(all) });
}

/** Who is where, as one reads it on a wall: a group by its paragraphs, a talk by those who have it. */
export function whereText(s: Sight, room: RoomView): string {
  const names = listed(room.inside.map((seat) => calledOf(s, seat)));
  const group = room.kind === 'contact' || room.kind === 'friends';
  return group ? say('rooms.where', { room: room.name, names }) : say(`thing.room.${room.kind}`, { who: names });
}

/** In the order of the table, without me: whom I could ask aside. */
export const others = (s: Sight): readonly string[] => s.pub.order.filter((seat) => seat !== s.seat);

export const aboutText = (s: Sight, said: Said): string =>
  said.about === undefined ? '' : say('floor.about', { n: numberOf(s, said.about) });
