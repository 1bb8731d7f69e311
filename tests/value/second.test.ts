/** Reference points of games of up to 250 million outcomes against a second algorithm, written apart. */
import { expect, test } from '@jest/globals';
import { createRandom } from '../../shared/types/index.ts';
import { compile, outcomeCount, referencePointsOf } from '../../shared/value/index.ts';
import { secondOpinion } from '../support/paretoSums.ts';
import { plainBest, randomGame, type Shape } from './random-game.ts';

const SEED = 'second-opinion-1';

const SHAPES: Readonly<Record<string, Shape>> = {
  'three parties, 244 million': { members: 3, issues: 12, levels: 5, phrases: 0, walkAway: [190, 240] },
  'four parties, a million': { members: 4, issues: 10, levels: 4, phrases: 0, walkAway: [165, 185] },
  'six parties, tight': { members: 6, issues: 8, levels: 4, phrases: 2, walkAway: [128, 142] },
  'pairs and phrases': { members: 4, issues: 8, levels: 4, phrases: 2, walkAway: [132, 150], pairs: 2 },
};

test.each(Object.entries(SHAPES))(`%s, seed ${SEED}`, (name, shape) => {
  let feasible = 0;
  for (let run = 0; run < 4; run++) {
    const game = randomGame(createRandom(`${SEED}/${name}/${run}`), shape);
    const compiled = compile(game);
    if (compiled === null) throw new Error('no values');
    const points = referencePointsOf(compiled);
    const second = secondOpinion(game);
    expect([run, points.feasible]).toEqual([run, second === null ? 'no' : 'yes']);
    if (second === null) continue;
    feasible++;
    expect(points.best).toMatchObject({ value: second.sum, proven: true });
    expect(points.kalaiSmorodinsky).toMatchObject({ value: second.ks, proven: true });
    expect(points.nash?.proven).toBe(true);
    expect((points.nash?.value ?? 0) / second.nash).toBeCloseTo(1, 9);
    expect(outcomeCount(compiled)).toBeGreaterThan(1e5);
  }
  expect(feasible).toBeGreaterThan(0);
});

test(`a quorum beyond enumeration, against looking at everything, seed ${SEED}`, () => {
  const shape: Shape = { members: 6, issues: 5, levels: 3, phrases: 1, walkAway: [75, 92], quorum: 5, pairs: 1 };
  for (let run = 0; run < 3; run++) {
    const game = randomGame(createRandom(`${SEED}/quorum/${run}`), shape);
    const compiled = compile(game);
    if (compiled === null) throw new Error('no values');
    const points = referencePointsOf(compiled, { enumerable: 0, restarts: 4, nodes: 1_500_000 });
    const plain = plainBest(game);
    expect([run, points.feasible]).toEqual([run, plain.acceptable > 0 ? 'yes' : 'no']);
    if (plain.acceptable === 0) continue;
    expect(points.best).toMatchObject({ value: plain.sum, proven: true });
    expect(points.kalaiSmorodinsky?.value).toBeCloseTo(plain.ks, 9);
    expect(points.nash?.proven).toBe(true);
    if (plain.nash > 0) expect((points.nash?.value ?? 0) / plain.nash).toBeCloseTo(1, 9);
  }
});
