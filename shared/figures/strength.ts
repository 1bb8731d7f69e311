/** How strong the words were, over time. */
import type { PublicState, Words } from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import type { IssueId } from '../types/index.ts';
import type { Standing } from './moments.ts';
import type { StrengthLine } from './types.ts';

/** As it was read, finer than a level; a ready-made wording is as strong as its rung. */
function strengthOf(game: Game, issue: IssueId, words: Pick<Words, 'level' | 'read' | 'ruled'>): number {
  const top = (game.open.issues.find((i) => i.id === issue)?.levels.length ?? 2) - 1;
  const read = words.ruled ? undefined : words.read;
  return read?.strength ?? (top <= 0 ? 0 : words.level / top);
}

const hundredth = (x: number): number => Math.round(x * 100) / 100;

/** Only ladders: options have no order, so no strength. A paragraph that is not there says nothing. */
export function strengthLines(game: Game, moments: readonly Standing[]): readonly StrengthLine[] {
  const end = moments.at(-1)?.state;
  const ladders = new Set(game.open.issues.filter((i) => i.scale === 'ladder').map((i) => i.id));
  const at = (s: PublicState, id: string): Words | undefined => {
    const p = s.paragraphs.find((one) => one.id === id);
    return p === undefined || p.status === 'dropped' ? undefined : p.words;
  };
  return (end?.paragraphs ?? [])
    .filter((p) => ladders.has(p.issue))
    .map(({ id, issue }) => {
      const draft = game.open.draft.paragraphs.find((d) => d.id === id);
      const words = [
        { when: 'opening' as const, words: draft },
        ...moments.filter((m) => m.when !== 'opening').map((m) => ({ when: m.when, words: at(m.state, id) })),
      ];
      return {
        paragraph: id,
        issue,
        points: words.map(({ when, words: w }) => ({
          when,
          level: w?.level ?? 0,
          strength: w === undefined ? 0 : hundredth(strengthOf(game, issue, w)),
        })),
      };
    });
}
