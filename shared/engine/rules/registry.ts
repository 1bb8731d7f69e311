/** The rule book as guards: one number, one guard. RULES.md says each in words; every number is cited by a test. */
import type { Refusal } from '../../types/index.ts';
import type { CommandType } from '../commands.ts';
import { stageIn, stageOf } from '../rooms.ts';
import * as beats from './beats.ts';
import { dealsApplies, dealsGuards } from './deals.ts';
import * as gavel from './gavel.ts';
import { meetingApplies, meetingGuards } from './meeting.ts';
import { observersApplies, observersGuards } from './observers.ts';
import * as proposals from './proposals.ts';
import type { Guard, Query } from './query.ts';
import * as roles from './roles.ts';
import { roomsApplies, roomsGuards } from './rooms.ts';
import * as stances from './stances.ts';
import { READ, textApplies, textGuards, WORDED } from './text.ts';

export const GUARDS = {
  '1.1': roles.ownRole,
  '1.2': roles.knownSeat,
  '1.3': roles.standingHeld,
  '1.4': roles.headOnly,
  '1.5': roles.seatFree,
  '1.6': roles.inSeat,
  '1.7': roles.chairSeated,
  '2.1': beats.chartAllows,
  '2.2': beats.notPaused,
  '2.3': beats.spokeOnce,
  '2.4': beats.knownIssues,
  '2.5': beats.clockDue,
  '2.6': beats.pauseState,
  '2.7': beats.clockRuns,
  '3.1': stances.knownParagraph,
  '3.2': stances.liveParagraph,
  '3.3': stances.reasonGiven,
  '3.4': stances.reserveOnce,
  '3.5': stances.wordsStand,
  '3.6': stances.freshText,
  '3.7': stances.newStance,
  '3.8': stances.wordingWithObject,
  '3.9': stances.hasStance,
  '4.1': proposals.budget,
  '4.2': proposals.knownWording,
  '4.3': proposals.newWording,
  '4.4': proposals.knownProposal,
  '4.5': proposals.openProposal,
  '4.6': proposals.notYetSponsor,
  '4.7': proposals.ownProposal,
  '4.8': proposals.memberSponsor,
  '5.1': gavel.notBlocked,
  '5.2': gavel.notReserved,
  '5.3': gavel.onePut,
  '5.4': gavel.putStands,
  '5.5': gavel.parkable,
  '5.6': gavel.closedParagraph,
  '5.7': gavel.reopenBudget,
  '5.9': gavel.somethingPut,
  '6.1': proposals.reviseOnce,
  '6.2': proposals.changesLive,
  '6.3': proposals.chairWording,
  '7.1': beats.cleanText,
  '7.2': gavel.objectedOnce,
  '7.3': gavel.adoptionStands,
  '7.6': beats.debriefOpen,
  '8.1': roles.toAnother,
  '8.2': roles.aboutKnown,
  ...textGuards,
  ...dealsGuards,
  ...roomsGuards,
  ...observersGuards,
  ...meetingGuards,
} as const satisfies Record<string, Guard>;

export type RuleId = keyof typeof GUARDS;
export type Guards = Readonly<Record<RuleId, Guard>>;

/** In the order in which they are asked; the first refusal is the answer. */
const EVERY: readonly RuleId[] = ['1.1', '1.2', '1.3', '1.4', '2.2'];
const PARAGRAPH: readonly RuleId[] = ['3.1', '3.2', '3.6'];
/** Of acts that may be done in a closed room. */
const ROOM: readonly RuleId[] = ['13.7', '13.10', '13.11'];

const APPLIES: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  ...textApplies,
  ...dealsApplies,
  ...roomsApplies,
  ...observersApplies,
  ...meetingApplies,
  'seat.take': ['2.1', '1.5'],
  'seat.leave': ['2.1', '1.6'],
  'seat.assign': ['2.1'],
  'seat.hand': ['2.1'],
  'head.name': ['2.1', '1.6'],
  'chair.hand': ['2.1', '1.7'],
  'table.pause': ['2.6', '2.1'],
  'table.resume': ['2.6', '2.1'],
  'clock.extend': ['2.1', '2.7'],
  'clock.due': ['2.5'],
  'text.revise': ['2.1', '6.1', '6.2', '9.9', '9.7', '12.17', '6.3', ...WORDED, '11.13'],
  'gavel.put': ['2.1', ...PARAGRAPH, '5.9', '4.4', '4.5', '12.17', '4.8', '9.9', '9.7', '5.3', '5.1', '5.2'],
  'gavel.fall': ['2.1', '5.4'],
  'paragraph.park': ['2.1', '3.1', '5.5'],
  'paragraph.unpark': ['2.1', '3.1', '5.5'],
  'silence.open': ['7.1', '2.1'],
  'floor.take': ['7.1', '2.1'],
  'text.adopt': ['2.1', '7.3'],
  'debrief.open': ['2.1', '7.6'],
  'debrief.step': ['2.1', '7.6'],
  'debrief.reveal': ['2.1', '7.6'],
  'statement.make': ['2.1', '2.3', '2.4'],
  'stance.take': [...ROOM, '2.1', ...PARAGRAPH, '4.4', '4.5', '3.4', '3.7', '3.8', ...WORDED, '3.5', '3.3'],
  'stance.drop': [...ROOM, '2.1', '3.1', '3.2', '4.4', '4.5', '3.9'],
  'proposal.table': [...ROOM, '2.1', ...PARAGRAPH, '9.1', '9.4', '4.1', '4.2', '4.3', ...READ],
  'proposal.sponsor': [...ROOM, '2.1', '4.4', '4.5', '9.9', '4.6'],
  'proposal.withdraw': [...ROOM, '2.1', '4.4', '4.5', '4.7'],
  'paragraph.reopen': ['2.1', '3.1', '5.6', '5.7', '3.3'],
  'drop.object': ['2.1', '3.1', '3.2', '7.2', '3.3'],
  'message.say': ['2.1', '8.2'],
  'note.send': ['2.1', '8.1', '8.2'],
};

export const rulesOf = (type: CommandType): readonly RuleId[] => [...EVERY, ...(APPLIES[type] ?? ['2.1'])];

/** R13.21: what is done in a closed room is asked of the room's copy. */
function onStage(q: Query): Query {
  const room = stageIn(q.act);
  const stage = room === undefined ? null : stageOf(q.state, q.own, room);
  return stage === null ? q : { ...q, state: stage };
}

/** The first rule that stands against an act, or null. */
export function check(asked: Query, guards: Guards = GUARDS): Refusal | null {
  const q = onStage(asked);
  for (const rule of rulesOf(q.act.type)) {
    const refusal = guards[rule](q);
    if (refusal !== null) return { ...refusal, rule };
  }
  return null;
}
