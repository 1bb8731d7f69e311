/** Jobs on all cores. Records come back in the order of the jobs, whoever did them. */
import { Worker } from 'node:worker_threads';
import type { RunRecord } from '../../../shared/sim/index.ts';
import { type Job, perform } from './job.ts';
import type { Notebook } from './notebook.ts';

type Answer = { readonly ok: true; readonly record: RunRecord } | { readonly ok: false; readonly message: string };

type Work = {
  readonly jobs: readonly Job[];
  readonly records: (RunRecord | undefined)[];
  /** The next job nobody has taken. */
  next: number;
  readonly done: (index: number, record: RunRecord) => void;
};

function take(work: Work): number | null {
  while (work.next < work.jobs.length && work.records[work.next] !== undefined) work.next += 1;
  const index = work.next;
  work.next += 1;
  return index < work.jobs.length ? index : null;
}

/** One thread, until there is nothing left. */
function labour(work: Work): Promise<void> {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  return new Promise<void>((resolve, reject) => {
    let index: number | null = null;
    const give = (): void => {
      index = take(work);
      if (index === null) resolve();
      else worker.postMessage(work.jobs[index]);
    };
    worker.on('error', reject);
    worker.on('message', (answer: Answer) => {
      if (!answer.ok) reject(new Error(answer.message));
      else if (index !== null) {
        work.done(index, answer.record);
        give();
      }
    });
    give();
  }).finally(() => worker.terminate());
}

function alone(work: Work): void {
  for (let index = take(work); index !== null; index = take(work)) {
    const job = work.jobs[index];
    if (job !== undefined) work.done(index, perform(job));
  }
}

/** `workers` 0: in this thread. Whatever the notebook knows is not done again. */
export async function performAll(jobs: readonly Job[], workers: number, notebook: Notebook): Promise<RunRecord[]> {
  const records = jobs.map((job) => notebook.find(job));
  const done = (index: number, record: RunRecord): void => {
    const job = jobs[index];
    records[index] = record;
    if (job !== undefined) notebook.add(job, record);
  };
  const work: Work = { jobs, records, next: 0, done };
  const left = records.filter((x) => x === undefined).length;
  const threads = Math.min(workers, left);
  if (threads <= 1) alone(work);
  else await Promise.all(Array.from({ length: threads }, () => labour(work)));
  return records.filter((x) => x !== undefined);
}
