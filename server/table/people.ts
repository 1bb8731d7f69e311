/** Who has joined a table, through which connections, and since when each person has been away. */
import type { PublicState } from '../../shared/engine/index.ts';
import type { Presence } from '../../shared/protocol/index.ts';
import type { PersonId, SeatId } from '../../shared/types/index.ts';
import type { PersonRecord } from '../log/index.ts';
import type { Connection } from './ports.ts';
import { feedOfPerson, seatOfPerson } from './world.ts';

export type People = {
  readonly know: (person: PersonRecord) => void;
  /** The newest connection of a person takes over from the older ones. */
  readonly enter: (connection: Connection) => void;
  /** False when the connection had been replaced already. */
  readonly leave: (connection: Connection, at: number) => boolean;
  readonly connections: () => readonly Connection[];
  readonly size: () => number;
  readonly here: (person: PersonId) => boolean;
  /** For how long a person has been away, counted from `since` for one who never came; null = here. */
  readonly awayFor: (person: PersonId, since: number, at: number) => number | null;
  readonly presence: (state: PublicState) => Presence;
};

export function createPeople(known: readonly PersonRecord[]): People {
  const people = new Map(known.map((person) => [person.id, person]));
  const connections = new Map<string, Connection>();
  const leftAt = new Map<PersonId, number>();
  const of = (person: PersonId): Connection[] => [...connections.values()].filter((c) => c.person?.id === person);
  const here = (person: PersonId): boolean => of(person).length > 0;

  const enter = (connection: Connection): void => {
    const { person } = connection;
    const older = person === null ? [] : of(person.id).filter((c) => c.id !== connection.id);
    for (const c of older) connections.delete(c.id);
    connections.set(connection.id, connection);
    for (const c of older) c.end({ kind: 'replaced', code: 'session/replaced' });
  };

  const leave = (connection: Connection, at: number): boolean => {
    if (!connections.delete(connection.id)) return false;
    const { person } = connection;
    if (person !== null && !here(person.id)) leftAt.set(person.id, at);
    return true;
  };

  const presence = (state: PublicState): Presence => ({
    people: [...people.values()].map(({ id, name, host }) => ({
      person: id,
      name,
      host,
      seat: seatOfPerson(state, id),
      connected: here(id),
    })),
    spectators: [...connections.values()].filter((c) => c.person === null).length,
  });

  return {
    know: (person) => void people.set(person.id, person),
    enter,
    leave,
    connections: () => [...connections.values()],
    size: () => connections.size,
    here,
    awayFor: (person, since, at) => (here(person) ? null : at - (leftAt.get(person) ?? since)),
    presence,
  };
}

export const inSeat = (state: PublicState, seat: SeatId, people: People): readonly Connection[] =>
  people.connections().filter((c) => c.person !== null && feedOfPerson(state, c.person.id) === seat);
