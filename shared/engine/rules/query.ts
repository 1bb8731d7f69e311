import type { OpenGame } from '../../scenario/index.ts';
import { type ErrorCode, type Params, type Refusal, refuse } from '../../types/index.ts';
import type { Charts } from '../charts/index.ts';
import type { Command, CommandType, Reason, WordingInput } from '../commands.ts';
import type { Actor } from '../events.ts';
import type { PublicState } from '../state.ts';
import type { Player, Stance } from '../vocabulary.ts';

/** A command of which some parameters are not chosen yet: guards skip what is missing. */
export type Sketch = {
  readonly type: CommandType;
  readonly paragraph?: string | undefined;
  readonly proposal?: string | undefined;
  readonly seat?: string | null | undefined;
  readonly share?: boolean | undefined;
  readonly person?: string | undefined;
  readonly stance?: Stance | undefined;
  readonly reason?: Reason | undefined;
  readonly words?: string | undefined;
  readonly wording?: WordingInput | undefined;
  readonly version?: number | undefined;
  readonly to?: Player | 'person' | readonly string[] | undefined;
  readonly priorities?: readonly string[] | undefined;
  readonly generation?: number | undefined;
  readonly changes?: Extract<Command, { type: 'text.revise' }>['changes'] | undefined;
  readonly about?: string | undefined;
  readonly hardest?: string | undefined;
};

export type Query = {
  readonly open: OpenGame;
  readonly state: PublicState;
  readonly charts: Charts;
  readonly actor: Actor;
  readonly at: number;
  readonly act: Sketch;
  /** Every parameter is chosen: what is missing now was left out. */
  readonly whole: boolean;
};

export type Guard = (q: Query) => Refusal | null;

/** `when` false = nothing to say. The rule's number is added by the registry. */
export const no = (when: boolean, code: ErrorCode, params: Params = {}): Refusal | null =>
  when ? refuse(code, params) : null;
