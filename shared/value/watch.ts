/** How long work tells where it is and lets itself be stopped. */
import type { Tree } from './tree.ts';

/** Hears how much is done, from 0 to 1; false = stop, with what has been found so far. */
export type Watch = (done: number) => boolean;

export const NEVER_STOP: Watch = () => true;

const STEPS_BETWEEN = 1 << 15;

/** How far the first choices have come through their levels. */
function doneOf({ order, levels, choice }: Tree): number {
  let share = 1;
  let done = 0;
  for (let depth = 0; depth < Math.min(4, order.length); depth++) {
    const tried = levels[depth] ?? NO_LEVELS;
    share /= Math.max(1, tried.length);
    done += share * Math.max(0, tried.indexOf(choice[order[depth] ?? 0] ?? 0));
  }
  return done;
}

const NO_LEVELS = new Uint8Array(0);

/** Asks the watch now and then; once it has said stop, it stays at that. */
export function watchOf(watch: Watch, tree: Tree): () => boolean {
  let steps = 0;
  let on = true;
  return () => {
    if (++steps % STEPS_BETWEEN === 0 && on) on = watch(doneOf(tree));
    return on;
  };
}

/** One part of several: its progress is that of the whole. */
export function stagesOf<T extends { readonly watch?: Watch }>(effort: T, stages: number): (index: number) => T {
  const { watch } = effort;
  if (watch === undefined) return () => effort;
  return (index) => ({ ...effort, watch: (done: number) => watch((index + done) / stages) });
}
