/** Games of the scenarios that come with the project. */
import { readScenario } from '../../server/scenarios.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { gameOf } from '../../shared/scenario/parse/index.ts';

export function scenarioGame(id: string, length: string): Game {
  const scenario = readScenario(id, process.cwd());
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error));
  const game = gameOf(scenario.value, length);
  if (!game.ok) throw new Error(game.error.code);
  return game.value;
}
