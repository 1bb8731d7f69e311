import type { ErrorCode, Refusal } from '../types/index.ts';
import type { Words } from './index.ts';

export const refusalKey = (code: ErrorCode): string => `refusal.${code}`;

/** What, why, what instead: one or two sentences. The rule it cites, if one decided, is said apart. */
export const sayRefusal = (words: Pick<Words, 'sayAny'>, refusal: Refusal): string =>
  words.sayAny(refusalKey(refusal.code), refusal.params);
