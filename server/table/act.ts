import type { Actor, Command, PublicState, Timer } from '../../shared/engine/index.ts';
import type { CmdId, PersonId, Refusal, Result } from '../../shared/types/index.ts';
import type { Ack } from '../log/index.ts';

export type Answer = { readonly ok: true; readonly ack: Ack } | { readonly ok: false; readonly refusal: Refusal };

export type Act = {
  readonly command: Command;
  /** Known beforehand, or found from the state the act is decided on. */
  readonly actor: Actor | ((state: PublicState) => Result<Actor, Refusal>);
  readonly cmdId: CmdId;
  /** Whose cmdIds these are: a person, or `table` for derived ones. */
  readonly by: PersonId;
  /** Stamped on receipt. */
  readonly at: number;
};

/** What is timed beside the main clock; the same timer set to another time is another act. */
export const timerAct = (timer: Timer, at: number): Act => ({
  command: { type: 'timer.due', timer: timer.id },
  actor: { role: 'clock', by: 'server' },
  cmdId: `timer/${timer.id}/${timer.at}`,
  by: 'table',
  at,
});

/** Derived, so that however many processes notice a deadline it happens once. */
export const deadlineAct = (generation: number, at: number): Act => ({
  command: { type: 'clock.due', generation },
  actor: { role: 'clock', by: 'server' },
  cmdId: `deadline/${generation}`,
  by: 'table',
  at,
});
