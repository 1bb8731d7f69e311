/** Families of games of our own making; "family T, game 7" is always the same game. */
import { createRandom, type Random } from '../../../shared/types/index.ts';
import type { Interests, Recipe, Shape, Weights } from './recipe.ts';

const WEIGHTS: readonly Weights[] = ['uneven', 'even', 'steep'];
const SHAPES: readonly Shape[] = ['peaked', 'curved', 'arbitrary', 'rising'];
const ORDERED: readonly Shape[] = ['peaked', 'curved', 'rising'];
const INTERESTS: readonly Interests[] = ['free', 'free', 'camps', 'alike'];

/** What is drawn alike in every family. */
function manner(random: Random): Pick<Recipe, 'scale' | 'weights' | 'shape' | 'interests'> {
  const scale = random.next() < 0.4 ? 'ladder' : 'options';
  return {
    scale,
    weights: random.pick(WEIGHTS),
    shape: random.pick(scale === 'ladder' ? ORDERED : SHAPES),
    interests: random.pick(INTERESTS),
  };
}

const product = (sizes: readonly number[]): number => sizes.reduce((a, b) => a * b, 1);

/** Sizes of `count` issues, redrawn until there are as many outcomes as asked. */
function sizesWithin(random: Random, count: number, [small, large]: readonly [number, number], top: number): number[] {
  for (let i = 0; i < 1000; i++) {
    const sizes = Array.from({ length: count }, () => 2 + random.int(top - 1));
    if (product(sizes) >= small && product(sizes) <= large) return sizes;
  }
  return Array.from({ length: count }, () => 3);
}

const sized = (sizes: readonly number[]): Pick<Recipe, 'issues' | 'levels' | 'sizes'> => ({
  sizes,
  issues: sizes.length,
  levels: Math.max(...sizes),
});

type Make = (random: Random, i: number) => Omit<Recipe, 'seed'>;

/** Unanimity among six or seven, and few outcomes that all can accept. */
const tight: Make = (random) => ({
  ...manner(random),
  ...sized(sizesWithin(random, 5 + random.int(2), [720, 2880], 6)),
  parties: 6 + random.int(2),
  rounds: 12,
  acceptable: 0.017 + 0.032 * random.next(),
});

const five: Make = (random) => ({
  ...manner(random),
  ...sized([4, 4, 4, 4]),
  parties: 5,
  rounds: 6,
  acceptable: 0.02 + 0.16 * random.next(),
});

/** Nearly everything is acceptable; what counts is how good the deal is. */
const open =
  (parties: (random: Random) => number): Make =>
  (random) => ({
    ...manner(random),
    ...sized(sizesWithin(random, 3 + random.int(5), [80, 50_000], 10)),
    parties: parties(random),
    interests: random.pick(['free', 'camps']),
    rounds: random.pick([8, 12, 24]),
    acceptable: 1,
    reserve: random.pick([0, 0.1, 0.25, 0.4]),
  });

const FRACTIONS = [0.1, 0.03, 0.01, 0.003, 0.001] as const;

/** Five to thirty parties, six to fifteen issues; one in ten has nothing that all could accept. */
const large: Make = (random, i) => ({
  ...manner(random),
  ...sized(Array.from({ length: random.pick([6, 10, 15]) }, () => 3 + random.int(3))),
  parties: random.pick([5, 10, 20, 30]),
  rounds: 6 + random.int(7),
  acceptable: i % 10 === 9 ? 0 : random.pick(FRACTIONS),
});

const ten: Make = (random) => ({
  ...manner(random),
  ...sized(Array.from({ length: 10 }, () => 4)),
  parties: 10,
  rounds: 6,
  acceptable: random.pick([0.1, 0.03, 0.01]),
});

const quorum: Make = (random) => {
  const base = random.next() < 0.5 ? tight(random, 0) : five(random, 0);
  const indispensable = 1 + random.int(2);
  return { ...base, quorum: { k: base.parties - 1 - random.int(2), indispensable } };
};

/** With instructions and red lines, as our own scenarios have them. */
const instructed: Make = (random) => ({
  ...manner(random),
  ...sized(Array.from({ length: 6 }, () => 4 + random.int(2))),
  parties: 6 + random.int(4),
  rounds: 4 + random.int(3),
  acceptable: 0.01 + 0.05 * random.next(),
  mandates: true,
  redLines: true,
});

const none: Make = (random, i) => ({ ...random.pick([tight, five, large])(random, i), acceptable: 0 });

const MAKERS = {
  T: tight,
  F: five,
  A3: open(() => 3),
  A9: open((random) => 6 + random.int(4)),
  B: large,
  ten,
  Q: quorum,
  M: instructed,
  none,
} as const;

export type Family = keyof typeof MAKERS;
export const FAMILIES = Object.keys(MAKERS) as readonly Family[];

export const family = (name: Family, i: number): Recipe => ({
  ...MAKERS[name](createRandom(`family/${name}/${i}`), i),
  seed: `${name}-${i}`,
});

/** A spread of small games; every tenth has no acceptable outcome. */
export function recipeAt(seed: number, rounds = 6): Recipe {
  const random = createRandom(`recipe/${seed}`);
  const parties = 3 + random.int(6);
  const few = random.next() < 0.25 ? { quorum: { k: parties - 1, indispensable: 2 } } : {};
  return {
    seed: `${seed}`,
    parties,
    issues: 3 + random.int(5),
    levels: 3 + random.int(3),
    scale: random.next() < 0.5 ? 'ladder' : 'options',
    rounds,
    acceptable: seed % 10 === 0 ? 0 : 0.02 + 0.08 * random.next(),
    ...few,
  };
}
