/** Rooms beside the plenary. Being in one forbids nothing outside it. */
import type { CommandType } from '../commands.ts';
import { chairSpeaksIn, mayEnter, roomOf, stageIn } from '../rooms.ts';
import { type Guard, no } from './query.ts';
import type { RuleId } from './registry.ts';
import { groupsApplies, groupsGuards } from './rooms-groups.ts';
import { openingGuards, reports } from './rooms-opening.ts';

const openRoom: Guard = ({ act, state }) =>
  no(act.room !== undefined && roomOf(state, act.room)?.status !== 'open', 'rule/unknown-room', {
    room: act.room ?? '',
  });

const invitedIn: Guard = ({ act, actor, state }) => {
  const room = roomOf(state, act.room);
  return no(room !== undefined && !mayEnter(state, room, actor.seat ?? ''), 'rule/not-invited');
};

const notInside: Guard = ({ act, actor, state }) =>
  no(roomOf(state, act.room)?.inside.includes(actor.seat ?? '') === true, 'rule/no-change');

const inside: Guard = ({ act, actor, state }) => {
  const room = roomOf(state, act.room);
  if (room === undefined) return null;
  const here = actor.role === 'chair' ? chairSpeaksIn(room) : room.inside.includes(actor.seat ?? '');
  return no(!here, 'rule/not-in-room');
};

/** An open contact group drafts in the plenary; the chair and its guest draft nothing. */
const hasCopy: Guard = ({ act, own, state }) => {
  const room = stageIn(act) === undefined ? undefined : roomOf(state, act.room);
  if (room === undefined) return null;
  const copied = own === null || own.rooms[room.id] !== undefined;
  return no(!room.closed || room.kind === 'confessional' || room.paragraphs.length === 0 || !copied, 'rule/no-copy');
};

const mayReport: Guard = ({ act, actor, state }) => {
  const room = roomOf(state, act.room);
  if (room === undefined) return null;
  const leads = actor.role === 'chair' || (actor.seat !== undefined && room.facilitator === actor.seat);
  return no(!reports(room.kind) || !leads, 'rule/not-facilitator');
};

const mayClose: Guard = ({ act, actor, state }) => {
  const room = roomOf(state, act.room);
  if (room === undefined) return null;
  const leads =
    actor.role === 'chair' ? room.opener === null : [room.facilitator, room.opener].includes(actor.seat ?? '');
  return no(!leads, 'rule/not-facilitator');
};

export const roomsGuards = {
  ...openingGuards,
  '13.7': openRoom,
  '13.8': invitedIn,
  '13.9': notInside,
  '13.10': inside,
  '13.11': hasCopy,
  '13.12': mayReport,
  '13.13': mayClose,
  ...groupsGuards,
} as const satisfies Record<string, Guard>;

/** The rules an act is asked, in order, after role, standing and phase. */
export const roomsApplies: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  'room.open': ['2.1', '13.1', '13.2', '13.3', '13.4', '13.5', '13.6'],
  'room.enter': ['2.1', '13.7', '13.9', '13.8', '14.9'],
  'room.leave': ['2.1', '13.7', '13.10'],
  'room.say': ['2.1', '13.7', '13.10', '8.2'],
  'room.report': ['2.1', '13.7', '13.12'],
  'room.close': ['2.1', '13.7', '13.13'],
  ...groupsApplies,
};
