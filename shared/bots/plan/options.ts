/** The wordings a paragraph could end with, and how each would come in. */
import { type Paragraph, type PublicState, proposedLevels, type Words } from '../../engine/index.ts';
import type { OpenGame, Wording } from '../../scenario/index.ts';
import type { PhraseId } from '../../types/index.ts';

export type Option = {
  readonly level: number;
  readonly phrases: readonly PhraseId[];
  readonly from:
    | { readonly kind: 'standing' }
    | { readonly kind: 'proposal'; readonly proposal: string }
    | { readonly kind: 'ready'; readonly ready: string };
};
export type Field = { readonly paragraph: Paragraph; readonly options: readonly Option[] };

export const standing = (words: Words): Option => ({
  level: words.level,
  phrases: words.phrases,
  from: { kind: 'standing' },
});

export const tabled = (state: PublicState, p: Paragraph): readonly Option[] =>
  state.proposals
    .filter(
      (x) =>
        x.paragraph === p.id &&
        x.status === 'tabled' &&
        x.package === undefined &&
        !x.stale &&
        x.operation.kind !== 'merge',
    )
    .map((x) => ({
      level: x.words.level,
      phrases: x.words.phrases,
      from: { kind: 'proposal', proposal: x.id } as const,
    }));

const same = (a: Option, w: Wording): boolean =>
  a.level === w.level && a.phrases.length === w.phrases.length && a.phrases.every((x) => w.phrases.includes(x));

/** The chair's own wording: on a paragraph bracketed for a full round, between the levels proposed (rule 6.3). */
export function ownWordings(open: OpenGame, state: PublicState, p: Paragraph, known: readonly Option[]): Option[] {
  const issue = open.issues.find((i) => i.id === p.issue);
  if (issue === undefined || p.bracketedSince === null || p.bracketedSince >= state.round) return [];
  const [low, high] = proposedLevels({ state }, p.id, p.words.level);
  return issue.wordings
    .filter((w) => w.level >= low && w.level <= high && !known.some((option) => same(option, w)))
    .map((w) => ({ level: w.level, phrases: w.phrases, from: { kind: 'ready', ready: w.id } as const }));
}
