/** Rooms that wait for me: I was asked in by name and am not there. */
import type { Room } from '../../../shared/engine/index.ts';
import type { Sight } from './sight.ts';

export const roomsAsking = (s: Sight): readonly Room[] =>
  s.pub.rooms.filter(
    (room) =>
      room.status === 'open' && s.seat !== null && room.invited.includes(s.seat) && !room.inside.includes(s.seat),
  );
