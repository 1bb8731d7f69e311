/** The far end of `figure`: one game in, its progress and what was found out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Game } from '../../shared/scenario/index.ts';
import { examine } from '../../shared/value/survey/index.ts';

const STEP = 0.01;
let told = 0;

const found = examine(workerData as Game, (done) => {
  if (done - told >= STEP) parentPort?.postMessage({ done });
  told = Math.max(told, done);
  return true;
});
parentPort?.postMessage({ found });
