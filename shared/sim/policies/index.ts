/** Seats and chairs that stand in for people: each by its name and a seed, through legal acts only. */
import type { ChairMind, SeatMind } from '../play.ts';
import { flooding, waiting } from './busy.ts';
import { writesEverything } from './chair.ts';
import { liar } from './liar.ts';
import { micro } from './micro.ts';
import { acceptAll, alwaysObject, silent } from './plain.ts';
import { randomRational } from './random.ts';
import { boulware, conceder, greedy } from './timed.ts';

const MINDS = {
  boulware,
  conceder,
  micro,
  liar,
  greedy,
  'random-rational': randomRational,
  silent,
  'always-object': alwaysObject,
  'accept-all': acceptAll,
  'wait-to-the-end': waiting,
  flooding,
} as const satisfies Readonly<Record<string, (seed: string) => SeatMind>>;

export type Policy = keyof typeof MINDS;
export const POLICIES = Object.keys(MINDS) as readonly Policy[];
export const isPolicy = (name: string): name is Policy => Object.hasOwn(MINDS, name);

/** A mind for one table: it may count its own acts, so take a new one for the next. */
export const policyOf = (name: Policy, seed: string): SeatMind => MINDS[name](seed);

const CHAIRS = { 'writes-everything': writesEverything } as const satisfies Readonly<
  Record<string, (seed: string) => ChairMind>
>;
export type ChairPolicy = keyof typeof CHAIRS;
export const CHAIR_POLICIES = Object.keys(CHAIRS) as readonly ChairPolicy[];
export const isChairPolicy = (name: string): name is ChairPolicy => Object.hasOwn(CHAIRS, name);
export const chairOf = (name: ChairPolicy, seed: string): ChairMind => CHAIRS[name](seed);
