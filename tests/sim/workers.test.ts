/** The laboratory as people start it: compiled, on several threads, with the same figures as on one. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../server/root.ts';
import { buildServer } from '../support/serverProcess.ts';

test('how many threads work makes no difference', () => {
  buildServer();
  const cli = join(projectRoot(), 'build', 'server', 'cli', 'simulate.js');
  const asked = ['first-steps', '--runs', '5', '--tournament', '--policies', 'random-rational', '--json'];
  const figures = (workers: number) => {
    const out = execFileSync(process.execPath, [cli, ...asked, '--workers', `${workers}`], { encoding: 'utf8' });
    return { ...JSON.parse(out.trim().split('\n').at(-1) ?? ''), seconds: 0 };
  };
  expect(figures(3)).toEqual(figures(0));
});
