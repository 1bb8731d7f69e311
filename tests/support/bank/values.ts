/** What every level is worth to every member: weights, shapes, and how far the members want the same. */
import type { Random } from '../../../shared/types/index.ts';
import { type Recipe, type Shape, sizesOf } from './recipe.ts';

/** By party, issue and level. */
export type Table = readonly (readonly (readonly number[])[])[];

const RAW = {
  uneven: (random: Random): number => 0.15 - Math.log(1 - random.next()),
  even: (random: Random): number => 1 + 0.2 * random.next(),
  steep: (random: Random, rank: number): number => 0.6 ** rank * (0.8 + 0.4 * random.next()),
} as const;

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** Weights that sum to 100. */
function weightsOf(random: Random, recipe: Recipe): number[] {
  const raw = shuffled(
    random,
    Array.from({ length: recipe.issues }, (_, rank) => RAW[recipe.weights ?? 'uneven'](random, rank)),
  );
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => (100 * x) / sum);
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x));

/** Where on each issue a camp would like to be, from 0 to 1; `alike` has one camp. */
function camps(random: Random, recipe: Recipe): readonly (readonly number[])[] {
  const one = Array.from({ length: recipe.issues }, () => random.next());
  return recipe.interests === 'alike' ? [one] : [one, one.map((x) => (x < 0.5 ? 0.7 + 0.3 * x : 0.3 * x))];
}

function shares(random: Random, shape: Shape, size: number, wish: number): number[] {
  const top = size - 1;
  const ideal = Math.round(wish * top);
  const reach = Math.max(ideal, top - ideal, 1);
  const near = (level: number): number => 1 - Math.abs(level - ideal) / reach;
  return Array.from({ length: size }, (_, level) => {
    if (shape === 'arbitrary') return random.next();
    if (shape === 'rising') return wish < 0.5 ? (top - level) / Math.max(1, top) : level / Math.max(1, top);
    return shape === 'curved' ? near(level) ** 2 : near(level);
  });
}

/** On a ladder nothing is arbitrary; options have an order only where wishes are said along one. */
const shapeOf = (recipe: Recipe): Shape => recipe.shape ?? (recipe.scale === 'ladder' ? 'peaked' : 'arbitrary');

function rowOf(random: Random, recipe: Recipe, issue: number, weight: number, camp: readonly number[]): number[] {
  const size = sizesOf(recipe)[issue] ?? recipe.levels;
  const drawn = random.next();
  const wish = (recipe.interests ?? 'free') === 'free' ? drawn : clamp((camp[issue] ?? 0) + 0.5 * (drawn - 0.5));
  const row = shares(random, shapeOf(recipe), size, wish);
  const best = Math.max(...row);
  return row.map((share) => Math.round((weight * share) / best));
}

export function tableOf(random: Random, recipe: Recipe): Table {
  const wishes = camps(random, recipe);
  return Array.from({ length: recipe.parties }, (_, party) =>
    weightsOf(random, recipe).map((weight, issue) =>
      rowOf(random, recipe, issue, weight, wishes[party % wishes.length] ?? []),
    ),
  );
}
