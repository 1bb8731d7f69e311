/** Questions asked about rooms and groups, by rules, screens and bots alike. */
import type { ParagraphId, RoomId, SeatId } from '../types/index.ts';
import type { CommandType } from './commands.ts';
import { isLive, paragraphOf } from './queries.ts';
import type { Group, PublicState, Room, RoomCopy } from './state.ts';
import { CHAIR_FEED } from './vocabulary.ts';

export const roomOf = (s: PublicState, id: RoomId | undefined): Room | undefined => s.rooms.find((r) => r.id === id);
export const openRooms = (s: PublicState): readonly Room[] => s.rooms.filter((r) => r.status === 'open');
/** R13.9: a seat is in one room at a time. */
export const roomWith = (s: PublicState, seat: SeatId): Room | undefined =>
  s.rooms.find((r) => r.inside.includes(seat));

/** The chair hears what is said in its confessional and among its friends. */
const chairHears = (room: Room): boolean => room.kind === 'confessional' || room.kind === 'friends';

/** Whose feeds carry what is said and drafted in a closed room. */
export const earsOf = (room: Room): readonly SeatId[] =>
  chairHears(room) ? [...room.inside, CHAIR_FEED] : room.inside;

/** The chair speaks where it hears, and in open contact groups. */
export const chairSpeaksIn = (room: Room): boolean => chairHears(room) || !room.closed;

/** The delegation in which the person in the chair also sits. */
export const chairsSeat = (s: PublicState): SeatId | undefined => {
  const { person } = s.chair;
  return person === null ? undefined : s.order.find((seat) => s.seats[seat]?.persons.includes(person));
};

/** R13.8: who holds a bracket is not kept away from a contact group that drafts on it. */
export const mayEnter = (s: PublicState, room: Room, seat: SeatId): boolean => {
  if (!room.closed || room.invited.includes(seat)) return true;
  const holds = (id: ParagraphId): boolean => paragraphOf(s, id)?.brackets.some((b) => b.seat === seat) === true;
  return room.kind === 'contact' && room.paragraphs.some(holds);
};

/** Acts that may be done in a closed room, on its copy. */
const DRAFTING: ReadonlySet<CommandType> = new Set<CommandType>([
  'stance.take',
  'stance.drop',
  'proposal.table',
  'proposal.sponsor',
  'proposal.withdraw',
]);
/** The closed room an act is done in. */
export const stageIn = (act: { readonly type: CommandType; readonly room?: RoomId | undefined }): RoomId | undefined =>
  DRAFTING.has(act.type) ? act.room : undefined;

/** Wordings on a room's table, of one delegation. */
const ROOM_WORDINGS = 12;

/** R13.21: what each has written on the room's table counts in the room, and nothing else. */
function writtenIn(s: PublicState, copy: RoomCopy): PublicState['seats'] {
  const written = (seat: SeatId): number => copy.proposals.filter((x) => x.seat === seat).length;
  return Object.fromEntries(
    Object.entries(s.seats).map(([seat, info]) => [
      seat,
      // The dearer one more of 4.1 is the plenary's.
      { ...info, proposals: written(seat) + (s.members.includes(seat) ? 1 : 0) },
    ]),
  );
}

/**
 * What a closed room drafts on, as a table in a corridor of its own: its paragraphs and what was put to them inside,
 * and none of its budgets (R13.21). Rules and screens ask it what they ask of the plenary; null = not in there.
 */
export function stageOf(
  s: PublicState,
  own: { readonly rooms: Readonly<Record<RoomId, RoomCopy>> } | null,
  id: RoomId,
): PublicState | null {
  const copy = own?.rooms[id];
  if (copy === undefined || roomOf(s, id)?.status !== 'open') return null;
  return {
    ...s,
    seats: writtenIn(s, copy),
    paragraphs: copy.paragraphs,
    proposals: copy.proposals,
    bracketCount: copy.bracketCount,
    phase: 'round.corridor',
    faceDown: false,
    frozen: false,
    suspended: null,
    put: null,
    packages: [],
    conditions: [],
    settings: { ...s.settings, proposalsPerRound: ROOM_WORDINGS },
  };
}

/** The paragraphs a room still has to settle. */
export const liveIn = (s: PublicState, room: Room): readonly ParagraphId[] =>
  room.paragraphs.filter((id) => {
    const p = paragraphOf(s, id);
    return p !== undefined && isLive(p);
  });

const TIMER = 'room/';
/** When each room's time is up. */
export const roomTimers = ({ rooms }: PublicState): readonly { readonly id: string; readonly at: number }[] =>
  rooms.flatMap((r) => (r.status === 'open' && r.due !== null ? [{ id: `${TIMER}${r.id}`, at: r.due }] : []));
/** The room a timer belongs to. */
export const roomOfTimer = (s: PublicState, timer: string): Room | undefined =>
  timer.startsWith(TIMER) ? roomOf(s, timer.slice(TIMER.length)) : undefined;

/** R13.14. */
export const hasGroups = (s: PublicState): boolean =>
  s.settings.groupsFrom !== null && s.order.length >= s.settings.groupsFrom;
/** A group that everybody has left is over. */
export const groupOf = (s: PublicState, id: string | undefined): Group | undefined =>
  s.groups.find((g) => g.id === id && g.seats.length > 0);
export const groupWith = (s: PublicState, seat: SeatId): Group | undefined =>
  s.groups.find((g) => g.seats.includes(seat));

/** The joint statement that binds a seat on a paragraph while its text stands and the seat has not broken ranks. */
export function boundBy(s: PublicState, seat: SeatId, paragraph: ParagraphId) {
  const version = paragraphOf(s, paragraph)?.version;
  for (const group of s.groups) {
    const said = [...group.stated].reverse().find((x) => x.paragraph === paragraph && x.seats.includes(seat));
    if (said !== undefined && said.version === version && !said.broke.includes(seat))
      return { group: group.id, stance: said.stance };
  }
  return undefined;
}
