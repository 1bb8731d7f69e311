/** Opening words, commas and semicolons, also and further: what is amiss in one paragraph, and how it would read mended. */
import type { Paragraph, PublicState } from '../../../../shared/engine/index.ts';
import { type FindingKind, findings } from '../../../../shared/text/index.ts';

export type Mending = { readonly kinds: readonly FindingKind[]; readonly text: string };

/** `text` in the place of the paragraph; null where there is nothing to mend. */
export function mendingOf(pub: PublicState, p: Paragraph, text: string, place = p.place): Mending | null {
  if (text.trim() === '') return null;
  const written = pub.paragraphs.map((x) => (x.id === p.id ? { ...x, place, words: { ...x.words, text } } : x));
  const found = findings(written).filter((one) => one.paragraph === p.id);
  const mended = found[0]?.mended ?? text;
  return mended === text
    ? null
    : { kinds: found.map((one) => one.kind).filter((k) => k !== 'unknown-opening'), text: mended };
}

/** The last mark of a text by itself would be "mended" at every key: only where there are words enough. */
export const isWorthMending = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).length > 2;
