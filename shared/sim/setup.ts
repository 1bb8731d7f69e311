/** Who plays at a simulated table, as data: the same words on the command line, in a worker and in a report. */
import { PERSONAS, type Persona } from '../bots/index.ts';
import type { BotLevel } from '../engine/index.ts';
import { type Game, memberSeats } from '../scenario/index.ts';
import { createRandom, type SeatId } from '../types/index.ts';
import type { PlayOptions } from './play.ts';
import { type ChairPolicy, chairOf, type Policy, policyOf } from './policies/index.ts';

export type Setup = {
  /** Seats that a policy plays; `any`: one member drawn by the run's seed. */
  readonly seats: Readonly<Record<SeatId, Policy>>;
  /** `all`: every bot; `mixed`: each draws its own by the seed, which is also what happens without a word. */
  readonly personas: Readonly<Record<SeatId, Persona>>;
  readonly level: BotLevel | null;
  readonly chair: ChairPolicy | null;
};

export const PLAIN: Setup = { seats: {}, personas: {}, level: null, chair: null };

export const isPersona = (name: string): name is Persona => (PERSONAS as readonly string[]).includes(name);

/** The seats that policies play in this run. */
export function seated(game: Game, setup: Setup, seed: string): Readonly<Record<SeatId, Policy>> {
  const { any, ...named } = setup.seats;
  if (any === undefined) return named;
  const free = memberSeats(game.open).filter((seat) => named[seat] === undefined);
  return free.length === 0 ? named : { ...named, [createRandom(`any/${seed}`).pick(free)]: any };
}

function personasOf(game: Game, { personas }: Setup): Readonly<Record<SeatId, Persona>> {
  const { all, ...named } = personas;
  if (all === undefined) return named;
  return { ...Object.fromEntries(game.open.parties.map(({ id }) => [id, all] as const)), ...named };
}

export function optionsFor(game: Game, setup: Setup, seed: string): PlayOptions {
  const policies = Object.entries(seated(game, setup, seed));
  return {
    seed,
    minds: Object.fromEntries(policies.map(([seat, name]) => [seat, policyOf(name, `${seed}/${seat}`)] as const)),
    personas: personasOf(game, setup),
    ...(setup.chair && { chair: chairOf(setup.chair, seed) }),
    ...(setup.level && { settings: { botLevel: setup.level } }),
  };
}
