/** Long figuring beside the event loop: in a thread of its own, with progress, and stopped when nobody waits any more. */
import { Worker } from 'node:worker_threads';
import type { Game } from '../../shared/scenario/index.ts';
import { type Examined, examine } from '../../shared/value/survey/index.ts';

export type Figuring = {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
};

type Told = { readonly done?: number; readonly found?: Examined };

/** Sources are not compiled for a thread; there the same is done on the spot. */
const COMPILED = import.meta.url.endsWith('.js');

function here(game: Game, { onProgress }: Figuring): Examined {
  return examine(game, (done) => {
    onProgress?.(done);
    return true;
  });
}

function beside(game: Game, { onProgress, signal }: Figuring): Promise<Examined> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: game });
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      void worker.terminate();
      reject(new Error('stopped'));
    };
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', ({ done, found }: Told) => {
      if (done !== undefined) onProgress?.(done);
      if (found !== undefined) resolve(found);
    });
    worker.once('error', reject);
    worker.once('exit', () => signal?.removeEventListener('abort', stop));
  });
}

/** Rejects when stopped. */
export async function figure(game: Game, how: Figuring = {}): Promise<Examined> {
  how.signal?.throwIfAborted();
  return COMPILED ? beside(game, how) : here(game, how);
}
