/** What the screens read and do. Panels import from here, never from net/. */

export { type Held, held } from './held.ts';
export * from './route.ts';
export * from './settings.ts';
export { say, sayAny, words } from './words.ts';
