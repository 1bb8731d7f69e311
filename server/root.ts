import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, from the sources as from build/: the nearest one with scenarios in it. */
export function projectRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(join(folder, 'scenarios')) && existsSync(join(folder, 'package.json'))) return folder;
  if (folder === from) throw new Error('the folder of the game cannot be found: package.json and scenarios/ are gone');
  return projectRoot(folder);
}
