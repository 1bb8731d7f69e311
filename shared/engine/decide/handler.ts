import type { SeatId } from '../../types/index.ts';
import type { CommandOf, CommandType } from '../commands.ts';
import type { EventBody } from '../events.ts';
import { type Batch, emit } from './batch.ts';

/** Performs an act; the rules have been asked already. `seat` is the acting seat, empty where none acts. */
export type Handler<T extends CommandType> = (b: Batch, c: CommandOf<T>, seat: SeatId) => void;
export type Handlers = { readonly [T in Exclude<CommandType, 'table.open'>]: Handler<T> };

/** For acts that are just put on record. */
export const record =
  <T extends CommandType>(make: (c: CommandOf<T>, seat: SeatId) => EventBody): Handler<T> =>
  (b, c, seat) =>
    emit(b, make(c, seat));
