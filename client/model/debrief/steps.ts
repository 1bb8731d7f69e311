/** The course of the debrief. */

import { hasText } from '../../../shared/engine/index.ts';
import type { Learned } from './sight.ts';
import { say } from './words.ts';

export const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type StepId = (typeof STEPS)[number];

export const LAST: StepId = 11;

/** A step this client does not know shows as the last one before it. */
export const stepFrom = (n: number): StepId => [...STEPS].reverse().find((step) => step <= n) ?? 1;

/** As counted on the page, from 1. */
export const placeOf = (step: StepId): number => STEPS.indexOf(step) + 1;

export const nextStep = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
export const stepBefore = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

/** Steps that tell points or verdicts: a guess comes first. */
const NUMBERS: ReadonlySet<StepId> = new Set<StepId>([4, 6, 7, 8, 9, 10]);

/** Has this reader something to guess, and is it still open? */
export const guessOpen = (x: Learned): boolean =>
  x.seat !== null && x.guess === null && x.pub.seats[x.seat]?.player === 'people';

export const hides = (x: Learned, step: StepId): boolean => guessOpen(x) && NUMBERS.has(step);

/** Steps 6 and 7 are other ones where there is no text. */
export function stepLabel(x: Learned, step: StepId): string {
  const none = !hasText(x.debrief.ending.kind);
  if (none && step === 6) return say('debrief.step.6.none');
  if (none && step === 7) return say('debrief.step.7.none');
  return say(`debrief.step.${step}`);
}
