/** A thread of the laboratory: a job in, its record out. */
import { parentPort } from 'node:worker_threads';
import { type Job, perform } from './job.ts';

parentPort?.on('message', (job: Job) => {
  try {
    parentPort?.postMessage({ ok: true, record: perform(job) });
  } catch (error) {
    parentPort?.postMessage({
      ok: false,
      message: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    });
  }
});
