/**
 * `npm run rules:bite [-- RULE ...]`: switches each guard of the rule book off in turn and runs the tests that cite its
 * number. A guard that nobody misses is a rule that nobody tests.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

execFileSync('npx', ['tsc', '-b', 'shared'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { GUARDS } = await import('../../build/shared/engine/index.js');
const asked = process.argv.slice(2);
const rules = Object.keys(GUARDS).filter((rule) => asked.length === 0 || asked.includes(rule));
const folder = mkdtempSync(join(tmpdir(), 'bite-'));

/** How many tests that cite the rule fail without it. */
function failing(rule) {
  const outputFile = join(folder, `${rule}.json`);
  const jest = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const only = ['tests/engine', '-t', `\\[${rule.replace('.', '\\.')}\\]`, '--json', '--outputFile', outputFile];
  const env = { ...process.env, RULE_OFF: rule };
  spawnSync(process.execPath, [...jest, ...only, '--reporters=default', '--silent'], { env, stdio: 'ignore' });
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(outputFile, 'utf8'));
  return { failed: numFailedTests, cited: numFailedTests + numPassedTests };
}

const toothless = [];
for (const rule of rules) {
  const { failed, cited } = failing(rule);
  console.log(`${rule.padEnd(6)} ${failed} of ${cited} tests that cite it fail without it`);
  if (failed === 0) toothless.push(rule);
}
rmSync(folder, { recursive: true });
console.log(toothless.length === 0 ? `all ${rules.length} rules bite` : `no test misses: ${toothless.join(', ')}`);
process.exit(toothless.length === 0 ? 0 : 1);
