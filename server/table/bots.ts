/** Lets the minds act at a human pace: one act at a time, never while nobody watches. */
import type { Actor, Command, PublicState } from '../../shared/engine/index.ts';
import type { SeatId } from '../../shared/types/index.ts';
import type { Act, Answer } from './act.ts';
import type { Mind } from './minds.ts';
import type { Cancel, TablePorts } from './ports.ts';
import { publicOf, type Standing, worldOf } from './world.ts';

type Player = { readonly key: string; readonly actor: Actor; readonly mind: Mind; readonly seat: SeatId | null };

/** Some acts wait for time alone, as the gavel for its moment: asked again this often. */
const LOOK_AGAIN_MS = 500;

/** A beat in which bots alone are still busy after this long is played out quicker and quicker. */
const PATIENCE_MS = 6000;

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

export function createBots(room: Room, ports: TablePorts): Bots {
  const castOf = createCast(ports);
  /** Refused at this public number: asked again only when something public has changed. */
  const refusedAt = new Map<string, number>();
  let timer: Cancel | null = null;
  let idleTimer: Cancel | null = null;
  let turn = 0;
  let stopped = false;

  const pace = (state: PublicState): number => {
    const { botPaceMs } = ports.settings;
    if (botPaceMs === 0) return 0;
    const over = Math.max(0, ports.time.now() - state.phaseSinceMs - PATIENCE_MS) / 1000;
    return (botPaceMs * (0.5 + ports.chance())) / (1 + over);
  };

  const think = (player: Player): Command | null => {
    const standing = room.standing();
    if (refusedAt.get(player.key) === standing.heads.n) return null;
    const own = player.seat === null ? null : (standing.seats[player.seat] ?? null);
    try {
      return player.mind({ public: publicOf(standing), own, at: ports.time.now() });
    } catch (error) {
      ports.note('error', 'a mind threw', { player: player.key, error });
      refusedAt.set(player.key, standing.heads.n);
      return null;
    }
  };

  /** The first with an act, beginning after whoever acted last, so that nobody is always first. */
  const next = (): { player: Player; command: Command } | null => {
    const cast = castOf(room.standing());
    for (let i = 0; i < cast.length; i++) {
      const player = cast[(turn + i) % cast.length];
      const command = player && think(player);
      if (!player || !command) continue;
      turn = (turn + i + 1) % cast.length;
      return { player, command };
    }
    return null;
  };

  const act = async (): Promise<void> => {
    timer = null;
    if (stopped || !room.watched()) return;
    const chosen = next();
    if (chosen === null) return lookAgain();
    const { player, command } = chosen;
    const { heads } = room.standing();
    // Derived, so that two processes that look after one table make the act once.
    const cmdId = `${player.key}/${heads.seq}`;
    const answer = await room.submit({ command, actor: player.actor, cmdId, by: 'table' });
    if (!answer.ok) {
      refusedAt.set(player.key, heads.n);
      ports.note('warn', 'bot refused', { player: player.key, type: command.type, code: answer.refusal.code });
    }
    wake();
  };

  const lookAgain = (): void => {
    const { phase, paused } = publicOf(room.standing());
    const idle = phase === 'lobby' || phase === 'closed' || paused;
    idleTimer?.();
    idleTimer = idle ? null : ports.time.after(LOOK_AGAIN_MS, wake);
  };

  const wake = (): void => {
    if (stopped || timer !== null || !room.watched()) return;
    timer = ports.time.after(pace(publicOf(room.standing())), () => void act());
  };

  return {
    wake,
    stop: () => {
      stopped = true;
      timer?.();
      idleTimer?.();
    },
  };
}
