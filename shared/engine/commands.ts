/** Every act as data: its parameters (zod). Who may do it, when and with which standing: `rights.ts`. */
import type * as z from 'zod/mini';
import { CHAIR } from './commands/chair.ts';
import { DEALS } from './commands/deals.ts';
import { DELEGATES } from './commands/delegates.ts';
import { PEOPLE } from './commands/people.ts';

export { type Ground, groundSchema } from './commands/deals.ts';
export { LIMITS } from './commands/limits.ts';
export {
  idSchema,
  type Phrased,
  type Reason,
  reasonSchema,
  type WordingInput,
  wordingSchema,
} from './commands/parts.ts';
export { type SettingsInput, settingsSchema } from './commands/people.ts';

export const SCHEMAS = { ...PEOPLE, ...CHAIR, ...DELEGATES, ...DEALS } as const;

export type CommandType = keyof typeof SCHEMAS;
export type CommandOf<T extends CommandType> = z.infer<(typeof SCHEMAS)[T]>;
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];
