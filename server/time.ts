import { performance } from 'node:perf_hooks';
import type { Time } from './table/index.ts';

/** The longest a timer of Node's can wait; who waits longer looks again then. */
const LONGEST = 2 ** 31 - 1;

/** Counts on from `start` by the monotonic clock, so setting the wall clock moves no deadline. */
export function createTime(start: number): Time {
  const zero = start - performance.now();
  return {
    now: () => Math.round(zero + performance.now()),
    after: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms, LONGEST));
      return () => clearTimeout(timer);
    },
  };
}
