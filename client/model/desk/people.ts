/** Who is here, who is away, who waits for a seat, who only watches. */

import type { PublicState } from '../../../shared/engine/index.ts';
import type { Presence } from '../../../shared/protocol/index.ts';
import { partyOf, type Sight } from '../table/sight.ts';
import { say } from '../words.ts';

export type PersonLine = {
  readonly person: string;
  readonly name: string;
  readonly kind: 'away' | 'waiting' | 'here' | 'presides' | 'host';
  readonly seat: string | null;
  readonly head: boolean;
  readonly text: string;
};

export type People = {
  /** Away first, then who waits for a seat, then the rest by name. */
  readonly lines: readonly PersonLine[];
  readonly here: number;
  readonly away: number;
  readonly spectators: number;
  readonly bots: number;
};

const ORDER: readonly PersonLine['kind'][] = ['away', 'waiting', 'presides', 'host', 'here'];

const seatOf = (pub: PublicState, person: string): string | null =>
  pub.order.find((seat) => pub.seats[seat]?.persons.includes(person)) ?? null;

type Listed = Presence['people'][number];

function kindOf(s: Sight, one: Listed, seat: string | null): PersonLine['kind'] {
  const presides = s.pub.chair.kind === 'person' && s.pub.chair.person === one.person;
  if (!one.connected) return 'away';
  if (presides) return 'presides';
  if (seat !== null) return 'here';
  return one.host ? 'host' : 'waiting';
}

function textOf(s: Sight, kind: PersonLine['kind'], seat: string | null): string {
  const party = seat === null ? '' : partyOf(s, seat).short;
  if (kind === 'away' && seat === null) return say('desk.people.away');
  if (kind === 'away')
    return say(s.pub.seats[seat ?? '']?.player === 'stand-in' ? 'desk.people.away.stand-in' : 'desk.people.away.seat', {
      party,
    });
  if (kind === 'waiting') return say('desk.people.waiting');
  if (kind === 'presides')
    return seat === null ? say('desk.people.presides') : say('desk.people.presides.seat', { party });
  return kind === 'host' ? say('desk.people.host') : party;
}

function lineOf(s: Sight, one: Listed): PersonLine {
  const seat = seatOf(s.pub, one.person);
  const kind = kindOf(s, one, seat);
  const head = seat !== null && s.pub.seats[seat]?.head === one.person;
  return { person: one.person, name: one.name, kind, seat, head, text: textOf(s, kind, seat) };
}

export function peopleOf(s: Sight, presence: Presence): People {
  const lines = presence.people
    .map((one) => lineOf(s, one))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.name.localeCompare(b.name));
  return {
    lines,
    here: presence.people.filter((p) => p.connected).length,
    away: presence.people.filter((p) => !p.connected).length,
    spectators: presence.spectators,
    bots: s.pub.order.filter((seat) => s.pub.seats[seat]?.player !== 'people').length,
  };
}

/** A seat is away when it has people and none of them is connected. */
export const awayIn =
  (pub: PublicState, presence: Presence) =>
  (seat: string): boolean => {
    const persons = pub.seats[seat]?.persons ?? [];
    const here = new Set(presence.people.filter((p) => p.connected).map((p) => p.person));
    return persons.length > 0 && !persons.some((person) => here.has(person));
  };
