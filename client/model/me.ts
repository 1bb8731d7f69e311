/** In which roles this browser's person may act, and as which one an act goes out. */
import { type Actor, type CommandType, type PublicState, RIGHTS } from '../../shared/engine/index.ts';
import type { WireRole } from '../../shared/protocol/index.ts';

export type You = { readonly person: string; readonly name: string; readonly host: boolean };

export function seatOfPerson(pub: PublicState | null, person: string | undefined): string | null {
  if (pub === null || person === undefined) return null;
  return pub.order.find((seat) => pub.seats[seat]?.persons.includes(person)) ?? null;
}

export function rolesOf(pub: PublicState | null, you: You | null): readonly WireRole[] {
  if (pub === null || you === null) return [];
  const chair = pub.chair.kind === 'person' && pub.chair.person === you.person;
  return [
    ...(seatOfPerson(pub, you.person) === null ? [] : (['seat'] as const)),
    ...(chair ? (['chair'] as const) : []),
    ...(you.host ? (['host'] as const) : []),
    'person',
  ];
}

/** `wanted` where two roles could do it and the screen knows which (a host who also sits). */
export function roleFor(type: CommandType, roles: readonly WireRole[], wanted?: WireRole): WireRole {
  if (wanted !== undefined) return wanted;
  return roles.find((role) => RIGHTS[type].roles.includes(role)) ?? 'person';
}

export function actorOf(pub: PublicState | null, you: You, role: WireRole): Actor {
  const seat = role === 'seat' ? seatOfPerson(pub, you.person) : null;
  return { role, person: you.person, by: 'person', ...(seat === null ? {} : { seat }) };
}
