import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { cellOf } from '../../server/cli/lab/csv.ts';
import { simulation } from '../../server/cli/simulation.ts';
import { gini, meanOf, median, shareOf } from '../../shared/sim/index.ts';

describe('npm run simulate', () => {
  test('with --json the last line is one object with the figures', async () => {
    const { ok, text } = await simulation(['hld-2013', '--length', 'short', '--runs', '3', '--seed', '5', '--json']);
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

  test('without it a table for people; a path does as well as an id', async () => {
    const { ok, text } = await simulation(['scenarios/first-steps/scenario.yaml', '--runs', '2']);
    expect(ok).toBe(true);
    expect(text).toMatch(/agreements +2 of 2/);
  });

  test('the same seed gives the same figures', async () => {
    const figures = async () =>
      JSON.parse((await simulation(['first-steps', '--runs', '4', '--seed', '3', '--json'])).text);
    expect({ ...(await figures()), seconds: 0 }).toEqual({ ...(await figures()), seconds: 0 });
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
  ])('%j is answered with a sentence', async (args, sentence) => {
    const { ok, text } = await simulation(args);
    expect(ok).toBe(false);
    expect(text).toContain(sentence);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const figuresFrom = (text: string) => ({ ...JSON.parse(text.split('\n').at(-1) ?? ''), seconds: 0 });

describe('the laboratory', () => {
  test('a tournament has a row for the bot and one for every policy, in a table, a file and a report', async () => {
    const files = ['--csv', at('t.csv'), '--report', at('t.md')];
    const asked = ['first-steps', '--runs', '2', '--tournament', '--policies', 'silent,always-object', ...files];
    const { rows, audit } = figuresFrom((await simulation([...asked, '--json'])).text);
    expect(rows.map((row: { name: string }) => row.name)).toEqual(['bot', 'silent', 'always-object']);
    expect(rows[0].agreement).toMatchObject({ value: 1, n: 2 });
    expect(rows[2].agreement).toMatchObject({ value: 0, n: 2 });
    expect(audit.find((row: { policy: string }) => row.policy === 'always-object').ahead.value).toBeLessThan(0);
    expect(readFileSync(at('t.csv'), 'utf8').trim().split('\r\n').length).toBe(7);
    expect(readFileSync(at('t.md'), 'utf8')).toContain('(t.agreement.svg)');
    expect(readFileSync(at('t.agreement.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  test('an audit tries a policy in every seat, and says how many decisions were live', async () => {
    const { text } = await simulation(['first-steps', '--runs', '1', '--audit', '--policies', 'accept-all']);
    for (const seat of ['bangladesh', 'sweden', 'emirates']) expect(text).toMatch(new RegExp(`accept-all +${seat} `));
    expect(text).toMatch(/writes-everything +all /);
    expect(text).toMatch(/seat +round 1 +round 2/);
  });

  test('a run that was killed goes on where it stopped, and comes to the same', async () => {
    const asked = ['first-steps', '--runs', '3', '--seat', 'any=greedy', '--details', '--json'];
    const whole = figuresFrom((await simulation(asked)).text);
    const resumed = [...asked, '--resume', at('runs.jsonl')];
    expect(figuresFrom((await simulation(resumed)).text)).toEqual(whole);
    const lines = readFileSync(at('runs.jsonl'), 'utf8');
    writeFileSync(at('runs.jsonl'), lines.slice(0, Math.floor(lines.length / 2)));
    expect(figuresFrom((await simulation(resumed)).text)).toEqual(whole);
    const again = readFileSync(at('runs.jsonl'), 'utf8');
    expect(figuresFrom((await simulation(resumed)).text)).toEqual(whole);
    expect(readFileSync(at('runs.jsonl'), 'utf8')).toBe(again);
  });

  test('personas, a level and a chair of its own change the tables', async () => {
    const of = async (...more: string[]) =>
      (await simulation(['first-steps', '--runs', '3', '--details', '--json', ...more])).text;
    const { seconds: _, ...plain } = JSON.parse(await of());
    const { seconds: __, ...chaired } = JSON.parse(await of('--chair', 'writes-everything', '--level', 'sharp'));
    expect(chaired.rows).not.toEqual(plain.rows);
    expect((await of('--persona', 'all=hardliner')).length).toBeGreaterThan(0);
  });

  test.each([
    [['--seat', 'atlantis=silent'], 'no seat "atlantis"'],
    [['--seat', 'sweden=brave'], '--seat knows no "brave"'],
    [['--seat', 'sweden'], 'SEAT=NAME'],
    [['--level', 'cruel'], '--level knows no "cruel"'],
    [['--audit', '--tournament'], 'two different things'],
  ])('%j is answered with a sentence', async (args, sentence) => {
    const { ok, text } = await simulation(['first-steps', '--runs', '1', ...args]);
    expect([ok, text]).toEqual([false, expect.stringContaining(sentence)]);
  });

  test('no cell of a file can be taken for a formula', () => {
    expect(['=1+1', '+1', '-1', '@A1', 'a,b', 'a"b', 'plain'].map(cellOf)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@A1",
      '"a,b"',
      '"a""b"',
      'plain',
    ]);
    expect([cellOf(-0.5), cellOf(null), cellOf(true)]).toEqual(['-0.5', '', 'true']);
  });
});

test('intervals: Wilson where all succeed, and of means', () => {
  expect(shareOf(10, 10)).toEqual({ value: 1, low: 0.7225, high: 1, n: 10 });
  expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  expect(meanOf([1, 2, 3])).toEqual({ value: 2, low: 0.8684, high: 3.1316, n: 3 });
  expect([median([3, 1, 2]), median([1, 2])]).toEqual([2, 1.5]);
  expect([gini([1, 1, 1]), gini([0, 0, 3])]).toEqual([0, 2 / 3]);
});
