/** The copy a closed room drafts on: handed to whoever comes in, and made anew where the plenary's text changes. */
import { must, type ParagraphId, type RoomId, type SeatId } from '../../types/index.ts';
import type { BodyOf } from '../events.ts';
import { paragraphOf } from '../queries.ts';
import { earsOf, openRooms, roomOf } from '../rooms.ts';
import type { Proposal, Room } from '../state.ts';
import { type Batch, emit } from './batch.ts';

type Copied = BodyOf<'room.copied'>;

const onTable = (p: Proposal): boolean => p.status === 'tabled' || p.status === 'needs-sponsor';

function fresh(b: Batch, room: Room): Omit<Copied, 'type' | 'room'> {
  const { paragraphs, proposals, bracketCount, round, rev, members } = b.state;
  const named = room.kind === 'confessional' ? [] : room.paragraphs;
  return {
    paragraphs: paragraphs.filter((p) => named.includes(p.id)),
    proposals: proposals.filter((p) => named.includes(p.paragraph) && onTable(p)),
    bracketCount,
    round,
    rev,
    members,
  };
}

function copyOf(b: Batch, id: RoomId): Copied {
  const room = must(roomOf(b.state, id), 'the room is known (13.7)');
  const { said: _said, ...copy } = b.sealed.rooms[id] ?? { ...fresh(b, room), said: [] };
  return { type: 'room.copied', room: id, ...copy };
}

export const copyTo = (b: Batch, room: RoomId, seat: SeatId): void => emit(b, copyOf(b, room), { seats: [seat] });

/** R13.21: what the plenary has put into the text, or closed, the rooms have on their table, too. */
export function refreshCopies(b: Batch, id: ParagraphId): void {
  const p = paragraphOf(b.state, id);
  if (p === undefined) return;
  b.cause = '13.21';
  for (const room of openRooms(b.state)) {
    if (b.sealed.rooms[room.id]?.paragraphs.some((x) => x.id === id) !== true) continue;
    const copy = copyOf(b, room.id);
    const paragraphs = copy.paragraphs.map((x) => (x.id === id ? p : x));
    emit(b, { ...copy, paragraphs }, { seats: earsOf(room) });
  }
}
