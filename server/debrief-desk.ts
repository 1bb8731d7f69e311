/** Who works the figures out: a worker thread where the server is compiled, this thread where tests run its sources. */
import { Worker } from 'node:worker_threads';
import { type Answer, createDebriefing, type Job } from './debriefing.ts';

export type Desk = (job: Job) => Promise<Answer>;

type Waiting = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
};
type Said = { readonly id: number; readonly answer?: Answer; readonly error?: string };

const LIMIT_MS = 30_000;

/** One thread, begun when first needed and again after it failed; it keeps no process alive. */
export function workerDesk(script: URL, limitMs = LIMIT_MS): Desk {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const drop = (error: Error): void => {
    worker = null;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  };
  const heard = ({ answer, error, id }: Said): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    clearTimeout(one?.timer);
    if (answer === undefined) one?.reject(new Error(error ?? 'no answer'));
    else one?.resolve(answer);
  };
  const begin = (): Worker => {
    const thread = new Worker(script);
    const gone = (error: Error): void => {
      if (worker === thread) drop(error);
    };
    thread.on('message', heard);
    thread.on('error', gone);
    thread.on('exit', () => gone(new Error('the thread of the debriefs ended')));
    thread.unref();
    return thread;
  };
  return (job) =>
    new Promise((resolve, reject) => {
      const thread = worker ?? begin();
      worker = thread;
      const id = ++last;
      const timer = setTimeout(() => {
        drop(new Error('the figures took too long'));
        void thread.terminate();
      }, limitMs);
      timer.unref();
      waiting.set(id, { resolve, reject, timer });
      thread.postMessage({ id, job });
    });
}

const inThisThread = (): Desk => {
  const work = createDebriefing();
  return async (job) => work(job);
};

/** Node 20 runs no TypeScript in a worker, and nobody waits for a test's tables. */
export const usualDesk = (): Desk =>
  import.meta.url.endsWith('.ts') ? inThisThread() : workerDesk(new URL('./debrief-worker.js', import.meta.url));
