/** Lets the minds act at a human pace: one act at a time, never while nobody watches. */
import { type Actor, CHAIR_FEED, type Command, momentMs, type PublicState } from '../../shared/engine/index.ts';
import type { SeatId } from '../../shared/types/index.ts';
import type { Act, Answer } from './act.ts';
import type { Mind } from './minds.ts';
import type { Cancel, TablePorts } from './ports.ts';
import { ownOf, publicOf, type Standing, worldOf } from './world.ts';

type Player = { readonly key: string; readonly actor: Actor; readonly mind: Mind; readonly seat: SeatId | null };

/** Some acts wait for time alone: asked again this often. */
const LOOK_AGAIN_MS = 500;

/** From here on a burst of acts goes quicker and quicker, so that a beat of bots alone is over within ten seconds. */
const PATIENCE_MS = 2500;

/** Housekeeping that nobody needs to watch happen, and what has had its moment already. */
const AT_ONCE = new Set<Command['type']>(['ready.set', 'gavel.fall', 'text.adopt']);

/** What only some can read. It keeps to a time of its own, or the pace of the table would tell who is spoken with. */
const ASIDE = new Set<Command['type']>(['note.send', 'room.say']);

/** Before all, or aside. */
type Lane = 'open' | 'aside';
const LANES: readonly Lane[] = ['open', 'aside'];
const laneOf = (command: Command): Lane => (ASIDE.has(command.type) ? 'aside' : 'open');

type Chosen = { readonly player: Player; readonly command: Command };

export type Bots = {
  /** Something changed: look whether anybody has an act. */
  readonly wake: () => void;
  readonly stop: () => void;
};

type Room = {
  readonly standing: () => Standing;
  readonly watched: () => boolean;
  readonly submit: (act: Omit<Act, 'at'>) => Promise<Answer>;
};

/** Minds are made once a player and kind, and hold nothing but what they were made from. */
function createCast(ports: TablePorts): (standing: Standing) => readonly Player[] {
  const minds = new Map<string, Mind>();
  const mindOf = (key: string, make: () => Mind): Mind => {
    const mind = minds.get(key) ?? make();
    minds.set(key, mind);
    return mind;
  };
  return (standing) => {
    const { public: state, sealed, game } = worldOf(standing);
    const seats = state.order.flatMap((seat): Player[] => {
      const kind = state.seats[seat]?.player;
      if (kind !== 'bot' && kind !== 'stand-in') return [];
      const mind = mindOf(`${kind}/${seat}`, () => ports.minds.seat(game, seat, kind, sealed.seed));
      return [{ key: `${kind}/${seat}`, actor: { role: 'seat', seat, by: kind }, mind, seat }];
    });
    if (state.chair.kind !== 'bot') return seats;
    const mind = mindOf('bot/chair', () => ports.minds.chair(game, sealed.seed));
    return [...seats, { key: 'bot/chair', actor: { role: 'chair', by: 'bot' }, mind, seat: null }];
  };
}

/** Who cannot do what it would at least does not hold up the others. */
function insteadOf({ seat }: Player, standing: Standing): Command | null {
  const { phase, seats } = publicOf(standing);
  const waitedFor = seat !== null && phase !== 'lobby' && phase !== 'closed' && seats[seat]?.ready === false;
  return waitedFor ? { type: 'ready.set', ready: true } : null;
}

/** Asks the minds in turn who has an act; one that was refused is asked again only when something has changed. */
function createAsking(room: Room, ports: TablePorts) {
  const castOf = createCast(ports);
  type Refused = ReadonlyMap<string, { readonly n: number; readonly type: Command['type'] | null }>;
  /** By player: what was refused, and at which public number. */
  const refused = { open: new Map(), aside: new Map() } satisfies Record<Lane, Refused>;
  let turn = 0;

  const think = (player: Player, lane: Lane): Command | null => {
    const standing = room.standing();
    const last = (refused[lane] as Refused).get(player.key);
    if (last?.n === standing.heads.n)
      return lane === 'aside' || last.type === 'ready.set' ? null : insteadOf(player, standing);
    const command = wish(player, standing, lane);
    return command === null || laneOf(command) !== lane ? null : command;
  };

  const wish = (player: Player, standing: Standing, lane: Lane): Command | null => {
    const own = ownOf(standing, player.seat ?? CHAIR_FEED);
    try {
      return player.mind({ public: publicOf(standing), own, at: ports.time.now() });
    } catch (error) {
      ports.note('error', 'a mind threw', { player: player.key, error });
      refused[lane].set(player.key, { n: standing.heads.n, type: null });
      return null;
    }
  };

  /** The first with an act, beginning after whoever acted last, so that nobody is always first. */
  const next = (lane: Lane): Chosen | null => {
    const cast = castOf(room.standing());
    for (let i = 0; i < cast.length; i++) {
      const player = cast[(turn + i) % cast.length];
      const command = player && think(player, lane);
      if (!player || !command) continue;
      if (lane === 'open') turn = (turn + i) % cast.length;
      return { player, command };
    }
    return null;
  };

  return {
    next,
    /** The turn goes on to the one after whoever acted. */
    done: ({ player, command }: Chosen, n: number, ok: boolean): void => {
      const lane = laneOf(command);
      if (lane === 'open') turn += 1;
      if (!ok) refused[lane].set(player.key, { n, type: command.type });
    },
    /** Time may have healed what was refused. */
    forgive: (): void => {
      for (const lane of LANES) refused[lane].clear();
    },
  };
}

/** How long the chair bot's gavel still has to wait; null when it does not. */
function gavelMs(state: PublicState, now: number): number | null {
  const { chair, put } = state;
  return put === null || chair.kind !== 'bot' ? null : Math.max(1, put.at + momentMs(state) - now);
}

export function createBots(room: Room, ports: TablePorts): Bots {
  const asking = createAsking(room, ports);
  const timers: Record<Lane, Cancel | null> = { open: null, aside: null };
  let idleTimer: Cancel | null = null;
  let stopped = false;

  /** Since when somebody has had an act without a break: who only answers a person answers at a person's pace. */
  let busySince: number | null = null;
  /** Every beat begins at a human pace, however quickly the last one ended. */
  const pace = (): number => {
    const { botPaceMs } = ports.settings;
    const now = ports.time.now();
    const busy = (now - Math.max(busySince ?? now, publicOf(room.standing()).phaseSinceMs)) / PATIENCE_MS;
    return (botPaceMs * (0.5 + ports.chance())) / (1 + busy ** 4);
  };

  const act = async (chosen: Chosen): Promise<void> => {
    const { player, command } = chosen;
    const { heads } = room.standing();
    // Derived, so that two processes that look after one table make the act once.
    const cmdId = `${player.key}/${heads.seq}`;
    const answer = await room.submit({ command, actor: player.actor, cmdId, by: 'table' });
    asking.done(chosen, heads.n, answer.ok);
    // Mostly somebody was quicker.
    if (!answer.ok)
      ports.note('info', 'bot refused', { player: player.key, type: command.type, code: answer.refusal.code });
    wake();
  };

  const lookAgain = (): void => {
    asking.forgive();
    wake();
  };

  const idle = (): void => {
    const state = publicOf(room.standing());
    const moment = gavelMs(state, ports.time.now());
    // A bot's gavel that waits for its moment is part of the burst, not its end.
    if (moment === null) busySince = null;
    const asleep = state.phase === 'lobby' || state.phase === 'closed' || state.paused;
    idleTimer?.();
    idleTimer = asleep ? null : ports.time.after(Math.min(moment ?? LOOK_AGAIN_MS, LOOK_AGAIN_MS), lookAgain);
  };

  const pauseBefore = (command: Command, lane: Lane): number => {
    if (lane === 'aside') return ports.settings.botPaceMs;
    busySince ??= ports.time.now();
    return AT_ONCE.has(command.type) ? 0 : pace();
  };

  /** `waited`: the pause before the act is over. */
  const look = (lane: Lane, waited: boolean): void => {
    timers[lane] = null;
    if (stopped || !room.watched()) return;
    const chosen = asking.next(lane);
    if (chosen === null) {
      if (lane === 'open') idle();
      return;
    }
    const pause = waited ? 0 : pauseBefore(chosen.command, lane);
    if (pause > 0) timers[lane] = ports.time.after(pause, () => look(lane, true));
    else act(chosen).catch((error: unknown) => ports.note('error', 'a bot stumbled', { error }));
  };

  const wake = (): void => {
    if (stopped || !room.watched()) return;
    for (const lane of LANES) timers[lane] ??= ports.time.after(0, () => look(lane, false));
  };

  return {
    wake,
    stop: () => {
      stopped = true;
      for (const lane of LANES) timers[lane]?.();
      idleTimer?.();
    },
  };
}
