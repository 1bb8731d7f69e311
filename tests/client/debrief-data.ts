/** Debriefs of whole games: bots play, the host opens it, one seat guesses. */
import type { Learned } from '../../client/model/debrief/index.ts';
import { continueFrom } from '../../server/debriefing.ts';
import { beliefsOf } from '../../shared/bots/index.ts';
import {
  type Command,
  decide,
  evolveWorld,
  type NewEvent,
  type PublicState,
  replay,
  replaySeat,
} from '../../shared/engine/index.ts';
import { type Common, commonOf, debriefOf } from '../../shared/figures/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { playTable } from '../../shared/sim/index.ts';
import { scenarioGame } from '../support/scenarios.ts';
import { host, seat as seatActor } from '../support/table.ts';

export const short = scenarioGame('hld-2013', 'short');
export const full = scenarioGame('hld-2013', 'full');

const played = new Map<Game, readonly NewEvent[]>();
const logOf = (game: Game): readonly NewEvent[] => {
  const known = played.get(game) ?? playTable(game, { seed: 'debrief' }).log;
  played.set(game, known);
  return known;
};

type Wish = {
  readonly game?: Game;
  readonly seat?: string | null;
  readonly guess?: boolean;
  /** Ends the talks in the third round. */
  readonly none?: boolean;
  readonly solo?: boolean;
  readonly log?: readonly NewEvent[];
  readonly after?: readonly Command[];
};

const broken = new Map<Game, readonly NewEvent[]>();
function closedLog(game: Game, none: boolean): readonly NewEvent[] {
  const log = logOf(game);
  if (!none) return log;
  const at = log.findIndex((e) => e.type === 'phase.entered' && e.to === 'round.gavel' && e.round === 2);
  const cut = broken.get(game) ?? log.slice(0, at);
  broken.set(game, cut);
  return cut;
}

/** What all readers of a game share is worked out once, as the server does. */
const shared = new Map<readonly NewEvent[], Common>();
function commonFor(base: readonly NewEvent[], game: Game, log: readonly NewEvent[], plain: boolean): Common {
  // A branch is a whole game more: one is enough for all tests of the screen.
  const input = { game, log, believe: beliefsOf, ...(base === played.get(short) && { continueFrom }) };
  if (!plain) return commonOf({ game, log });
  const common = shared.get(base) ?? commonOf(input);
  shared.set(base, common);
  return common;
}

const peopled = (pub: PublicState, seat: string | null, solo: boolean): PublicState => {
  const info = seat === null ? undefined : pub.seats[seat];
  const seats = seat !== null && info ? { ...pub.seats, [seat]: { ...info, player: 'people' as const } } : pub.seats;
  return { ...pub, seats, solo };
};

/** What a reader has in hand once the debrief is open. */
export function learned({
  game = short,
  seat = null,
  guess = true,
  none = false,
  solo = false,
  ...more
}: Wish): Learned {
  const base = more.log ?? closedLog(game, none);
  const log = [...base];
  let world = replay(game, log);
  const act = (actor: typeof host, command: Command): void => {
    const done = decide(world, { command, actor, at: (log.at(-1)?.at ?? 0) + 1000 });
    if (!done.ok) throw new Error(`${command.type}: ${done.error.code}`);
    log.push(...done.value);
    world = done.value.reduce(evolveWorld, world);
  };
  if (world.public.phase !== 'closed') act(host, { type: 'table.end' });
  act(host, { type: 'debrief.open' });
  if (seat !== null && guess) act(seatActor(seat), { type: 'guess.make', sign: true, stars: 1 });
  for (const command of more.after ?? []) act(host, command);
  const common = commonFor(base, game, log, more.after === undefined);
  const debrief = debriefOf({ game, log, viewer: seat, common });
  const mine = seat === null ? null : replaySeat(seat, log);
  const pub = peopled(world.public, seat, solo);
  return { open: game.open, pub, mine, seat, brief: null, roles: [], debrief, guess: debrief.guess };
}
