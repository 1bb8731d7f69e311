/** A table played by hand: acts go through `decide`, the log and the folds are kept. */

import {
  type Actor,
  type Book,
  type Command,
  decide,
  evolveWorld,
  type NewEvent,
  openingEvents,
  type Phase,
  replay,
  type SettingsInput,
  type World,
} from '../../shared/engine/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import { smallGame } from './game.ts';

export const seat = (id: string): Actor => ({ role: 'seat', seat: id, by: 'bot' });
export const chair: Actor = { role: 'chair', by: 'bot' };
export const host: Actor = { role: 'host', by: 'person', person: 'host' };
export const clock: Actor = { role: 'clock', by: 'server' };
export const server: Actor = { role: 'table', by: 'server' };
export const person = (id: string): Actor => ({ role: 'person', person: id, by: 'person' });
export const because = { text: 'It is not ours to decide.' };

export type Hand = {
  world: World;
  readonly log: NewEvent[];
  now: number;
  /** Acts and fails the test when refused. */
  readonly act: (actor: Actor, command: Command, book?: Book) => readonly NewEvent[];
  /** The refusal's `code rule`, or `ok`. */
  readonly attempt: (actor: Actor, command: Command, book?: Book) => string;
  /** Closes beats until the phase is reached. */
  readonly until: (phase: Phase) => void;
};

const OPEN = {
  type: 'table.open',
  table: 't1',
  scenario: 'small',
  seats: {},
  chair: 'bot',
  solo: false,
  seed: 's',
} as const;

export function sitDown(settings: SettingsInput = { putMs: 0 }, game: Game = smallGame): Hand {
  const log = openingEvents(game, { ...OPEN, settings }, 0);
  const hand: Hand = {
    world: replay(game, log),
    log,
    now: 1000,
    act: (actor, command, book) => {
      const result = decide(hand.world, { command, actor, at: hand.now }, book);
      if (!result.ok)
        throw new Error(`refused: ${result.error.code} ${result.error.rule} for ${JSON.stringify(command)}`);
      hand.log.push(...result.value);
      hand.world = result.value.reduce(evolveWorld, hand.world);
      return result.value;
    },
    attempt: (actor, command, book) => {
      const result = decide(hand.world, { command, actor, at: hand.now }, book);
      return result.ok ? 'ok' : `${result.error.code} ${result.error.rule ?? ''}`.trim();
    },
    until: (phase) => {
      for (let i = 0; i < 40 && hand.world.public.phase !== phase; i++) {
        const lobby = hand.world.public.phase === 'lobby';
        hand.act(lobby ? host : chair, { type: lobby ? 'table.start' : 'beat.close' });
      }
      if (hand.world.public.phase !== phase) throw new Error(`never reached ${phase}`);
    },
  };
  return hand;
}
