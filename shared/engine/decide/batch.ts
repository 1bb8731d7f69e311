/** Events of one act, folded as they are written, so that each consequence sees what came before it. */
import type { Game } from '../../scenario/index.ts';
import type { Charts } from '../charts/index.ts';
import type { Actor, Audience, EventBody, NewEvent } from '../events.ts';
import { evolvePublic, evolveSealed } from '../evolve/index.ts';
import type { PublicState, SealedState } from '../state.ts';

export type World = { readonly game: Game; readonly public: PublicState; readonly sealed: SealedState };

export type Batch = {
  readonly game: Game;
  readonly charts: Charts;
  /** Who acts; the table itself once naming the actor would open a secret. */
  actor: Actor;
  readonly at: number;
  readonly events: NewEvent[];
  state: PublicState;
  sealed: SealedState;
  /** What the following events are consequences of: a command's type or a rule. */
  cause: string;
};

export function createBatch(world: World, charts: Charts, actor: Actor, at: number, cause: string): Batch {
  return { game: world.game, charts, actor, at, events: [], state: world.public, sealed: world.sealed, cause };
}

export function emit(b: Batch, body: EventBody, audience: Audience = 'all'): void {
  const event = { ...body, v: 1, at: b.at, actor: b.actor, audience, cause: b.cause } as NewEvent;
  b.events.push(event);
  if (audience === 'all') b.state = evolvePublic(b.state, event);
  b.sealed = evolveSealed(b.sealed, event);
}
