/** Acts with the ids of other things, twice the same, nothing at all, themselves: parsed, they never throw. */
import { expect, test } from '@jest/globals';
import { SCHEMAS } from '../../shared/engine/commands.ts';
import { type Command, openingEvents, replay, transact, type World } from '../../shared/engine/index.ts';
import { createRandom, type Random } from '../../shared/types/index.ts';
import { anyActor, anyCommand, anyType } from '../support/anyCommand.ts';
import { dealGame } from '../support/dealGame.ts';

const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: { ada: 'people' },
  chair: 'bot',
  solo: false,
  seed: 's',
  settings: { putMs: 0, groupsFrom: 3, votes: 'amendments', dealsPerRound: 3, proposalsPerRound: 6 },
} as const;

const STRANGE: readonly unknown[] = [
  '__proto__',
  'constructor',
  '',
  ' ',
  'x'.repeat(64),
  'para-pay',
  'pay',
  'chair',
  'voluntary',
  'pay/0',
  'pay/4b',
  0,
  -1,
  49,
  1.5,
  null,
  true,
  [],
  {},
];
const poolOf = ({ public: s }: World): readonly unknown[] => [
  ...[...s.paragraphs, ...s.proposals, ...s.packages, ...s.conditions, ...s.rooms, ...s.groups].map((x) => x.id),
  ...s.order,
  ...STRANGE,
];

/** One place somewhere inside is something else. */
function mutated(value: unknown, random: Random, pool: readonly unknown[]): unknown {
  if (Array.isArray(value)) {
    const turn = random.int(4);
    if (turn === 0) return [];
    if (turn === 1) return [...value, ...value];
    return value.map((x) => (random.next() < 0.5 ? mutated(x, random, pool) : x));
  }
  if (value === null || typeof value !== 'object') return random.pick(pool);
  const entries = Object.entries(value).filter(([key]) => key !== 'type');
  if (entries.length === 0) return value;
  const [key, old] = random.pick(entries);
  const { [key]: _gone, ...rest } = value as Record<string, unknown>;
  return random.next() < 0.15 ? rest : { ...value, [key]: mutated(old, random, pool) };
}

const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 60) / 4);
const START = process.env['FUZZ_SEED'] ?? 'mutants';

test.each(Array.from({ length: RUNS }, (_, i) => `${START}-${i}`))('a mangled act is refused or done (%s)', (seed) => {
  const random = createRandom(seed);
  const log = openingEvents(dealGame, OPEN, 0);
  let world = replay(dealGame, log);
  let parsed = 0;
  for (let i = 0, at = 1000; i < 500; i++, at += random.int(3000)) {
    const { phase } = world.public;
    const onward = phase === 'lobby' ? 'table.start' : 'beat.close';
    const type = random.next() < (phase === 'lobby' ? 0.3 : 0.02) ? onward : anyType(random);
    if (phase !== 'closed' && (type === 'table.end' || type === 'summary.issue')) continue;
    const drawn = anyCommand(world, random, type);
    const act = random.next() < 0.5 ? drawn : mutated(drawn, random, poolOf(world));
    const read = SCHEMAS[type].safeParse(act);
    if (!read.success) continue;
    parsed += 1;
    const result = transact(world, { command: read.data as Command, actor: anyActor(world, random, type), at });
    if (!result.ok) continue;
    log.push(...result.value.events);
    world = result.value.world;
  }
  expect(parsed).toBeGreaterThan(200);
  expect(replay(dealGame, JSON.parse(JSON.stringify(log)))).toEqual(world);
});
