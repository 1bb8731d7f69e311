export { FOLD_VERSION } from '../engine/state.ts';

/** P1: raised when a message changes its meaning; a tab of another version is told to reload and keeps its outbox. */
export const PROTOCOL_VERSION = 1;

/** P3: whole messages, in bytes of UTF-8. */
export const MESSAGE_LIMIT = 64 * 1024;

/** P12: the server says its state's hash after so many events or so much time, whichever comes first. */
export const HASH_EVERY = { events: 100, ms: 10_000 } as const;
