import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createLibrary } from '../../server/library.ts';

const root = mkdtempSync(join(tmpdir(), 'zero-draft-library-'));
const file = join(root, 'scenarios', 'first-steps', 'scenario.yaml');
cpSync('scenarios/first-steps', join(root, 'scenarios', 'first-steps'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

describe('scenario files', () => {
  test('are read once, and again when they change', () => {
    const library = createLibrary(root);
    const first = library.read('first-steps');
    expect(first).not.toBeNull();
    expect(library.read('first-steps')).toBe(first);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^title: .*$/mu, 'title: Another title altogether'));
    expect(library.read('first-steps')?.title).toBe('Another title altogether');
    expect(library.summaries().map((s) => s.title)).toEqual(['Another title altogether']);
    writeFileSync(file, 'broken: [');
    expect(library.read('first-steps')).toBeNull();
    expect(library.summaries()).toEqual([]);
    writeFileSync(file, text);
    expect(library.read('first-steps')?.title).toBe(first?.title);
  });

  test('a path is no id', () => {
    const library = createLibrary(root);
    for (const id of ['../scenarios/first-steps', 'first-steps/', 'first-steps/scenario.yaml', '', '.', '__proto__'])
      expect(library.read(id)).toBeNull();
  });
});
