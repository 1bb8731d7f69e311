/** What was settled beside the plenary: which rooms there were, who was in them, and how much of the text closed there. */
import type { NewEvent, Paragraph, PublicState, Room } from '../engine/index.ts';
import type { SeatId } from '../types/index.ts';
import type { Debrief } from './types.ts';

/** Everybody who ever came in, in the order of the table. */
function everInside(log: readonly NewEvent[], state: PublicState, room: Room): readonly SeatId[] {
  const came = new Set(log.flatMap((e) => (e.type === 'room.entered' && e.room === room.id ? [e.seat] : [])));
  return state.order.filter((seat) => came.has(seat));
}

const isClosed = ({ status }: Paragraph): boolean => status === 'ad-ref' || status === 'agreed';

/** The wording that stands there came out of a closed room. */
function fromBehindDoors(state: PublicState, p: Paragraph): boolean {
  const standing = p.versions.at(-1)?.proposal;
  return standing !== undefined && state.rooms.some((room) => room.closed && room.proposals.includes(standing));
}

export function roomsOf(state: PublicState, log: readonly NewEvent[]): Debrief['rooms'] {
  const closed = state.paragraphs.filter(isClosed);
  return {
    list: state.rooms.map((room) => ({
      id: room.id,
      kind: room.kind,
      closed: room.closed,
      paragraphs: room.paragraphs,
      seats: everInside(log, state, room),
      proposals: room.proposals.length,
      ...(room.report !== undefined && { report: room.report }),
    })),
    closures: { all: closed.length, behindDoors: closed.filter((p) => fromBehindDoors(state, p)).length },
  };
}
