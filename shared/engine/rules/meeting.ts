import type { CommandType } from '../commands.ts';
import * as floor from './meeting-floor.ts';
import * as votes from './meeting-votes.ts';
import type { Guard } from './query.ts';
import type { RuleId } from './registry.ts';
import { WORDED } from './text.ts';

export const meetingGuards = {
  '15.1': votes.votesAllowed,
  '15.2': votes.oneAmendment,
  '15.3': votes.amendsText,
  '15.4': votes.oneBallot,
  '15.5': votes.voteStands,
  '15.6': votes.positionLeft,
  '15.7': votes.reservationOn,
  '15.8': votes.othersWords,
  '16.1': floor.listTakes,
  '16.2': floor.hasPlace,
  '16.3': floor.wholeList,
  '16.4': floor.somebodyNext,
  '16.5': floor.pointFirst,
  '16.6': floor.isSuspended,
  '16.7': floor.changesList,
  '17.1': votes.newsToCome,
} as const satisfies Record<string, Guard>;

/** The rules an act is asked, in order, after role, standing and phase. */
export const meetingApplies: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  'timer.due': ['2.5'],
  'vote.request': ['2.1', '15.1'],
  'amendment.move': ['2.1', '15.1', '15.2', '3.1', ...WORDED, '15.3', '15.8'],
  'vote.cast': ['2.1', '15.4'],
  'vote.close': ['2.1', '15.5'],
  'silence.break': ['2.1', '3.1', '7.2', '3.3'],
  'adoption.object': ['2.1', '7.2', '3.3'],
  'position.give': ['2.1', '15.6', '3.1', '15.7', '15.8', '3.3'],
  'speakers.join': ['2.1', '16.1'],
  'speakers.leave': ['2.1', '16.2'],
  'speakers.yield': ['2.1', '16.2'],
  'speakers.close': ['2.1', '16.7'],
  'speakers.order': ['2.1', '16.4', '16.3'],
  'speakers.limit': ['2.1', '16.7'],
  'speakers.call': ['2.1', '16.5', '16.4'],
  'point.raise': ['2.1', '16.5', '3.3'],
  'point.rule': ['2.1', '16.5'],
  'meeting.suspend': ['2.1', '16.5'],
  'meeting.resume': ['2.1', '16.6'],
  'inject.release': ['2.1', '17.1'],
  'inject.skip': ['2.1', '17.1'],
};
