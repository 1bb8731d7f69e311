/** Finished runs, one a line: a killed laboratory goes on where it stopped. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { RunRecord } from '../../../shared/sim/index.ts';
import { type Job, nameOf } from './job.ts';

export type Notebook = {
  readonly find: (job: Job) => RunRecord | undefined;
  readonly add: (job: Job, record: RunRecord) => void;
};

/** The last line of a killed run may be half a line. */
function entryOf(line: string): readonly [string, RunRecord][] {
  try {
    const { job, record } = JSON.parse(line) as { job: string; record: RunRecord };
    return [[job, record]];
  } catch {
    return [];
  }
}

const EMPTY: Notebook = { find: () => undefined, add: () => undefined };

/** Without a file nothing is kept. */
export function openNotebook(file: string | undefined): Notebook {
  if (file === undefined) return EMPTY;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = new Map(text.split('\n').flatMap(entryOf));
  // A half line is closed, so that the next one stands alone.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  return {
    find: (job) => known.get(nameOf(job)),
    add: (job, record) => appendFileSync(file, `${JSON.stringify({ job: nameOf(job), record })}\n`),
  };
}
