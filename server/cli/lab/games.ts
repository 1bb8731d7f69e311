/** The games that are played: one scenario, a list of them, or a folder full. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Game } from '../../../shared/scenario/index.ts';
import { gameOf, problemLine, type Scenario } from '../../../shared/scenario/parse/index.ts';
import { type Yardstick, yardstickOf } from '../../../shared/sim/index.ts';
import { projectRoot } from '../../root.ts';
import { listScenarios, readScenario } from '../../scenarios.ts';
import { UsageError } from './wanted.ts';

/** Where a game comes from: enough for another thread to load it. */
export type GameRef = { readonly place: string; readonly length: string };

const isYaml = (name: string): boolean => name.endsWith('.yaml') || name.endsWith('.yml');

/** A folder that is no scenario itself holds several. */
function inside(place: string): readonly string[] {
  if (!existsSync(place) || !statSync(place).isDirectory() || existsSync(join(place, 'scenario.yaml'))) return [place];
  const entries = readdirSync(place, { withFileTypes: true });
  const found = entries.filter((x) =>
    x.isDirectory() ? existsSync(join(place, x.name, 'scenario.yaml')) : isYaml(x.name),
  );
  const byNumber = new Intl.Collator('en', { numeric: true });
  return found.map((x) => join(place, x.name)).sort(byNumber.compare);
}

const root = projectRoot();

function placesOf(scenario: string): readonly string[] {
  const known = listScenarios(root);
  return scenario.split(',').flatMap((name) => {
    if (known.includes(name)) return [name];
    return inside(resolve(process.env['INIT_CWD'] ?? process.cwd(), name));
  });
}

function scenarioAt(place: string): Scenario {
  const read = readScenario(place, root);
  if (read.ok) return read.value;
  if (read.error[0]?.message === 'no such scenario') {
    const known = listScenarios(root).join(', ');
    const name = place.split('/').at(-1) ?? place;
    throw new UsageError(`There is no scenario "${name}". Take one of ${known}, or a path to a YAML file.`);
  }
  throw new UsageError(`The scenario cannot be played:\n${read.error.map(problemLine).join('\n')}`);
}

function lengthsOf(scenario: Scenario, length: string | undefined): readonly string[] {
  const lengths = Object.keys(scenario.lengths);
  if (length === 'all') return lengths;
  return [length ?? (lengths.includes('short') ? 'short' : (lengths[0] ?? ''))];
}

export function loadGame({ place, length }: GameRef): Game {
  const scenario = scenarioAt(place);
  const game = gameOf(scenario, length);
  if (game.ok) return game.value;
  const lengths = Object.keys(scenario.lengths).join(' and ');
  throw new UsageError(`${scenario.id} has no length "${length}". It has ${lengths}: use --length.`);
}

export function gamesFor(scenario: string, length: string | undefined): readonly GameRef[] {
  return placesOf(scenario).flatMap((place) =>
    lengthsOf(scenarioAt(place), length).map((chosen) => ({ place, length: chosen })),
  );
}

/** Reference points are dear; the last few are kept. */
const KEPT = 8;
const kept = new Map<string, Yardstick>();

export function yardstickFor(ref: GameRef): Yardstick {
  const key = JSON.stringify(ref);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const game = loadGame(ref);
  const made = yardstickOf(game);
  if (made === null) throw new UsageError(`${game.open.title} has no values, so bots have nothing to negotiate with.`);
  const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
}
