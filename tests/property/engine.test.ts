import { describe, expect, test } from '@jest/globals';
import {
  allows,
  type CommandType,
  decide,
  legal,
  type NewEvent,
  openingEvents,
  PHASES,
  replay,
  replaySeat,
  type SettingsInput,
  transact,
  type World,
} from '../../shared/engine/index.ts';
import type { Inject } from '../../shared/scenario/index.ts';
import { createRandom, hashOf, type Random } from '../../shared/types/index.ts';
import { anyActor, anyCommand, anyType } from '../support/anyCommand.ts';
import { smallGame } from '../support/game.ts';

const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: { ada: 'people' },
  chair: 'bot',
  solo: false,
  seed: 's',
} as const;

/** Presets in turn: without votes, with them, with silences that gather their breaks. */
const PRESETS: readonly SettingsInput[] = [
  { putMs: 0 },
  { putMs: 0, votes: 'amendments', groupsFrom: 4 },
  { putMs: 0, votes: 'whole', silenceEnds: 'deadline', silenceTries: 3 },
];
const presetOf = (seed: string): SettingsInput => PRESETS[Number(seed.split('-').at(-1)) % PRESETS.length] ?? {};

const card = { title: 'News', text: 'It rains.', round: null } as const;
const news: readonly Inject[] = [
  {
    ...card,
    id: 'storm',
    to: 'all',
    round: 2,
    effects: [
      { kind: 'quiet', ms: 1000 },
      { kind: 'agenda', issue: 'pay', place: 'last' },
      { kind: 'mandates', issues: ['care'], towards: 'up' },
    ],
  },
  { ...card, id: 'cable', to: ['bel'], effects: [{ kind: 'mandates', issues: ['pay'], towards: 'down' }] },
];
const game = { ...smallGame, sealed: { ...smallGame.sealed, injects: news } };

/** What brings a meeting on from where it stands. */
function onward({ public: s }: World, random: Random): CommandType {
  if (s.phase === 'lobby') return 'table.start';
  if (s.paused) return 'table.resume';
  if (s.suspended !== null) return 'meeting.resume';
  if (s.phase === 'silence') return random.pick(['clock.due', 'silence.break']);
  if (s.phase === 'adoption') return random.pick(['clock.due', 'text.adopt', 'vote.request', 'amendment.move']);
  return s.phase === 'vote' ? random.pick(['vote.cast', 'vote.close']) : 'beat.close';
}

/** A random table: nonsense mixed with sense, and now and then the chair moves on. */
function walk(seed: string, steps: number, visit: (world: World, log: readonly NewEvent[]) => void = () => {}) {
  const random = createRandom(seed);
  const log = openingEvents(game, { ...OPEN, settings: presetOf(seed) }, 0);
  let world = replay(game, log);
  let at = 1000;
  let accepted = 0;
  for (let i = 0; i < steps; i++) {
    at += random.int(4000);
    const type = random.next() < 0.12 ? onward(world, random) : anyType(random);
    const result = transact(world, {
      command: anyCommand(world, random, type),
      actor: anyActor(world, random, type),
      at,
    });
    if (!result.ok) continue;
    accepted += 1;
    log.push(...result.value.events);
    // Replaying the log must give what the acts led to, so the fold is not asked here.
    world = result.value.world;
    visit(world, log);
  }
  return { world, log, accepted };
}

/** `npm run fuzz` walks more tables from another start; a failing one is named by its seed. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 60);
const START = process.env['FUZZ_SEED'] ?? 'walk';
const SEEDS = Array.from({ length: RUNS }, (_, i) => `${START}-${i}`);
const share = (part: number): readonly string[] => SEEDS.slice(0, Math.ceil(RUNS * part));

/** Refused for what only the whole command, or only the server, shows. */
const SERVER_KNOWS = [
  'rule/reason-needed',
  'rule/both-halves',
  'rule/reading-differs',
  'rule/chair-wording-outside',
  'rule/room-facilitator',
  'rule/name-a-bracket',
  'rule/unknown-card',
  'rule/stale-clock',
  'rule/unknown-news',
  'rule/news-done',
];

describe('any table, played at random', () => {
  test.each(share(0.66))('replay gives the state that was live, and JSON loses nothing (%s)', (seed) => {
    const { world, log } = walk(seed, 400);
    expect(replay(game, JSON.parse(JSON.stringify(log)))).toEqual(world);
    expect(hashOf(JSON.parse(JSON.stringify(world.public)))).toBe(hashOf(world.public));
  });

  test('the walks are not vacuous: every phase is reached, texts are adopted and fail', () => {
    const seen = new Set<string>();
    const endings = new Set<string>();
    let accepted = 0;
    for (const seed of SEEDS) {
      const end = walk(seed, 400, (w) => seen.add(w.public.phase));
      accepted += end.accepted;
      endings.add(end.world.public.ending?.kind ?? 'none');
    }
    expect([...seen].sort()).toEqual([...PHASES].sort());
    expect([...endings]).toEqual(expect.arrayContaining(['adopted', 'summary', 'voted', 'rejected']));
    expect(accepted).toBeGreaterThan(SEEDS.length * 40);
  });

  test.each(share(0.2))('[5.1] [7.1] invariants hold after every act (%s)', (seed) => {
    walk(seed, 400, ({ public: s }) => {
      for (const p of s.paragraphs) {
        if (p.status === 'ad-ref' || p.status === 'agreed') expect(p.brackets).toEqual([]);
        expect(p.status === 'bracketed').toBe(p.brackets.length > 0 && p.status !== 'parked' && p.status !== 'dropped');
        expect(p.brackets.every((b) => s.members.includes(b.seat))).toBe(true);
      }
      if (s.phase === 'silence' || s.phase === 'adoption') {
        expect(s.paragraphs.every((p) => p.status === 'ad-ref' || p.status === 'dropped')).toBe(true);
      }
    });
  });

  test.each(share(0.17))('a seat sees its own feed and the public one, nothing of another seat (%s)', (seed) => {
    const { log } = walk(seed, 400);
    const ada = replaySeat('ada', log);
    const withoutOthers = log.filter(
      (e) => e.audience === 'all' || (typeof e.audience === 'object' && e.audience.seats.includes('ada')),
    );
    expect(replaySeat('ada', withoutOthers)).toEqual(ada);
    for (const e of log) if (e.type === 'stance.laid') expect(e.audience).toEqual({ seats: [e.seat] });
  });

  const samples: number[] = [];
  test.each(share(0.17))('what legal closes, decide refuses on every sample (%s)', (seed) => {
    const random = createRandom(`${seed}/legal`);
    let closed = 0;
    walk(seed, 250, (world) => {
      if (random.next() > 0.2) return;
      const type = anyType(random);
      const actor = anyActor(world, random, type);
      const own = world.seats[actor.seat ?? ''] ?? null;
      const ask = { open: world.game.open, state: world.public, own, actor, at: 1e9 };
      const found = legal(ask).find((a) => a.type === type);
      if (found !== undefined && found.refusal === null) return;
      for (let i = 0; i < 8; i++) {
        const result = decide(world, { command: anyCommand(world, random, type), actor, at: 1e9 });
        expect([type, actor.role, result.ok]).toEqual([type, actor.role, false]);
        closed += 1;
      }
    });
    samples.push(closed);
  });

  test('those samples are not vacuous, though some walks end early', () => {
    expect(samples.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(15 * samples.length);
  });

  test.each(share(0.17))(
    'what allows opens for a whole command, decide accepts, and the other way round (%s)',
    (seed) => {
      const random = createRandom(`${seed}/allows`);
      walk(seed, 250, (world) => {
        const type = anyType(random);
        const actor = anyActor(world, random, type);
        const command = anyCommand(world, random, type);
        const own = world.seats[actor.seat ?? ''] ?? null;
        const ask = { open: world.game.open, state: world.public, own, actor, at: 1e9 };
        const result = decide(world, { command, actor, at: 1e9 });
        if (allows(ask, command) !== null) expect(result.ok).toBe(false);
        else if (!result.ok) expect(SERVER_KNOWS).toContain(result.error.code);
      });
    },
  );
});
