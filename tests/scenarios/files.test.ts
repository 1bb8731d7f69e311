import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listScenarios, readScenario } from '../../server/scenarios.ts';
import { gameOf, jsonSchemaOf } from '../../shared/scenario/parse/index.ts';

const ROOT = process.cwd();

describe('scenario files on disk', () => {
  test('the game brings its scenarios along', () => {
    expect(listScenarios(ROOT)).toEqual(expect.arrayContaining(['first-steps', 'hld-2013']));
  });

  test.each(listScenarios(ROOT))('%s is well-formed in every length', (id) => {
    const scenario = readScenario(id, ROOT);
    if (!scenario.ok) throw new Error(JSON.stringify(scenario.error, null, 1));
    expect(scenario.value.id).toBe(id);
    for (const length of Object.keys(scenario.value.lengths)) expect(gameOf(scenario.value, length).ok).toBe(true);
  });

  test('a path works as well as an id', () => {
    const [byId, byPath] = [
      readScenario('first-steps', ROOT),
      readScenario('scenarios/first-steps/scenario.yaml', ROOT),
    ];
    expect(byPath).toEqual(byId);
  });

  test.each(['nowhere', 'scenarios/nowhere.yaml', '..', ''])('%j is refused with what there is', (what) => {
    const scenario = readScenario(what, `${ROOT}/scenarios`);
    expect(scenario.ok).toBe(false);
  });

  test('the JSON Schema for editors is current: npm run scenario -- schema', () => {
    const written: unknown = JSON.parse(readFileSync(`${ROOT}/scenarios/scenario.schema.json`, 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf())));
  });
});
