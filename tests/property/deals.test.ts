/** Tables that mostly deal: what must hold of goodwill, packages, conditions and leave after every act. */
import { expect, test } from '@jest/globals';
import {
  type Actor,
  type CommandType,
  decide,
  evolveWorld,
  GOODWILL_CEILING,
  GOODWILL_START,
  groundHolds,
  isAlive,
  isLive,
  leavesInForce,
  openingEvents,
  type PublicState,
  packageOf,
  paragraphOf,
  partStands,
  RIGHTS,
  replay,
  type World,
} from '../../shared/engine/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';
import { anyActor, anyCommand } from '../support/anyCommand.ts';
import { dealGame } from '../support/dealGame.ts';

const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: {},
  chair: 'bot',
  solo: false,
  seed: 's',
  settings: { putMs: 0, dealsPerRound: 3, proposalsPerRound: 5, reopensPerRound: 3 },
} as const;

/** By how often they come. */
const ACTS: readonly CommandType[] = [
  ...Array<CommandType>(6).fill('package.answer'),
  ...Array<CommandType>(4).fill('stance.take'),
  ...Array<CommandType>(3).fill('package.offer'),
  ...Array<CommandType>(3).fill('stance.condition'),
  ...Array<CommandType>(3).fill('gavel.put'),
  ...Array<CommandType>(3).fill('gavel.fall'),
  'package.leave',
  'package.withdraw',
  'condition.drop',
  'proposal.table',
  'proposal.sponsor',
  'proposal.withdraw',
  'proposal.revise',
  'proposal.move',
  'proposal.delete',
  'text.revise',
  'paragraph.reopen',
  'promise.make',
  'capital.ask',
  'initiative.found',
  'initiative.join',
  'redline.declare',
  'silence.break',
];

function goodwillAddsUp({ goodwill, goodwillLines, members, used }: PublicState): void {
  expect(Object.keys(goodwill).sort()).toEqual([...members].sort());
  for (const seat of members) {
    let sum = GOODWILL_START;
    const own = goodwillLines.filter((x) => x.seat === seat);
    for (const line of own) sum = Math.min(GOODWILL_CEILING, sum + line.by);
    expect(goodwill[seat]).toBe(sum);
    expect(Object.values(used[seat] ?? {}).reduce((n, x) => n + x, 0)).toBe(own.length);
  }
}

function packagesHold(s: PublicState): void {
  const clean = s.phase === 'silence' || s.phase === 'adoption';
  for (const one of s.packages) {
    const parts = one.parts.map((x) => paragraphOf(s, x.paragraph));
    const linked = s.proposals.filter((x) => x.package === one.id);
    if (one.status === 'done') {
      expect(parts.every((p) => p !== undefined && !isLive(p))).toBe(true);
      expect(one.parts.every((x) => partStands(s, one, x))).toBe(true);
    }
    if (one.status === 'accepted') expect(linked).toHaveLength(one.parts.length);
    else expect(linked.filter((x) => x.status === 'tabled')).toEqual([]);
    expect(clean && one.status === 'accepted').toBe(false);
  }
  for (const p of s.paragraphs) if (p.package !== undefined) expect(packageOf(s, p.package)?.status).toBe('done');
}

function conditionsHold(s: PublicState): void {
  const working = (s.phase.startsWith('round.') && !s.faceDown) || s.phase === 'consultation';
  for (const c of s.conditions) {
    const p = paragraphOf(s, c.paragraph);
    const open = p !== undefined && p.status !== 'agreed' && p.status !== 'dropped';
    const holds = c.when.every((ground) => groundHolds(s, ground, []));
    if (c.status === 'met' && open && working) expect(holds).toBe(true);
    if (c.status === 'waiting' && p !== undefined && isLive(p) && working) expect(holds).toBe(false);
  }
}

function check(world: World): void {
  const s = world.public;
  goodwillAddsUp(s);
  packagesHold(s);
  conditionsHold(s);
  if (s.phase === 'silence' || s.phase === 'adoption') expect(s.paragraphs.some(isLive)).toBe(false);
  for (const own of Object.values(world.seats))
    for (const leave of leavesInForce(s, own))
      if (leave.package !== undefined) expect(isAlive(packageOf(s, leave.package))).toBe(true);
}

/** Mostly what this part of the meeting is open to; time passes where nobody acts. */
function step({ public: s }: World, random: Random): CommandType {
  if (s.phase === 'lobby') return 'table.start';
  const open = ACTS.filter((type) => RIGHTS[type].in.includes(s.phase));
  if (open.length === 0 || random.next() < 0.04) return s.clock === null ? 'beat.close' : 'clock.due';
  return random.pick(open);
}

const actorFor = (world: World, random: Random, type: CommandType): Actor =>
  RIGHTS[type].roles.includes('seat')
    ? { role: 'seat', seat: random.pick(world.public.members), by: 'bot' }
    : anyActor(world, random, type);

const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 60) / 4);
const START = process.env['FUZZ_SEED'] ?? 'deals';
const seen = new Set<string>();

test.each(Array.from({ length: RUNS }, (_, i) => [`${START}-${i}`]))('whatever is dealt (%s)', (seed) => {
  const random = createRandom(seed);
  const log = openingEvents(dealGame, OPEN, 0);
  let world = replay(dealGame, log);
  for (let i = 0, at = 1000; i < 700 && world.public.phase !== 'closed'; i++) {
    const type = step(world, random);
    at += type === 'clock.due' ? 60_000 : random.int(200);
    const result = decide(world, {
      command: anyCommand(world, random, type),
      actor: actorFor(world, random, type),
      at,
    });
    if (!result.ok) continue;
    log.push(...result.value);
    world = result.value.reduce(evolveWorld, world);
    check(world);
  }
  for (const one of world.public.packages) seen.add(one.status);
  for (const one of world.public.conditions) seen.add(one.status);
  expect(replay(dealGame, JSON.parse(JSON.stringify(log)))).toEqual(world);
});

test('the walks are not vacuous: every fate of packages and conditions comes up', () => {
  const fates = ['done', 'fallen', 'refused', 'withdrawn', 'countered', 'met', 'failed', 'dropped'];
  expect([...seen]).toEqual(expect.arrayContaining(fates));
});
