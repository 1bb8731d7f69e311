/** What each paragraph is called in the text: `4`, `4 bis`, `PP2`. Made once for a state of the document. */
import type { PublicState } from '../../../shared/engine/index.ts';
import { type Labels, labelsOf } from '../../../shared/text/index.ts';

type Document = Pick<PublicState, 'paragraphs' | 'proposals'>;
const made = new WeakMap<
  PublicState['paragraphs'],
  { readonly of: PublicState['proposals']; readonly labels: Labels }
>();

export function labelsIn({ paragraphs, proposals }: Document): Labels {
  const known = made.get(paragraphs);
  if (known?.of === proposals) return known.labels;
  const labels = labelsOf(paragraphs, proposals);
  made.set(paragraphs, { of: proposals, labels });
  return labels;
}

/** A number, or a label that is more than a number. 0: not in this text. */
export type Called = number | string;

/** What was dropped keeps, in brackets, the number at which it stood. */
function lastNumber(pub: Document, at: number): string {
  const { place } = pub.paragraphs[at] ?? { place: 'OP' };
  const before = pub.paragraphs.slice(0, at).filter((p) => p.place === place && p.status !== 'dropped');
  const last = before.map((p) => labelsIn(pub).paragraphs.get(p.id)?.number ?? 0).at(-1) ?? 0;
  return `(${place === 'PP' ? 'PP' : ''}${last + 1})`;
}

export function calledIn(pub: Document, id: string | undefined): Called {
  const at = pub.paragraphs.findIndex((p) => p.id === id);
  if (at < 0 || id === undefined) return 0;
  const text = labelsIn(pub).paragraphs.get(id)?.text ?? '';
  if (text === '') return lastNumber(pub, at);
  return /^\d+$/u.test(text) ? Number(text) : text;
}

const isPreamble = (label: Called): number => Number(`${label}`.startsWith('PP'));

/** In the order of the text. */
export const byLabel = (a: Called, b: Called): number =>
  isPreamble(b) - isPreamble(a) || `${a}`.localeCompare(`${b}`, 'en', { numeric: true });
