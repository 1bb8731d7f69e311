/** The facilitator's column: minutes, three questions, what to watch for. */
import { hasText } from '../../../shared/engine/index.ts';
import { quietest } from './heard.ts';
import { called, type Learned, membersOf, mostOf, resultOf, sumOf } from './sight.ts';
import { STEPS, type StepId } from './steps.ts';
import { say, sayAny, words } from './words.ts';

/** Of a debrief of 24 minutes; other lengths are in proportion. */
const MINUTES: Readonly<Record<StepId, number>> = {
  1: 2,
  2: 2,
  3: 4,
  4: 3,
  5: 1,
  6: 3,
  7: 4,
  8: 2,
  9: 2,
  10: 2,
  11: 1,
};

/** Whole minutes for a step. A solo reader needs a third. */
export function minutesFor(x: Learned, step: StepId): number {
  const whole = x.pub.solo ? 8 : x.open.minutes >= 80 ? 27 : 24;
  const sum = sumOf(STEPS.map((s) => MINUTES[s]));
  return Math.max(1, Math.round((MINUTES[step] * whole) / sum));
}

export type Script = { readonly ask: readonly string[]; readonly watch: string };

function namesIn(x: Learned): Record<string, string> {
  const least = mostOf(
    membersOf(x).flatMap((p) => resultOf(x, p.id) ?? []),
    (r) => r.walkAway - r.value,
  );
  const contested = mostOf(x.debrief.paragraphs, (p) => p.lines.length);
  const hard = mostOf(x.debrief.heard, (h) => h.bracketsOpened);
  const quiet = quietest(x);
  return {
    least: least ? called(x, least.seat) : '',
    contested: contested?.title ?? '',
    hard: hard ? called(x, hard.seat) : '',
    quiet: quiet ? called(x, quiet) : '',
  };
}

/** Questions are to the class; alone, to oneself. Without a text, steps 6 and 7 ask other things. */
export function scriptOf(x: Learned, step: StepId): Script {
  const none = !hasText(x.debrief.ending.kind) && (step === 6 || step === 7) ? '.none' : '';
  const names = namesIn(x);
  const key = (what: string): string => `debrief.${what}.${step}${none}`;
  return {
    ask: [1, 2, 3].map((i) => sayAny(`${key('ask')}.${i}`, names)).filter((text) => !text.startsWith('debrief.')),
    watch: words.value.knows(key('watch')) ? sayAny(key('watch'), names) : say('debrief.watch.plain'),
  };
}
