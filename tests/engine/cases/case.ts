import type { Actor, Command } from '../../../shared/engine/index.ts';
import type { Game } from '../../../shared/scenario/index.ts';
import type { Hand } from '../../support/table.ts';

/** An act that a rule refuses, and that goes through once its guard is switched off. */
export type Case = {
  readonly rule: string;
  readonly code: string;
  readonly prepare: (t: Hand) => void;
  readonly actor: Actor;
  readonly command: Command;
  /** Another game or other settings than the small table's. */
  readonly game?: Game;
  readonly settings?: object;
};
