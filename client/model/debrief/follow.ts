/** Where a reader stands: with the class, or alone. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type StepId, stepFrom } from './steps.ts';

export function createFollow(table: ReadonlySignal<number>) {
  const alone = signal<StepId | null>(null);
  const led = computed(() => stepFrom(table.value));
  const at = computed(() => alone.value ?? led.value);
  return {
    /** The step on this screen. */
    at,
    /** The step of the class. */
    led,
    /** True where this screen shows another step than the class. */
    apart: computed(() => alone.value !== null && alone.value !== led.value),
    browse: (step: StepId): void => {
      alone.value = step === led.value ? null : step;
    },
    /** For whoever leads: shown at once, and followed again as soon as the table has it. */
    lead: (step: StepId): void => {
      alone.value = step;
    },
    catchUp: (): void => {
      alone.value = null;
    },
    /** To be called when the class moves: who had gone ahead to that very step follows again. */
    moved: (): void => {
      if (alone.value === led.value) alone.value = null;
    },
  };
}
export type Follow = ReturnType<typeof createFollow>;
