/** Words that change without a new version: mended, contested, ruled upon. */
import type { EventOf } from '../events.ts';
import type { Paragraph, Proposal, PublicState } from '../state.ts';
import { onParagraph, onProposal, type Step, tell } from './fold.ts';

/** Mended words are the same version of the text. */
export const tidied: Step<'text.tidied'> = (s, e) => {
  const paragraphs = s.paragraphs.map((p) => {
    const text = e.texts[p.id];
    if (text === undefined) return p;
    return { ...p, words: { ...p.words, text }, versions: relabelled(p, (words) => ({ ...words, text })) };
  });
  return tell({ ...s, paragraphs }, e, { text: Object.keys(e.texts).join(' ') });
};

const relabelled = (p: Paragraph, change: (w: Paragraph['words']) => Paragraph['words']): Paragraph['versions'] =>
  p.versions.map((v) => (v.version === p.version ? { ...v, words: change(v.words) } : v));

export const contested: Step<'reading.contested'> = (s, e) => {
  const one = { seat: e.seat, level: e.level, ...(e.proposal && { proposal: e.proposal }) };
  const next = onParagraph(s, e.paragraph, (p) => ({ ...p, contested: [...p.contested, one] }));
  return tell(next, e, { ...one, paragraph: e.paragraph, to: `${e.level}`, ...(e.reason && { reason: e.reason }) });
};

export function ruled(s: PublicState, e: EventOf<'reading.ruled'>): PublicState {
  const rule = <W extends Proposal['words']>(w: W): W => ({ ...w, level: e.level, ruled: true });
  const cleared = onParagraph(s, e.paragraph, (p) => ({
    ...p,
    contested: p.contested.filter((x) => x.proposal !== e.proposal),
  }));
  const next =
    e.proposal === undefined
      ? onParagraph(cleared, e.paragraph, (p) => ({ ...p, words: rule(p.words), versions: relabelled(p, rule) }))
      : onProposal(cleared, e.proposal, (p) => ({ ...p, words: rule(p.words) }));
  const line = { paragraph: e.paragraph, to: `${e.level}`, ...(e.proposal && { proposal: e.proposal }) };
  return tell(next, e, { ...line, ...(e.reason && { reason: e.reason }) });
}
