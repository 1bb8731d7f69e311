/** `npm run read -- --scenario ID --issue ID [--length LENGTH]`: a wording a line from standard input, a reading a line. */
import { createInterface } from 'node:readline';
import { readerFor } from './reading.ts';

const reader = readerFor(process.argv.slice(2), process.cwd());
if (reader.ok) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    console.log(reader.value(line));
} else {
  console.error(reader.error);
  process.exitCode = 1;
}
