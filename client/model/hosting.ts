/** From a number of people to seats: who gets people, who is left to bots. Pure. */
import type { ScenarioLength } from '../../shared/protocol/http.ts';
import type { Party, Stakeholder } from '../../shared/scenario/game.ts';

export type SeatPlan = {
  /** Seats for people. */
  readonly people: readonly string[];
  /** People a seat, when there are more people than seats. */
  readonly low: number;
  readonly high: number;
};

const ORDER: readonly Stakeholder[] = ['origin', 'destination', 'transit', 'organization', 'civil-society'];

/** Round the groups, members before observers, so that few people still sit on all sides. */
export function seatOrder(parties: readonly Party[]): readonly string[] {
  const queues = ORDER.map((group) => parties.filter((p) => p.stakeholder === group));
  const rounds = Math.max(0, ...queues.map((q) => q.length));
  const mixed = Array.from({ length: rounds }, (_, i) => queues.flatMap((q) => q[i] ?? [])).flat();
  const members = mixed.filter((p) => p.standing === 'member');
  const observers = mixed.filter((p) => p.standing === 'observer');
  return [...members, ...observers].map((p) => p.id);
}

export function seatPlan(parties: readonly Party[], people: number): SeatPlan {
  const count = Math.min(parties.length, Math.max(1, people));
  return {
    people: seatOrder(parties).slice(0, count),
    low: Math.max(1, Math.floor(people / count)),
    high: Math.max(1, Math.ceil(people / count)),
  };
}

/** What the server is told, seat by seat. */
export const seatWish = (
  parties: ScenarioLength['parties'],
  people: readonly string[],
): Record<string, 'people' | 'bot'> =>
  Object.fromEntries(parties.map((p) => [p.id, people.includes(p.id) ? 'people' : 'bot']));
