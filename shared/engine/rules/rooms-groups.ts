/** Groups of delegations: one word, said once, by one of them. */
import type { SeatId } from '../../types/index.ts';
import type { CommandType } from '../commands.ts';
import { groupOf, groupWith, hasGroups } from '../rooms.ts';
import { type Guard, no, seatsIn } from './query.ts';
import type { RuleId } from './registry.ts';
import { WORDED } from './text.ts';

const groupsExist: Guard = ({ state }) =>
  no(!hasGroups(state), 'rule/no-groups', { from: state.settings.groupsFrom ?? 0 });

const knownGroup: Guard = ({ act, state }) =>
  no(act.group !== undefined && groupOf(state, act.group) === undefined, 'rule/unknown-group');

/** Groups that one delegation founds in a game. */
const FOUNDED = 3;

const oneGroup: Guard = ({ act, actor, state }) => {
  const founded = state.groups.filter((g) => g.founder === actor.seat).length;
  return (
    no(actor.seat !== undefined && groupWith(state, actor.seat) !== undefined, 'rule/in-group') ??
    no(act.type === 'group.found' && founded >= FOUNDED, 'rule/enough', { of: 'groups', most: FOUNDED })
  );
};

const askedIn: Guard = ({ act, actor, state }) => {
  if (act.type === 'group.found') {
    const others = seatsIn(act)?.find((seat) => !state.members.includes(seat));
    return no(others !== undefined, 'rule/unknown-seat', { seat: others ?? '' });
  }
  const invited = groupOf(state, act.group)?.invited ?? [];
  return no(invited.length > 0 && !invited.includes(actor.seat ?? ''), 'rule/not-invited');
};

/** One leaves the group one is in; the rest is its speaker's. */
const speaksFor: Guard = ({ act, actor, state }) => {
  const group = groupOf(state, act.group);
  if (group === undefined || actor.seat === undefined) return null;
  if (act.type === 'group.leave') return no(!group.seats.includes(actor.seat), 'rule/not-in-group');
  return no(group.speaker !== actor.seat, 'rule/not-speaker', { seat: group.speaker });
};

const speakerInside: Guard = ({ act, state }) => {
  const group = groupOf(state, act.group);
  const seat = act.seat as SeatId | undefined;
  if (group === undefined || seat === undefined) return null;
  if (!group.seats.includes(seat)) return no(true, 'rule/not-in-group');
  return no(group.speaker === seat, 'rule/no-change');
};

const statesOnce: Guard = ({ act, state }) => {
  if (state.phase === 'round.reading' && state.faceDown) return no(true, 'rule/face-down');
  const said = groupOf(state, act.group)?.stated.some((x) => x.paragraph === act.paragraph && x.round === state.round);
  return no(said === true, 'rule/group-spoke');
};

export const groupsGuards = {
  '13.14': groupsExist,
  '13.15': knownGroup,
  '13.16': oneGroup,
  '13.17': askedIn,
  '13.18': speaksFor,
  '13.19': speakerInside,
  '13.20': statesOnce,
} as const satisfies Record<string, Guard>;

export const groupsApplies: Readonly<Partial<Record<CommandType, readonly RuleId[]>>> = {
  'group.found': ['2.1', '13.14', '13.16', '13.17'],
  'group.join': ['2.1', '13.14', '13.15', '13.16', '13.17'],
  'group.leave': ['2.1', '13.15', '13.18'],
  'group.speaker': ['2.1', '13.15', '13.18', '13.19'],
  'group.state': ['2.1', '13.15', '13.18', '3.1', '3.2', '13.20', '3.4', '3.8', ...WORDED, '3.3'],
};
