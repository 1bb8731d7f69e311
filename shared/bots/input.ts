/** What a mind is given: what a person in its place sees, and nothing else. */
import type { PublicState, SeatState } from '../engine/index.ts';
import type { OpenGame, Sheet } from '../scenario/index.ts';
import type { SeatId } from '../types/index.ts';
import type { Persona } from './style.ts';

export type SeatInput = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly own: SeatState | null;
  readonly seat: SeatId;
  /** null in a scenario without values: then the seat is only kept. */
  readonly sheet: Sheet | null;
  /** The table's seed; the mind draws from its own branch of it. */
  readonly seed: string;
  /** Set by the laboratory; else drawn from the seed. */
  readonly persona?: Persona;
  /** A stand-in keeps an absent person's place and binds nothing new. */
  readonly kind?: 'bot' | 'stand-in';
};

export type ChairInput = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly seed: string;
  /** Now, ms: what is put stands for a while before the gavel falls. */
  readonly at: number;
};

/** A seat with values, ready to judge. */
export type Delegate = SeatInput & { readonly sheet: Sheet };
