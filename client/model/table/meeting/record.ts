/** The record's lines of rooms, groups and observers, said with the names of what they are about. */
import type { RoomLine } from '../../../../shared/engine/index.ts';
import type { MessageKey } from '../../../../shared/words/index.ts';
import { say } from '../../words.ts';
import { recordMore } from '../record.ts';
import { numberOf, type Sight, shortOf } from '../sight.ts';
import { roomName } from '../things.ts';

/** A room, a group or a delegation, by its id. */
function named(s: Sight, id: string | undefined): string {
  const room = s.pub.rooms.find((one) => one.id === id);
  const group = s.pub.groups.find((one) => one.id === id);
  if (room !== undefined) return roomName(s, room);
  if (group !== undefined) return group.name;
  return id !== undefined && s.pub.order.includes(id) ? shortOf(s, id) : 'none';
}

const SAID = [
  'room.opened',
  'room.reported',
  'room.closed',
  'group.founded',
  'group.joined',
  'group.left',
  'group.stated',
  'ranks.broken',
  'evidence.played',
  'evidence.followed',
  'posture.taken',
  'text.judged',
] as const;

const line =
  (type: (typeof SAID)[number]) =>
  (s: Sight, one: RoomLine): string =>
    say(`line.${type}` as MessageKey, {
      n: numberOf(s, one.paragraph),
      kind: one.text ?? 'none',
      to: named(s, one.to),
    });

recordMore(Object.fromEntries(SAID.map((type) => [type, line(type)])));
