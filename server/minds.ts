import type { Minds } from './table/index.ts';

/** Seats without a person say nothing. */
export const minds: Minds = { seat: () => () => null, chair: () => () => null };
