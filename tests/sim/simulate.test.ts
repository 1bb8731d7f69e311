import { describe, expect, test } from '@jest/globals';
import { simulation } from '../../server/cli/simulation.ts';

describe('npm run simulate', () => {
  test('with --json the last line is one object with the figures', () => {
    const { ok, text } = simulation(['hld-2013', '--length', 'short', '--runs', '3', '--seed', '5', '--json']);
    expect(ok).toBe(true);
    const figures = JSON.parse(text.split('\n').at(-1) ?? '');
    expect(Object.keys(figures)).toEqual([
      'runs',
      'agreements',
      'feasible',
      'violations',
      'rounds',
      'surplus',
      'surplusInMandates',
      'npr',
      'proven',
      'seconds',
    ]);
    expect(figures).toMatchObject({ runs: 3, feasible: 3, violations: 0, proven: true });
  });

  test('without it a table for people; a path does as well as an id', () => {
    const { ok, text } = simulation(['scenarios/first-steps/scenario.yaml', '--runs', '2']);
    expect(ok).toBe(true);
    expect(text).toMatch(/agreements +2 of 2/);
  });

  test('the same seed gives the same figures', () => {
    const figures = () => JSON.parse(simulation(['first-steps', '--runs', '4', '--seed', '3', '--json']).text);
    expect({ ...figures(), seconds: 0 }).toEqual({ ...figures(), seconds: 0 });
  });

  test.each([
    [[], 'Which scenario?'],
    [['nowhere'], 'There is no scenario "nowhere"'],
    [['hld-2013', '--length', 'endless'], 'no length "endless". It has short and full'],
    [['hld-2013', '--runs', '0'], '--runs takes a whole number from 1 on, not "0"'],
    [['hld-2013', '--runs', 'many'], 'not "many"'],
    [['hld-2013', '--seed', '-1'], 'npm run simulate'],
    [['hld-2013', '--turbo'], "Unknown option '--turbo'"],
    [['hld-2013', 'first-steps'], 'one argument too many'],
    [['package.json'], 'cannot be played'],
  ])('%j is answered with a sentence', (args, sentence) => {
    const { ok, text } = simulation(args);
    expect(ok).toBe(false);
    expect(text).toContain(sentence);
  });
});
