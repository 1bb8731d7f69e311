/** `npm run simulate -- SCENARIO ...`: see `lab/wanted.ts` for everything that may be asked. */
import { cpus } from 'node:os';
import { simulation } from './simulation.ts';

const { ok, text } = await simulation(process.argv.slice(2), cpus().length);
if (ok) console.log(text);
else console.error(text);
process.exitCode = ok ? 0 : 1;
