/** Who has joined a table, through which connections, and since when each person has been away. */
import type { PublicState } from '../../shared/engine/index.ts';
import type { Presence } from '../../shared/protocol/index.ts';
import type { PersonId, SeatId } from '../../shared/types/index.ts';
import type { Company, PersonRecord } from '../log/index.ts';
import type { Connection } from './ports.ts';
import { feedOfPerson, seatOfPerson } from './world.ts';

export type People = {
  readonly know: (person: PersonRecord) => void;
  /** The newest connection of a person takes over from the older ones. */
  readonly enter: (connection: Connection, at: number) => void;
  /** False when the connection had been replaced already. */
  readonly leave: (connection: Connection, at: number) => boolean;
  readonly connections: () => readonly Connection[];
  readonly size: () => number;
  /** Through this process or another. */
  readonly here: (person: PersonId) => boolean;
  /** Who is connected through this process. */
  readonly company: () => Pick<Company, 'people' | 'spectators'>;
  /** Who is connected through the others: whoever came there later than here has moved there. */
  readonly hear: (others: readonly Company[], at: number) => void;
  readonly strangers: () => boolean;
  /** For how long a person has been away, counted from `since` for one who never came; null = here. */
  readonly awayFor: (person: PersonId, since: number, at: number) => number | null;
  readonly presence: (state: PublicState) => Presence;
};

export function createPeople(known: readonly PersonRecord[]): People {
  const people = new Map(known.map((person) => [person.id, person]));
  const connections = new Map<string, Connection>();
  const since = new Map<string, number>();
  const leftAt = new Map<PersonId, number>();
  let elsewhere: readonly Company[] = [];
  const of = (person: PersonId): Connection[] => [...connections.values()].filter((c) => c.person?.id === person);
  const there = (person: PersonId): boolean => elsewhere.some((one) => Object.hasOwn(one.people, person));
  const here = (person: PersonId): boolean => of(person).length > 0 || there(person);

  const forget = (connection: Connection): boolean => since.delete(connection.id) && connections.delete(connection.id);
  const replace = (older: readonly Connection[]): void => {
    for (const c of older) forget(c);
    for (const c of older) c.end({ kind: 'replaced', code: 'session/replaced' });
  };

  const enter = (connection: Connection, at: number): void => {
    const { person } = connection;
    const older = person === null ? [] : of(person.id).filter((c) => c.id !== connection.id);
    connections.set(connection.id, connection);
    since.set(connection.id, at);
    replace(older);
  };

  const company = (): Pick<Company, 'people' | 'spectators'> => {
    const all = [...connections.values()];
    const mine = all.flatMap((c) => (c.person === null ? [] : [[c.person.id, since.get(c.id) ?? 0] as const]));
    return { people: Object.fromEntries(mine), spectators: all.length - mine.length };
  };

  const hear = (others: readonly Company[], at: number): void => {
    const before = elsewhere.flatMap((one) => Object.keys(one.people));
    elsewhere = others;
    for (const person of before) if (!here(person)) leftAt.set(person, at);
    const came = others.flatMap((one) => Object.entries(one.people));
    replace(came.flatMap(([person, when]) => of(person).filter((c) => (since.get(c.id) ?? 0) < when)));
  };

  const leave = (connection: Connection, at: number): boolean => {
    if (!forget(connection)) return false;
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
    spectators: elsewhere.reduce((sum, one) => sum + one.spectators, company().spectators),
  });

  return {
    know: (person) => void people.set(person.id, person),
    enter,
    leave,
    connections: () => [...connections.values()],
    size: () => connections.size,
    here,
    company,
    hear,
    strangers: () => elsewhere.some((one) => Object.keys(one.people).some((person) => !people.has(person))),
    awayFor: (person, from, at) => (here(person) ? null : at - (leftAt.get(person) ?? from)),
    presence,
  };
}

export const inSeat = (state: PublicState, seat: SeatId, people: People): readonly Connection[] =>
  people.connections().filter((c) => c.person !== null && feedOfPerson(state, c.person.id) === seat);
