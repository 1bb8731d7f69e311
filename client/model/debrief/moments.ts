/** The text at a moment of the game: the zero draft, the end of each part, the end. */
import { type Burn, burnOf } from './burn.ts';
import type { Learned } from './sight.ts';
import { say } from './words.ts';

export type Moment = {
  readonly at: number;
  /** Place on the burn-down. */
  readonly x: number;
  readonly label: string;
  readonly brackets: number;
};

const leftAt = (burn: Burn, x: number): number => burn.points.filter((p) => p.x <= x).at(-1)?.brackets ?? 0;

/** From the zero draft to the end; the last one is what the table left. */
export function momentsOf(x: Learned): readonly Moment[] {
  const burn = burnOf(x);
  const draft: Moment = { at: Number.NEGATIVE_INFINITY, x: 0, label: say('debrief.moment.draft'), brackets: 0 };
  const rounds = burn.parts.slice(0, -1).flatMap((part, i) =>
    part.round === null
      ? []
      : [
          {
            at: part.to,
            x: i + 1,
            label: say('debrief.moment.round', { round: part.round }),
            brackets: leftAt(burn, i + 1),
          },
        ],
  );
  const end: Moment = {
    at: Number.POSITIVE_INFINITY,
    x: burn.parts.length,
    label: say('debrief.moment.end'),
    brackets: burn.left,
  };
  return [draft, ...rounds, end];
}

/** A paragraph's words as they stood; empty at the end where it was dropped. */
export function wordsAt(
  x: Learned,
  paragraph: string,
  moment: Moment,
): { readonly text: string; readonly level: number } {
  const story = x.debrief.paragraphs.find((p) => p.id === paragraph);
  const versions = x.pub.paragraphs.find((p) => p.id === paragraph)?.versions ?? [];
  const draft = { text: story?.draft.text ?? '', level: story?.draft.level ?? 0 };
  if (story && moment.at === Number.POSITIVE_INFINITY) return { text: story.final.text, level: story.final.level };
  const then = versions.filter((v) => v.at <= moment.at).at(-1);
  return then && moment.at !== Number.NEGATIVE_INFINITY ? { text: then.words.text, level: then.words.level } : draft;
}
