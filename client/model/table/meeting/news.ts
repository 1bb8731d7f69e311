/** News: what came, what it changes, and the minute that is kept for it. */
import type { News, PublicEffect } from '../../../../shared/engine/index.ts';
import { listed } from '../../list.ts';
import { say } from '../../words.ts';
import { numberOf, type Sight } from '../sight.ts';

export type NewsLine = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
  readonly round: number;
  /** It came to this seat and not to the room. */
  readonly mine: boolean;
  readonly effects: readonly string[];
};

/** Issues by the numbers of their paragraphs, which everybody can find; by their title where none stands. */
function issuesNamed(s: Sight, issues: readonly string[]): string {
  const named = issues.map((issue) => {
    const p = s.pub.paragraphs.find((one) => one.issue === issue);
    const title = s.open.issues.find((one) => one.id === issue)?.title ?? issue;
    return p === undefined ? title : say('news.issue', { n: numberOf(s, p.id), title });
  });
  return listed(named);
}

function effectText(s: Sight, effect: PublicEffect): string | null {
  switch (effect.kind) {
    case 'quiet':
      return null;
    case 'price':
      return say('news.effect.price', { issues: issuesNamed(s, effect.issues), factor: effect.factor });
    case 'no-goodwill':
      return say('news.effect.no-goodwill', { issues: issuesNamed(s, effect.issues) });
    case 'agenda':
      return say('news.effect.agenda', { issues: issuesNamed(s, [effect.issue]), place: effect.place });
    case 'mandates':
      return say('news.effect.mandates', { issues: issuesNamed(s, effect.issues) });
  }
}

const lineOf = (s: Sight, news: News, mine: boolean): NewsLine => ({
  id: news.id,
  title: news.title,
  text: news.text,
  at: news.at,
  round: news.round,
  mine,
  effects: news.effects.flatMap((effect) => effectText(s, effect) ?? []),
});

/** Newest first: what came to everybody, and what came to this seat alone. */
export const newsOf = (s: Sight): readonly NewsLine[] =>
  [...s.pub.news.map((one) => lineOf(s, one, false)), ...(s.mine?.news ?? []).map((one) => lineOf(s, one, true))].sort(
    (a, b) => b.at - a.at,
  );

const quietOf = (news: News): number =>
  news.effects.reduce((ms, effect) => (effect.kind === 'quiet' ? Math.max(ms, effect.ms) : ms), 0);

/** What is left of a quiet that news asked for; 0 = none. */
export function quietLeft({ pub }: Sight, atMs: number): number {
  const newest = pub.news.at(-1);
  return newest === undefined ? 0 : Math.max(0, newest.at + quietOf(newest) - atMs);
}

/** New words from capital for this seat: what it may accept now that it could not before. */
export const capitalsWord = (s: Sight): readonly NewsLine[] => newsOf(s).filter((one) => one.mine);
