/** Scenario files on disk. SCENARIO is an id under scenarios/, a folder, or one YAML file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import {
  parseScenarioFiles,
  type Scenario,
  type ScenarioProblem,
  type SourceFile,
} from '../shared/scenario/parse/index.ts';
import { err, type Result } from '../shared/types/index.ts';

const FOLDER = 'scenarios';
const isYaml = (name: string): boolean => name.endsWith('.yaml') || name.endsWith('.yml');

/** scenario.yaml first, so that problems of the whole are reported there. */
const byName = (a: string, b: string): number => {
  const rank = (file: string): number => (basename(file) === 'scenario.yaml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
};

function yamlFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isYaml);
  return names.sort(byName).map((name) => join(path, name));
}

const problem = (file: string, message: string, mend: string): ScenarioProblem => ({
  file,
  line: 1,
  path: '',
  message,
  mend,
});

/** Ids only: a request may name a scenario, so a path outside the folder must not pass for an id. */
const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** A folder counts only with its scenario.yaml, so that no path makes us read a whole disk. */
const isPlace = (path: string): boolean =>
  existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'scenario.yaml')));

function placeOf(idOrPath: string, root: string): string | null {
  const place = isId(idOrPath) ? join(root, FOLDER, idOrPath) : resolve(root, idOrPath);
  return isPlace(place) ? place : null;
}

export function readScenario(idOrPath: string, root: string): Result<Scenario, readonly ScenarioProblem[]> {
  const place = placeOf(idOrPath, root);
  const known = listScenarios(root).join(', ');
  if (place === null) return err([problem(idOrPath, 'no such scenario', `one of ${known}, or a path to a YAML file`)]);
  try {
    const files: SourceFile[] = yamlFiles(place).map((path) => ({
      name: relative(root, path),
      text: readFileSync(path, 'utf8'),
    }));
    return files.length > 0 ? parseScenarioFiles(files) : err([problem(idOrPath, 'no YAML file', 'add scenario.yaml')]);
  } catch (error) {
    return err([problem(idOrPath, `cannot be read: ${String(error)}`, 'check the path and its permissions')]);
  }
}

/** The ids of all scenarios that come with the game, alphabetically. */
export function listScenarios(root: string): readonly string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(folder, name, 'scenario.yaml')))
    .sort();
}

/** Changes when a file of the scenario does; empty when there is none. */
export function stampOf(id: string, root: string): string {
  const place = placeOf(id, root);
  if (place === null) return '';
  return yamlFiles(place)
    .map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`)
    .join('\n');
}
