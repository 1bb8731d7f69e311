/** Rooms at random beside a plenary at random: what closed rooms draft stays theirs, and their copies agree. */
import { describe, expect, test } from '@jest/globals';
import {
  type Actor,
  type Command,
  type CommandType,
  decide,
  earsOf,
  evolveWorld,
  legal,
  type NewEvent,
  openingEvents,
  type RoomCopy,
  replay,
  replaySeat,
  type World,
} from '../../shared/engine/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';
import { anyActor, anyCommand } from '../support/anyCommand.ts';
import { smallGame } from '../support/game.ts';

const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: { ada: 'people' },
  chair: 'bot',
  solo: false,
  seed: 's',
  settings: { putMs: 0, groupsFrom: 3 },
} as const;

const TYPES: readonly CommandType[] = [
  'room.open',
  'room.enter',
  'room.enter',
  'room.enter',
  'room.enter',
  'room.leave',
  'room.say',
  'room.report',
  'room.close',
  'stance.take',
  'stance.take',
  'proposal.table',
  'proposal.table',
  'proposal.sponsor',
  'proposal.withdraw',
  'stance.drop',
  'gavel.put',
  'gavel.fall',
  'paragraph.reopen',
  'group.found',
  'group.join',
  'group.leave',
  'group.state',
  'seat.hand',
  'evidence.play',
  'posture.take',
  'beat.close',
];

type Drawn = { readonly command: Command; readonly actor: Actor };
type Step = { readonly before: World; readonly events: readonly NewEvent[]; readonly after: World };

const DRAFTS = TYPES.filter((t) => t.startsWith('stance.') || t.startsWith('proposal.'));

/** Somebody inside a closed room drafts there. */
function inRoom(world: World, random: Random): Drawn | null {
  const rooms = world.public.rooms.filter((r) => r.closed && r.inside.length > 0 && r.paragraphs.length > 0);
  if (rooms.length === 0) return null;
  const room = random.pick(rooms);
  const actor: Actor = { role: 'seat', seat: random.pick(room.inside), by: 'bot' };
  const drawn = anyCommand(world, random, random.pick(DRAFTS));
  const proposals = world.sealed.rooms[room.id]?.proposals ?? [];
  const on = 'paragraph' in drawn ? { paragraph: random.pick(room.paragraphs) } : {};
  const about = 'proposal' in drawn && proposals.length > 0 ? { proposal: random.pick(proposals).id } : {};
  return { command: { ...drawn, ...on, ...about, room: room.id } as Command, actor };
}

function drawn(world: World, random: Random): Drawn {
  const inside = random.next() < 0.5 ? inRoom(world, random) : null;
  if (inside !== null) return inside;
  const any = random.pick(TYPES);
  const picked = any === 'beat.close' && random.next() < 0.6 ? 'room.report' : any;
  const type = world.public.phase === 'lobby' ? 'table.start' : picked;
  return { command: anyCommand(world, random, type), actor: anyActor(world, random, type) };
}

function walk(seed: string, visit: (step: Step) => void): { world: World; log: readonly NewEvent[] } {
  const random = createRandom(`rooms/${seed}`);
  const log = openingEvents(smallGame, OPEN, 0);
  let world = replay(smallGame, log);
  for (let i = 0; i < 600; i += 1) {
    const result = decide(world, { ...drawn(world, random), at: 1000 + i * 700 });
    if (!result.ok) continue;
    const before = world;
    log.push(...result.value);
    world = result.value.reduce(evolveWorld, world);
    visit({ before, events: result.value, after: world });
  }
  return { world, log };
}

const drafted = (copy: RoomCopy | undefined): unknown => copy && { ...copy, said: [] };

/** Follows the public events of one act, so that each private one is held against who was inside just then. */
function heardBy({ before, events }: Step): void {
  let world = before;
  for (const e of events) {
    const room = world.public.rooms.find((r) => r.id === e.room);
    const inside = e.room !== undefined && e.audience !== 'all';
    if (inside && e.type !== 'room.copied')
      expect([e.type, e.audience]).toEqual([e.type, { seats: room && earsOf(room) }]);
    world = evolveWorld(world, e);
  }
}

describe.each(Array.from({ length: 8 }, (_, i) => `${i}`))('rooms at random (%s)', (seed) => {
  const steps: Step[] = [];
  const { world, log } = walk(seed, (step) => steps.push(step));

  test('[13.9] nobody is in two rooms, nor in one that is over', () => {
    for (const { after } of steps) {
      const inside = after.public.rooms.flatMap((r) => r.inside);
      expect(new Set(inside).size).toBe(inside.length);
      expect(after.public.rooms.every((r) => r.status === 'open' || r.inside.length === 0)).toBe(true);
    }
  });

  test('[13.10] what is said and drafted inside goes to those inside, and changes nothing outside', () => {
    for (const step of steps) {
      heardBy(step);
      const drafting = step.events.some((e) => e.room !== undefined && !e.type.startsWith('room.'));
      if (drafting) expect(step.after.public).toBe(step.before.public);
    }
  });

  test('[13.21] those inside have one copy, which is the server’s', () => {
    for (const { after } of steps.filter((_, i) => i % 3 === 0))
      for (const r of after.public.rooms)
        if (r.closed)
          for (const seat of r.inside)
            expect(drafted(after.seats[seat]?.rooms[r.id])).toEqual(after.sealed.rooms[r.id]);
  });

  test('a log replays, seat by seat, through JSON', () => {
    const read = JSON.parse(JSON.stringify(log)) as NewEvent[];
    expect(replay(smallGame, read)).toEqual(world);
    for (const seat of world.public.order) expect(replaySeat(seat, read)).toEqual(world.seats[seat]);
  });

  test('what legal closes, no sample opens', () => {
    const random = createRandom(`rooms/legal/${seed}`);
    for (const { after } of steps.filter((_, i) => i % 5 === 0)) {
      const type = random.pick(TYPES);
      const actor = anyActor(after, random, type);
      const own = after.seats[actor.seat ?? ''] ?? null;
      const ask = { open: smallGame.open, state: after.public, own, actor, at: 1e9 };
      const found = legal(ask).find((a) => a.type === type);
      if (found?.refusal == null) continue;
      const command = anyCommand(after, random, type);
      // A palette on the plenary speaks of the plenary; what a room's own stage opens is asked there.
      if ('room' in command && !type.startsWith('room.')) continue;
      expect([type, decide(after, { command, actor, at: 1e9 }).ok]).toEqual([type, false]);
    }
  });
});

test('the walks are not vacuous: every kind of room lives, drafts and reports, and ranks are broken', () => {
  const kinds = new Set<string>();
  const seen = new Set<string>();
  for (let i = 0; i < 12; i += 1) {
    const { world, log } = walk(`${i}`, () => undefined);
    for (const r of world.public.rooms) kinds.add(r.kind);
    for (const e of log) seen.add(e.room !== undefined && !e.type.startsWith('room.') ? `in ${e.type}` : e.type);
    if (world.public.rooms.some((r) => r.proposals.length > 0)) seen.add('agreed');
  }
  expect([...kinds].sort()).toEqual(['bilateral', 'confessional', 'contact', 'friends']);
  const wanted = [
    'room.copied',
    'room.said',
    'room.reported',
    'room.closed',
    'in stance.taken',
    'in bracket.opened',
    'in bracket.lifted',
    'in proposal.tabled',
    'in proposal.sponsored',
    'in proposal.withdrawn',
    'agreed',
    'group.stated',
    'ranks.broken',
    'evidence.followed',
  ];
  expect(wanted.filter((x) => !seen.has(x))).toEqual([]);
});
