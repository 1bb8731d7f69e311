/** Against looking at every outcome, with nothing shared but the sheets. */
import { expect, test } from '@jest/globals';
import type { Sheet } from '../../shared/scenario/index.ts';
import { createRandom } from '../../shared/types/index.ts';
import { bestReachable, compile, improvementOn } from '../../shared/value/index.ts';
import { everyOutcome, plainlyAcceptable, plainValue, randomGame } from './random-game.ts';

const SEEDS = Array.from({ length: 25 }, (_, i) => `better-${i}`);
const SHAPE = { members: 4, issues: 4, levels: 3, phrases: 2, walkAway: [30, 60] as const };

test.each(SEEDS)('the largest gain that costs nobody anything (%s)', (seed) => {
  const random = createRandom(seed);
  const game = randomGame(random, SHAPE);
  const compiled = compile(game);
  if (compiled === null) throw new Error('values');
  const sheets = game.open.parties.map(({ id }) => game.sealed.sheets?.[id] as Sheet);
  const all = everyOutcome(game);
  const outcome = all[random.int(all.length)] ?? all[0];
  if (outcome === undefined) throw new Error('outcomes');
  const clean = all.filter((o) =>
    sheets.every((s) => Object.entries(s.redLines).every(([i, levels]) => !levels.includes(o.levels[i] as number))),
  );
  const gains = clean.map((o) => sheets.map((s) => plainValue(s, o) - plainValue(s, outcome)));
  const best = Math.max(0, ...gains.filter((g) => g.every((x) => x >= 0)).map((g) => g.reduce((a, b) => a + b, 0)));
  const found = improvementOn(compiled, outcome);
  expect(found?.total ?? 0).toBeCloseTo(best);
  if (found)
    for (const s of sheets) expect(plainValue(s, found.outcome)).toBeGreaterThanOrEqual(plainValue(s, outcome));
});

test.each(SEEDS)('how far each can come while the others keep their walk-aways (%s)', (seed) => {
  const game = randomGame(createRandom(seed), SHAPE);
  const compiled = compile(game);
  if (compiled === null) throw new Error('values');
  const sheets = game.open.parties.map(({ id }) => game.sealed.sheets?.[id] as Sheet);
  const fine = everyOutcome(game).filter((o) => plainlyAcceptable(game, o));
  const best = sheets.map((s) => (fine.length === 0 ? null : Math.max(...fine.map((o) => plainValue(s, o)))));
  expect(bestReachable(compiled).map((r) => r.value)).toEqual(best);
});

test('too large to look at everything: what is found lies under the bound, and near it', () => {
  const game = randomGame(createRandom('large'), { members: 5, issues: 9, levels: 5, phrases: 3, walkAway: [90, 120] });
  const compiled = compile(game);
  if (compiled === null) throw new Error('values');
  for (const r of bestReachable(compiled)) {
    expect(r.value).not.toBeNull();
    expect(r.value ?? 0).toBeLessThanOrEqual(r.bound + 1e-6);
    expect(r.bound - (r.value ?? 0)).toBeLessThan(15);
  }
});
