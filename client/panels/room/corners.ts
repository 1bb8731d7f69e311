/** The places beside the hall: who talks apart, and which contact groups sit. */
import { openRooms, type PublicState, type Room } from '../../../shared/engine/index.ts';
import type { OpenGame } from '../../../shared/scenario/game.ts';
import { say } from '../../model/index.ts';
import { listed } from '../../model/list.ts';
import { calledIn } from '../../model/table/index.ts';
import type { RoomCorner, RoomModel } from '../../scene/model.ts';

type Facts = { readonly open: OpenGame; readonly pub: PublicState };

const isGroup = ({ kind }: Room): boolean => kind === 'contact' || kind === 'friends';

function people({ open }: Facts, rooms: readonly Room[]): RoomCorner['people'] {
  const seats = rooms.flatMap((room) => room.inside);
  return seats.flatMap((seat) => open.parties.find((party) => party.id === seat)?.stakeholder ?? []);
}

function corridorOf(facts: Facts, rooms: readonly Room[]): RoomCorner | null {
  const apart = rooms.filter((room) => !isGroup(room) && room.inside.length > 0);
  const inside = people(facts, apart) ?? [];
  if (inside.length === 0) return null;
  return {
    title: say('room.corner.corridor'),
    line: say('room.corner.talking', { count: inside.length }),
    people: inside,
  };
}

/** One group by its paragraphs; several by their number. */
function contactOf(facts: Facts, rooms: readonly Room[]): RoomCorner | null {
  const groups = rooms.filter(isGroup);
  const [first] = groups;
  if (first === undefined) return null;
  const on = listed(first.paragraphs.map((id) => `${calledIn(facts.pub, id)}`));
  const inside = people(facts, groups) ?? [];
  return {
    title: say('room.corner.groups', { count: groups.length }),
    line:
      groups.length === 1 ? say('room.corner.on', { list: on }) : say('room.corner.inside', { count: inside.length }),
    people: inside,
  };
}

export function cornersOf(facts: Facts): Pick<RoomModel, 'corridor' | 'contact'> {
  const rooms = openRooms(facts.pub);
  return { corridor: corridorOf(facts, rooms), contact: contactOf(facts, rooms) };
}

export const isAside = (pub: PublicState, seat: string): boolean =>
  openRooms(pub).some((room) => room.inside.includes(seat));
