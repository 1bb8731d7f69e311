/** Commands at random for a table as it stands: sensible, foolish and wrong ones alike. */

import {
  type Actor,
  COMMAND_TYPES,
  type Command,
  type CommandType,
  REVEALS,
  RIGHTS,
  STANCES,
  type World,
} from '../../shared/engine/index.ts';
import type { Random } from '../../shared/types/index.ts';
import { anyDeal } from './anyDeal.ts';
import { anyMeeting } from './anyMeeting.ts';
import { anyDraft, anyRoom } from './anyRoom.ts';
import { anyText, anyTextAct } from './anyText.ts';

export const because = { text: 'We have our reasons.' };

export function anyActor(world: World, random: Random, type: CommandType): Actor {
  const role = random.next() < 0.9 ? random.pick(RIGHTS[type].roles) : random.pick(['host', 'chair', 'seat'] as const);
  if (role === 'seat') return { role, seat: random.pick(world.public.order), by: 'bot' };
  if (role === 'person' || role === 'host')
    return { role, person: random.pick(['p1', 'p2', 'p3', 'p4']), by: 'person' };
  return { role, by: role === 'chair' ? 'bot' : 'server' };
}

/** Every field a command of any type may want; the wire's schema is not asked here. */
export function anyFields(world: World, random: Random) {
  const { public: s, game } = world;
  const paragraph = random.next() < 0.97 ? random.pick(s.paragraphs).id : 'nowhere';
  const issue =
    game.open.issues.find((i) => i.id === s.paragraphs.find((p) => p.id === paragraph)?.issue) ??
    random.pick(game.open.issues);
  const wording =
    random.next() < 0.7
      ? { ready: random.pick(issue.wordings).id }
      : { text: `Free ${random.int(5)};`, level: random.int(6) };
  const proposal = s.proposals.length > 0 && random.next() < 0.9 ? random.pick(s.proposals).id : 'p99';
  const here = s.proposals.find((p) => p.id === proposal);
  return { paragraph, wording, proposal, on: here?.paragraph === paragraph ? here : undefined };
}

const maybe = <T>(random: Random, share: number, value: T): T | undefined =>
  random.next() < share ? value : undefined;
const tidy = (c: object): Command =>
  Object.fromEntries(Object.entries(c).filter(([, v]) => v !== undefined)) as Command;

export function anyCommand(
  world: World,
  random: Random,
  type: CommandType = random.pick(COMMAND_TYPES.filter((t) => t !== 'table.open')),
): Command {
  const s = world.public;
  const { paragraph, wording, proposal, on } = anyFields(world, random);
  const seat = random.next() < 0.97 ? random.pick(s.order) : 'nobody';
  const person = random.pick(['p1', 'p2', 'p3', 'p4']);
  const reason = random.next() < 0.8 ? because : undefined;
  const make: Partial<Record<CommandType, object>> = {
    'seat.take': { seat, share: maybe(random, 0.5, true) },
    'seat.assign': { person, seat: random.next() < 0.8 ? seat : null },
    'seat.hand': { seat, to: random.pick(['people', 'bot', 'stand-in']) },
    'head.name': { seat, person },
    'chair.hand': { to: random.pick(['bot', 'person']), person: maybe(random, 0.7, person) },
    'clock.extend': { ms: 1000 + random.int(5000) },
    'clock.due': { generation: random.next() < 0.7 ? s.generation : 0 },
    'clock.shift': { byMs: random.int(5000) },
    'debrief.step': { step: 1 + random.int(11) },
    'debrief.reveal': { what: random.pick(REVEALS) },
    'beat.close': { faceDown: maybe(random, 0.3, random.next() < 0.5) },
    'text.revise': { changes: [random.next() < 0.5 ? { paragraph, proposal } : { paragraph, wording }] },
    'gavel.put': {
      paragraph,
      proposal: maybe(random, 0.5, on?.id ?? proposal),
      package: s.packages.length > 0 ? maybe(random, 0.3, random.pick(s.packages).id) : undefined,
      version: maybe(random, 0.2, random.int(3)),
    },
    'paragraph.park': { paragraph },
    'paragraph.unpark': { paragraph },
    'statement.make': { priorities: random.next() < 0.9 ? [world.game.open.issues[0]?.id] : ['nothing'], reason },
    'stance.take': {
      paragraph,
      proposal: maybe(random, 0.3, on?.id ?? proposal),
      stance: random.pick(STANCES),
      reason,
      words: maybe(random, 0.2, random.next() < 0.5 ? 'for all' : 'not there'),
      wording: maybe(random, 0.2, wording),
    },
    'stance.drop': { paragraph, proposal: maybe(random, 0.3, on?.id ?? proposal) },
    'proposal.table': {
      paragraph,
      wording: random.next() < 0.75 ? wording : anyText(world, random, paragraph),
      amends: maybe(random, 0.1, on?.id ?? proposal),
      reason,
      version: maybe(random, 0.2, random.int(3)),
    },
    'proposal.sponsor': { proposal },
    'proposal.withdraw': { proposal },
    'paragraph.reopen': { paragraph, reason: because },
    'ready.set': { ready: random.next() < 0.8 },
    'drop.object': { paragraph, reason: because },
    'adoption.object': { reason: because },
    'message.say': { text: 'Good morning.', about: maybe(random, 0.3, paragraph) },
    'note.send': { to: [seat], text: 'Between us.', about: maybe(random, 0.3, paragraph) },
    'guess.make': { sign: true, stars: random.int(4), hardest: maybe(random, 0.5, seat) },
    ...anyDeal(world, random, { paragraph, wording, proposal, seat }),
    ...anyMeeting(world, random, { paragraph, wording, seat }),
    ...anyRoom(world, random, { paragraph, wording, seat }),
    ...anyTextAct(world, random, { paragraph, wording, proposal }),
  };
  const { proposal: inside, ...where } = DRAFTS.has(type) ? anyDraft(world, random) : {};
  const about = make[type] ?? {};
  const named = inside !== undefined && 'proposal' in about && about.proposal !== undefined;
  return tidy({ type, ...about, ...where, ...(named && { proposal: inside }) });
}

/** Acts that may be done in a closed room. */
const DRAFTS = new Set<CommandType>([
  'stance.take',
  'stance.drop',
  'proposal.table',
  'proposal.sponsor',
  'proposal.withdraw',
]);

/** Acts that end things are rare, so that a walk gets somewhere. */
const RARE = new Set<CommandType>([
  'table.end',
  'table.pause',
  'summary.issue',
  'adoption.object',
  'drop.object',
  'silence.break',
  'clock.shift',
  'meeting.suspend',
]);

export const anyType = (random: Random): CommandType => {
  const type = random.pick(COMMAND_TYPES.filter((t) => t !== 'table.open'));
  return RARE.has(type) && random.next() < 0.85 ? 'stance.take' : type;
};
