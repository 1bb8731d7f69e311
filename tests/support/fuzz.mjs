/** `npm run fuzz [-- RUNS [SEED]]`: the property suites over many more random tables; prints how to run them again. */
import { spawn } from 'node:child_process';

const [runs = '2000', seed = `fuzz-${Math.floor(Math.random() * 1e9)}`] = process.argv.slice(2);
console.log(`Fuzzing ${runs} tables. Again: npm run fuzz -- ${runs} ${seed}`);
const jest = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    'tests/property',
    '--silent',
    '--testTimeout=600000',
  ],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed } },
);
jest.on('exit', (code) => process.exit(code ?? 1));
