/** The meeting's view-models: the floor, breaks, votes, news, endings, and what is said aloud of them. */
import './words.ts';
import './record.ts';

export * from './announce.ts';
export * from './asks.ts';
export * from './breaks.ts';
export * from './endings.ts';
export * from './floor.ts';
export * from './news.ts';
export * from './votes.ts';
