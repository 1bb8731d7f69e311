/** What a seat's secrets are must not show anywhere but in its own feed: two tables that differ in nothing else. */
import { expect, test } from '@jest/globals';
import { decide, evolveWorld, type NewEvent, openingEvents, replay, type World } from '../../shared/engine/index.ts';
import type { Game, Sheet } from '../../shared/scenario/index.ts';
import { createRandom, must, type Random } from '../../shared/types/index.ts';
import { anyActor, anyCommand, anyType } from '../support/anyCommand.ts';
import { smallGame } from '../support/game.ts';

const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: {},
  chair: 'bot',
  solo: false,
  seed: 's',
  settings: { putMs: 0, votes: 'amendments', groupsFrom: 3, capitalMs: 5000 },
} as const;
const TURNED = 'ada';

/** The same game with other instructions in one envelope. */
function turned(game: Game): Game {
  const sheets = must(game.sealed.sheets, 'a game with values');
  const sheet = must(sheets[TURNED], 'the seat has a sheet');
  const other: Sheet = {
    ...sheet,
    values: Object.fromEntries(Object.entries(sheet.values).map(([issue, v]) => [issue, [...v].reverse()])),
    mandate: { pay: [0, 1], care: [3, 4] },
    redLines: { care: [0] },
    walkAway: sheet.walkAway + 7,
  };
  return { ...game, sealed: { ...game.sealed, sheets: { ...sheets, [TURNED]: other } } };
}

/** The same acts at both tables: chosen on what is public, and half of them by the turned seat. */
function play(game: Game, seed: string, script: Random): readonly NewEvent[] {
  const log = openingEvents(game, { ...OPEN, seed }, 0);
  let world: World = replay(game, log);
  for (let i = 0, at = 1000; i < 300; i++) {
    at += script.int(4000);
    const type =
      script.next() < 0.1 ? (world.public.phase === 'lobby' ? 'table.start' : 'beat.close') : anyType(script);
    const command = anyCommand({ ...world, game: smallGame }, script, type);
    const actor = anyActor(world, script, type);
    const mine = actor.role === 'seat' && script.next() < 0.5 ? { ...actor, seat: TURNED } : actor;
    const result = decide(world, { command, actor: mine, at });
    if (!result.ok) continue;
    log.push(...result.value);
    world = result.value.reduce(evolveWorld, world);
  }
  return log;
}

const elsewhere = (log: readonly NewEvent[]): readonly string[] =>
  log
    .filter((e) => e.audience === 'all' || (e.audience !== 'sealed' && e.audience.seats.some((s) => s !== TURNED)))
    .map((e) => JSON.stringify(e));

const RUNS = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 60) / 2);
const START = process.env['FUZZ_SEED'] ?? 'secret';

test.each(Array.from({ length: RUNS }, (_, i) => [`${START}-${i}`]))(
  'no byte outside its own feed tells what is in an envelope (%s)',
  (seed) => {
    const [one, two] = [smallGame, turned(smallGame)].map((game) => play(game, seed, createRandom(seed)));
    expect(elsewhere(two ?? [])).toEqual(elsewhere(one ?? []));
    expect(elsewhere(one ?? []).length).toBeGreaterThan(5);
  },
);
