/** What plays a seat or the chair when no person does. The table asks after every change; the mind sees its own feeds only. */
import type { Command, PublicState, SeatState } from '../../shared/engine/index.ts';
import type { Game } from '../../shared/scenario/index.ts';
import type { SeatId } from '../../shared/types/index.ts';

export type View = { readonly public: PublicState; readonly own: SeatState | null; readonly at: number };

/** The next act, or null while there is nothing to do. Without memory of its own: everything is in the view. */
export type Mind = (view: View) => Command | null;

export type Minds = {
  /** `stand-in` keeps a person's place and binds nothing new. */
  readonly seat: (game: Game, seat: SeatId, kind: 'bot' | 'stand-in', seed: string) => Mind;
  readonly chair: (game: Game, seed: string) => Mind;
};
