import type { OpenGame, Sheet } from '../../scenario/index.ts';
import type { Reader } from '../../text/index.ts';
import { type ErrorCode, type InjectId, type Params, type Refusal, refuse, type SeatId } from '../../types/index.ts';
import type { Charts } from '../charts/index.ts';
import type { Command, CommandType } from '../commands.ts';
import type { Actor } from '../events.ts';
import type { PublicState, SeatState } from '../state.ts';

type Named = Command extends infer C ? (C extends Command ? keyof C : never) : never;
type ValueOf<K> = Command extends infer C ? (C extends Command ? (K extends keyof C ? C[K] : never) : never) : never;

/** A command of which some parameters are not chosen yet: guards skip what is missing. */
export type Sketch = { readonly type: CommandType } & {
  readonly [K in Exclude<Named, 'type'>]?: ValueOf<K> | undefined;
};

/** When what is timed beside the main clock is due, and what became of each piece of news. */
export type ServerFacts = {
  readonly timers: () => readonly { readonly id: string; readonly at: number }[];
  readonly news: (id: InjectId) => 'to-come' | 'released' | 'skipped' | undefined;
};

export type Query = {
  readonly open: OpenGame;
  /** The plenary's, or a closed room's copy of it where the act is done in one. */
  readonly state: PublicState;
  /** The acting seat's own fold; null = unknown or no seat: private facts are then not asked. */
  readonly own: SeatState | null;
  /** The acting seat's sheet; null = a scenario without values, absent = nobody says: then it is not asked about. */
  readonly sheet?: Sheet | null | undefined;
  /** Reads free text; absent on screens, where the server has the last word. */
  readonly reader?: Reader | undefined;
  /** What the server alone knows; absent on screens. */
  readonly server?: ServerFacts | undefined;
  readonly charts: Charts;
  readonly actor: Actor;
  readonly at: number;
  readonly act: Sketch;
  /** Every parameter is chosen: what is missing now was left out. */
  readonly whole: boolean;
};

/** The `seats` of an act that lists some (`table.open` has a record under that name). */
export const seatsIn = (act: Sketch): readonly SeatId[] | undefined =>
  Array.isArray(act.seats) ? (act.seats as readonly SeatId[]) : undefined;

export type Guard = (q: Query) => Refusal | null;

/** `when` false = nothing to say. The rule's number is added by the registry. */
export const no = (when: boolean, code: ErrorCode, params: Params = {}): Refusal | null =>
  when ? refuse(code, params) : null;
