/** What reached the table from outside, and what was voted on. */
import type { NewEvent, PublicState } from '../engine/index.ts';
import type { Debrief, NewsStory } from './types.ts';

/** Each card with the leave it gave: what was one seat's own is everybody's to read now. */
export function newsOf(log: readonly NewEvent[]): Debrief['news'] {
  const news: (Omit<NewsStory, 'given'> & { given: NewsStory['given'][number][] })[] = [];
  let round = 0;
  for (const event of log) {
    if (event.type === 'phase.entered') round = event.round;
    if (event.type === 'inject.released') {
      const { at, effects, id, text, title, to } = event;
      news.push({ id, title, text, to, effects, at, round, given: [] });
    } else if (event.type === 'leave.given' && event.why === 'news') {
      const { issue, level, seat } = event;
      news.at(-1)?.given.push({ seat, issue, level });
    }
  }
  return news;
}

export const votesOf = (state: PublicState): Debrief['votes'] => state.vote.counted;
