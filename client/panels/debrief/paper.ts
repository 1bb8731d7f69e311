/** Printing lays out every step at once, or the one asked for; on screen there is one. */
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StepId } from '../../model/debrief/index.ts';

let only: StepId | null = null;

/** Prints one step; the browser's own Print prints them all. */
export function printStep(step: StepId): void {
  only = step;
  print();
  only = null;
}

/** The print dialog takes its picture as soon as the handler returns, so this one drawing cannot wait. */
function atOnce(change: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = (draw) => draw();
  change();
  if (before === undefined) delete options.debounceRendering;
  else options.debounceRendering = before;
}

/** `all`, one step, or null = nothing is being printed. */
export function usePaper(): StepId | 'all' | null {
  const [paper, setPaper] = useState<StepId | 'all' | null>(null);
  useEffect(() => {
    const on = (): void => atOnce(() => setPaper(only ?? 'all'));
    const off = (): void => setPaper(null);
    addEventListener('beforeprint', on);
    addEventListener('afterprint', off);
    return () => {
      removeEventListener('beforeprint', on);
      removeEventListener('afterprint', off);
    };
  }, []);
  return paper;
}
