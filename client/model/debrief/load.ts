/** The debrief's data: asked for when it opens and again when more is revealed, until somebody answers. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Debrief } from '../../../shared/figures/types.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import { api } from '../api.ts';
import { held } from '../held.ts';

export type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'away' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'here'; readonly debrief: Debrief };

const AGAIN_MS = 2500;

export function createLoad(code: string) {
  const state = signal<Loaded>({ is: 'loading' });
  let round = 0;
  const ask = async (mine: number): Promise<void> => {
    const answer = await api.debrief<Debrief>(code, held.of(code)?.token);
    if (mine !== round) return;
    if (answer.ok) state.value = { is: 'here', debrief: answer.value };
    else if (answer.error.kind === 'refused') state.value = { is: 'refused', refusal: answer.error.refusal };
    else {
      if (state.value.is !== 'here') state.value = { is: 'away' };
      setTimeout(() => {
        if (mine === round) void ask(mine);
      }, AGAIN_MS);
    }
  };
  return {
    state: state as ReadonlySignal<Loaded>,
    /** The newest asking counts; what an older one brings is dropped. */
    load: (): void => void ask(++round),
    stop: (): void => void round++,
  };
}
export type Load = ReturnType<typeof createLoad>;
