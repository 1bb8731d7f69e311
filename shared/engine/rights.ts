/**
 * Rights as data: who may do which act, in which standing, in which part of the meeting. One table feeds the charts,
 * the rules 1.1, 1.3, 1.4, 2.1 and 2.2, the reasons on disabled buttons, the table in RULES.md, and tests of every cell.
 */
import type { CommandType } from './commands.ts';
import { PHASES, type Phase, type Role } from './vocabulary.ts';

/** `organization`, `civil-society`: observers of that kind. */
export type Needs = 'member' | 'observer' | 'organization' | 'civil-society';

export type Right = {
  readonly roles: readonly Role[];
  readonly in: readonly Phase[];
  readonly standing?: Needs;
  /** Binds the whole delegation, so its head does it, where one is named. */
  readonly head?: true;
  /** The chart itself says where this act leads, and under what conditions. */
  readonly moves?: true;
  /** Goes on while the host has paused the table, and while the chair has suspended the meeting. */
  readonly paused?: true;
  readonly suspended?: true;
};

const ROUND = ['round.text', 'round.reading', 'round.corridor', 'round.gavel'] as const;
const DRAFTING = ['round.corridor', 'consultation'] as const;
const WORK = [...ROUND, 'consultation'] as const;
const MEETING = PHASES.filter((p) => p !== 'lobby' && p !== 'closed');
const NOT_CLOSED = PHASES.filter((p) => p !== 'closed');
const FLOOR = ['opening', ...WORK, 'dropping', 'positions'] as const;
const GAVEL = ['round.gavel', 'consultation'] as const;
const MOVING = [...ROUND, 'opening', 'dropping', 'consultation', 'positions'] as const;

type Row = Omit<Right, 'roles' | 'in'>;
const row = (roles: readonly Role[], phases: readonly Phase[], more: Row = {}): Right => ({
  roles,
  in: phases,
  ...more,
});
const host = (phases: readonly Phase[], more: Row = {}): Right => row(['host'], phases, { suspended: true, ...more });
const chair = (phases: readonly Phase[], more: Row = {}): Right => row(['chair'], phases, more);
const seat = (phases: readonly Phase[], more: Row = {}): Right => row(['seat'], phases, more);
const member = (phases: readonly Phase[], more: Row = {}): Right => seat(phases, { standing: 'member', ...more });
const talk = { paused: true, suspended: true } as const;

export const RIGHTS: Readonly<Record<CommandType, Right>> = {
  // people, time, the host
  'table.open': row(['table'], []),
  'seat.take': row(['person'], NOT_CLOSED, talk),
  'seat.leave': row(['person'], PHASES, talk),
  'seat.assign': host(PHASES),
  'seat.hand': row(['host', 'table'], PHASES, { suspended: true }),
  'head.name': row(['host', 'seat', 'table'], PHASES, talk),
  'chair.hand': row(['host', 'table'], PHASES, { suspended: true }),
  'brief.read': seat(PHASES, talk),
  'table.start': host(['lobby'], { moves: true }),
  'table.pause': host(MEETING),
  'table.resume': host(NOT_CLOSED),
  'table.end': host(NOT_CLOSED),
  'clock.extend': row(['host', 'chair'], NOT_CLOSED),
  'clock.due': row(['clock'], PHASES),
  'timer.due': row(['clock'], PHASES, { suspended: true }),
  'clock.shift': row(['table'], NOT_CLOSED, talk),
  'inject.release': host(MEETING),
  'inject.skip': host(NOT_CLOSED),
  'debrief.open': host(['closed']),
  'debrief.step': host(['closed']),
  'debrief.reveal': host(['closed']),
  'guess.make': seat(['closed']),

  // the chair
  'beat.close': chair(MOVING, { moves: true }),
  'text.revise': chair(['round.text']),
  'text.streamline': chair(['round.text']),
  'text.compile': chair(['round.text', 'round.corridor', 'consultation']),
  'text.tidy': chair(['round.text', 'consultation', 'adoption']),
  'text.correct': chair(['consultation', 'adoption']),
  'proposals.freeze': chair(WORK),
  'reading.rule': chair(WORK),
  'gavel.put': chair(GAVEL),
  'gavel.fall': chair(GAVEL),
  'paragraph.park': chair(GAVEL),
  'paragraph.unpark': chair(GAVEL),
  'silence.open': chair(['consultation'], { moves: true }),
  'floor.take': chair(['consultation'], { moves: true }),
  'text.adopt': chair(['adoption'], { moves: true }),
  'summary.issue': chair(['round.gavel', 'dropping', 'consultation', 'adoption'], { moves: true }),
  'vote.close': chair(['vote']),
  'speakers.close': chair(FLOOR),
  'speakers.order': chair(FLOOR),
  'speakers.limit': chair(FLOOR),
  'speakers.call': chair(FLOOR),
  'point.rule': chair(MEETING, { suspended: true }),
  'meeting.suspend': chair(FLOOR),
  'meeting.resume': chair(MEETING, { suspended: true }),
  'room.open': row(['chair', 'seat'], WORK, { suspended: true }),
  'room.report': row(['chair', 'seat'], MEETING, { suspended: true }),
  'room.close': row(['chair', 'seat'], MEETING, { suspended: true }),

  // delegations
  'statement.make': seat(['opening']),
  'stance.take': seat(['round.reading', 'round.corridor', 'round.gavel', 'dropping', 'consultation']),
  'stance.drop': seat(DRAFTING),
  'proposal.table': seat(DRAFTING),
  'paragraph.propose': seat(DRAFTING),
  'proposal.delete': seat(DRAFTING),
  'proposal.move': seat(DRAFTING),
  'proposal.split': seat(DRAFTING),
  'proposal.merge': seat(DRAFTING),
  'proposal.sponsor': seat(DRAFTING),
  'proposal.withdraw': seat(DRAFTING),
  'proposal.revise': seat(DRAFTING),
  'proposal.reintroduce': member(DRAFTING),
  'reading.contest': member(['round.reading', 'round.corridor', 'round.gavel', 'consultation']),
  'paragraph.reopen': member(['round.corridor'], { head: true }),
  'ready.set': seat(['opening', ...ROUND, 'dropping', 'consultation', 'positions']),
  'drop.object': member(['dropping'], { head: true }),
  'silence.break': member(['silence'], { head: true }),
  'adoption.object': member(['adoption'], { head: true }),
  'vote.request': member(['adoption'], { head: true }),
  'amendment.move': member(['adoption'], { head: true }),
  'vote.cast': member(['vote'], { head: true }),
  'position.give': member(['positions'], { head: true }),
  'message.say': row(['seat', 'chair', 'host'], PHASES, talk),
  'note.send': seat(PHASES, talk),
  'speakers.join': seat(FLOOR),
  'speakers.leave': seat(FLOOR),
  'speakers.yield': seat(FLOOR),
  'point.raise': member(FLOOR),

  // deals
  'package.offer': member(DRAFTING),
  'package.answer': member(WORK, { head: true }),
  'package.withdraw': member(WORK),
  'package.leave': member(WORK, { head: true }),
  'stance.condition': member(DRAFTING),
  'condition.drop': member(WORK),
  'promise.make': member([...WORK, 'opening', 'dropping'], { suspended: true }),
  'capital.ask': member(WORK, { head: true, suspended: true }),
  'initiative.found': member(DRAFTING, { head: true }),
  'initiative.join': member([...WORK, 'dropping'], { head: true }),
  'initiative.leave': member([...WORK, 'dropping'], { head: true }),
  'initiative.serve': seat([...WORK, 'dropping'], { standing: 'organization' }),
  'redline.declare': member(['opening', ...WORK], { head: true }),

  // rooms and groups
  'room.enter': seat(MEETING, { suspended: true }),
  'room.leave': seat(MEETING, { suspended: true }),
  'room.say': row(['seat', 'chair'], MEETING, talk),
  'group.found': member(['opening', ...WORK], { suspended: true }),
  'group.join': member(['opening', ...WORK], { head: true, suspended: true }),
  'group.leave': member(['opening', ...WORK], { head: true, suspended: true }),
  'group.speaker': member(['opening', ...WORK], { suspended: true }),
  'group.state': member(['round.reading', ...DRAFTING, 'round.gavel']),

  // observers
  'evidence.play': seat(['round.reading', ...DRAFTING], { standing: 'observer' }),
  'sounding.ask': seat(WORK, { standing: 'organization', suspended: true }),
  'sounding.answer': member(WORK, { suspended: true }),
  'posture.take': seat(ROUND, { standing: 'civil-society' }),
  'text.judge': seat(['adoption', 'positions'], { standing: 'observer' }),
};

/** Every act there is. Taken from here and not from the schemas, which a screen needs only where something is typed. */
export const COMMAND_TYPES = Object.keys(RIGHTS) as readonly CommandType[];

export const rolesOf = (type: CommandType): readonly Role[] => RIGHTS[type].roles;

/** The acts a phase is open to and that move nothing: what the chart only records. */
export const recordedIn = (phase: Phase): readonly CommandType[] =>
  (Object.keys(RIGHTS) as CommandType[]).filter((t) => RIGHTS[t].moves !== true && RIGHTS[t].in.includes(phase));
