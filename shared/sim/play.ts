/** A whole negotiation without clocks, sockets or people: minds act through `decide`, time steps. */
import { nextForChair, nextForSeat, type Persona } from '../bots/index.ts';
import {
  type Actor,
  type Command,
  deadlineOf,
  emptySeat,
  type NewEvent,
  openingEvents,
  replay,
  type SeatState,
  type SettingsInput,
  timersOf,
  transact,
  type World,
} from '../engine/index.ts';
import type { Game } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';

/** Plays one seat; null = nothing to do until something changes. Tests put people's acts here. */
export type SeatMind = (world: World, own: SeatState, seat: SeatId) => Command | null;

/** Presides; null = it waits. */
export type ChairMind = (world: World, at: number) => Command | null;

export type PlayOptions = {
  readonly seed: string;
  /** Seats played by something else than our bot. */
  readonly minds?: Readonly<Record<SeatId, SeatMind>>;
  /** Presides instead of our chair bot. */
  readonly chair?: ChairMind;
  readonly personas?: Readonly<Record<SeatId, Persona>>;
  readonly settings?: SettingsInput;
  /** Sees every act before it is decided. */
  readonly watch?: (world: World, actor: Actor, command: Command, own: SeatState | null) => void;
};

export type Played = {
  readonly seed: string;
  readonly log: readonly NewEvent[];
  readonly world: World;
  readonly seats: Readonly<Record<SeatId, SeatState>>;
  readonly acts: number;
};

type Run = {
  world: World;
  readonly log: NewEvent[];
  now: number;
  acts: number;
  /** Counts what a seat at rest could have to answer. */
  stirs: number;
  /** At how many stirs a seat came to rest. */
  readonly rest: Record<SeatId, number>;
  readonly options: PlayOptions;
};

/** What others do in their own name gives a bot that has come to rest nothing to answer. */
const QUIET: ReadonlySet<string> = new Set([
  'ready.set',
  'statement.made',
  'stance.taken',
  'stance.laid',
  'card.laid',
  'bracket.opened',
  'bracket.lifted',
  'position.given',
]);

/** A guard against minds that never come to rest; far above what any table needs. */
const MOST_ACTS = 200_000;

function open(game: Game, options: PlayOptions): Run {
  const settings: SettingsInput = { putMs: 0, ...options.settings };
  const command = {
    type: 'table.open',
    table: 'sim',
    scenario: game.open.scenario,
    seats: {},
    chair: 'bot',
    solo: false,
    settings: {
      ...settings,
      clocks: {
        opening: null,
        text: null,
        reading: null,
        corridor: null,
        gavel: null,
        dropping: null,
        consultation: null,
        adoption: null,
        positions: null,
        silence: 1000,
        vote: 1000,
        ...settings.clocks,
      },
    },
    seed: options.seed,
  } as const;
  const log = openingEvents(game, command, 0);
  return { world: replay(game, log), log, now: 0, acts: 0, stirs: 0, rest: {}, options };
}

function act(run: Run, actor: Actor, command: Command): boolean {
  run.now += 1;
  run.options.watch?.(
    run.world,
    actor,
    command,
    actor.seat === undefined ? null : (run.world.seats[actor.seat] ?? null),
  );
  const result = transact(run.world, { command, actor, at: run.now });
  if (!result.ok) return false;
  run.world = result.value.world;
  run.log.push(...result.value.events);
  run.stirs += result.value.events.filter((event) => !QUIET.has(event.type)).length;
  run.acts += 1;
  if (run.acts > MOST_ACTS) throw new Error(`seed ${run.options.seed}: the minds never come to rest`);
  return true;
}

function seatActs(run: Run, seat: SeatId): boolean {
  const { game, public: state } = run.world;
  const own = run.world.seats[seat] ?? emptySeat(seat);
  const mind = run.options.minds?.[seat];
  if (mind === undefined && run.rest[seat] === run.stirs) return false;
  const sheet = game.sealed.sheets?.[seat] ?? null;
  const { personas, seed } = run.options;
  const persona = personas?.[seat];
  const input = { open: game.open, state, own, seat, sheet, seed, ...(persona && { persona }) };
  const command = mind ? mind(run.world, own, seat) : nextForSeat(input);
  if (command === null) {
    run.rest[seat] = run.stirs;
    return false;
  }
  return act(run, { role: 'seat', seat, by: 'bot' }, command);
}

/** One act a seat in turn, until nobody has anything to say. */
function seatsAct(run: Run): boolean {
  let any = false;
  for (const seat of run.world.public.order) any = seatActs(run, seat) || any;
  return any;
}

function chairActs(run: Run): boolean {
  const { game, public: state } = run.world;
  const { chair, seed } = run.options;
  const at = run.now + 1;
  const command = chair ? chair(run.world, at) : nextForChair({ open: game.open, state, seed, at });
  return command !== null && act(run, { role: 'chair', by: 'bot' }, command);
}

/** To the clock's deadline or the next timer, whichever is sooner. */
function timePasses(run: Run): boolean {
  const deadline = deadlineOf(run.world.public);
  const [timer] = timersOf(run.world);
  const first = timer !== undefined && (deadline === null || timer.at < deadline) ? timer : null;
  const at = first?.at ?? deadline;
  if (at === null) return false;
  run.now = Math.max(run.now, at);
  const { generation } = run.world.public;
  const command: Command = first ? { type: 'timer.due', timer: first.id } : { type: 'clock.due', generation };
  return act(run, { role: 'clock', by: 'server' }, command);
}

function finish(run: Run): Played {
  while (run.world.public.phase !== 'closed') {
    if (seatsAct(run) || chairActs(run) || timePasses(run)) continue;
    throw new Error(`seed ${run.options.seed}: the table stands still in ${run.world.public.phase}`);
  }
  return { seed: run.options.seed, log: run.log, world: run.world, seats: run.world.seats, acts: run.acts };
}

/** @throws when the table stands still before its end: that is a bug in a mind or in a rule. */
export function playTable(game: Game, options: PlayOptions): Played {
  const run = open(game, options);
  act(run, { role: 'host', by: 'person', person: 'host' }, { type: 'table.start' });
  return finish(run);
}

/** Goes on from where a table stands, with minds in all its seats; the log holds what is new. Throws as `playTable`. */
export const playFrom = (world: World, at: number, options: PlayOptions): Played =>
  finish({ world, log: [], now: at, acts: 0, stirs: 0, rest: {}, options });
