/** What the desk sees: the public table, from no seat. Which acts are open to its person is asked of the rules. */
import type { Command, PublicState, Sketch } from '../../../shared/engine/index.ts';
import type { OpenGame } from '../../../shared/scenario/game.ts';
import type { Refusal } from '../../../shared/types/index.ts';
import type { Sight } from '../table/sight.ts';

export type DeskRole = 'host' | 'chair';

/** Why an act is closed in a role; null = open. */
export type Asked = (role: DeskRole, sketch: Sketch) => Refusal | null;

export type Desk = {
  readonly sight: Sight;
  readonly host: boolean;
  readonly chair: boolean;
  readonly asked: Asked;
};

/** The desk is nobody's seat: own stances, instructions and notes have no place on it. */
export const publicSight = (open: OpenGame, pub: PublicState): Sight => ({
  open,
  pub,
  mine: null,
  seat: null,
  brief: null,
  roles: [],
});

/** One press: what it says, what it sends, and what stands against it. */
export type DeskAct = {
  readonly id: string;
  readonly label: string;
  readonly role: DeskRole;
  readonly command: Command;
  /** It cannot be undone: asked once, with this question. */
  readonly ask: string | null;
  readonly why: Refusal | null;
  readonly note: string | null;
};
