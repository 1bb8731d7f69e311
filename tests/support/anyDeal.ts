/** Deals at random for a table as it stands: what `anyCommand` says of packages, conditions, promises, capital. */
import { type CommandType, type Ground, PROMISES, type World } from '../../shared/engine/index.ts';
import type { Random } from '../../shared/types/index.ts';

type Drawn = { readonly paragraph: string; readonly wording: object; readonly proposal: string; readonly seat: string };

const oneOf = (random: Random, ids: readonly { readonly id: string }[]): string =>
  ids.length > 0 && random.next() < 0.95 ? random.pick(ids).id : 'none';

function anyGround({ game, public: s }: World, random: Random): Ground {
  const paragraph = random.pick(s.paragraphs).id;
  const phrases = game.open.phrases.map((x) => x.id);
  const grounds: readonly Ground[] = [
    { paragraph, phrase: phrases.length > 0 ? random.pick(phrases) : 'nothing', present: random.next() < 0.5 },
    { paragraph, atLeast: random.int(5) },
    { paragraph, atMost: random.int(6) },
    { paragraph, free: random.pick(s.members) },
    { paragraph, free: random.pick(s.members) },
  ];
  return random.pick(grounds);
}

/** A second part on another paragraph, as a package usually has. */
function anyParts(world: World, random: Random, drawn: Drawn): readonly object[] {
  const { paragraph, proposal, wording } = drawn;
  const first = random.next() < 0.8 ? { paragraph, wording } : { paragraph, proposal };
  const other = random.pick(world.public.paragraphs);
  const issue = world.game.open.issues.find((i) => i.id === other.issue);
  if (issue === undefined || random.next() < 0.3) return [first];
  return [first, { paragraph: other.id, wording: { ready: random.pick(issue.wordings).id } }];
}

export function anyDeal(world: World, random: Random, drawn: Drawn): Partial<Record<CommandType, object>> {
  const s = world.public;
  const one = oneOf(random, s.packages);
  const initiative = oneOf(random, s.initiatives);
  const issue = random.next() < 0.95 ? random.pick(world.game.open.issues).id : 'nothing';
  const reason = { text: 'We have our reasons.' };
  const offers = s.packages.filter((x) => x.status === 'offered');
  return {
    'package.offer': {
      parts: anyParts(world, random, drawn),
      to: [random.pick(s.members)],
      ...(offers.length > 0 && random.next() < 0.5 && { counters: random.pick(offers).id }),
    },
    'package.answer': { package: one, accept: random.next() < 0.8 },
    'package.withdraw': { package: one },
    'package.leave': { package: one, reason },
    'stance.condition': {
      paragraph: drawn.paragraph,
      stance: random.next() < 0.5 ? 'support' : 'live-with',
      when: [anyGround(world, random)],
    },
    'condition.drop': { condition: oneOf(random, s.conditions) },
    'promise.make': { to: drawn.seat, promise: random.pick(PROMISES), paragraph: drawn.paragraph },
    'capital.ask': { package: one, issue },
    'initiative.found': { issue, title: 'Together' },
    'initiative.join': { initiative },
    'initiative.leave': { initiative },
    'initiative.serve': { initiative },
    'redline.declare': { issue, levels: [random.int(6)], reason },
  };
}
