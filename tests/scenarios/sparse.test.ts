/** A file that says only what nobody could guess is a game; what it gets wrong is told in a sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gameOf, parseScenario, type Scenario, type ScenarioProblem } from '../../shared/scenario/parse/index.ts';
import { figuresOfRun, playTable, yardstickOf } from '../../shared/sim/index.ts';
import { valueOf } from '../../shared/value/index.ts';

const PAPER = readFileSync(new URL('./paper.yaml', import.meta.url), 'utf8');

function read(yaml: string): Scenario {
  const parsed = parseScenario(yaml, 'paper.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function play(yaml: string) {
  const scenario = read(yaml);
  const game = gameOf(scenario, Object.keys(scenario.lengths)[0] ?? '');
  if (!game.ok) throw new Error(JSON.stringify(game.error));
  return game.value;
}

const problems = (yaml: string): readonly ScenarioProblem[] => {
  const parsed = parseScenario(yaml, 'paper.yaml');
  return parsed.ok ? [] : parsed.error;
};

function changed(from: string | RegExp, to: string): string {
  const next = PAPER.replace(from, to);
  if (next === PAPER) throw new Error(`not in the paper: ${from}`);
  return next;
}

describe('a game from a paper', () => {
  const { open, sealed } = play(PAPER);

  test('has names, codes, briefs and a length of its own', () => {
    expect(open).toMatchObject({
      title: 'Paper',
      length: 'only',
      rounds: 4,
      minutes: 40,
      decision: { rule: 'consensus' },
    });
    expect(open.parties.map(({ name, standing }) => [name, standing])).toEqual([
      ['A', 'member'],
      ['B', 'member'],
      ['C', 'member'],
    ]);
    expect(new Set(open.parties.map(({ code }) => code)).size).toBe(3);
    expect(sealed.briefs['c']).toMatchObject({
      youAre: 'You speak for C.',
      redLines: [{ issue: 'date', text: 'Never: spring.' }],
    });
    expect(JSON.stringify(sealed.briefs)).not.toMatch(/\b(50|45|40)\b/);
  });

  test('counts levels, reads them by name, and orders nothing that is not ordered', () => {
    expect(open.issues.map(({ id, scale, levels }) => [id, scale, levels.length])).toEqual([
      ['price', 'options', 10],
      ['date', 'options', 3],
      ['site', 'options', 2],
    ]);
    expect(sealed.sheets?.['b']).toMatchObject({ values: { date: [0, 30, 15] }, mandate: null, walkAway: 45 });
    expect(sealed.sheets?.['c']?.redLines).toEqual({ date: [0] });
    expect(play(changed('{ options: 10 }', '{ levels: 10, scale: ladder }')).open.issues[0]?.scale).toBe('ladder');
  });

  test('is played to its end', () => {
    const game = play(PAPER);
    const yardstick = yardstickOf(game);
    if (yardstick === null) throw new Error('no values');
    const figures = figuresOfRun(yardstick, playTable(game, { seed: '1' }));
    expect(figures).toMatchObject({ feasible: true, violations: 0, rounds: expect.any(Number) });
  });

  test('may hold its sheets apart, or in a length', () => {
    const sheets = PAPER.slice(PAPER.indexOf('parties:') + 'parties:\n'.length);
    const head = PAPER.slice(0, PAPER.indexOf('parties:'));
    const bare = `${head}parties: { a: , b: , c: {} }\n`;
    const inLength = bare
      .replace('rounds: 4\n', '')
      .concat(`lengths:\n  main:\n    rounds: 4\n    sheets:\n${sheets.replaceAll(/^ {2}/gm, '      ')}`);
    expect(play(`${bare}sheets:\n${sheets}`).sealed.sheets).toEqual(sealed.sheets);
    expect(play(inLength).sealed.sheets).toEqual(sealed.sheets);
    expect(read(inLength).lengths['main']?.minutes).toBe(40);
  });

  test('thirty parties get thirty codes', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `  party-${i + 1}: { values: { x: [0, ${i}] } }`);
    const codes = play(`id: many\nissues: { x: }\nparties:\n${rows.join('\n')}\n`).open.parties.map(({ code }) => code);
    expect(new Set(codes).size).toBe(30);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9]{1,3}$/);
  });
});

describe('what it gets wrong', () => {
  test.each([
    ['a foreign word', changed('walkAway: 50', 'threshold: 50'), 'parties.a.threshold', /called threshold/, /walkAway/],
    [
      'a name of no level',
      changed('{ date: spring }', '{ date: winter }'),
      'parties.c.redLines.date',
      /called winter/,
      /spring/,
    ],
    ['a level without value', changed('summer: 30, ', ''), 'parties.b.values.date', /no value for summer/, /one value/],
    [
      'an issue without levels',
      changed('site: {}', 'site: {}\n  tax:'),
      'issues.tax',
      /how many levels/,
      /levels or options/,
    ],
    ['an id', changed(' c: {', ' Project_C: {'), 'parties.Project_C', /no id/, /project-c/],
    [
      'a rule of its own',
      changed('rounds: 4', 'decision: majority'),
      'decision',
      /not written as it should/,
      /consensus, or a quorum as in/,
    ],
    [
      'values in words',
      changed('date: [30,10,0]', 'date: [30, ten, 0]'),
      'parties.a.values.date',
      /not written as it should/,
      /one number a level/,
    ],
    ['rounds in words', changed('rounds: 4', 'rounds: four'), 'rounds', /expected a number/, /a number/],
    ['a party without a sheet', changed(' c: {', ' d: {}\n  c: {'), 'parties', /no sheet for d/, /every party/],
    ['too high a quorum', changed('rounds: 4', 'decision: { rule: quorum, k: 4 }'), 'decision.k', /3 members/, /lower/],
    [
      'a pair of strangers',
      changed('site: [0, 25] }', 'site: [0, 25] }, pairs: [price 1 with tax 0 = 3]'),
      'parties.a.pairs.0',
      /no issue in this length tax/,
      /./,
    ],
    [
      'a pair off the scale',
      changed('site: [0, 25] }', 'site: [0, 25] }, pairs: [price 1-12 with date 0 = 3]'),
      'parties.a.pairs.0',
      /level 10 is outside/,
      /0 to 9/,
    ],
    [
      'a pair in no notation',
      changed('site: [0, 25] }', 'site: [0, 25] }, pairs: [price and date]'),
      'parties.a.pairs.0',
      /not written as it should/,
      /wage 2-3 with site 1 = 4/,
    ],
  ])('%s', (_, yaml, path, message, mend) => {
    const found = problems(yaml);
    const hit = found.find((problem) => problem.path === path && message.test(problem.message));
    expect([path, found, hit?.line]).toEqual([path, found, expect.any(Number)]);
    expect(hit?.mend).toMatch(mend);
    expect(hit?.line).toBeGreaterThan(1);
  });
});

test('the example of scenarios/README.md is a game', () => {
  const [, yaml = ''] = /```yaml\n(id: harbour[\s\S]*?)```/.exec(readFileSync('scenarios/README.md', 'utf8')) ?? [];
  expect(play(yaml).open).toMatchObject({ rounds: 12, decision: { rule: 'quorum', k: 3, indispensable: ['company'] } });
});

describe('pairs', () => {
  const own = (pairs: string) =>
    play(changed('site: [0, 25] }', `site: [0, 25] }, pairs: [${pairs}]`)).sealed.sheets?.['a'];

  test('in words or written out, either issue first, come to one table in the order of the issues', () => {
    const sheet = own('site 1 with date 1-2 = 4, { issues: [date, site], when: [[2, 1], [0, 0]], worth: -1.5 }');
    expect(sheet?.pairs).toEqual([
      {
        issues: ['date', 'site'],
        worth: [
          [-1.5, 0],
          [0, 4],
          [0, 2.5],
        ],
      },
    ]);
  });

  test('count on top of what the levels are worth alone', () => {
    const sheet = own('date 1-2 with site 1 = 4');
    if (sheet === undefined) throw new Error('no sheet');
    const at = (date: number, site: number) => valueOf(sheet, { levels: { price: 1, date, site }, phrases: [] });
    expect([at(1, 1), at(2, 1), at(1, 0), at(0, 1)]).toEqual([44, 34, 15, 60]);
  });

  test('count in the best text of an observer, which is 100', () => {
    const yaml = changed(
      'parties:\n',
      'parties:\n  seen: { standing: observer, values: { price: [0,0,0,0,0,0,0,0,0,2], date: [1,0,0], site: [0,0] }, pairs: [price 0 with date 1 = 5] }\n',
    );
    const sheet = play(yaml).sealed.sheets?.['seen'];
    if (sheet === undefined) throw new Error('no sheet');
    expect(valueOf(sheet, { levels: { price: 0, date: 1, site: 0 }, phrases: [] })).toBeCloseTo(100, 9);
    expect(valueOf(sheet, { levels: { price: 9, date: 0, site: 0 }, phrases: [] })).toBeCloseTo(60, 9);
  });
});
