/** The author's tool: begin a scenario, have it checked, see it played. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkScenario } from '../../server/cli/scenario-check.ts';
import { newScenario, templates } from '../../server/cli/scenario-new.ts';
import type { figure } from '../../server/figuring/index.ts';
import { readScenario } from '../../server/scenarios.ts';
import { gameOf } from '../../shared/scenario/parse/index.ts';
import { figuresOfRun, playTable, yardstickOf } from '../../shared/sim/index.ts';
import { buildServer } from '../support/serverProcess.ts';
import { hldGame } from './hld.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scenario-'));
  mkdirSync(join(root, 'scenarios'));
  for (const part of ['templates', 'first-steps'])
    cpSync(join('scenarios', part), join(root, 'scenarios', part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each(['river', 'numbers'])('a scenario begun from %s', (template) => {
  const name = `my-${template}`;

  test('is made, has nothing to mend and nothing to change', async () => {
    const made = newScenario(name, root, template);
    expect(made).toMatchObject({ ok: true, text: expect.stringContaining(`npm run scenario -- check ${name}`) });
    const checked = await checkScenario(name, root);
    expect(checked.ok).toBe(true);
    expect(checked.text).toContain(`${name}: `);
    expect(checked.text).toMatch(/nothing to change$/);
    expect(readFileSync(join(root, 'scenarios', name, 'scenario.yaml'), 'utf8')).toMatch(/^# .*[a-z]/m);
  });

  test('is small, and bots play it to its end', () => {
    const read = readScenario(name, root);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const game = gameOf(read.value, Object.keys(read.value.lengths)[0] ?? '');
    if (!game.ok) throw new Error(JSON.stringify(game.error));
    expect([game.value.open.parties.length, game.value.open.issues.length]).toEqual([4, 3]);
    const yardstick = yardstickOf(game.value);
    if (yardstick === null) throw new Error('no values');
    const run = figuresOfRun(yardstick, playTable(game.value, { seed: '1' }));
    expect(run).toMatchObject({ feasible: true, violations: 0 });
  });
});

describe('a name', () => {
  test.each([
    ['first-steps', undefined, /is there already/],
    ['My Case', undefined, /no name for a scenario: lower-case/],
    ['templates', undefined, /no name for a scenario/],
    ['../out', undefined, /no name for a scenario/],
    ['other', 'nowhere', /no template "nowhere"\. Take numbers, river, first-steps/],
  ])('%j from %j is refused in a sentence', (name, from, words) => {
    expect(newScenario(name, root, from)).toMatchObject({ ok: false, text: expect.stringMatching(words) });
  });

  test('a scenario can be built on another one', () => {
    expect(newScenario('second-steps', root, 'first-steps').ok).toBe(true);
    const read = readScenario('second-steps', root);
    expect(read.ok && read.value.id).toBe('second-steps');
    expect(templates(root)).toEqual(['numbers', 'river']);
  });
});

describe('check', () => {
  const file = (yaml: string): string => {
    const path = join(root, 'a.yaml');
    writeFileSync(path, yaml);
    return path;
  };
  const HOPELESS =
    'id: a\nissues: { pay: { options: 3 }, time: { options: 2 } }\nparties:\n' +
    '  x: { walkAway: 60, values: { pay: [50, 30, 0], time: [20, 0] } }\n' +
    '  y: { walkAway: 55, values: { pay: [0, 30, 50], time: [0, 20] } }\n';

  test('finds a game hopeless, and says what opens it', async () => {
    const { ok, text } = await checkScenario(file(HOPELESS), root);
    expect(ok).toBe(false);
    expect(text).toContain('hopeless: no text can be adopted');
    expect(text).toMatch(/warning: x and y can agree on no text at all/);
    expect(text).toMatch(/try: lower every walk-away by \d+: [\d.]+ % are acceptable then/);
  });

  test('says all of it as JSON too', async () => {
    const { ok, text } = await checkScenario(file(HOPELESS.replace('60', '30').replace('55', '45')), root, true);
    const said = JSON.parse(text);
    expect(ok).toBe(true);
    expect(said.lengths.only).toMatchObject({
      grade: 'open',
      survey: {
        outcomes: 6,
        acceptable: {
          exact: true,
          seen: [
            [0, 1, 0],
            [0, 1],
          ],
        },
      },
      stances: 4,
    });
  });

  test('tells what is wrong in lines, or as JSON', async () => {
    const wrong = file(HOPELESS.replace('walkAway: 60', 'threshold: 60'));
    expect((await checkScenario(wrong, root)).text).toBe(
      'a.yaml:4 parties.x.threshold: nothing here is called threshold (the value of no text is called walkAway here)\n1 to mend',
    );
    expect(JSON.parse((await checkScenario(wrong, root, true)).text).problems).toMatchObject([{ line: 4 }]);
  });

  test('leaves out figures where there are no values', async () => {
    const { ok, text } = await checkScenario(
      file('id: a\nissues: { pay: { levels: 3 } }\nparties: { x: , y: }\n'),
      root,
    );
    expect([ok, text.includes('no values: people can play it')]).toEqual([true, true]);
  });
});

describe('figuring in a thread of its own', () => {
  const beside = async () => {
    buildServer();
    const built: { readonly figure: typeof figure } = await import(
      pathToFileURL(join(process.cwd(), 'build/server/figuring/index.js')).href
    );
    return built.figure;
  };

  test('comes to the same, tells how far it is, and can be stopped', async () => {
    const run = await beside();
    const heard: number[] = [];
    const found = await run(hldGame('short'), { onProgress: (done) => heard.push(done) });
    expect(found.findings?.survey.points.best?.value).toBe(196);
    expect(heard.length).toBeGreaterThan(0);
    const stop = new AbortController();
    const stopped = run(hldGame('full'), { signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toThrow(/stopped|abort/);
  });
});
