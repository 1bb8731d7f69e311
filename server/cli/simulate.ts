/** `npm run simulate -- SCENARIO [--length LENGTH] [--runs N] [--seed N] [--json]`. */
import { simulation } from './simulation.ts';

const { ok, text } = simulation(process.argv.slice(2));
if (ok) console.log(text);
else console.error(text);
process.exitCode = ok ? 0 : 1;
