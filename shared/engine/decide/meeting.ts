import type { Handlers } from './handler.ts';
import { floorHandlers, floorReactions } from './meeting-floor.ts';
import { newsHandlers, newsReactions } from './meeting-news.ts';
import { votesHandlers } from './meeting-votes.ts';
import type { Reactions } from './reactions.ts';
import { timerRings } from './timers.ts';

export const meetingHandlers = {
  ...votesHandlers,
  ...floorHandlers,
  ...newsHandlers,
  'timer.due': timerRings,
} satisfies Partial<Handlers>;

/** What follows from an event, whoever caused it. */
export const meetingReactions: Reactions = {
  'phase.entered': (b, event) => {
    floorReactions['phase.entered'](b, event);
    newsReactions['phase.entered'](b, event);
  },
};
