/**
 * `npm run bots:report [-- --runs 200 --audit-runs 20 --rows T,F --out FILE]` writes docs/bots.md. What was finished
 * before for the same code is kept in build/, so a report that was killed goes on.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bookOf } from '../../../build/server/cli/lab/book.js';
import { openNotebook } from '../../../build/server/cli/lab/notebook.js';
import { run } from '../../bench/bots.mjs';
import { writeBank } from './bankFiles.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    'audit-runs': { type: 'string', default: '20' },
    rows: { type: 'string' },
    workers: { type: 'string', default: `${cpus().length}` },
    out: { type: 'string', default: join(ROOT, 'docs', 'bots.md') },
  },
});

/** Other code plays other games: its runs are not mixed with these. */
function codeStamp() {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'build', 'shared');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

const runs = Number(values.runs);
const cache = join(ROOT, 'build', '.cache', 'bots');
mkdirSync(cache, { recursive: true });
const bank = await writeBank(runs);
const speeds = await run();
console.table(speeds);
const started = performance.now();
const text = await bookOf({
  runs,
  auditRuns: Number(values['audit-runs']),
  bank,
  rows: values.rows?.split(',') ?? [],
  workers: Number(values.workers),
  notebook: openNotebook(join(cache, `${codeStamp()}.jsonl`)),
  speeds,
  progress: (what) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(6)} s  ${what}`),
});
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, text);
console.log(`${values.out} is written.`);
