import { lobby } from './ui-lobby.ts';
import { start } from './ui-start.ts';

/** Said before a table runs: the start page, opening a table, its lobby. */
export const before = { ...start, ...lobby } as const;
