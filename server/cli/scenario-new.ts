/** `npm run scenario -- new`: a folder that plays at once, to be changed piece by piece. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listScenarios } from '../scenarios.ts';
import type { Answer } from './scenario-check.ts';

const FOLDER = 'scenarios';
const TEMPLATES = join(FOLDER, 'templates');
const USUAL = 'river';

export const templates = (root: string): readonly string[] =>
  readdirSync(join(root, TEMPLATES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const no = (text: string): Answer => ({ ok: false, text });

/** A template, or a scenario that is there to be built on. */
function placeOf(from: string, root: string): string | null {
  if (templates(root).includes(from)) return join(root, TEMPLATES, from);
  return listScenarios(root).includes(from) ? join(root, FOLDER, from) : null;
}

/** Its own name wherever the template says it. */
function named(file: string, from: string, name: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^id: .*$/m, `id: ${name}`).replace(`check ${from}`, `check ${name}`));
}

const next = (name: string): string => `made ${join(FOLDER, name)}

next:
  npm run scenario -- check ${name}             what it comes to, and what to change
  npm run simulate -- ${name} --runs 20         bots play it
  npm start                                     and choose it as host
Write in ${join(FOLDER, name, 'scenario.yaml')}; ${join(FOLDER, 'README.md')} explains every part.`;

export function newScenario(name: string, root: string, from: string = USUAL): Answer {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name === 'templates')
    return no(`"${name}" is no name for a scenario: lower-case words joined by hyphens, as in my-case.`);
  const place = join(root, FOLDER, name);
  if (existsSync(place)) return no(`${join(FOLDER, name)} is there already: choose another name.`);
  const source = placeOf(from, root);
  if (source === null)
    return no(`There is no template "${from}". Take ${[...templates(root), ...listScenarios(root)].join(', ')}.`);
  cpSync(source, place, { recursive: true });
  named(join(place, 'scenario.yaml'), from, name);
  return { ok: true, text: next(name) };
}
