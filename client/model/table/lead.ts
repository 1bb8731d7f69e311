/** Operative verbs stand in italics: the first of the paragraph, and those that open its later clauses. */
export type Run = { readonly text: string; readonly em: boolean };

const LATER = [
  'acknowledge',
  'affirm',
  'agree',
  'appeal to',
  'call for',
  'call upon',
  'commend',
  'condemn',
  'decide',
  'encourage',
  'emphasize',
  'establish',
  'express concern',
  'invite',
  'note',
  'note with concern',
  'reaffirm',
  'recall',
  'recognize',
  'recommend',
  'request',
  'resolve',
  'stress',
  'take note',
  'underline',
  'urge',
  'welcome',
].sort((a, b) => b.length - a.length);

const FIRST = /^(?:\p{Lu}\p{Ll}+(?: (?:upon|for|note|with (?:concern|appreciation|interest|regret)))?)/u;
const CLAUSE = new RegExp(`(?<=, |, and |; | and )(?:${LATER.join('|')})\\b`, 'gu');

/** Ranges of the text that are operative verbs, in order. */
export function verbs(text: string): readonly (readonly [number, number])[] {
  const first = FIRST.exec(text);
  const found: (readonly [number, number])[] = first ? [[0, first[0].length]] : [];
  for (const hit of text.matchAll(CLAUSE)) found.push([hit.index, hit.index + hit[0].length]);
  return found;
}

export function emphasised(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [from, to] of verbs(text)) {
    if (from > at) runs.push({ text: text.slice(at, from), em: false });
    runs.push({ text: text.slice(from, to), em: true });
    at = to;
  }
  if (at < text.length) runs.push({ text: text.slice(at), em: false });
  return runs;
}

/** A text in its clauses, so that one can be pointed at without a mouse; joined they are the text again. */
export const partsOf = (text: string): readonly string[] => text.match(/[^,;]+[,;]?\s*/gu) ?? [text];
