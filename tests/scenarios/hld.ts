/** The two games of the scenario that comes with the project. */
import { readScenario } from '../../server/scenarios.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { gameOf } from '../../shared/scenario/parse/index.ts';

export function hldGame(length: 'short' | 'full'): Game {
  const scenario = readScenario('hld-2013', process.cwd());
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error, null, 1));
  const game = gameOf(scenario.value, length);
  if (!game.ok) throw new Error(JSON.stringify(game.error));
  return game.value;
}
