/** `npm run bench [-- NAME]`: figures as ratios against a baseline in the same run; seconds alone say little. */
import { cpus, totalmem } from 'node:os';

const BENCHES = ['engine', 'bots', 'values'];
const [name] = process.argv.slice(2);
const chosen = name === undefined ? BENCHES : BENCHES.filter((b) => b === name);
if (chosen.length === 0) {
  console.error(`There is no bench "${name}". Choose one of: ${BENCHES.join(', ')}.`);
  process.exit(1);
}
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`);
for (const bench of chosen) {
  const { run } = await import(`./${bench}.mjs`);
  console.log(`\n${bench}`);
  console.table(await run());
}
