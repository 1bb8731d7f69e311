/** Step 5: what was sealed until now. */
import { numberOf, reasonText } from '../table/sight.ts';
import { type Finding, found, sentences } from './head.ts';
import { called, type Learned, listed } from './sight.ts';
import { say } from './words.ts';

export type Break = {
  readonly key: string;
  readonly n: number | string;
  readonly title: string;
  readonly reason: string;
};

export const breaksOf = (x: Learned): readonly Break[] =>
  x.debrief.silence.broken.map((b, i) => ({
    key: `${b.paragraph}/${i}`,
    n: numberOf(x, b.paragraph),
    title: x.debrief.paragraphs.find((p) => p.id === b.paragraph)?.title ?? '',
    reason: reasonText(x, b.reason),
  }));

/** Who broke the silence, once the host has opened it; null = sealed still. */
export const breakersOf = (x: Learned): readonly string[] | null =>
  x.pub.debrief?.breakers ?? x.debrief.silence.breakers;

/** How many gave their word, and how it came out: for all to know once it is opened. */
function promisesTold(x: Learned): string | false {
  const made = x.pub.debrief?.promises;
  if (made === undefined || made.length === 0) return false;
  const broken = made.filter((one) => one.status === 'broken').length;
  return say('debrief.sealed.head.promises', { made: made.length, broken });
}

export function sealedFinding(x: Learned): Finding {
  const breaks = breaksOf(x);
  const names = breakersOf(x);
  const promises = promisesTold(x);
  const lead = sentences(promises, say('debrief.sealed.lead'));
  if (x.pub.silence.tries === 0) return found(say('debrief.sealed.head.never'), lead);
  if (breaks.length === 0) return found(say('debrief.sealed.head.kept'), lead);
  const opened = names !== null && names.length > 0;
  return found(
    opened
      ? say('debrief.sealed.head.named', { names: listed(names.map((seat) => called(x, seat))) })
      : say('debrief.sealed.head', { count: breaks.length, n: breaks[0]?.n ?? 0 }),
    sentences(!opened && say('debrief.sealed.who'), lead),
  );
}
