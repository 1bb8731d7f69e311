/** The games that can be played: fresh from the scenario files, or as a table once began with them. */

import type { ScenarioLength, ScenarioSummary } from '../shared/protocol/index.ts';
import type { Game } from '../shared/scenario/index.ts';
import { gameOf, type Scenario, scenarioHash } from '../shared/scenario/parse/index.ts';
import { err, ok, refuse } from '../shared/types/index.ts';
import type { Registry } from './log/index.ts';
import { listScenarios, readScenario } from './scenarios.ts';
import type { Games } from './table/index.ts';

function lengthOf(scenario: Scenario, id: string): ScenarioLength[] {
  const game = gameOf(scenario, id);
  if (!game.ok) return [];
  const { minutes, rounds, issues, parties } = game.value.open;
  return [{ id, minutes, rounds, issues: issues.map((issue) => ({ id: issue.id, title: issue.title })), parties }];
}

function summaryOf(scenario: Scenario): ScenarioSummary {
  const { id, title, summary, note } = scenario;
  const lengths = Object.keys(scenario.lengths).flatMap((length) => lengthOf(scenario, length));
  return { id, title, summary, note, lengths };
}

/** Files with problems are left out here; `npm run scenario` says what is wrong with them. */
export const summaries = (root: string): readonly ScenarioSummary[] =>
  listScenarios(root).flatMap((id) => {
    const read = readScenario(id, root);
    return read.ok ? [summaryOf(read.value)] : [];
  });

export function createGames(root: string, registry: Registry): Games {
  const kept = new Map<string, Promise<Game | null>>();
  const load = async (hash: string, length: string): Promise<Game | null> => {
    const content = await registry.scenario(hash);
    if (content === null) return null;
    const scenario = JSON.parse(content) as Scenario;
    const game = Object.hasOwn(scenario.lengths, length) ? gameOf(scenario, length) : null;
    return game?.ok ? game.value : null;
  };
  return {
    stored: (hash, length) => {
      const key = `${hash}/${length}`;
      const game = kept.get(key) ?? load(hash, length);
      kept.set(key, game);
      // What is not there now may be there later.
      game.then(
        (found) => found ?? kept.delete(key),
        () => kept.delete(key),
      );
      return game;
    },
    fresh: async (id, length) => {
      // A request may name what comes with the game, never a path.
      const read = listScenarios(root).includes(id) ? readScenario(id, root) : null;
      if (!read?.ok) return err(refuse('scenario/unknown', { scenario: id }));
      const game = gameOf(read.value, length);
      if (!game.ok) return game;
      const hash = scenarioHash(read.value);
      await registry.putScenario(hash, JSON.stringify(read.value));
      return ok({ hash, game: game.value });
    },
  };
}
