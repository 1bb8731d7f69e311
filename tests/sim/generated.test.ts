import { describe, expect, test } from '@jest/globals';
import { isMember } from '../../shared/engine/index.ts';
import {
  figuresOfRun,
  type Played,
  playTable,
  type RunFigures,
  violationsOf,
  yardstickOf,
} from '../../shared/sim/index.ts';
import { type Family, family, generate, type Recipe, recipeAt } from '../support/bank/index.ts';

type Run = { readonly recipe: Recipe; readonly played: Played; readonly figures: RunFigures };

function run(recipe: Recipe): Run {
  const game = generate(recipe);
  const yardstick = yardstickOf(game);
  if (yardstick === null) throw new Error('generated games have values');
  const played = playTable(game, { seed: recipe.seed });
  return { recipe, played, figures: figuresOfRun(yardstick, played) };
}

const SMALL = Array.from({ length: 30 }, (_, i) => run(recipeAt(i + 1)));

const base: Recipe = { seed: 'b', parties: 3, issues: 4, levels: 4, scale: 'ladder', rounds: 6, acceptable: 0.05 };

describe('bots on games they were not made for', () => {
  test('no violation anywhere, and no false consensus where nothing is acceptable', () => {
    expect(SMALL.flatMap(({ played }) => violationsOf(played))).toEqual([]);
    const impossible = SMALL.filter(({ recipe }) => recipe.acceptable === 0);
    expect(impossible.length).toBe(3);
    expect(impossible.filter(({ figures }) => figures.feasible || figures.agreed)).toEqual([]);
    for (const { played } of impossible) expect(played.world.public.ending?.kind).toBe('summary');
  });

  test('small games, consensus or quorum, ladders or options: agreement where there is something to agree', () => {
    const feasible = SMALL.filter(({ figures }) => figures.feasible);
    const lost = feasible.filter(({ figures }) => !figures.agreed).map(({ recipe }) => recipe.seed);
    expect(feasible.length).toBeGreaterThan(22);
    expect(lost.length).toBeLessThanOrEqual(feasible.length * 0.08);
  });

  test.each<[Family, number, Partial<Recipe>, number]>([
    ['T', 8, {}, 0.75],
    ['T', 8, { rounds: 4 }, 0.5],
    ['F', 8, {}, 0.65],
  ])('family %s, %i games %j: all agree, and the product of gains is %f of the best', (name, games, more, least) => {
    const runs = Array.from({ length: games }, (_, i) => run({ ...family(name, i), ...more }));
    expect(runs.filter(({ figures }) => !figures.agreed).map(({ recipe }) => recipe.seed)).toEqual([]);
    expect(runs.flatMap(({ played }) => violationsOf(played))).toEqual([]);
    expect(runs.reduce((sum, { figures }) => sum + figures.npr, 0) / games).toBeGreaterThan(least);
  });

  test.each<[string, Partial<Recipe>]>([
    ['three parties', {}],
    ['thirty parties', { parties: 30, issues: 6, acceptable: 0.1, rounds: 4 }],
    ['two hundred rounds', { rounds: 200, scale: 'options' }],
    ['one round', { rounds: 1, acceptable: 0.3 }],
    ['a quorum with indispensable members', { parties: 7, quorum: { k: 5, indispensable: 2 } }],
  ])('%s: a table comes to its end', (_, more) => {
    const { played } = run({ ...base, ...more });
    expect(played.world.public.phase).toBe('closed');
    expect(violationsOf(played)).toEqual([]);
  });

  test('a scenario without values: seats are kept, nothing is measured, the table ends', () => {
    const game = generate(base);
    const blank = { ...game, sealed: { ...game.sealed, sheets: null } };
    const { log, world } = playTable(blank, { seed: 'blank' });
    expect(world.public.phase).toBe('closed');
    expect(log.filter((e) => e.type === 'stance.taken' || e.type === 'proposal.tabled')).toEqual([]);
    expect(yardstickOf(blank)).toBeNull();
  });

  test('a quorum deal may leave a member out, never one that is indispensable', () => {
    const quorum = SMALL.filter(({ recipe, figures }) => recipe.quorum !== undefined && figures.agreed);
    expect(quorum.length).toBeGreaterThan(2);
    for (const { played } of quorum) {
      const { decision } = played.world.game.open;
      const against = played.world.public.adoptionObjections.map((x) => x.seat);
      const vital = decision.rule === 'quorum' ? decision.indispensable : [];
      expect(against.filter((seat) => vital.includes(seat))).toEqual([]);
      expect(against.every((seat) => isMember(played.world.public, seat))).toBe(true);
    }
  });
});
