/** Votes, the floor and news at random: what `anyCommand` says of them. */
import { BALLOTS, type CommandType, NO_TEXT_ENDINGS, POSITIONS, type World } from '../../shared/engine/index.ts';
import type { Random } from '../../shared/types/index.ts';

type Drawn = { readonly paragraph: string; readonly wording: object; readonly seat: string };

const maybe = <T>(random: Random, share: number, value: T): T | undefined =>
  random.next() < share ? value : undefined;

/** Mostly the list as it is, turned round; now and then one entry short. */
function anyOrder({ public: s }: World, random: Random): readonly string[] | undefined {
  const seats = s.floor.list.map((x) => x.seat).reverse();
  const short = random.next() < 0.3 ? seats.slice(1) : seats;
  return short.length > 0 ? maybe(random, 0.5, short) : undefined;
}

export function anyMeeting(world: World, random: Random, drawn: Drawn): Partial<Record<CommandType, object>> {
  const { injects } = world.game.sealed;
  const reason = { text: 'We have our reasons.' };
  const inject = injects.length > 0 && random.next() < 0.9 ? random.pick(injects).id : 'nothing';
  const { paragraph, seat, wording } = drawn;
  return {
    'timer.due': { timer: random.pick(['floor', 'suspension', 'nothing']) },
    'vote.request': { reason: maybe(random, 0.5, reason) },
    'amendment.move': { paragraph, wording },
    'vote.cast': { ballot: random.pick(BALLOTS) },
    'position.give': {
      kind: maybe(random, 0.8, random.pick(POSITIONS)),
      paragraph: maybe(random, 0.7, paragraph),
      reason,
    },
    'summary.issue': { as: maybe(random, 0.7, random.pick(NO_TEXT_ENDINGS)) },
    'silence.break': { paragraph, also: maybe(random, 0.3, [random.pick(world.public.paragraphs).id]), reason },
    'speakers.close': { closed: random.next() < 0.5 },
    'speakers.order': { seats: anyOrder(world, random) },
    'speakers.limit': { ms: random.next() < 0.5 ? null : 1000 * (1 + random.int(5)) },
    'speakers.call': { seat: maybe(random, 0.3, seat) },
    'point.raise': { reason },
    'point.rule': { sustained: random.next() < 0.5 },
    'meeting.suspend': { adjourn: maybe(random, 0.3, true), ms: maybe(random, 0.5, 2000) },
    'inject.release': { inject },
    'inject.skip': { inject },
  };
}
