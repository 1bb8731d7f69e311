/** A thread of its own for the figures: a class that opens its debriefs must not stall a table that still negotiates. */
import { parentPort } from 'node:worker_threads';
import { createDebriefing, type Job } from './debriefing.ts';

const work = createDebriefing();

parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  try {
    parentPort?.postMessage({ id, answer: work(job) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
