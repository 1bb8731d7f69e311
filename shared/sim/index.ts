/** Whole negotiations headless, thousands of times, and what they come to. */
export { type Played, type PlayOptions, playTable, type SeatMind } from './play.ts';
