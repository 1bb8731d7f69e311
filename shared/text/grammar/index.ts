/** The grammar of preambular and operative paragraphs: checked, and mended on request. */
import type { ParagraphId } from '../../types/index.ts';
import type { DocParagraph } from '../document.ts';
import { type FindingKind, mend, type Voice } from './mend.ts';
import { openingOf } from './verbs.ts';

export { FINDINGS, type FindingKind, type Voice } from './mend.ts';
export { type Opening, openingOf } from './verbs.ts';

type Written = Pick<DocParagraph, 'id' | 'place' | 'status' | 'words'>;

export type Finding = {
  readonly paragraph: ParagraphId;
  readonly kind: FindingKind;
  /** The whole paragraph as it should read. */
  readonly mended: string;
};

/** What is in the text: not what was dropped, nor what has no words. */
const inText = (paragraphs: readonly Written[]): readonly Written[] =>
  paragraphs.filter((p) => p.status !== 'dropped' && p.words.text.trim() !== '');

/** Most operative paragraphs decide who speaks. */
export function voiceOf(paragraphs: readonly Written[]): Voice {
  const forms = inText(paragraphs)
    .filter((p) => p.place === 'OP')
    .map((p) => openingOf(p.words.text)?.form);
  const count = (form: string): number => forms.filter((x) => x === form).length;
  return count('singular') > count('plural') ? 'resolution' : 'declaration';
}

/** Everything that is not as it should be, in the order of the text. */
export function findings(paragraphs: readonly Written[], voice: Voice = voiceOf(paragraphs)): readonly Finding[] {
  const written = inText(paragraphs);
  const last = written.filter((p) => p.place === 'OP').at(-1);
  let run: { readonly key: string; readonly repeats: number } = { key: '', repeats: 0 };
  return written.flatMap((p) => {
    const verb = openingOf(p.words.text)?.verb;
    const key = `${p.place} ${verb}`;
    run = { key, repeats: verb !== undefined && run.key === key ? run.repeats + 1 : 0 };
    const wanted = { place: p.place, voice, repeats: run.repeats, last: p === last };
    const { text, found } = mend(p.words.text, wanted);
    return found.map((kind) => ({ paragraph: p.id, kind, mended: text }));
  });
}

/** The texts that mending changes. */
export function tidy(paragraphs: readonly Written[], voice?: Voice): Readonly<Record<ParagraphId, string>> {
  const before = new Map(paragraphs.map((p) => [p.id, p.words.text]));
  const changed = findings(paragraphs, voice).filter((f) => f.mended !== before.get(f.paragraph));
  return Object.fromEntries(changed.map((f) => [f.paragraph, f.mended]));
}
