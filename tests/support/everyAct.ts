/** Every act of every role with every parameter that differs in kind; scenario wordings only, no free text. */
import {
  type Actor,
  BALLOTS,
  COMMAND_TYPES,
  type Command,
  type CommandType,
  NO_TEXT_ENDINGS,
  PLACES,
  POSITIONS,
  POSTURES,
  PROMISES,
  RIGHTS,
  ROOM_KINDS,
  STANCES,
  VIEWS,
  type World,
} from '../../shared/engine/index.ts';
import { because, chair, clock, host, person, seat, server } from './table.ts';

type Loose = Readonly<Record<string, unknown>>;

/** All ways to choose one value of each. */
const ways = (parts: Readonly<Record<string, readonly unknown[]>>): readonly Loose[] =>
  Object.entries(parts).reduce<readonly Loose[]>(
    (sums, [name, values]) => sums.flatMap((sum) => values.map((value) => ({ ...sum, [name]: value }))),
    [{}],
  );

function choices({ public: s, game }: World, own: World['seats'][string] | undefined) {
  const paragraphs = s.paragraphs.map((p) => p.id);
  const readyFor = (issue: string | undefined) =>
    game.open.issues.find((i) => i.id === issue)?.wordings.map((w) => ({ ready: w.id })) ?? [];
  const worded = s.paragraphs.flatMap((p) => readyFor(p.issue).map((wording): Loose => ({ paragraph: p.id, wording })));
  const levels = game.open.issues[0]?.levels.map((_, level) => level) ?? [];
  return {
    paragraphs,
    worded,
    levels,
    issues: game.open.issues.map((i) => i.id),
    wordings: readyFor(game.open.issues[0]?.id),
    proposals: s.proposals.map((p) => p.id),
    packages: s.packages.map((x) => x.id),
    conditions: s.conditions.map((x) => x.id),
    initiatives: s.initiatives.map((x) => x.id),
    rooms: s.rooms.map((x) => x.id),
    groups: s.groups.map((x) => x.id),
    soundings: own?.soundings.map((x) => x.id) ?? [],
    seats: s.order,
    injects: game.sealed.injects.map((x) => x.id),
    phrases: game.open.phrases.map((x) => x.id),
  };
}

type Choices = ReturnType<typeof choices>;
const reason = [because];
const NONE: readonly Loose[] = [{}];

const MAKE: Readonly<Partial<Record<CommandType, (c: Choices) => readonly Loose[]>>> = {
  'seat.take': ({ seats }) => ways({ seat: seats }),
  'seat.assign': ({ seats }) => ways({ person: ['p1'], seat: seats }),
  'seat.hand': ({ seats }) => ways({ seat: seats, to: ['bot'] }),
  'head.name': ({ seats }) => ways({ seat: seats, person: ['p1'] }),
  'chair.hand': () => ways({ to: ['bot'] }),
  'clock.extend': () => ways({ ms: [60_000] }),
  'debrief.step': () => ways({ step: [2] }),
  'debrief.reveal': () => ways({ what: ['silence-breaker', 'promises'] }),
  'inject.release': ({ injects }) => ways({ inject: injects }),
  'inject.skip': ({ injects }) => ways({ inject: injects }),
  'text.revise': (c) => [
    ...ways({ changes: c.worded.map((w) => [w]) }),
    ...ways({ changes: c.packages.map((x) => [{ package: x }]) }),
  ],
  'text.correct': (c) => ways({ changes: c.worded.map((w) => [w]) }),
  'proposals.freeze': () => ways({ frozen: [true, false] }),
  'reading.rule': (c) => ways({ paragraph: c.paragraphs, level: c.levels }),
  'gavel.put': (c) => [
    ...ways({ paragraph: c.paragraphs }),
    ...ways({ paragraph: c.paragraphs, proposal: c.proposals }),
    ...ways({ package: c.packages }),
  ],
  'paragraph.park': (c) => ways({ paragraph: c.paragraphs }),
  'paragraph.unpark': (c) => ways({ paragraph: c.paragraphs }),
  'summary.issue': () => ways({ as: NO_TEXT_ENDINGS }),
  'speakers.close': () => ways({ closed: [true, false] }),
  'speakers.limit': () => ways({ ms: [null, 60_000] }),
  'point.rule': () => ways({ sustained: [true, false] }),
  'room.open': (c) => ways({ kind: ROOM_KINDS, paragraphs: [c.paragraphs.slice(0, 1)], seats: [c.seats.slice(1, 2)] }),
  'room.report': (c) => ways({ room: c.rooms }),
  'room.close': (c) => ways({ room: c.rooms }),
  'statement.make': () => ways({ priorities: [[]] }),
  'stance.take': (c) => ways({ paragraph: c.paragraphs, stance: STANCES, reason }),
  'stance.drop': (c) => ways({ paragraph: c.paragraphs }),
  'proposal.table': (c) => c.worded,
  'paragraph.propose': (c) =>
    ways({
      after: [null, ...c.paragraphs],
      place: PLACES,
      issue: c.issues.slice(0, 1),
      title: ['New'],
      wording: c.wordings.slice(-1),
    }),
  'proposal.delete': (c) => ways({ paragraph: c.paragraphs }),
  'proposal.move': (c) => ways({ paragraph: c.paragraphs, after: [null, ...c.paragraphs], place: PLACES }),
  'proposal.split': (c) =>
    ways({ paragraph: c.paragraphs.slice(0, 1), first: c.wordings.slice(1, 2), second: c.wordings.slice(-1) }),
  'proposal.merge': (c) =>
    ways({ paragraph: c.paragraphs.slice(0, 1), with: c.paragraphs, wording: c.wordings.slice(-1) }),
  'proposal.sponsor': (c) => ways({ proposal: c.proposals }),
  'proposal.withdraw': (c) => ways({ proposal: c.proposals }),
  'proposal.revise': (c) => ways({ proposal: c.proposals, wording: c.wordings.slice(-1) }),
  'proposal.reintroduce': (c) => ways({ proposal: c.proposals }),
  'reading.contest': (c) => ways({ paragraph: c.paragraphs, level: c.levels }),
  'paragraph.reopen': (c) => ways({ paragraph: c.paragraphs, reason }),
  'ready.set': () => ways({ ready: [true] }),
  'drop.object': (c) => ways({ paragraph: c.paragraphs, reason }),
  'silence.break': (c) => ways({ paragraph: c.paragraphs, reason }),
  'adoption.object': () => ways({ reason }),
  'amendment.move': (c) => c.worded,
  'vote.cast': () => ways({ ballot: BALLOTS }),
  'position.give': (c) => [
    ...ways({ kind: POSITIONS, reason }),
    ...ways({ kind: POSITIONS, paragraph: c.paragraphs, reason }),
  ],
  'message.say': () => ways({ text: ['Good morning.'] }),
  'note.send': (c) => ways({ to: c.seats.slice(0, 1).map((x) => [x]), text: ['Between us.'] }),
  'point.raise': () => ways({ reason }),
  'package.offer': (c) => ways({ parts: c.worded.map((w) => [w]), to: c.seats.map((x) => [x]) }),
  'package.answer': (c) => ways({ package: c.packages, accept: [true, false] }),
  'package.withdraw': (c) => ways({ package: c.packages }),
  'package.leave': (c) => ways({ package: c.packages, reason }),
  'stance.condition': (c) =>
    ways({
      paragraph: c.paragraphs,
      stance: ['live-with'],
      when: c.paragraphs.map((paragraph) => [{ paragraph, atMost: c.levels.at(-2) ?? 0 }]),
    }),
  'condition.drop': (c) => ways({ condition: c.conditions }),
  'promise.make': (c) => ways({ to: c.seats, promise: PROMISES, paragraph: c.paragraphs.slice(0, 1) }),
  'capital.ask': (c) => ways({ package: c.packages, issue: c.issues }),
  'initiative.found': (c) => ways({ issue: c.issues, title: ['Together'] }),
  'initiative.join': (c) => ways({ initiative: c.initiatives }),
  'initiative.leave': (c) => ways({ initiative: c.initiatives }),
  'initiative.serve': (c) => ways({ initiative: c.initiatives }),
  'redline.declare': (c) => ways({ issue: c.issues, levels: [[0], c.levels.slice(-1)] }),
  'room.enter': (c) => ways({ room: c.rooms }),
  'room.leave': (c) => ways({ room: c.rooms }),
  'room.say': (c) => ways({ room: c.rooms, text: ['Here.'] }),
  'group.found': (c) => ways({ name: ['Friends'], seats: [c.seats.slice(0, 2)] }),
  'group.join': (c) => ways({ group: c.groups }),
  'group.leave': (c) => ways({ group: c.groups }),
  'group.speaker': (c) => ways({ group: c.groups, seat: c.seats }),
  'group.state': (c) => ways({ group: c.groups, paragraph: c.paragraphs, stance: STANCES, reason }),
  'evidence.play': (c) => ways({ paragraph: c.paragraphs, reason }),
  'sounding.ask': (c) => ways({ paragraph: c.paragraphs, seats: [c.seats.slice(0, 2)] }),
  'sounding.answer': (c) => ways({ sounding: c.soundings, levels: [[], c.levels] }),
  'posture.take': () => ways({ posture: POSTURES }),
  'text.judge': () => ways({ view: VIEWS }),
};

/** By the wire nobody is the table; what it keeps by itself is counted with the people it keeps. */
const UNCOUNTED = new Set<CommandType>(['table.open', 'timer.due', 'clock.shift', 'guess.make']);

function actorsOf(world: World, type: CommandType): readonly Actor[] {
  return RIGHTS[type].roles.flatMap((role): readonly Actor[] => {
    if (role === 'seat') return world.public.order.map(seat);
    return { host: [host], chair: [chair], person: [person('p1')], clock: [clock], table: [server] }[role] ?? [];
  });
}

export function everyAct(world: World): readonly (readonly [Actor, Command])[] {
  return COMMAND_TYPES.filter((type) => !UNCOUNTED.has(type)).flatMap((type) =>
    actorsOf(world, type).flatMap((actor) => {
      const found = choices(world, actor.seat === undefined ? undefined : world.seats[actor.seat]);
      const made = type === 'clock.due' ? [{ generation: world.public.generation }] : (MAKE[type]?.(found) ?? NONE);
      return made.map((parts) => [actor, { type, ...parts } as Command] as const);
    }),
  );
}
