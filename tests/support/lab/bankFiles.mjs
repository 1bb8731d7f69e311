/** Our own bank of games as scenario files: what the laboratory plays must come through the same door as any scenario. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['bank', 'lab'].map((name) => join('tests', 'support', name));

/** TypeScript beside the tests, which only Jest compiles: here each file is, on its own. */
function compile(folder) {
  mkdirSync(join(ROOT, 'build', folder), { recursive: true });
  for (const name of readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.ts'))) {
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } };
    const { code } = transformSync(readFileSync(join(ROOT, folder, name), 'utf8'), options);
    const built = code.replace(/(from\s*'[^']*)\.ts'/g, "$1.js'");
    writeFileSync(join(ROOT, 'build', folder, name.replace('.ts', '.js')), built);
  }
}

const built = (...path) => import(pathToFileURL(join(ROOT, 'build', 'tests', 'support', ...path)).href);

/** The bank's door. */
export async function bank() {
  for (const folder of FOLDERS) compile(folder);
  return built('bank', 'index.js');
}

/** The large family by how much of it is acceptable. */
const PICKS = {
  T: ['T', () => true],
  F: ['F', () => true],
  A3: ['A3', () => true],
  A9: ['A9', () => true],
  Q: ['Q', () => true],
  M: ['M', () => true],
  B1: ['B', (recipe) => recipe.acceptable >= 0.01],
  B01: ['B', (recipe) => recipe.acceptable > 0 && recipe.acceptable < 0.01],
  none: ['none', () => true],
};

/** @returns the folder with `count` games of each kind; those already written are kept. */
export async function writeBank(count, folder = join(ROOT, 'build', 'bank')) {
  const { family, generate } = await bank();
  const { scenarioFile } = await built('lab', 'scenarioFile.js');
  for (const [kind, [name, fits]] of Object.entries(PICKS)) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (let i = 0, found = 0; found < count; i++) {
      const recipe = family(name, i);
      if (!fits(recipe)) continue;
      found += 1;
      const file = join(folder, kind, `${kind.toLowerCase()}-${i}.yaml`);
      if (!existsSync(file)) writeFileSync(file, scenarioFile(`${kind.toLowerCase()}-${i}`, generate(recipe)));
    }
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(await writeBank(Number(process.argv[2] ?? 20), process.argv[3]));
