/** The folds of votes, the floor and news. */
import type { EventType } from '../events.ts';
import type { Steps } from './fold.ts';
import { floorSteps } from './meeting-floor.ts';
import { newsSealed, newsSeat, newsSteps } from './meeting-news.ts';
import { votesSealed, votesSeat, votesSteps } from './meeting-votes.ts';
import type { SealedSteps, SeatSteps } from './private.ts';
import { meetingResumed, meetingSuspended } from './time.ts';

type Mine = Extract<
  EventType,
  | `vote.${string}`
  | `ballot.${string}`
  | `speaker.${string}`
  | `speakers.${string}`
  | `floor.${string}`
  | `point.${string}`
  | `meeting.${string}`
  | `inject.${string}`
  | 'amendment.moved'
>;

export const meetingSteps: Steps<Mine> = {
  ...votesSteps,
  ...floorSteps,
  ...newsSteps,
  'meeting.suspended': meetingSuspended,
  'meeting.resumed': meetingResumed,
};

/** What the seat itself keeps of it. */
export const meetingSeat: SeatSteps = { ...votesSeat, ...newsSeat };

/** What the server alone keeps of it. */
export const meetingSealed: SealedSteps = { ...votesSealed, ...newsSealed };
