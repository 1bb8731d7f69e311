/** The games that can be played: fresh from the scenario files, or as a table once began with them. */

import type { Game } from '../shared/scenario/index.ts';
import { gameOf, type Scenario, scenarioHash } from '../shared/scenario/parse/index.ts';
import { err, ok, refuse } from '../shared/types/index.ts';
import type { Library } from './library.ts';
import type { Registry } from './log/index.ts';
import type { Games } from './table/index.ts';

export function createGames(library: Library, registry: Registry): Games {
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
      const scenario = library.read(id);
      if (scenario === null) return err(refuse('scenario/unknown', { scenario: id }));
      const game = gameOf(scenario, length);
      if (!game.ok) return game;
      const hash = scenarioHash(scenario);
      await registry.putScenario(hash, JSON.stringify(scenario));
      return ok({ hash, game: game.value });
    },
  };
}
