import { describe, expect, test } from '@jest/globals';
import { replay } from '../../shared/engine/index.ts';
import { differentOutcomes, figuresOf, figuresOfRun, playTable, yardstickOf } from '../../shared/sim/index.ts';
import { scenarioGame } from '../support/scenarios.ts';

const SEEDS = { short: 12, full: 5 } as const;

describe.each(['short', 'full'] as const)('bots alone at hld-2013 %s', (length) => {
  const game = scenarioGame('hld-2013', length);
  const yardstick = yardstickOf(game);
  if (yardstick === null) throw new Error('hld-2013 has values');
  const played = Array.from({ length: SEEDS[length] }, (_, i) => playTable(game, { seed: `${i + 1}` }));
  const runs = played.map((p) => figuresOfRun(yardstick, p));
  const figures = figuresOf(runs);

  test('agree nearly always, and never below a walk-away or across a red line', () => {
    expect(figures.agreements / figures.runs).toBeGreaterThanOrEqual(0.95);
    expect(figures.violations).toBe(0);
  });

  test('bring home most of what can be had inside all mandates', () => {
    expect(figures.surplusInMandates).toBeGreaterThanOrEqual(0.8);
    expect(figures.proven).toBe(true);
  });

  test('leave few issues silent that could have been spoken of, and lift a bracket in every run', () => {
    const most = Math.floor(game.open.issues.length / 5);
    expect(runs.filter((run) => run.silent > most).map((run) => run.seed)).toEqual([]);
    expect(runs.filter((run) => run.lifted === 0).map((run) => run.seed)).toEqual([]);
  });

  test('do not end alike', () => {
    expect(differentOutcomes(runs)).toBeGreaterThanOrEqual(length === 'short' ? 4 : 2);
  });

  test('leave a log that replays to the same world', () => {
    const [first] = played;
    if (first === undefined) throw new Error('a run');
    expect(replay(game, first.log)).toEqual(first.world);
  });

  test('play the same table from the same seed', () => {
    const again = playTable(game, { seed: '2' });
    expect(JSON.stringify(again.log)).toBe(JSON.stringify(played[1]?.log));
  });
});
