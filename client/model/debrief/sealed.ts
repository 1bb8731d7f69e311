/** Step 5: what was sealed until now. */
import { numberOf, reasonText } from '../table/sight.ts';
import { type Finding, found, sentences } from './head.ts';
import { called, type Learned, listed } from './sight.ts';
import { say } from './words.ts';

export type Break = { readonly key: string; readonly n: number; readonly title: string; readonly reason: string };

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

export function sealedFinding(x: Learned): Finding {
  const breaks = breaksOf(x);
  const names = breakersOf(x);
  if (x.pub.silence.tries === 0) return found(say('debrief.sealed.head.never'), say('debrief.sealed.lead'));
  if (breaks.length === 0) return found(say('debrief.sealed.head.kept'), say('debrief.sealed.lead'));
  const opened = names !== null && names.length > 0;
  return found(
    opened
      ? say('debrief.sealed.head.named', { names: listed(names.map((seat) => called(x, seat))) })
      : say('debrief.sealed.head', { count: breaks.length, n: breaks[0]?.n ?? 0 }),
    sentences(!opened && say('debrief.sealed.who'), say('debrief.sealed.lead')),
  );
}
